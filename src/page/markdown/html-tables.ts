import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { HtmlBlock } from "./blocks.js";
import { type Column, columnOf } from "./columns.js";
import type { PageContext } from "./context.js";
import { readHtmlLines } from "./html.js";

/** Tables of HTML are never a matrix; one with headers of ours was probably meant as one. */
export function reportHtmlTables({ blocks, report }: PageContext): void {
  for (const block of blocks.blocks) {
    if (block.kind !== "html" || block.quoted || !/<t[hd][\s>]/i.test(block.content)) continue;
    const problem = unreadTable(block);
    if (problem !== null) report(problem);
  }
}

/** A header of ours is enough in `<th>`; in `<td>`, which data has too, it takes both that make a matrix. */
function unreadTable(block: HtmlBlock): Problem | null {
  const { lines, columns } = headersOf(block);
  const first = lines.find(({ tag, column }) => tag === "th" && column !== null && meant.has(column));
  const area = lines.find(({ column }) => column === "area");
  const header = first ?? (area !== undefined && columns.has("command") ? area : undefined);
  if (header === undefined) return null;
  const place = { line: block.extent.start + header.line + 1, column: 1 };
  const found = `the header ${quoted(header.text)} in a table of HTML, which is not read`;
  const cure =
    "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
  return problemAt("html-table", place, found, "a Markdown table with `Area` and `Command`", cure);
}

const meant: ReadonlySet<Column> = new Set([
  "command",
  "pass",
  "fail",
  "rollback",
  "retest",
  "rollbackAndRetest",
]);

interface HtmlHeader {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
  readonly column: Column | null;
}

/** So many cells are looked at: the header is at the beginning. */
const maxCells = 50;

function headersOf({ content }: HtmlBlock): {
  readonly lines: readonly HtmlHeader[];
  readonly columns: ReadonlySet<Column | null>;
} {
  const own = content.split("\n");
  const { hidden } = readHtmlLines(own);
  const lines: HtmlHeader[] = [];
  for (const [line, text] of own.entries()) {
    if (hidden[line] === true || lines.length >= maxCells) continue;
    for (const [, tag = "", cell = ""] of text.matchAll(/<(t[hd])(?=[\s>])[^<>]{0,200}>([^<]{0,100})/gi)) {
      if (lines.length >= maxCells) break;
      lines.push({ tag: tag.toLowerCase(), text: cell.trim(), line, column: columnOf(cell) });
    }
  }
  return { lines, columns: new Set(lines.map(({ column }) => column)) };
}
