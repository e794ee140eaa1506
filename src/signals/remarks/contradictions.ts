import { satisfiesComparison } from "../../model/compare-values.js";
import type { CheckSignal, Signal, Stream } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { asCode } from "../form.js";
import type { SignalOf } from "../kind.js";
import { kindOf } from "../kinds.js";
import type { Remark } from "./remark.js";

/** A remark about the signal at an index. */
interface Contradiction {
  readonly index: number;
  readonly remark: Remark;
}

/** What of a check's signals cannot be at once, so that the check never passes, whatever its command does. */
export function contradictions(signals: readonly CheckSignal[]): readonly Contradiction[] {
  // Each signal is compared with each: more than a person writes are a generator's, and no time is spent on them.
  if (signals.length > maxCompared) return [];
  const found = new Map<number, Contradiction>();
  const add = (contradiction: Contradiction | null): void => {
    if (contradiction !== null && !found.has(contradiction.index))
      found.set(contradiction.index, contradiction);
  };
  add(exitCodes(signals));
  signals.forEach((later, index) => {
    for (let before = 0; before < index; before += 1) {
      const earlier = signals[before];
      if (earlier !== undefined && (earlier.role === "pass" || later.role === "pass"))
        add(pair(earlier, later, index));
    }
  });
  return [...found.values()];
}

const maxCompared = 50;

/** No exit code is allowed by all: named at the last fail signal of them, else at the last pass signal. */
function exitCodes(signals: readonly CheckSignal[]): Contradiction | null {
  const exits = signals.filter(({ signal }) => signal.kind === "exit");
  if (exits.length < 2) return null;
  if (candidates(exits).some((code) => exits.every((exit) => allows(exit, code)))) return null;
  const last = exits.findLast(({ role }) => role === "fail") ?? exits.at(-1);
  const other = exits.find((exit) => exit !== last && exit.role === "pass");
  if (last === undefined || other === undefined) return null;
  const by = other.implied ? "the `exit 0` that is implied" : asCode(other.expect);
  const cure =
    other.implied && last.signal.kind === "exit"
      ? `Write the pass signal ${asCode(complement(last.signal))} in its place, which says which exit codes are right.`
      : "Take one of them out.";
  return at(signals, last, `${asCode(last.expect)} as a ${last.role} signal beside ${by}`, cure);
}

function complement({ negated, from, to }: SignalOf<"exit">): string {
  if (negated) return `exit ${from}`;
  if (from === to) return `exit !${from}`;
  return `exit ${to + 1}..255`;
}

/** Where something can change: around each number that is named. */
function candidates(exits: readonly CheckSignal[]): readonly number[] {
  return exits
    .flatMap(({ signal }) => (signal.kind === "exit" ? [signal.from, signal.to] : []))
    .flatMap((code) => [code - 1, code, code + 1])
    .concat(0)
    .filter((code) => code >= 0);
}

function allows({ signal, role }: CheckSignal, code: number): boolean {
  if (signal.kind !== "exit") return true;
  const holds = (code >= signal.from && code <= signal.to) !== signal.negated;
  return holds === (role === "pass");
}

function pair(earlier: CheckSignal, later: CheckSignal, index: number): Contradiction | null {
  const problem = conflict(earlier, later) ?? conflict(later, earlier);
  if (problem === null) return null;
  const found = `${asCode(later.expect)} as a ${later.role} signal beside ${asCode(earlier.expect)} as a ${earlier.role} signal`;
  return { index, remark: remark(`${found}: ${problem.why}`, problem.cure) };
}

interface Conflict {
  readonly why: string;
  readonly cure: string;
}

function conflict(one: CheckSignal, other: CheckSignal): Conflict | null {
  if (one.role === "pass" && other.role === "fail") return passAndFail(one.signal, other.signal);
  return one.role === "pass" && other.role === "pass" ? twoPasses(one.signal, other.signal) : null;
}

function passAndFail(pass: Signal, fail: Signal): Conflict | null {
  if (pass.kind !== fail.kind || pass.kind === "exit") return null;
  if (JSON.stringify(pass) === JSON.stringify(fail))
    return { why: "the same must be seen and must not be seen", cure: "Take it out of one of the columns." };
  if (pass.kind !== "text" || fail.kind !== "text" || !pass.text.includes(fail.text)) return null;
  if (/^\d+$/.test(fail.text)) return null; // which is an error of its own
  if (fail.stream !== null && fail.stream !== pass.stream) return null;
  const why = "whatever holds the text that must be seen holds the one that must not be";
  return { why, cure: "Write more of the text that is bad, or a pattern that the good one does not match." };
}

function twoPasses(one: Signal, other: Signal): Conflict | null {
  const cure = "Take one of them out.";
  if (one.kind === "empty" && needsOutput(other, one.stream))
    return { why: "what is empty holds nothing", cure };
  if (
    one.kind === "equals" &&
    other.kind === "equals" &&
    one.stream === other.stream &&
    one.text !== other.text
  )
    return { why: "a stream is one text", cure };
  if (one.kind === "lines" && other.kind === "lines" && sameLines(one, other) && !haveCommonCount(one, other))
    return { why: "no number is both", cure };
  return null;
}

/** Whether a signal that holds means that something was printed on a stream that must be empty (`null`: both). */
function needsOutput(signal: Signal, empty: Stream | null): boolean {
  const on = kindOf(signal).needsOutputOn(signal);
  return on !== null && (empty === null || on === empty);
}

function sameLines(one: SignalOf<"lines">, other: SignalOf<"lines">): boolean {
  return one.stream === other.stream && JSON.stringify(one.match) === JSON.stringify(other.match);
}

function haveCommonCount(one: SignalOf<"lines">, other: SignalOf<"lines">): boolean {
  return [one.count, other.count]
    .flatMap((count) => [count - 1, count, count + 1])
    .some(
      (count) =>
        count >= 0 &&
        satisfiesComparison(count - one.count, one.compare) &&
        satisfiesComparison(count - other.count, other.compare),
    );
}

function at(
  signals: readonly CheckSignal[],
  stated: CheckSignal,
  found: string,
  cure: string,
): Contradiction {
  return { index: signals.indexOf(stated), remark: remark(`${found}: no exit code is right`, cure) };
}

function remark(found: string, cure: string): Remark {
  return {
    id: "signal-contradiction",
    at: 0,
    found,
    expected: "signals that can all be as they should",
    cure,
  };
}

/**
 * Pass texts that are part of a word of a fail text: `Ready` is seen wherever `NotReady` is. The fail signal stops the
 * run all the same, but whole words were meant, and the next bad word (`AlmostReady`) passes.
 */
export function partsOfFail(signals: readonly CheckSignal[]): readonly Contradiction[] {
  if (signals.length > maxCompared) return [];
  const fails = signals.filter(({ role }) => role === "fail").map(({ signal }) => signal);
  return signals.flatMap(({ role, signal }, index): Contradiction[] => {
    if (role !== "pass" || signal.kind !== "text") return [];
    const [word] = fails.flatMap((fail) => wordAround(signal, fail) ?? []);
    return word === undefined ? [] : [{ index, remark: wholeWord(signal, word) }];
  });
}

interface Word {
  readonly fail: string;
  /** On which sides the fail text goes on with a letter or a digit. */
  readonly before: boolean;
  readonly after: boolean;
}

function wordAround(pass: SignalOf<"text">, fail: Signal): Word | null {
  if (fail.kind !== "text" || (fail.stream !== null && pass.stream !== null && fail.stream !== pass.stream))
    return null;
  const at = fail.text.indexOf(pass.text);
  if (at < 0 || fail.text === pass.text) return null;
  const before = /\w\w$/.test(fail.text.slice(Math.max(0, at - 1), at + 1));
  const end = at + pass.text.length;
  const after = /^\w\w/.test(fail.text.slice(end - 1, end + 1));
  return before || after ? { fail: fail.text, before, after } : null;
}

function wholeWord(
  { text, stream }: SignalOf<"text">,
  { fail, before, after }: Word,
): Contradiction["remark"] {
  const lead = stream === null ? "" : `${stream}: `;
  const meant = patternText(`${before ? "\\b" : ""}${literalPattern(text)}${after ? "\\b" : ""}`, false);
  return {
    id: "signal-part-of-fail",
    at: 0,
    found: `the text ${asCode(text)}, which is seen wherever ${asCode(fail)} is`,
    expected: "a text that is no part of what must not be seen",
    cure: `Write ${asCode(lead + meant)}, which asks for the whole word.`,
  };
}
