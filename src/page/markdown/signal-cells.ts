import type { Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import { keywordOf } from "../../signals/kinds.js";
import type { Located, Report } from "../draft.js";
import type { Cell } from "./cells.js";
import { reportStrayBacktick } from "./command-cells.js";
import { clauseText } from "./exit-phrase.js";
import { readInline } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import { escaped, isLiteralSignal } from "./placeholders.js";
import type { Atom } from "./signal-items.js";
import { readSignalCell, type SignalCell, type SignalItem } from "./signal-items.js";
import { reportProse } from "./signal-prose.js";
import { reportNegations, reportQualifiers } from "./signal-qualifiers.js";
import { reportSpans } from "./signal-spans.js";

/** A signal column: every code span is one signal, and so is a phrase about the exit code. Other words mean nothing. */
export function signalsOf(
  cell: Cell,
  role: Role,
  context: Pick<PageContext, "blocks" | "report">,
): Located<string>[] {
  const inline = readInline(cell.text, context.blocks.references);
  const read = readSignalCell(cell, inline, role);
  if (!reportStrayBacktick(cell, inline, context)) reportCell(read, limited(context.report));
  return read.items.map(located);
}

/** A phrase stands on the page in other words than its signal, so that no part of it can be edited. */
function located({ kind, text, place, at }: SignalItem): Located<string> {
  if (kind === "phrase") return { value: text, place, isDecoded: true };
  return at === null ? { value: text, place } : { value: text, place, at };
}

function reportCell(read: SignalCell, report: Report): void {
  if (isWordless(read)) {
    reportSpans(read, report);
    reportBetween(read, report);
    return;
  }
  reportExitMistakes(read, report);
  reportSpans(read, report);
  reportNegations(read, report);
  reportBetween(read, report);
  reportQualifiers(read, report);
  reportProse(read, report);
}

/** Most cells are signals with nothing but "and" between them: then no word can turn or qualify one. */
function isWordless({ atoms, items }: SignalCell): boolean {
  return items.length > 0 && !atoms.some(({ kind }) => kind === "word");
}

/** A cell of nothing but mistakes would fill the memory with problems. */
const maxProblems = 20;

function limited(report: Report): Report {
  const left = { error: maxProblems, other: maxProblems };
  return (problem) => {
    if (problem === null) return;
    // Each for itself, because an error that warnings crowd out would let the page run.
    const kind = problem.weight === "error" ? "error" : "other";
    if (left[kind] > 0) report(problem);
    left[kind] -= 1;
  };
}

function reportExitMistakes({ clauses }: SignalCell, report: Report): void {
  for (const { clause, place, mistake } of clauses) {
    if (mistake === null) continue;
    const found = `\`${clauseText(clause)}\` about an exit code`;
    report(pageProblem("exit-phrase", place, found, mistake));
  }
}

/** Words between signals that make a choice of a pass column, where all must hold, or a sum of a fail column, where one is enough. */
function reportBetween(cell: SignalCell, report: Report): void {
  if (cell.role === "pass") reportAlternatives(cell, report);
  else reportSums(cell, report);
}

function reportAlternatives({ atoms, items }: SignalCell, report: Report): void {
  let group: SignalItem[] = [];
  let word: string | null = null;
  const end = () => {
    const first = group[0];
    if (first !== undefined && word !== null) report(alternatives(first, group, word));
    word = null;
  };
  for (const item of items) {
    const before = group.at(-1);
    const between = before === undefined ? [] : atoms.slice(before.to, item.from);
    const choice = choiceIn(between);
    const isList = between.every(({ text }) => text === ",") && word === null;
    if (choice !== null || (isList && before !== undefined)) group.push(item);
    else {
      end();
      group = [item];
    }
    word ??= choice;
  }
  end();
  report(loneChoice(atoms, items));
}

/** The word of a choice that no sentence's end parts from the signals around it. */
function choiceIn(between: readonly Atom[]): string | null {
  if (between.some((atom) => atom.kind === "separator" && atom.ends === "sentence")) return null;
  return between.find(isChoice)?.text ?? null;
}

function isChoice({ kind, text }: Atom): boolean {
  return kind === "word" && /^(?:(?:and\/)?or|e\.g\.?|\/|\||\|\|)$/i.test(text);
}

function alternatives(first: SignalItem, group: readonly SignalItem[], word: string): Problem {
  const found = `the ${/^\W+$/.test(word) ? "sign" : "word"} ${quoted(word)} between signals that must all hold`;
  const texts = group.map(({ text }) => text);
  const isText = group.every(({ kind, text }) => kind === "span" && !isLiteralSignal(text) && !isForm(text));
  const cure = isText
    ? `Write one pattern, ${quoted(`/${texts.map(escaped).join("\\|")}/`, 200)}, if one of them is enough; put \`and\` between them if all must hold.`
    : "Give each its own row with its own command, or keep the one that must hold.";
  return pageProblem("signal-alternative", first.place, found, cure);
}

/** Any blank ends the keyword here, a hidden one too: the form was meant, and no text to look for. */
function isForm(text: string): boolean {
  return keywordOf(text.replace(/\s/g, " ")) !== null;
}

/** "or" beside a signal with words on the other side: only the signal is judged. */
function loneChoice(atoms: readonly Atom[], items: readonly SignalItem[]): Problem | null {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const outside = [...atoms.slice(0, first.from), ...atoms.slice(last.to)];
  const word = outside.find(isChoice)?.text;
  if (word === undefined) return null;
  const cure =
    "Write a pattern for all that is right, as `/a\\|b/`, or take the words off: only what stands in backticks must be seen.";
  const found = `the word ${quoted(word)} beside a signal, with words on its other side`;
  return pageProblem("signal-words", first.place, found, cure);
}

function reportSums({ atoms, items }: SignalCell, report: Report): void {
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (before === undefined) continue;
    const between = atoms.slice(before.to, item.from);
    const says = (ends: string) => between.some((atom) => atom.kind === "separator" && atom.ends === ends);
    if (!says("and") || says("sentence")) continue;
    const found = `"and" between ${quoted(before.text)} and ${quoted(item.text)}: either of them alone fails the check`;
    const cure =
      "Write `or` or a comma if one is enough; if only both together are wrong, make one pattern of them, or judge it in the command.";
    report(pageProblem("signal-sum", item.place, found, cure));
  }
}
