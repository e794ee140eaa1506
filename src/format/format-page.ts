import type { Edit } from "../model/finding.js";
import { countCells } from "../page/markdown/cells.js";
import { rowAt } from "../page/markdown/column-cells.js";
import { readInline } from "../page/markdown/inline.js";
import { type PageLayout, type PageTable, readLayout } from "../page/markdown/layout.js";
import { rowBelow } from "../page/markdown/tables.js";
import { spelledSignal } from "../signals/spelled-signal.js";
import { alignedRows } from "./align-table.js";
import { lineEdits } from "./line-edits.js";
import { orderedSettings } from "./order-settings.js";

/**
 * What `readiness fmt` changes of a page (DESIGN 2.3), whose text has no BOM and ends its lines with LF: tables are
 * aligned, signals of matrices spelt in one way, settings put in the order of FORMAT 1.1. Of a YAML file: the order of
 * its settings alone. What the page means stays, and so does the number of its lines. Left as they are: tables in block
 * quotes, and those in a section that a cell links to, whose text is guidance.
 */
export async function formatPage(path: string, text: string): Promise<readonly Edit[]> {
  const lines = text.split("\n");
  if (!/\.md$/i.test(path)) return lineEdits(lines, orderedSettings(lines, "file"), 0);
  const layout = await readLayout(text);
  return [...settingsEdits(layout), ...layout.tables.flatMap((table) => tableEdits(table, layout))];
}

/** Where a page has two blocks of settings, one of them is not read: then neither is touched. */
function settingsEdits({ settings }: PageLayout): Edit[] {
  const [only, second] = settings;
  if (only === undefined || second !== undefined) return [];
  const lines = only.yaml.split("\n");
  return lineEdits(lines, orderedSettings(lines, only.origin), only.base.line - 1);
}

function tableEdits(table: PageTable, layout: PageLayout): Edit[] {
  const { block, isGuidance } = table;
  const { lines } = layout;
  if (isGuidance || needsNoPipes(table, lines)) return [];
  const { start, end } = block.extent;
  const rows = block.starts.map((_, index) => rowAt(block, index, lines).text);
  const aligned = alignedRows(rows, signalSpeller(table, layout));
  const before = lines.slice(start, end);
  const after = aligned.map((row, index) =>
    row === rows[index] ? (before[index] ?? "") : indentation(table, index, lines) + row,
  );
  return lineEdits(before, after, start);
}

/** What stands before a row in its line: of all but the header it is blanks, as wide as what stands before the header. */
function indentation({ block }: PageTable, index: number, lines: readonly string[]): string {
  const [header = "", own = ""] = [0, index].map((row) =>
    (lines[block.extent.start + row] ?? "").slice(0, block.starts[row]),
  );
  return index === 0 || header.includes("\t") || own.trim() !== "" ? own : " ".repeat(header.length);
}

/**
 * Whether pipes in front of its rows would change what else is read. Without them a line below, behind a blank one, may
 * be meant as a row, which the page's reader says (`row-below-table`); and right below another block (a table, mostly) a
 * header ends that one by what it begins with, and would be its row.
 */
function needsNoPipes({ block }: PageTable, lines: readonly string[]): boolean {
  const header = rowAt(block, 0, lines).text;
  if (header.startsWith("|")) return false;
  const { start } = block.extent;
  const isBelow = isBlank(lines[start]?.slice(0, block.starts[0])) && !isBlank(lines[start - 1]);
  return isBelow || rowBelow(block, countCells(header), lines) !== null;
}

function isBlank(line = ""): boolean {
  return line.trim() === "";
}

/** Spells the signals in the cells of a matrix's signal columns; each is a code span. */
function signalSpeller({ columns }: PageTable, { references }: PageLayout) {
  return (text: string, column: number): string => {
    const meaning = columns?.[column];
    if ((meaning !== "pass" && meaning !== "fail") || text.length > maxRead) return text;
    const { spans } = readInline(text, references);
    return spans.reduceRight((cell, { text: written, start }) => {
      const spelled = spelledSignal(written);
      // Blanks at both ends are the markup's own; a backtick at an end needs them.
      const pad = cell[start - 1] === " " ? 1 : 0;
      if (spelled === "" || /^`|`$/.test(spelled) || (spelled === written && pad === 0)) return cell;
      return cell.slice(0, start - pad) + spelled + cell.slice(start + written.length + pad);
    }, text);
  };
}

/** As long as a cell of signals may be (`page/markdown/cells.ts`). */
const maxRead = 200_000;
