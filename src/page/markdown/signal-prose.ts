import type { Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import type { Report } from "../draft.js";
import type { Cell } from "./cells.js";
import { clauseText } from "./exit-phrase.js";
import { hasLetter, type Inline } from "./inline.js";
import { pageProblem } from "./page-problem.js";
import type { SignalCell, SignalClause } from "./signal-items.js";

/** Prose gives no signal, and that is said: once a cell, because a cell is often prose from end to end. */
export function reportProse({ cell, inline, role, clauses, items }: SignalCell, report: Report): void {
  const { words, around } = inline;
  const isEmpty = items.length === 0 && clauses.every(({ mistake }) => mistake === null);
  if (isEmpty) {
    if (words === "") return;
    const found = `the words ${quoted(words)}: nothing in this cell is checked`;
    report(quotedText(words, cell) ?? pageProblem("signal-prose", cell.place, found, cureFor(words, role)));
    return;
  }
  for (const clause of clauses) reportQuoteBeside(clause, report);
  const prose = clauses.filter(isProse);
  const first = prose[0];
  if (first === undefined) return;
  const text = quoted(asOnPage(clauses, around), 100);
  const [hint] = prose.slice(0, maxClauses).flatMap(({ clause }) => hintFor(clauseText(clause), role) ?? []);
  const meant = hint === undefined ? "" : `Write ${hint} if that is meant. `;
  const cure = `${meant}Put what the command prints of it into backticks, or move the words to another column.`;
  report(pageProblem("signal-prose", first.place, `the words ${text}, which are not checked`, cure));
}

/** `"ERROR" or` and a span: only the span is judged. */
function reportQuoteBeside({ clause, place, items }: SignalClause, report: Report): void {
  if (items.length === 0) return;
  const words = clause.map(({ kind, text }) => (kind === "word" ? text : "\n")).join(" ");
  const text = /(?<=^|\s)["“„«]([^"“”„«»\n]{1,200})["”“»](?=$|[\s:])/.exec(words)?.[1];
  if (text === undefined || items.some((item) => item.text === text)) return;
  const found = `the text ${quoted(text)} in quotes beside ${quoted(items[0]?.text ?? "")}, which is not checked`;
  const cure = `Write ${quoted(text)} in backticks, without the quotes.`;
  report(pageProblem("signal-quoted", place, found, cure));
}

const maxClauses = 20;

/** The words of prose with the signs between them; where something else stands between, with a sign of omission. */
function asOnPage(clauses: readonly SignalClause[], around: Inline["around"]): string {
  const runs: { readonly stretch: number; readonly start: number; readonly end: number }[] = [];
  let [stretch, at, isRun] = [-1, 0, false];
  for (const clause of clauses.slice(0, maxClauses)) {
    for (const atom of clause.clause) {
      if (atom.kind !== "word") continue;
      if (atom.stretch !== stretch) [stretch, at, isRun] = [atom.stretch, 0, false];
      const start = Math.max(at, (around[stretch]?.text ?? "").indexOf(atom.text, at));
      at = start + atom.text.length;
      if (!isProse(clause)) continue;
      const last = isRun ? runs.pop() : undefined;
      runs.push({ stretch, start: last?.start ?? start, end: at });
      isRun = true;
    }
    isRun = isRun && isProse(clause);
  }
  return runs.map((run) => around[run.stretch]?.text.slice(run.start, run.end) ?? "").join(" … ");
}

/** Words, not only signs: "→" between two signals says nothing. */
function isProse({ isProse: isWords, clause }: SignalClause): boolean {
  return isWords && clause.some(({ text }) => hasLetter(text));
}

function quotedText(words: string, { place }: Cell): Problem | null {
  const [, text] = /^["“„«'‘]([^"“”„«»'‘’]+)["”“»'’]$/.exec(words.trim()) ?? [];
  if (text === undefined) return null;
  const found = `the text ${quoted(text)} in quotes: nothing in this cell is checked`;
  return pageProblem(
    "signal-quoted",
    place,
    found,
    `Write ${quoted(text)} in backticks, without the quotes.`,
  );
}

function cureFor(words: string, role: Role): string {
  const until = "Put what the command must show into backticks; until then the exit code alone decides here.";
  const hint = hintFor(words, role);
  return hint === null ? until : `Write ${hint} if that is meant. ${until}`;
}

/** What some words say that the grammar can say as well. */
function hintFor(words: string, role: Role): string | null {
  const plain = words.replace(/[\u2705\u2713\u2714\u2611\u274c\u2716-\u2718]\ufe0f?/g, "").trim();
  const found = hints.find((hint) => (hint.role ?? role) === role && hint.says.test(plain));
  if (found !== undefined) return `\`${found.signal}\``;
  const code = exitCode.exec(plain)?.[1];
  if (/^\d{1,9}$/.test(plain)) {
    const exit = code === undefined ? "" : `\`exit ${code}\` for the exit code or `;
    return `${exit}\`stdout = ${plain}\``;
  }
  if (code !== undefined) return `\`exit ${Number(code)}\``;
  const [, lacked] = /^(?:no|zero|without) (warning|error|failure|exception|panic)s?$/i.exec(plain) ?? [];
  return role === "pass" && lacked !== undefined
    ? `what it prints of that, as \`${lacked}:\`, under \`Fail signal\``
    : null;
}

const exitCode = /^(?:return(?:s|ed|[ -]code)?|(?:exit )?(?:code|status)|\$\?)?[ :=]*([01]?\d?\d)$/i;

/** Of either column where there is no role. */
const hints: readonly { readonly says: RegExp; readonly role?: Role; readonly signal: string }[] = [
  {
    says: /^\(?empty\)?$|^(?:no|empty|without|zero) output\b|^(?:prints? )?nothing\b|^silent/i,
    role: "pass",
    signal: "output empty",
  },
  { says: /^output (?:is |must be |should be )?empty\b/i, signal: "output empty" },
  { says: /^stdout (?:is |must be |should be )?empty\b/i, signal: "stdout empty" },
  { says: /^stderr (?:is |must be |should be )?empty\b/i, signal: "stderr empty" },
  { says: /^no output\b|^nothing\b/i, role: "fail", signal: "output empty" },
  { says: /^(?:any|some) output\b|^anything$/i, role: "fail", signal: "output lines >= 1" },
  { says: /^(?:zero exit|exit zero|exits? cleanly|clean exit|success)$/i, role: "pass", signal: "exit 0" },
  { says: /^(?:non-?zero|exits? with (?:an )?error)$/i, role: "fail", signal: "exit !0" },
];
