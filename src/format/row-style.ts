import { countCells } from "../page/markdown/cells.js";

/** A row with these cells, written as another row of its table is: pipes at its ends or none, blanks beside them or none. */
export function rowLike(model: string, cells: readonly string[]): string {
  const tight = isTight(model.trim());
  const row = cells.map((cell) => {
    if (cell === "") return tight ? "" : " ";
    // Right behind a backslash a pipe would belong to the cell.
    return tight ? cell.replace(/\\$/, "$& ") : ` ${cell} `;
  });
  return inStyleOf(model, `|${row.join("|")}|`);
}

/** Whether the texts of a row's cells stand without blanks between its pipes. */
function isTight(row: string): boolean {
  return row.startsWith("|") ? /^\|[^ \t|]/.test(row) : /[^ \t]\|[^ \t]/.test(row);
}

/** The row with more cells at its end, the last of `count` columns having been its last; a row with more is left as it is. */
export function withCells(row: string, cells: readonly string[], count: number): string {
  const text = row.trimEnd();
  const missing = count - countCells(text);
  if (missing < 0) return row;
  const all = [...Array.from({ length: missing }, () => ""), ...cells];
  const isClosed = /(?<!\\)\|$/.test(text);
  if (isTight(text) && all.every((cell) => cell !== ""))
    return `${text}${isClosed ? "" : "|"}${all.join("|")}${isClosed ? "|" : ""}`;
  const tail = all.map((cell) => ` ${cell} `.replace(/^ {2}$/, " "));
  return isClosed ? `${text}${tail.join("|")}|` : `${text} |${tail.join("|").trimEnd()}`;
}

/** Without the pipes at the ends where another row has none there; a first cell that begins with blanks, or has no text, needs its pipe. */
export function inStyleOf(model: string, row: string): string {
  const begun = model.trimStart().startsWith("|") ? row : row.replace(/^\| ?(?=[^ \t|])/, "");
  return /(?<!\\)\|$/.test(model.trimEnd()) ? begun : begun.replace(/[ \t]*\|$/, "");
}
