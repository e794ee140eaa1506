import { satisfiesComparison } from "../../model/compare-values.js";
import type { CheckSignal, Role, Signal, Stream } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { placeholdersIn } from "../../text/placeholder.js";
import { asCode } from "../form.js";
import type { SignalOf } from "../kind.js";
import { kindOf } from "../kinds.js";
import type { Remark } from "./remark.js";

/** A remark about the signal at an index. */
interface RemarkAt {
  readonly index: number;
  readonly remark: Remark;
}

/** What is to be said of a check's signals beside each other. */
export function remarksBetween(signals: readonly CheckSignal[]): readonly RemarkAt[] {
  // Each signal is compared with each: more than a person writes are a generator's, and no time is spent on them.
  return signals.length > maxCompared ? [] : [...contradictions(signals), ...partsOfFail(signals)];
}

const maxCompared = 50;

/** What cannot be at once, so that the check never passes, whatever its command does. */
function contradictions(signals: readonly CheckSignal[]): readonly RemarkAt[] {
  const found = new Map<number, RemarkAt>();
  const add = (remark: RemarkAt | null): void => {
    if (remark !== null && !found.has(remark.index)) found.set(remark.index, remark);
  };
  add(exitCodes(signals));
  signals.forEach((later, index) => {
    for (const earlier of signals.slice(0, index)) add(pair(earlier, later, index));
  });
  return [...found.values()];
}

/** No exit code is allowed by all: named at the last fail signal of them, else at the last pass signal. */
function exitCodes(signals: readonly CheckSignal[]): RemarkAt | null {
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
  const found = `${asCode(last.expect)} as a ${last.role} signal beside ${by}: no exit code is right`;
  return contradiction(signals.indexOf(last), found, cure);
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

function pair(earlier: CheckSignal, later: CheckSignal, index: number): RemarkAt | null {
  const conflict = conflicts.find((each) => meets(each, earlier, later) || meets(each, later, earlier));
  if (conflict === undefined) return null;
  const found = `${asCode(later.expect)} as a ${later.role} signal beside ${asCode(earlier.expect)} as a ${earlier.role} signal: ${conflict.why}`;
  return contradiction(index, found, conflict.cure);
}

function meets({ beside, isMet }: Conflict, one: CheckSignal, other: CheckSignal): boolean {
  return one.role === "pass" && other.role === beside && isMet(one.signal, other.signal);
}

interface Conflict {
  /** The role of the other signal; the one is a pass signal. */
  readonly beside: Role;
  readonly isMet: (pass: Signal, other: Signal) => boolean;
  readonly why: string;
  readonly cure: string;
}

const conflicts: readonly Conflict[] = [
  {
    beside: "fail",
    isMet: (pass, fail) => pass.kind !== "exit" && JSON.stringify(pass) === JSON.stringify(fail),
    why: "the same must be seen and must not be seen",
    cure: "Take it out of one of the columns.",
  },
  {
    beside: "fail",
    isMet: isSeenIn,
    why: "whatever holds the text that must be seen holds the one that must not be",
    cure: "Write more of the text that is bad, or a pattern that the good one does not match.",
  },
  {
    beside: "pass",
    isMet: (one, other) => one.kind === "empty" && needsOutput(other, one.stream),
    why: "what is empty holds nothing",
    cure: "Take one of them out.",
  },
  {
    beside: "pass",
    isMet: (one, other) =>
      one.kind === "equals" &&
      other.kind === "equals" &&
      one.stream === other.stream &&
      one.text !== other.text &&
      !hasPlaceholder(one.text) &&
      !hasPlaceholder(other.text),
    why: "a stream is one text",
    cure: "Take one of them out.",
  },
  {
    beside: "pass",
    isMet: (one, other) =>
      one.kind === "lines" && other.kind === "lines" && sameLines(one, other) && !haveCommonCount(one, other),
    why: "no number is both",
    cure: "Take one of them out.",
  },
];

/** Whether a fail text is part of a pass text. One of digits alone is an error of its own. */
function isSeenIn(pass: Signal, fail: Signal): boolean {
  return (
    pass.kind === "text" &&
    fail.kind === "text" &&
    pass.text.includes(fail.text) &&
    !hasPlaceholder(fail.text) &&
    !/^\d+$/.test(fail.text) &&
    (fail.stream === null || fail.stream === pass.stream)
  );
}

/** What it becomes is not known before a run, and as a part of more its value is not seen. */
function hasPlaceholder(text: string): boolean {
  return placeholdersIn(text).length > 0;
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

function contradiction(index: number, found: string, cure: string): RemarkAt {
  const expected = "signals that can all be as they should";
  return { index, remark: { id: "signal-contradiction", at: 0, found, expected, cure } };
}

/**
 * Pass texts that are part of a word of a fail text: `Ready` is seen wherever `NotReady` is. The fail signal stops the
 * run all the same, but whole words were meant, and the next bad word (`AlmostReady`) passes.
 */
function partsOfFail(signals: readonly CheckSignal[]): readonly RemarkAt[] {
  const fails = signals.filter(({ role }) => role === "fail").map(({ signal }) => signal);
  return signals.flatMap(({ role, signal }, index): RemarkAt[] => {
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
  const at = hasPlaceholder(pass.text) ? -1 : fail.text.indexOf(pass.text);
  if (at < 0 || fail.text === pass.text) return null;
  const before = /\w\w$/.test(fail.text.slice(Math.max(0, at - 1), at + 1));
  const end = at + pass.text.length;
  const after = /^\w\w/.test(fail.text.slice(end - 1, end + 1));
  return before || after ? { fail: fail.text, before, after } : null;
}

function wholeWord({ text, stream }: SignalOf<"text">, { fail, before, after }: Word): Remark {
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
