import type { Place, Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { TableBlock } from "./blocks.js";
import { rowAt } from "./table-rows.js";

/** The tables that one is, where no blank line stands between them: a delimiter row among the rows makes a header of the one above it. */
export function joinedTables(block: TableBlock, lines: readonly string[]): TableBlock[] {
  const headers = [0];
  for (let index = 3; index < block.starts.length; index += 1)
    if (delimiterRow.test(rowAt(block, index, lines).text.trim())) headers.push(index - 1);
  if (headers.length === 1) return [block];
  return headers.map((start, order) => part(block, start, headers[order + 1] ?? block.starts.length));
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/;

function part(block: TableBlock, from: number, to: number): TableBlock {
  const extent = { start: block.extent.start + from, end: block.extent.start + to };
  return { ...block, extent, starts: block.starts.slice(from, to) };
}

export function tableWithoutBlank(place: Place): Problem {
  const cure = "Put a blank line above this row: then it begins a table of its own.";
  return again(place, "the header of another table among the rows of a matrix", cure);
}

/** Some repeat it on long pages. */
export function headerAgain(place: Place): Problem {
  const cure =
    "Take the row out; or put a blank line above it and a delimiter row `| --- | --- |` below it, for a table of its own.";
  return again(place, "the header of a matrix among its rows", cure);
}

function again(place: Place, found: string, cure: string): Problem {
  return problemAt(
    "matrix-header-again",
    place,
    found,
    "rows below one header, and a blank line between tables",
    cure,
  );
}
