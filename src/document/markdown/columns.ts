import { withoutOddCharacters } from "../../model/odd-characters.js";
import { maxHeaderLength } from "./cell-length.js";
import { columnBySynonym, columnByWords } from "./header-hints.js";
import { headerWords } from "./header-words.js";
import { nearestHeader } from "./nearest-header.js";

/** The columns of a matrix table (FORMAT 1.2), and the names a header may give them; the first is ours. */
const columns = [
  { column: "area", names: ["Area"] },
  { column: "check", names: ["Check"] },
  {
    column: "command",
    names: ["Command", "Smoke command", "Exact command", "Verification command", "Test command"],
  },
  {
    column: "pass",
    names: [
      "Pass signal",
      "Pass",
      "Expected",
      "Expected pass signal",
      "Expected result",
      "Expected outcome",
      "Expected output",
      "Expected behaviour",
      "Expected behavior",
      "Expected on success",
      "Pass criterion",
      "Pass condition",
      "Passes when",
      "Success signal",
      "Success criterion",
      "What success looks like",
      "Must show",
    ],
  },
  {
    column: "fail",
    names: [
      "Fail signal",
      "Fail",
      "Expected fail signal",
      "Failure signal",
      "Fail criterion",
      "Fail condition",
      "Fails when",
      "What failure looks like",
      "Must not show",
    ],
  },
  {
    column: "rollback",
    names: [
      "Rollback",
      "Rollback action",
      "Rollback step",
      "Rollback plan",
      "On failure",
      "If it fails",
      "Action if failed",
      "Recovery",
    ],
  },
  { column: "retest", names: ["Retest", "Rerun", "Retest command", "Retest action"] },
  /** A header with both words is one column: guidance, shown once under both names; the retest is the command. */
  { column: "rollbackAndRetest", names: ["Rollback and retest"] },
  { column: "owner", names: ["Owner"] },
  { column: "timeout", names: ["Timeout"] },
  { column: "needs", names: ["Needs"] },
  { column: "severity", names: ["Severity"] },
  { column: "runsOn", names: ["Runs on"] },
  { column: "shell", names: ["Shell"] },
  { column: "diagnose", names: ["Diagnose"] },
  { column: "why", names: ["Why"] },
] as const;

export type Column = (typeof columns)[number]["column"];

const byName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap(({ column, names }) => names.map((name) => [headerWords(name), column] as const)),
);

/**
 * The column that a header means, or `null`: then it is for readers alone. Case, plural, emoji, footnotes,
 * punctuation, parentheses and characters that cannot be seen don't matter (FORMAT 1.2).
 */
export function columnOf(header: string): Column | null {
  if (header.length > maxHeaderLength) return null;
  const words = headerWords(header);
  return byName.get(words) ?? (isRollbackAndRetest(words) ? "rollbackAndRetest" : null);
}

/** "Rollback + retest action", "Retest / roll back": guidance for a person, whatever else the header says. */
function isRollbackAndRetest(words: string): boolean {
  return /(?:^| )rollback(?: |$)/.test(words) && /(?:^| )re(?:test|run)(?: |$)/.test(words);
}

/** The column that a header outside the table was probably meant to be: misspelt, or by its words. */
export function similarColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  return misspeltColumn(header) ?? columnByWords(headerWords(header));
}

/** The same for a header of a matrix, where more words can be told. */
export function meantColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  return similarColumn(header) ?? columnBySynonym(headerWords(header));
}

/** The column whose name a header is, but for letters that look like ours or for a typing error. */
export function misspeltColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  const name = nearestHeader(headerWords(header), byName.keys());
  return lookAlikeColumn(header) ?? (name === null ? null : (byName.get(name) ?? null));
}

/** The column whose name a header is, but for letters that look like ours; NFKC makes fullwidth and mathematical ones plain. */
export function lookAlikeColumn(header: string): Column | null {
  if (header.length > maxHeader || /^[\u0000-\u007f]*$/.test(header) || columnOf(header) !== null)
    return null;
  return columnOf(withoutOddCharacters(header.normalize("NFKC")));
}

/** A header is a few words; to compare a longer one with all names costs time and finds nothing. */
const maxHeader = 100;

/** The column as messages name it. */
export function titleOf(column: Column): string {
  return columns.find((entry) => entry.column === column)?.names[0] ?? column;
}

/** Columns of FORMAT 1.5, which this version doesn't read yet. */
const later: ReadonlySet<string> = new Set(
  ["Phase", "Only", "Not before", "To do", "Todo", "Waived"].map(headerWords),
);

export function isLaterColumn(header: string): boolean {
  return later.has(headerWords(header));
}

/** The parentheses of a command's header that say something which we cannot do: `(do not run)`; not `(s)`, `(exact)`, `(copy)`. */
export function commandCondition(header: string): string | null {
  for (const [parenthesis, inside] of header.matchAll(/\(([^()]*)\)/g))
    if (!/^\s*(?:s|exact|copy)?\s*$/i.test(inside ?? "")) return parenthesis;
  return null;
}
