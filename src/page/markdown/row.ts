import { problemAt, quoted } from "../../model/problem.js";
import type { CheckDraft } from "../draft.js";
import { isTooLong } from "./cell-length.js";
import { type Cell, type Row, readCells } from "./cells.js";
import { type Column, titleOf } from "./columns.js";
import { commandOf, diagnoseOf, retestOf, rollbackOf } from "./command-cells.js";
import type { PageContext } from "./context.js";
import { placesInCell, reportUndefinedReferences } from "./dead-links.js";
import { readInline } from "./inline.js";
import { areaOf, listOf, reportHidden, textOf } from "./name-cells.js";
import { signalsOf } from "./signal-cells.js";

/** Which cell of a row is which column, and how many cells the header has. */
export interface TableHeader {
  readonly indexes: ReadonlyMap<Column, number>;
  readonly cellCount: number;
}

/** Reads one row of a matrix table. Of a row with too many cells only the names are taken: the others have moved. */
export function readRow(row: Row, header: TableHeader, context: PageContext): CheckDraft {
  const cells = readCells(row, header.cellCount);
  const surplus = cells[header.cellCount];
  if (row.text.includes("][")) reportReferences(cells, header, context);
  if (row.text.includes("~~")) reportStruck(cells, header, context);
  if (!/^[\u0000-\u007f]*$/.test(row.text)) reportHidden(cells, header.indexes, context);
  const cellOf = cellsByColumn(cells, header);
  if (surplus === undefined) return toDraft(row, cellOf, context);
  const found = `a row with more than the ${header.cellCount} cells of its header`;
  context.report(
    problemAt(
      "surplus-cell",
      surplus.place,
      found,
      "as many cells as the header has",
      "Write `\\|` for a pipe inside a cell.",
    ),
  );
  return {
    ...emptyDraft,
    place: row.place,
    id: textOf(cellOf("check"), context),
    area: areaOf(cellOf("area"), context),
  };
}

/** Brackets of a link that nothing defines, in whatever cell; in guidance they are looked for with its other links. */
function reportReferences(cells: readonly Cell[], { indexes }: TableHeader, context: PageContext): void {
  const guidance = new Set(guidanceColumns.map((column) => indexes.get(column)));
  for (const [index, cell] of cells.entries())
    if (!guidance.has(index)) reportUndefinedReferences(cell.text, placesInCell(cell), context);
}

/** What is crossed out is meant to be gone, and would count all the same; in guidance and in words readers see it so. */
function reportStruck(cells: readonly Cell[], { indexes }: TableHeader, context: PageContext): void {
  for (const column of judgedColumns) {
    const cell = cells[indexes.get(column) ?? -1];
    if (cell === undefined || !cell.text.includes("~~") || isTooLong(cell, context)) continue;
    if (!readInline(cell.text, context.blocks.references).isStruck) continue;
    const found = `${quoted(cell.text)} in the column \`${titleOf(column)}\`, crossed out, which would count all the same`;
    const cure =
      "Take out what is crossed out, or the `~~` around it if it is to count; a row that is to rest goes out of the table.";
    context.report(
      problemAt("cell-struck", cell.place, found, "a cell in which nothing is crossed out", cure),
    );
  }
}

const judgedColumns: readonly Column[] = [
  "area",
  "check",
  "command",
  "pass",
  "fail",
  "retest",
  "diagnose",
  "needs",
  "severity",
  "timeout",
  "shell",
];

const guidanceColumns: readonly Column[] = ["rollback", "retest", "rollbackAndRetest"];

/** `null` where the row has no such cell, or nothing but a dash in it. */
type CellOf = (column: Column) => Cell | null;

function cellsByColumn(cells: readonly Cell[], { indexes }: TableHeader): CellOf {
  return (column) => {
    const index = indexes.get(column);
    const cell = index === undefined ? undefined : cells[index];
    return cell === undefined || isDash(cell.text) ? null : cell;
  };
}

function isDash(text: string): boolean {
  return text.length <= "&mdash;".length && /^(?:[-–—]|&[mn]dash;)?$/.test(text);
}

/** Every key by its name: to spread a draft of so many keys takes V8 a fifth of the time that a long table takes. */
function toDraft(row: Row, cellOf: CellOf, context: PageContext): CheckDraft {
  const text = (column: Column) => textOf(cellOf(column), context);
  const runsOn = cellOf("runsOn");
  const both = cellOf("rollbackAndRetest");
  const draft: CheckDraft = {
    carrier: "table",
    place: row.place,
    id: text("check"),
    area: areaOf(cellOf("area"), context),
    command: commandOf(cellOf("command"), row.place, context),
    pass: signalsOf(cellOf("pass"), "pass", context),
    fail: signalsOf(cellOf("fail"), "fail", context),
    rollback: rollbackOf(cellOf("rollback") ?? both, context),
    retest: retestOf(cellOf("retest"), context),
    diagnose: diagnoseOf(cellOf("diagnose"), context),
    why: text("why"),
    owner: text("owner"),
    severity: text("severity"),
    needs: listOf(cellOf("needs"), context),
    timeout: text("timeout"),
    env: noEnv,
    workingDirectory: null,
    shell: text("shell"),
    retries: null,
    retryDelay: null,
    runsOn: runsOn === null ? null : listOf(runsOn, context),
  };
  return both === null ? draft : { ...draft, rollbackAndRetest: true };
}

const noEnv: CheckDraft["env"] = new Map();

const emptyDraft: Omit<CheckDraft, "place"> = {
  carrier: "table",
  id: null,
  area: null,
  command: null,
  pass: [],
  fail: [],
  rollback: null,
  retest: null,
  diagnose: null,
  why: null,
  owner: null,
  severity: null,
  needs: [],
  timeout: null,
  env: noEnv,
  workingDirectory: null,
  shell: null,
  retries: null,
  retryDelay: null,
  runsOn: null,
};
