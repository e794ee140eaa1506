import type { Ruler, StateBlock, Token } from "markdown-it";
import { countCells } from "./cells.js";

/** One of a parser's own rules, for the one that takes its place to call: it is what goes when it is switched off. */
export function ownRule<Args extends unknown[], Result>(
  ruler: Ruler<Args, Result>,
  name: string,
): (...args: Args) => Result {
  const all = ruler.getRules("");
  ruler.disable([name]);
  const others = new Set(ruler.getRules(""));
  ruler.enable([name]);
  const rule = all.find((each) => !others.has(each));
  if (rule === undefined) throw new Error(`markdown-it has no rule \`${name}\``);
  return rule;
}

/** Where the text of each row (header and delimiter row included) begins in its line, by the table's token. */
type RowStarts = Map<Token, readonly number[]>;

/**
 * GFM's table as a block rule of markdown-it that keeps where the rows stand and leaves the cells to us.
 * markdown-it's own drops surplus cells, and rows after 65,536 cells that it had to add; it begins and ends
 * where this one does.
 */
export function sourceTable(rowStarts: RowStarts) {
  return (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
    if (startLine + 2 > endLine || !isTableHead(state, startLine)) return false;
    if (silent) return true;
    const end = endOfRows(state, startLine, endLine);
    const token = state.push("source_table", "table", 0);
    token.map = [startLine, end];
    rowStarts.set(token, startsOfLines(state, startLine, end));
    state.line = end;
    return true;
  };
}

/** A header with a pipe, and below it a delimiter row of as many cells. */
function isTableHead(state: StateBlock, line: number): boolean {
  if (indentation(state, line + 1) < 0 || indentation(state, line + 1) >= 4) return false;
  const delimiters = delimiterCells(textOf(state, line + 1));
  if (delimiters === 0 || indentation(state, line) >= 4) return false;
  const header = textOf(state, line);
  return header.includes("|") && !beginsOtherBlock(header) && countCells(header) === delimiters;
}

/** To GitHub the marker of a list, a quote or a heading comes first: `1. Area | Command` is a table in a list. */
function beginsOtherBlock(text: string): boolean {
  return /^(?:>|#{1,6}[\t ]|(?:[-*+]|\d{1,9}[.)])[\t ])/.test(text);
}

/** How many cells a delimiter row has; 0 when the line is none. */
function delimiterCells(text: string): number {
  if (!/^[|:-][|:\t -]/.test(text) || /^-[\t ]/.test(text) || /[^|:\t -]/.test(text)) return 0;
  const cells = text.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.every((cell) => /^[\t ]*:?-+:?[\t ]*$/.test(cell)) ? cells.length : 0;
}

/** A table ends at a blank line, at less or at code's indentation, and where another block begins. */
function endOfRows(state: StateBlock, startLine: number, endLine: number): number {
  const otherBlocks = state.md.block.ruler.getRules("blockquote");
  const parentType = state.parentType;
  state.parentType = "table";
  let line = startLine + 2;
  while (
    line < endLine &&
    isRow(state, line) &&
    !otherBlocks.some((rule) => rule(state, line, endLine, true))
  )
    line += 1;
  state.parentType = parentType;
  return line;
}

function isRow(state: StateBlock, line: number): boolean {
  return indentation(state, line) >= 0 && indentation(state, line) < 4 && textOf(state, line).trim() !== "";
}

/** Columns of indentation inside the container; negative outside it. */
function indentation(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

function textOf(state: StateBlock, line: number): string {
  return state.src.slice(textStart(state, line), state.eMarks[line]);
}

function textStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Inside a block quote or a list item `bMarks` is behind the container's marker, so the line's start is looked for. */
function startsOfLines(state: StateBlock, startLine: number, end: number): number[] {
  const starts: number[] = [];
  for (let line = startLine; line < end; line += 1) {
    const start = textStart(state, line);
    starts.push(start === 0 ? 0 : start - state.src.lastIndexOf("\n", start - 1) - 1);
  }
  return starts;
}
