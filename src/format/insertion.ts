import type { ColumnField } from "../model/check-field-groups.js";
import type { Edit, Place, ProblemText } from "../model/finding.js";
import type { CellText } from "./cells.js";

/** What putting a row into a page comes to. */
export type Insertion =
  /** For `applyEdits`; `place` is where the row begins in the edited text. */
  | { readonly kind: "edits"; readonly edits: readonly Edit[]; readonly place: Place }
  /** The matrix, whose header is at `place`, has no column for what the row says under these fields; nothing is lost, and nothing written. */
  | { readonly kind: "missing-columns"; readonly columns: readonly ColumnField[]; readonly place: Place }
  /** The row cannot stand in a cell, or the page is written in a way that nothing can be put into. */
  | ({ readonly kind: "refused" } & ProblemText);

export interface InsertOptions {
  /** Columns that the matrix lacks are added to it, at its end. */
  readonly addColumns?: boolean;
}

/** A row with a text that fits into no cell. */
export function unwritable({ found, cure }: CellText & { readonly kind: "refused" }): Insertion {
  return { kind: "refused", found, expected: "a text for a cell of a table", cure };
}

/** Puts lines behind a line of the page (0-based), of which `line` is the text. */
export function behind(at: number, line: string, lines: readonly string[]): Edit {
  const place = { line: at + 1, column: line.length + 1 };
  return { from: place, to: place, text: `\n${lines.join("\n")}` };
}

/** Puts lines at the end of a text, behind a blank line; `row` is the one of them in which the row begins. */
export function appended(text: string, lines: readonly string[], row: number): Insertion {
  const all = text.split("\n");
  const last = all.at(-1) ?? "";
  const isParted = text.trim() === "" || (last === "" && (all.at(-2) ?? "").trim() === "");
  const above = isParted ? 0 : last === "" ? 1 : 2;
  const end = { line: all.length, column: last.length + 1 };
  const added = "\n".repeat(above) + lines.join("\n");
  const edit = { from: end, to: end, text: last === "" ? `${added}\n` : added };
  const place = { line: end.line + above + row, column: (lines[row] ?? "").search(/[^ \t]/) + 1 };
  return { kind: "edits", edits: [edit], place };
}
