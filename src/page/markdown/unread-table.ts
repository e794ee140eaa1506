import type { Place, Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { PageBlock } from "./blocks.js";
import { readCells } from "./cells.js";
import { isExitPhrase, rowAt } from "./column-cells.js";
import { type Column, type HeaderCell, isMatrixHeader, similarColumn, titleOf } from "./columns.js";
import { headerWords, isResult, isTranslated } from "./header-words.js";
import { type References, readInline } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** So many columns and rows are looked at: what a table is shows at its beginning. */
const looked = { rows: 200, columnsOfPhrases: 50 } as const;

/** What a table that is no matrix would lose in silence, if it was meant as one (FORMAT 1.2). */
export function unreadTable(
  block: PageBlock<"table">,
  headers: readonly HeaderCell[],
  { lines, blocks: { references } }: PageContext,
): Problem | null {
  const { place } = rowAt(block, 0, lines);
  const row = rowLikeHeader(block, lines, references);
  if (row !== null) return headerBelow(row);
  const has = (column: Column) => headers.some((header) => header.column === column);
  if (has("command")) return has("area") ? null : withoutArea(headers, place);
  if (has("area") || has("id")) return withoutCommand(headers, place);
  const hasCode = (index: number) => cellsOf(index, block, lines).some((text) => hasSpan(text, references));
  const sign = headers.find(
    (header, index) =>
      (isSign(header.column) && !isTicked(index, block, lines)) || (isNearSign(header) && hasCode(index)),
  );
  if (sign !== undefined) return likeMatrix(sign.cell.place, `the header ${quoted(sign.text)}`);
  const bare = headers.find(({ text }, index) => text === "" && hasCode(index));
  if (bare !== undefined) return likeMatrix(bare.cell.place, "an empty header above code spans");
  const phrase = exitCodeBesideCode(headers, block, lines, references);
  return phrase && likeMatrix(phrase, "an exit code behind code spans");
}

/** `Exit 0` in words, in a row with code before it: what should come of a command. */
function exitCodeBesideCode(
  headers: readonly HeaderCell[],
  block: PageBlock<"table">,
  lines: readonly string[],
  references: References,
): Place | null {
  for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1) {
    const line = rowAt(block, row, lines);
    if (!line.text.includes("`")) continue;
    const cells = readCells(line, looked.columnsOfPhrases);
    const index = cells.findIndex(({ text }, at) => isExitPhrase(text) && !isResult(headers[at]?.text ?? ""));
    if (cells.slice(0, Math.max(0, index)).some(({ text }) => hasSpan(text, references)))
      return headers[index]?.cell.place ?? line.place;
  }
  return null;
}

/** A caption stands where the header belongs, and the header is a row of the table: its first ones at most. */
function rowLikeHeader(
  block: PageBlock<"table">,
  lines: readonly string[],
  references: References,
): Place | null {
  for (let index = 2; index < Math.min(block.starts.length, 5); index += 1) {
    const { text, place } = rowAt(block, index, lines);
    if (isMatrixHeader(text, references)) return place;
  }
  return null;
}

function headerBelow(place: Place): Problem {
  const found = "the header of a matrix as a row of another table, which is not read";
  const cure =
    "Put this row first and the delimiter row `| --- | --- |` right below it; a caption is a paragraph of its own above the table.";
  return pageProblem("matrix-header-row", place, found, cure);
}

function withoutArea(headers: readonly HeaderCell[], place: Place): Problem {
  const name = nameColumn(headers);
  const found = "a table with a column `Command` and no column `Area`, which is not run";
  const rename =
    name === undefined
      ? "Add a column `Area`"
      : name.text === ""
        ? "Write `Area` into the empty header"
        : `Rename ${quoted(name.text)} to \`Area\``;
  const cure = `${rename} if the rows are checks; if they are for readers, leave the table.`;
  return pageProblem("matrix-no-area", name?.cell.place ?? place, found, cure);
}

/** Words by which people call the column that names a row. */
const nameWords =
  /^(?:area|purpose|gate|step|component|name|test|feature|scenario|stage|task|what|service|module|no|id|item|package|target|suite|job)$/;

/** The column that names a row: one that is called so, a misspelt `Area`, else the first that means nothing to us. */
function nameColumn(headers: readonly HeaderCell[]): HeaderCell | undefined {
  const free = headers.filter(({ column }) => column === null);
  return (
    free.find(({ text }) => similarColumn(text) === "area") ??
    free.find(({ text }) => nameWords.test(headerWords(text))) ??
    headers.find(({ column }) => column === "id") ??
    free[0]
  );
}

function withoutCommand(headers: readonly HeaderCell[], place: Place): Problem {
  const names = headers.filter(({ column }) => column === "area" || column === "id");
  const title = names.map(({ column }) => `\`${column === null ? "" : titleOf(column)}\``).join(" and ");
  const meant = headers.find(({ text, column }) => column === null && similarColumn(text) === "command");
  const found = `a table with a column ${title} and no column \`Command\`, which is not read`;
  const cure =
    meant === undefined
      ? `Add a column \`Command\` with a code span in each row if the rows are checks, else rename ${title}.`
      : `Rename ${quoted(meant.text)} to \`Command\` if the rows are checks, else rename ${title}.`;
  return pageProblem("matrix-no-command", meant?.cell.place ?? place, found, cure);
}

/** Columns that only a table of checks has. */
export function isSign(column: Column | null): boolean {
  return column !== null && /^(?:pass|fail|rollback|retest|rollbackAndRetest)$/.test(column);
}

/** `Command / workflow` and `Pass means`: in the words of a header of ours, above code spans. */
function isNearSign({ text, column }: HeaderCell): boolean {
  const meant = column === null ? similarColumn(text) : null;
  if (meant === "command" && isTranslated(headerWords(text), meant)) return true;
  if (meant === "command") return /^(?:command|cmd)\b|\b(?:command|cmd)$/.test(headerWords(text));
  return isSign(meant);
}

function likeMatrix(place: Place, sign: string): Problem {
  const found = `${sign} in a table that is no matrix, and is not read`;
  const cure =
    "Add the columns `Area` and `Command` if the rows are checks; if they are for readers, leave the table.";
  return pageProblem("table-like-matrix", place, found, cure);
}

/** The results that a person noted: boxes, ticks, numbers and single words, nothing that a command could show. */
function isTicked(index: number, block: PageBlock<"table">, lines: readonly string[]): boolean {
  // Set up here and not on top, because a Unicode class takes as long as a short page to read.
  const tick =
    /^(?:[^\p{L}\p{N}`]*|[\d.,%\s/]*|\W*(?:x|yes|no|y|n|n\/a|na|ok|pass|fail|passed|failed|true|false|done|open|pending|tbd|todo)\W*)$/iu;
  return cellsOf(index, block, lines).every((text) => !text.includes("`") && tick.test(text));
}

function cellsOf(index: number, block: PageBlock<"table">, lines: readonly string[]): string[] {
  const cells: string[] = [];
  for (let row = 2; row < Math.min(block.starts.length, looked.rows); row += 1)
    cells.push(readCells(rowAt(block, row, lines), index + 1)[index]?.text ?? "");
  return cells;
}

function hasSpan(text: string, references: References): boolean {
  return text.includes("`") && readInline(text, references).spans.length > 0;
}
