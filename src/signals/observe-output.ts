import {
  lineCount,
  type Observation,
  type Observer,
  piecesNote,
  type SignalOf,
  type Surroundings,
  streamNames,
} from "./observer.js";
import { shorten } from "./streams/excerpt.js";
import { PrintProbe } from "./streams/find-print.js";
import { findText } from "./streams/find-text.js";
import { LinePattern } from "./streams/line-pattern.js";
import type { Sighting } from "./streams/match.js";

/** `TEXT`, `output: TEXT`, `stdout: TEXT`: some stream that is asked contains it. */
export function observeText({ stream, text }: SignalOf<"text">, { streams }: Surroundings): Observer {
  const names = streamNames(stream);
  const probes = names.map((name) => streams[name].add(findText(text)));
  return () => firstSighting(probes) ?? notSeen(names, streams);
}

/** `/pattern/`, `stdout: /pattern/i`: some line of a stream that is asked matches. */
export async function observePattern(
  signal: SignalOf<"pattern">,
  { streams }: Surroundings,
): Promise<Observer> {
  const compiled = await LinePattern.compile(signal.pattern, signal.ignoreCase);
  const names = streamNames(signal.stream);
  const probes = names.map((name) => streams[name].addPattern(compiled));
  return () => {
    const seen = firstSighting(probes);
    const failure = probes.find((probe) => probe.failure !== null)?.failure;
    if (seen === null && failure) return { holds: null, reason: failure };
    const observation = seen ?? notSeen(names, streams);
    if (!probes.some(({ metPieces }) => metPieces)) return observation;
    return { ...observation, note: piecesNote };
  };
}

/** Where both streams have it stdout's is told: which came first nobody can know. */
function firstSighting(probes: readonly { readonly sighting: Sighting | null }[]): Observation | null {
  const sighting = probes.find((probe) => probe.sighting !== null)?.sighting;
  return sighting ? { holds: true, saw: sighting.saw, outputLine: sighting.line } : null;
}

/** "not in 80 lines of stdout, 0 of stderr" */
function notSeen(names: ReturnType<typeof streamNames>, streams: Surroundings["streams"]): Observation {
  const counts = names.map((name, index) => {
    const { lines } = streams[name];
    return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
  });
  return { holds: false, saw: `not in ${counts.join(", ")}` };
}

/** `stdout = TEXT`: the whole stream, trimmed and with CRLF as LF. */
export function observeEquals({ stream, text }: SignalOf<"equals">, { streams }: Surroundings): Observer {
  const kept = streams[stream].keep();
  return () => {
    const { bytes } = kept;
    if (bytes === null)
      return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
    const actual = trimBlanks(bytes.toString("utf8").replaceAll("\r\n", "\n"));
    return {
      holds: actual === text,
      saw: actual === "" ? `${stream} is empty` : shorten(actual.replaceAll("\n", " ⏎ ")),
    };
  };
}

/** ASCII white space alone, as in `empty`; a regular expression for the end would be quadratic in blanks. */
function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** `stdout empty`, `output empty`: nothing but blanks was printed there. */
export function observeEmpty({ stream }: SignalOf<"empty">, { streams }: Surroundings): Observer {
  const names = streamNames(stream);
  const probes = names.map((name) => ({ name, probe: streams[name].add(new PrintProbe()) }));
  return () => {
    for (const { name, probe } of probes) {
      if (probe.sighting === null) continue;
      const { saw, line } = probe.sighting;
      return { holds: false, saw: shorten(`${name} is not empty: ${saw}`), outputLine: line };
    }
    return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
  };
}
