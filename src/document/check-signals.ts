import type { Place } from "../model/finding.js";
import { problemAt } from "../model/problem.js";
import type { CheckSignal, Role, Signal } from "../model/signal.js";
import type { CheckDraft, Located, Report } from "./draft.js";
import { parseSignal } from "./signals/signal.js";
import { validateSignal } from "./signals/signal-validate.js";

export interface SignalAtPlace {
  readonly signal: CheckSignal;
  readonly place: Place;
}

const impliedExit: CheckSignal = {
  role: "pass",
  expect: "exit 0",
  implied: true,
  signal: { kind: "exit", negated: false, from: 0, to: 0 },
};

/** Parses a check's signals: pass signals, `exit 0` where none of them speaks of the exit code, fail signals. */
export function readSignals(draft: CheckDraft, report: Report): SignalAtPlace[] {
  const pass = parseAll("pass", draft.pass, report);
  const fail = parseAll("fail", draft.fail, report);
  const speaksOfExit = pass.some(({ signal }) => signal.signal.kind === "exit");
  return speaksOfExit ? [...pass, ...fail] : [...pass, { signal: impliedExit, place: draft.place }, ...fail];
}

function parseAll(role: Role, drafts: readonly Located<string>[], report: Report): SignalAtPlace[] {
  return drafts.flatMap(({ value, place }) => {
    const parsed = parseSignal(value, role);
    if (parsed.kind === "signal") {
      return [{ signal: { role, expect: parsed.text, implied: false, signal: parsed.signal }, place }];
    }
    report(
      problemAt("signal", within(place, value, parsed.offset), parsed.found, parsed.expected, parsed.cure),
    );
    return [];
  });
}

/** The place of an offset, as far as the value stands on one line. */
function within(place: Place, value: string, offset: number): Place {
  return /[\r\n]/.test(value.slice(0, offset)) ? place : { line: place.line, column: place.column + offset };
}

/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
export async function validateSignals(signals: readonly SignalAtPlace[], report: Report): Promise<void> {
  const distinct = new Map<string, { readonly signal: Signal; readonly places: Place[] }>();
  for (const { signal, place } of signals) {
    const key = JSON.stringify(signal.signal);
    const same = distinct.get(key);
    if (same === undefined) distinct.set(key, { signal: signal.signal, places: [place] });
    else same.places.push(place);
  }
  for (const { signal, places } of distinct.values()) {
    const problem = await validateSignal(signal);
    if (problem === null) continue;
    for (const place of places)
      report(problemAt("signal", place, problem.found, problem.expected, problem.cure));
  }
}
