import type { Place, Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import { releaseKinds } from "../../model/release.js";
import type { PageBlock } from "./blocks.js";
import type { Cell } from "./cells.js";
import { forEachCell } from "./column-cells.js";
import { type Column, type HeaderCell, meantColumn, titleOf } from "./columns.js";
import { headerWords, isResult } from "./header-words.js";
import { type Conditions, indexesOf, unlessForReaders, withRename } from "./matrix-columns.js";
import { pageProblem } from "./page-problem.js";

/** Cells of a column that is not read, which are written as a condition of ours is. */
interface Condition {
  /** Which column reads such cells. */
  readonly column: ConditionColumn;
  /** What its cells are, as in "with a moment". */
  readonly what: string;
  /** Where the first of them stands. */
  readonly place: Place;
}

interface ConditionForm {
  readonly what: string;
  /** The words that a header has for it beside its own name; `null`: its form is like nothing else. */
  readonly header: RegExp | null;
  readonly cell: RegExp;
  /** Whether every cell must have the form, because a word of it says little. */
  readonly everyCell: boolean;
}

const kind = `(?:${releaseKinds.join("|")})`;

/** FORMAT 1.5. Looked for at the beginning of a cell, which may be long. */
const forms = {
  waived: {
    what: "a waiver",
    header: null,
    cell: /^until[ \t]+.{1,30}?[ \t]by[ \t]+[^\s:]{1,50}:/i,
    everyCell: false,
  },
  notBefore: {
    what: "a moment",
    header: /(?:^| )(?:when|earliest|from|start|soak|due|delay|not|wait|after)(?: |$)/,
    cell: /^\d{1,5} ?[a-z]{1,7}(?:\d{1,4}[a-z])? after (?:the )?(?:tag|release)\b|^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}[\d:.]{0,13} ?(?:[Zz]|[+-]\d{2}:?\d{2})$/i,
    everyCell: false,
  },
  phase: {
    what: "phases alone",
    header: /^(?:stage|when|timing|run when|when to run|release (?:stage|phase))$/,
    cell: /^(?:before|after)$/i,
    everyCell: true,
  },
  only: {
    what: "kinds of release alone",
    header:
      /(?:^| )(?:only|kind)(?: |$)|^(?:release|release type|type of release|for|for release|applies to)$/,
    cell: new RegExp(`^${kind}(?:(?:[ \\t]*[,/+&][ \\t]*|[ \\t]+(?:and|or)[ \\t]+)${kind}){0,4}$`, "i"),
    everyCell: true,
  },
} as const satisfies Partial<Record<Column, ConditionForm>>;

type ConditionColumn = keyof typeof forms;

const conditionColumns = [
  "waived",
  "notBefore",
  "phase",
  "only",
] as const satisfies readonly ConditionColumn[];

/** A day alone is for readers under `Date` and `Due`. */
const bareDay = {
  header: /(?:^| )(?:when|earliest|from|start|soak|delay|not)(?: |$)/,
  cell: /^\d{4}-\d{2}-\d{2}$/,
};

/** What is said of columns that are not read and hold conditions, by their indexes. */
export function conditionsIn(
  headers: readonly HeaderCell[],
  block: PageBlock<"table">,
  lines: readonly string[],
): Conditions {
  const taken = indexesOf(headers);
  const open = new Map(
    headers.flatMap(({ column, text }, index) =>
      column === null && !isResult(text) ? [[index, candidatesFor(text, taken)] as const] : [],
    ),
  );
  const found = new Map<number, Condition>();
  const asked = new Set(open.keys());
  forEachCell(block, lines, asked, (index, cell) => {
    const left = (open.get(index) ?? []).filter((form) => judge(form, index, cell, found));
    open.set(index, left);
    if (left.length === 0) asked.delete(index);
  });
  return new Map(
    headers.flatMap((header, index) => {
      const condition = found.get(index);
      return condition === undefined ? [] : [[index, problemOf(header, condition)] as const];
    }),
  );
}

/** By a name that is nearly ours and by its cells it is meant, and without it the gate would be ready too early. */
function problemOf({ text, cell }: HeaderCell, { column, what, place }: Condition): Problem {
  const title = titleOf(column);
  const found = `the column ${quoted(text)}, which is not read, with ${what} in line ${place.line}`;
  if (meantColumn(text) !== column) {
    const cure = `Write \`${title}\` as its header. ${unlessForReaders}`;
    return pageProblem("column-unread", cell.place, found, cure);
  }
  const cure = `Did you mean \`${title}\`? If the column is for readers alone, give it another header.`;
  return withRename(pageProblem("column-lost", cell.place, found, cure), cell, text, column);
}

type Candidate = ConditionForm & { readonly column: ConditionColumn; readonly withDays: boolean };

function candidatesFor(header: string, taken: ReadonlyMap<Column, number>): Candidate[] {
  const words = header.length > maxHeader ? "" : headerWords(header);
  const meant = meantColumn(header);
  return conditionColumns.flatMap((column): Candidate[] => {
    const form: ConditionForm = forms[column];
    const fits = meant === column || form.header === null || form.header.test(words);
    if (!fits || taken.has(column)) return [];
    const withDays = column === "notBefore" && (meant === column || bareDay.header.test(words));
    return [{ ...form, column, withDays }];
  });
}

const maxHeader = 100;

/** Whether the column may still be, or become, a condition of this form. */
function judge(
  { column, what, cell: form, everyCell, withDays }: Candidate,
  index: number,
  { text, place }: Cell,
  found: Map<number, Condition>,
): boolean {
  const beginning = text.slice(0, maxLooked).replace(/^[`*_ \t]+|[`*_ \t]+$/g, "");
  if (!/[\p{L}\p{N}]/u.test(beginning)) return true;
  const isForm = form.test(beginning) || (withDays && bareDay.cell.test(beginning));
  const known = found.get(index);
  if (isForm && (known === undefined || !everyCell)) found.set(index, { column, what, place });
  if (!isForm && everyCell && known?.column === column) found.delete(index);
  return everyCell ? isForm : !isForm;
}

/** A condition is written in few words. */
const maxLooked = 200;
