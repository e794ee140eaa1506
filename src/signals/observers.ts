import { satisfiesComparison } from "../model/compare-values.js";
import type { Signal, Stream } from "../model/signal.js";
import { plural } from "../text/count.js";
import { trimBlanks } from "../text/trim-blanks.js";
import { shorten } from "./excerpt.js";
import type { SignalOf } from "./kind.js";
import { observeFile } from "./observe-file.js";
import { observeJson } from "./observe-json.js";
import { lineCount, type Observer, piecesNote, type Surroundings, seenAsPart } from "./observer.js";
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

/** Begins to watch for a signal, before the command starts. (A method may take a narrower signal.) */
interface ObserverOf<Of extends Signal = Signal> {
  observe(signal: Of, surroundings: Surroundings): Observer | Promise<Observer>;
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
function observeText(sought: SignalOf<"text">, { streams }: Surroundings): Observer {
  return observeMatch(sought.stream, streams, (name) => streams[name].findText(sought));
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
    if (!match) {
      const part = probes.find((probe) => probe.part)?.part;
      return { holds: false, ...(part ? seenAsPart(part) : { saw: notIn(names, streams) }), ...note };
    }
    return { holds: true, saw: match.saw, outputLine: match.line, ...note };
  };
}

/** FORMAT 2 rule 1: without a stream both are asked, each by itself. */
function streamNames(stream: Stream | null): readonly Stream[] {
  return stream === null ? ["stdout", "stderr"] : [stream];
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

type LinesSignal = SignalOf<"lines">;

/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
function observeLines(signal: LinesSignal, { streams }: Surroundings): Observer | Promise<Observer> {
  if (signal.match !== null) return observeMatching(signal, signal.match, streams);
  const { stream, compare, count } = signal;
  const names = streamNames(stream);
  return () => {
    const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
    return { holds: satisfiesComparison(lines - count, compare), saw: lineCount(lines) };
  };
}

async function observeMatching(
  { stream, compare, count }: LinesSignal,
  { pattern, ignoreCase }: NonNullable<LinesSignal["match"]>,
  streams: Surroundings["streams"],
): Promise<Observer> {
  const compiled = await LinePattern.compile(pattern, ignoreCase);
  const names = streamNames(stream);
  const probes = names.map((name) => streams[name].countPattern(compiled));
  return () => {
    const failure = probes.find((probe) => probe.failure !== null)?.failure;
    if (failure) return { holds: null, reason: failure };
    const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
    const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
    const saw = `${matching} of ${lineCount(lines)} ${plural(matching, "matches", "match")}`;
    const note = piecesNote(probes.some(({ metPieces }) => metPieces));
    return { holds: satisfiesComparison(matching - count, compare), saw, ...note };
  };
}

/** `stdout line 1 = ok`, `stdout line -1: /done/`. */
async function observeLine(
  { stream, line: number, content }: SignalOf<"line">,
  { streams }: Surroundings,
): Promise<Observer> {
  const isPattern = content.test === "matches";
  const asked = isPattern ? await LinePattern.compile(content.pattern, content.ignoreCase) : content;
  const probe = streams[stream].findLine(number, asked);
  return () => {
    if (probe.failure !== null) return { holds: null, reason: probe.failure };
    if (probe.asked === null)
      return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
    const { test, line } = probe.asked;
    const { holds, saw } = test.verdict();
    const note = piecesNote(test.inPieces && isPattern);
    return { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line, ...note };
  };
}
