import type { Edit, Place, ProblemText } from "../model/finding.js";
import type { Column } from "../page/markdown/columns.js";
import type { RowValues } from "./row-cells.js";

/**
 * What putting a row into a page comes to.
 * `edits`: for `applyEdits`; `place` is where the row begins in the edited text.
 * `missing-columns`: the table at `place` lacks columns for what the row says, and nothing is written; the caller may
 * leave these out of the row, or say what to do.
 * `refused`: the row cannot be written (a line end in a cell), or the page is not understood well enough.
 */
export type Insertion =
  | { readonly kind: "edits"; readonly edits: readonly Edit[]; readonly place: Place }
  | { readonly kind: "missing-columns"; readonly columns: readonly Column[]; readonly place: Place }
  | ({ readonly kind: "refused" } & ProblemText);

/** Signature of what puts a row into a page: `path` tells Markdown from YAML. */
export type InsertRow = (path: string, text: string, row: RowValues) => Promise<Insertion>;
