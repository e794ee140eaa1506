import { applyEdits, asRead } from "../../format/apply-edits.js";
import { insertRow } from "../../format/insert-row.js";
import { areaEdits } from "../../format/list-area.js";
import { type RowValues, textsOf } from "../../format/row-cells.js";
import { checkFields } from "../../model/check-fields.js";
import type { Check, Checklist } from "../../model/checklist.js";
import type { Finding } from "../../model/finding.js";
import { areaSlug } from "../../text/slug.js";
import { judgePage, type Page, type PageReading } from "../reading/read-page.js";

/** A page with a row more, as it would be read; or what is wrong with it then. */
export type PlacedRow = Placed | { readonly kind: "problems"; readonly findings: readonly Finding[] };

export interface Placed {
  readonly kind: "placed";
  readonly text: string;
  readonly page: Page;
  readonly checklist: Checklist;
  readonly check: Check;
  /** Titles of columns that the table gets for it. */
  readonly newColumns: readonly string[];
}

/** Puts a row into the page's text, and reads that by the page's own reader. Nothing is written. */
export async function placeRow(row: RowValues, page: Page, reading: PageReading): Promise<PlacedRow> {
  const before = await withArea(page, textsOf(row, "area")[0] ?? "");
  const narrow = await insertRow(page.path, before, row);
  const missing = narrow.kind === "missing-columns" ? narrow.columns : [];
  const insertion =
    missing.length === 0 ? narrow : await insertRow(page.path, before, row, { addColumns: true });
  if (insertion.kind === "missing-columns")
    throw new Error("A row still lacks columns after they were added to its table");
  if (insertion.kind === "refused") {
    const { found, expected, cure } = insertion;
    const finding = { rule: "input", severity: "error", file: page.path, line: 1, column: 1 } as const;
    return { kind: "problems", findings: [{ ...finding, found, expected, cure }] };
  }
  const text = applyEdits(before, insertion.edits);
  const read = await judgePage(page, Buffer.from(text, "utf8"), reading);
  const { checklist } = read;
  const check = checklist?.checks.find(({ place }) => place.line === insertion.place.line);
  if (checklist === null || check === undefined) return { kind: "problems", findings: errorsOf(read) };
  const newColumns = missing.map((field) => checkFields[field].column.title);
  return { kind: "placed", text, page: read, checklist, check, newColumns };
}

/** Its text, in which the area stands among its `areas` where it lists any and a place for one more is plain. */
async function withArea(page: Page, area: string): Promise<string> {
  const text = textOf(page);
  if (page.checklist === null || isListed(page.checklist, area)) return text;
  return applyEdits(text, (await areaEdits(page.path, asRead(text), area)) ?? []);
}

/** Whether rows of an area may stand on a page: a page need not list its areas. */
export function isListed({ settings: { areas } }: Checklist, area: string): boolean {
  return areas === null || areas.some(({ slug }) => slug === areaSlug(area));
}

export function textOf({ bytes }: Pick<Page, "bytes">): string {
  return bytes?.toString("utf8") ?? "";
}

export function errorsOf({ findings }: Pick<Page, "findings">): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}
