import { nearest } from "../nearest.js";

/** The columns of a matrix table (FORMAT 1.2), and the names a header may give them. */
const columns = [
  { column: "area", names: ["Area"] },
  { column: "check", names: ["Check"] },
  { column: "command", names: ["Command"] },
  { column: "pass", names: ["Pass signal", "Pass", "Expected"] },
  { column: "fail", names: ["Fail signal", "Fail"] },
  { column: "rollback", names: ["Rollback"] },
  { column: "retest", names: ["Retest"] },
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

/** The column a header means, or `null`: then it is for readers alone. Letter case and plural don't matter. */
export function columnOf(header: string): Column | null {
  return byName.get(singular(header)) ?? null;
}

/** The name that a header outside FORMAT was probably meant to be: one letter away. */
export function similarColumn(header: string): Column | null {
  const name = header.length < 4 ? null : nearest(singular(header), byName.keys(), 1);
  return name === null ? null : (byName.get(name) ?? null);
}

/** The column as messages name it. */
export function titleOf(column: Column): string {
  return columns.find((entry) => entry.column === column)?.names[0] ?? column;
}

const byName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap(({ column, names }) => names.map((name) => [singular(name), column] as const)),
);

/** Each word in lower case and in the singular: `Runs-on` and "Runs on" are both "run on". */
function singular(header: string): string {
  const words = header.toLowerCase().split(/[\s_-]+/);
  return words
    .filter((word) => word !== "")
    .map(singularWord)
    .join(" ");
}

function singularWord(word: string): string {
  if (word.endsWith("(s)")) return word.slice(0, -3);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
