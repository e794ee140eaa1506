import type { Signal, Stream } from "../model/signal.js";
import { trimBlanks } from "../text/trim-blanks.js";
import { shorten } from "./excerpt.js";
import type { SignalOf } from "./kind.js";
import { observeFile } from "./observe-file.js";
import { observeJson } from "./observe-json.js";
import { observeLine, observeLines } from "./observe-lines.js";
import {
  lineCount,
  type Observer,
  type ObserverOf,
  piecesNote,
  type Surroundings,
  streamNames,
} from "./observer.js";
import type { TextProbe } from "./streams/find-text.js";
import { LinePattern } from "./streams/line-pattern.js";

/** The observer of each kind of signal, beside the table of `kinds.ts`: only a run loads these. */
const observers: { readonly [Kind in Signal["kind"]]: ObserverOf<SignalOf<Kind>>["observe"] } = {
  exit: observeExit,
  text: observeText,
  pattern: observePattern,
  equals: observeEquals,
  empty: observeEmpty,
  lines: observeLines,
  line: observeLine,
  json: observeJson,
  file: observeFile,
  within: observeWithin,
};

/** Begins to watch for a signal, before the command starts. */
export function observe(signal: Signal, surroundings: Surroundings): Observer | Promise<Observer> {
  const byKind: ObserverOf["observe"] = observers[signal.kind];
  return byKind(signal, surroundings);
}

function observeExit({ negated, from, to }: SignalOf<"exit">): Observer {
  return ({ exitCode }) => {
    if (exitCode === null) return { holds: null, reason: "the command did not end by itself" };
    const isInside = exitCode >= from && exitCode <= to;
    return { holds: isInside !== negated, saw: `exit ${exitCode}` };
  };
}

/** Limit included. */
function observeWithin({ ms }: SignalOf<"within">): Observer {
  return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}

/** Up to the millisecond, so that what is over the limit never looks equal to it. */
function tookText(durationMs: number): string {
  const ms = Math.ceil(durationMs);
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

/** Some stream that is asked contains it. */
function observeText({ stream, text }: SignalOf<"text">, { streams }: Surroundings): Observer {
  return observeMatch(stream, streams, (name) => streams[name].findText(text));
}

/** Some line of a stream that is asked matches. */
async function observePattern(signal: SignalOf<"pattern">, { streams }: Surroundings): Promise<Observer> {
  const compiled = await LinePattern.compile(signal.pattern, signal.ignoreCase);
  return observeMatch(signal.stream, streams, (name) => streams[name].findPattern(compiled));
}

function observeMatch(
  stream: Stream | null,
  streams: Surroundings["streams"],
  find: (name: Stream) => TextProbe,
): Observer {
  const names = streamNames(stream);
  const probes = names.map(find);
  return () => {
    // Where both streams have it stdout's is told: which came first cannot be known.
    const match = probes.find((probe) => probe.match !== null)?.match;
    const failure = probes.find((probe) => probe.failure !== null)?.failure;
    if (!match && failure) return { holds: null, reason: failure };
    const note = piecesNote(probes.some(({ metPieces }) => metPieces));
    if (!match) return { holds: false, saw: notIn(names, streams), ...note };
    return { holds: true, saw: match.saw, outputLine: match.line, ...note };
  };
}

/** "not in 80 lines of stdout, 0 of stderr" */
function notIn(names: readonly Stream[], streams: Surroundings["streams"]): string {
  const counts = names.map((name, index) => {
    const { lines } = streams[name];
    return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
  });
  return `not in ${counts.join(", ")}`;
}

/** The whole stream, trimmed and with CRLF as LF. */
function observeEquals({ stream, text }: SignalOf<"equals">, { streams }: Surroundings): Observer {
  const kept = streams[stream].keep();
  return () => {
    const { bytes } = kept;
    if (bytes === null)
      return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
    const actual = trimBlanks(bytes.toString("utf8").replaceAll("\r\n", "\n")).text;
    const saw = actual === "" ? `${stream} is empty` : shorten(actual.replaceAll("\n", " ⏎ "));
    return { holds: actual === text, saw };
  };
}

/** Nothing but blanks was printed there. */
function observeEmpty({ stream }: SignalOf<"empty">, { streams }: Surroundings): Observer {
  const names = streamNames(stream);
  const probes = names.map((name) => ({ name, probe: streams[name].findPrinted() }));
  return () => {
    for (const { name, probe } of probes) {
      if (probe.match === null) continue;
      const { saw, line } = probe.match;
      return { holds: false, saw: shorten(`${name} is not empty: ${saw}`), outputLine: line };
    }
    return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
  };
}
