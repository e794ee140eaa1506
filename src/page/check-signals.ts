import type { Edit, Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { CheckSignal, Role, Signal } from "../model/signal.js";
import { validateSignal } from "../signals/kinds.js";
import { parseSignal } from "../signals/parse-signal.js";
import type { CheckFacts, Remark } from "../signals/remarks/remark.js";
import { hiddenCharacters, remarksOn } from "../signals/remarks/remarks.js";
import { remarksBetween } from "../signals/remarks/remarks-between.js";
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
    report(problemAt("signal", placeOf(source, parsed.offset), parsed));
    return [];
  });
}

/** Reports what a check's signals probably don't mean, and what of them cannot be at once. */
export function remarkSignals(signals: readonly SignalAtPlace[], facts: CheckFacts, report: Report): void {
  for (const { signal, source } of signals) {
    if (source === null) continue;
    for (const remark of remarksOn(signal, facts)) report(problemOf(remark, source));
  }
  const all = signals.map(({ signal }) => signal);
  for (const { index, remark } of remarksBetween(all)) {
    const source = signals[index]?.source;
    if (source) report(problemOf(remark, source));
  }
}

function problemOf(remark: Remark, source: TextAtPlace): Problem {
  const { id, at, fix } = remark;
  const problem = problemAt(id, placeOf(source, at), remark);
  if (fix === undefined || source.draft.isDecoded) return problem;
  const edits: Edit[] = fix.map(({ from, to, text }) => ({
    from: placeOf(source, from),
    to: placeOf(source, to),
    text,
  }));
  return { ...problem, fix: edits };
}

/** The place of an offset into a signal's text, as far as it is known. */
export function placeOf({ draft, offset }: TextAtPlace, at: number): Place {
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
  const distinct = new Map<string, { readonly signal: Signal; readonly places: Place[] }>();
  for (const { signal, place } of signals) {
    const key = JSON.stringify(signal.signal);
    const same = distinct.get(key);
    if (same === undefined) distinct.set(key, { signal: signal.signal, places: [place] });
    else same.places.push(place);
  }
  for (const { signal, places } of distinct.values()) {
    const problem = await validateSignal(signal);
    if (problem !== null) for (const place of places) report(problemAt("signal", place, problem));
  }
}

/** In a table: a signal that is one of the page's commands was meant to say that the command succeeds (FORMAT 1.2). */
export function reportCommandSignals(drafts: readonly CheckDraft[], report: Report): void {
  const commands = commandsOf(drafts);
  for (const draft of drafts) {
    if (draft.sourceFormat !== "table") continue;
    const problems = [
      ...draft.pass.flatMap((signal) => ifCommand(signal, "pass", draft, commands)),
      ...draft.fail.flatMap((signal) => ifCommand(signal, "fail", draft, commands)),
    ];
    for (const problem of problems) report(problem);
  }
}

/** Each command and each line of it, with the first row that has it. */
function commandsOf(drafts: readonly CheckDraft[]): ReadonlyMap<string, Place> {
  const commands = new Map<string, Place>();
  for (const { command, place } of drafts) {
    if (command === null) continue;
    for (const line of [command.value, ...command.value.split("\n")])
      if (line.trim() !== "" && !commands.has(line.trim())) commands.set(line.trim(), place);
  }
  return commands;
}

function ifCommand(
  { value, place }: Located<string>,
  role: Role,
  draft: CheckDraft,
  commands: ReadonlyMap<string, Place>,
): Problem[] {
  const row = commands.get(value);
  if (row === undefined) return [];
  // A command may be that of several rows.
  const isOwn = row.line === draft.place.line || commandsOf([draft]).has(value);
  const code = role === "pass" ? "exit 0" : "exit !0";
  const meant = isOwn
    ? `Write ${quoted(code)} for how the command ends`
    : `Name the row in line ${row.line} under \`Needs\` if that one has to pass first`;
  const found = `${quoted(value)} as a signal, which is a command of this page (line ${isOwn ? draft.place.line : row.line})`;
  const cure = `${meant}, or write ${quoted(`output: ${value}`, 200)} if the command prints this text.`;
  return [
    problemAt("signal-command", place, { found, expected: "what a command prints, or how it ends", cure }),
  ];
}

/** A signal of nothing but a number may mean an exit code, or a text. `beside`: what stands right behind it, as far as it may belong to it. */
export function bareNumber(text: string, place: Place, beside: string | null): Problem | null {
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return null;
  const whole = beside === null ? null : quoted(`${text} ${beside}`);
  const meant = whole === null ? "" : `Put ${whole} into backticks if the command prints that. `;
  const isExitCode = /^\d{1,3}$/.test(text) && Number(text) <= 255;
  const code = isExitCode ? `${quoted(`exit ${text}`)} for the exit code, ` : "";
  const found = `a signal of nothing but the number ${quoted(text)}`;
  const cure = `${meant}Write ${code}${quoted(`stdout = ${text}`)} if the command prints nothing else, or ${quoted(`output: ${text}`)} to look for it wherever it stands in the output.`;
  const expected = "a signal that says what the number is";
  return problemAt("signal-number", place, { found, expected, cure });
}

/** In YAML there are no words beside a signal; in a cell its words are asked first. */
export function reportNumbersOfYaml({ sourceFormat, pass, fail }: CheckDraft, report: Report): void {
  if (sourceFormat !== "yaml") return;
  for (const { value, place } of [...pass, ...fail]) {
    const problem = bareNumber(value.trim(), place, null);
    if (problem !== null) report(problem);
  }
}
