import { satisfiesComparison } from "../model/compare-values.js";
import { plural } from "../text/count.js";
import type { SignalOf } from "./kind.js";
import { lineCount, type Observer, piecesNote, type Surroundings, streamNames } from "./observer.js";
import { LinePattern } from "./streams/line-pattern.js";

type LinesSignal = SignalOf<"lines">;

/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
export function observeLines(signal: LinesSignal, { streams }: Surroundings): Observer | Promise<Observer> {
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
export async function observeLine(
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
