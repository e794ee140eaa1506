import { comparesSo } from "../model/compare-values.js";
import { plural } from "../text/count.js";
import {
  lineCount,
  type Observation,
  type Observer,
  piecesNote,
  type SignalOf,
  type Surroundings,
  streamNames,
} from "./observer.js";
import { CountProbe } from "./streams/count-pattern.js";
import { findLine } from "./streams/find-line.js";
import { LinePattern } from "./streams/line-pattern.js";
import { lineTests } from "./streams/line-test.js";

type LinesSignal = SignalOf<"lines">;

/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
export function observeLines(signal: LinesSignal, { streams }: Surroundings): Observer | Promise<Observer> {
  if (signal.match !== null) return observeMatching(signal, signal.match, streams);
  const { stream, compare, count } = signal;
  const names = streamNames(stream);
  return () => {
    const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
    return { holds: comparesSo(lines - count, compare), saw: lineCount(lines) };
  };
}

async function observeMatching(
  { stream, compare, count }: LinesSignal,
  { pattern, ignoreCase }: NonNullable<LinesSignal["match"]>,
  streams: Surroundings["streams"],
): Promise<Observer> {
  const compiled = await LinePattern.compile(pattern, ignoreCase);
  const names = streamNames(stream);
  const probes = names.map((name) => streams[name].add(new CountProbe(compiled)));
  return () => {
    const failure = probes.find((probe) => probe.failure !== null)?.failure;
    if (failure) return { holds: null, reason: failure };
    const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
    const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
    const saw = `${matching} of ${lineCount(lines)} ${plural(matching, "matches", "match")}`;
    const observation = { holds: comparesSo(matching - count, compare), saw };
    return probes.some(({ metPieces }) => metPieces) ? { ...observation, note: piecesNote } : observation;
  };
}

/** `stdout line 1 = ok`, `stdout line -1: /done/`. */
export async function observeLine(
  { stream, line: number, content }: SignalOf<"line">,
  { streams }: Surroundings,
): Promise<Observer> {
  const probe = streams[stream].add(findLine(number, await lineTests(content)));
  return (): Observation => {
    if (probe.failure !== null) return { holds: null, reason: probe.failure };
    if (probe.asked === null)
      return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
    const { test, line } = probe.asked;
    const { holds, saw } = test.verdict();
    const observation = { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line };
    return test.inPieces && content.test === "matches" ? { ...observation, note: piecesNote } : observation;
  };
}
