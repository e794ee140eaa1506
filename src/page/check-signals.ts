import type { Edit, Place, Problem } from "../model/finding.js";
import { problemAt } from "../model/problem.js";
import type { CheckSignal, Role } from "../model/signal.js";
import type { Validator } from "../signals/kind.js";
import { kindOf } from "../signals/kinds.js";
import { parseSignal } from "../signals/parse-signal.js";
import { contradictions, partsOfFail } from "../signals/remarks/contradictions.js";
import { hiddenCharacters } from "../signals/remarks/odd-characters.js";
import type { CheckFacts, Remark } from "../signals/remarks/remark.js";
import { remarksOn } from "../signals/remarks/remarks.js";
import { withoutHidden } from "../text/odd-characters.js";
import { trimBlanks } from "../text/trim-blanks.js";
import type { CheckDraft, Located, Report } from "./draft.js";

export interface SignalAtPlace {
  readonly signal: CheckSignal;
  readonly place: Place;
  /** Its text where the page has it; `null` for the implied one. */
  readonly source: TextAtPlace | null;
}

/** A text that begins at an offset of what the page has. */
interface TextAtPlace {
  readonly draft: Located<string>;
  readonly offset: number;
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
  if (speaksOfExit) return [...pass, ...fail];
  return [...pass, { signal: impliedExit, place: draft.place, source: null }, ...fail];
}

function parseAll(role: Role, drafts: readonly Located<string>[], report: Report): SignalAtPlace[] {
  return drafts.flatMap((draft) => {
    const written = trimBlanks(draft.value);
    const source = { draft, offset: written.offset };
    const hidden = hiddenCharacters(written.text);
    for (const remark of hidden) report(problemOf(remark, source));
    const parsed = parseSignal(hidden.length === 0 ? written.text : withoutHidden(written.text), role);
    if (parsed.kind === "signal") {
      const signal: CheckSignal = { role, expect: parsed.text, implied: false, signal: parsed.signal };
      return [{ signal, place: draft.place, source }];
    }
    const { offset, found, expected, cure } = parsed;
    report(problemAt("signal", placeOf(source, offset), found, expected, cure));
    return [];
  });
}

/** Reports what a check's signals probably don't mean, and what of them cannot be at once. */
export function remarkSignals(signals: readonly SignalAtPlace[], facts: CheckFacts, report: Report): void {
  for (const { signal, source } of signals) {
    if (source === null) continue;
    const { role, expect: text } = signal;
    for (const remark of remarksOn({ role, text, signal: signal.signal }, facts))
      report(problemOf(remark, source));
  }
  const all = signals.map(({ signal }) => signal);
  for (const { index, remark } of [...contradictions(all), ...partsOfFail(all)]) {
    const source = signals[index]?.source;
    if (source) report(problemOf(remark, source));
  }
}

function problemOf({ id, at, found, expected, cure, fix }: Remark, source: TextAtPlace): Problem {
  const problem = problemAt(id, placeOf(source, at), found, expected, cure);
  if (fix === undefined || source.draft.isDecoded) return problem;
  const edits: Edit[] = fix.map(({ from, to, text }) => ({
    from: placeOf(source, from),
    to: placeOf(source, to),
    text,
  }));
  return { ...problem, fix: edits };
}

/** The place of an offset into a signal's text, as far as it is known. */
function placeOf({ draft, offset }: TextAtPlace, at: number): Place {
  const { value, place } = draft;
  if (draft.at !== undefined) return draft.at(offset + at);
  return /[\r\n]/.test(value.slice(0, offset + at))
    ? place
    : { line: place.line, column: place.column + offset + at };
}

/**
 * Reports patterns and paths that do not compile. Each distinct one is compiled once, and one after the other,
 * because the engines are loaded by the first that needs them.
 */
export async function validateSignals(signals: readonly SignalAtPlace[], report: Report): Promise<void> {
  const distinct = new Map<string, { readonly validate: Validator; readonly places: Place[] }>();
  for (const { signal, place } of signals) {
    const validate = kindOf(signal.signal).validator(signal.signal);
    if (validate === null) continue;
    const key = JSON.stringify(signal.signal);
    const same = distinct.get(key);
    if (same === undefined) distinct.set(key, { validate, places: [place] });
    else same.places.push(place);
  }
  for (const { validate, places } of distinct.values()) {
    const problem = await validate();
    if (problem === null) continue;
    for (const place of places)
      report(problemAt("signal", place, problem.found, problem.expected, problem.cure));
  }
}
