import { problemAt, quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import type { Cell } from "./cells.js";
import { clauseText } from "./exit-phrase.js";
import type { SignalCell, SignalClause } from "./signal-items.js";

/** Prose gives no signal, and that is said: once a cell, because a cell is often prose from end to end. */
export function reportProse(cell: Cell, words: string, { clauses, items }: SignalCell, report: Report): void {
  const isEmpty = items.length === 0 && clauses.every(({ mistake }) => mistake === null);
  if (isEmpty) {
    if (words === "") return;
    const quote = quoteIn(words);
    if (quote !== null) report(quotedText(cell, quote));
    else
      report(
        problemAt(
          "signal-prose",
          cell.place,
          `the words ${quoted(words)}: nothing in this cell is checked`,
          "signals in backticks",
          cureFor(words),
        ),
      );
    return;
  }
  const prose = clauses.filter(isProse);
  const first = prose[0];
  if (first === undefined) return;
  const text = quoted(
    prose
      .slice(0, maxClauses)
      .map(({ clause }) => clauseText(clause))
      .join(", "),
    100,
  );
  const cure = "Put what the command prints of it into backticks, or move the words to another column.";
  report(
    problemAt(
      "signal-prose",
      first.place,
      `the words ${text}, which are not checked`,
      "signals in backticks",
      cure,
    ),
  );
}

const maxClauses = 20;

/** Words, not only signs: "→" between two signals says nothing. */
function isProse({ isProse: isWords, clause }: SignalClause): boolean {
  return (
    isWords &&
    clause.some(
      ({ text }) => /[A-Za-z0-9]/.test(text) || (/[^\u0000-\u007f]/.test(text) && /[\p{L}\p{N}]/u.test(text)),
    )
  );
}

function quoteIn(words: string): string | null {
  const [, text] = /^["“„«'‘]([^"“”„«»'‘’]+)["”“»'’]$/.exec(words.trim()) ?? [];
  return text ?? null;
}

function quotedText(cell: Cell, text: string) {
  const found = `the text ${quoted(text)} in quotes: nothing in this cell is checked`;
  return problemAt(
    "signal-quoted",
    cell.place,
    found,
    "signals in backticks",
    `Write ${quoted(text)} in backticks, without the quotes.`,
  );
}

function cureFor(words: string): string {
  const until = "Put what the command must show into backticks; until then the exit code alone decides here.";
  const hint = hints.find(({ says }) => says.test(words));
  return hint === undefined ? until : `Write \`${hint.signal}\` in backticks if that is meant. ${until}`;
}

/** What some words say that the grammar can say as well. */
const hints = [
  { says: /^(?:no|empty|without) output\b|^nothing\b|^silent/i, signal: "output empty" },
  { says: /^output (?:is |must be |should be )?empty\b/i, signal: "output empty" },
  { says: /^stdout (?:is |must be |should be )?empty\b/i, signal: "stdout empty" },
  { says: /^stderr (?:is |must be |should be )?empty\b/i, signal: "stderr empty" },
] as const;
