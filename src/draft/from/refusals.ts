import { rowCells } from "../../format/row-cells.js";
import { type ColumnField, columnFields } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { Problem } from "../../model/finding.js";
import { readChecklist } from "../../page/read.js";
import type { RowDraft } from "../draft.js";

/** What the page's own reader would not take of a row, by its command. */
export interface Refusals {
  /** Why the row cannot run. */
  readonly rows: ReadonlyMap<string, string>;
  /** Rows whose signals would be something else than their words say. */
  readonly signals: ReadonlySet<string>;
}

export const noRefusals: Refusals = { rows: new Map(), signals: new Set() };

export function commandKey(command: readonly string[]): string {
  return command.join("\n");
}

/** Reads the rows as the page that they will be: an error, or a doubt about a command or a signal, refuses it. */
export async function refusalsOf(rows: readonly RowDraft[], known: Refusals): Promise<Refusals> {
  const { text, cells } = pageOf(rows);
  const refused = new Map(known.rows);
  const signals = new Set(known.signals);
  for (const [index, row] of rows.entries()) {
    const unfit = [...(cells[index] ?? [])].find(
      ([field, { found }]) => found !== null && field !== "command",
    )?.[1];
    if (unfit !== undefined) refused.set(commandKey(row.command), `no cell holds ${unfit.found}`);
  }
  const { problems } = await readChecklist("page.md", Buffer.from(text));
  for (const problem of problems) {
    const index = problem.place.line - firstRow;
    const row = rows[index];
    const field = fieldAt(cells[index], problem);
    if (row === undefined || field === null) continue;
    const key = commandKey(row.command);
    if (field === "pass" || field === "fail") {
      if (signals.has(key)) refused.set(key, problem.found);
      signals.add(key);
    } else if (field === "command" || problem.weight === "error") refused.set(key, problem.found);
  }
  return { rows: refused, signals };
}

interface PlacedCell {
  /** Columns of its text in the line, from 1, the last one excluded. */
  readonly from: number;
  readonly to: number;
  /** What no cell can hold. */
  readonly found: string | null;
}

type RowOfCells = ReadonlyMap<ColumnField, PlacedCell>;

/** Lines above the first row of `pageOf`, and one. */
const firstRow = 3;

function pageOf(rows: readonly RowDraft[]): { readonly text: string; readonly cells: readonly RowOfCells[] } {
  const lines = [
    `| ${columnFields.map((field) => checkFields[field].column.title).join(" | ")} |`,
    `|${" --- |".repeat(columnFields.length)}`,
  ];
  const cells = rows.map((row) => {
    const written = rowCells(valuesOf(row));
    const placed = new Map<ColumnField, PlacedCell>();
    let line = "|";
    for (const field of columnFields) {
      const cell = written.get(field);
      const text = cell?.kind === "cell" ? cell.text : "";
      placed.set(field, {
        from: line.length + 2,
        to: line.length + 2 + text.length + 1,
        found: cell?.kind === "refused" ? cell.found : null,
      });
      line += ` ${text} |`;
    }
    lines.push(line);
    return placed;
  });
  return { text: `${lines.join("\n")}\n`, cells };
}

function valuesOf(row: RowDraft): Parameters<typeof rowCells>[0] {
  const { area, check, command, pass, fail, rollback, toDo, notBefore, only, owner, why } = row;
  const rollbackText = /^\[[^\]]*\]\(#/.test(rollback) ? "" : rollback;
  return {
    area,
    id: check ?? "",
    // A script of several lines gets a section of its own.
    command: command.some((line) => line.includes("\n")) ? ["true"] : command,
    pass,
    fail,
    rollback: rollbackText,
    toDo: toDo ?? "",
    notBefore: notBefore ?? "",
    only,
    owner: owner ?? "",
    why: why ?? "",
  };
}

function fieldAt(cells: RowOfCells | undefined, { place }: Problem): ColumnField | null {
  const found = [...(cells ?? [])].find(([, { from, to }]) => place.column >= from && place.column < to);
  return found?.[0] ?? null;
}
