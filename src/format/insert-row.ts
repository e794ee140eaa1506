import type { CheckDraft } from "../page/draft.js";
import { readLayout, type SmokeBlock } from "../page/markdown/layout.js";
import { readYamlDocument } from "../page/yaml/yaml-document.js";
import { areaSlug } from "../text/slug.js";
import { applyEdits, asRead } from "./apply-edits.js";
import { insertInFile, insertInSmokeBlock } from "./insert-item.js";
import { appendTable, insertInTable, type MatrixTable } from "./insert-table-row.js";
import type { Insertion, InsertOptions } from "./insertion.js";
import { type RowValues, textsOf } from "./row-cells.js";

/**
 * Puts a row into the page, in its style: behind the last row of the same area, in the table or the block
 * `yaml smoke-matrix` that has it; else behind the last row of the page. A page without a matrix gets one at its end,
 * a YAML file an item of its list. `path` tells Markdown from YAML, `text` is the page as it is, BOM and CRLF included.
 */
export async function insertRow(
  path: string,
  text: string,
  row: RowValues,
  options: InsertOptions = {},
): Promise<Insertion> {
  const read = asRead(text);
  const insertion = /\.md$/i.test(path)
    ? await insertInPage(read, row, options)
    : insertInFile(read, row, isOf(areaOf(row)));
  if (insertion.kind !== "edits") return insertion;
  const lost = await isLost(path, text, insertion, row);
  return lost ? notFound : insertion;
}

async function insertInPage(text: string, row: RowValues, options: InsertOptions): Promise<Insertion> {
  const layout = await readLayout(text);
  const tables = layout.tables.filter((table): table is MatrixTable => table.columns !== null);
  const matrices = [...tables, ...layout.smokeBlocks]
    .filter(({ isGuidance }) => !isGuidance)
    .toSorted((a, b) => a.block.extent.start - b.block.extent.start);
  const area = areaOf(row);
  const matrix = matrices.findLast(({ checks }) => checks.some(isOf(area))) ?? matrices.at(-1);
  if (matrix === undefined) return appendTable(text, row);
  const after = matrix.checks.findLastIndex(isOf(area));
  const index = after === -1 ? matrix.checks.length - 1 : after;
  return isBlock(matrix)
    ? insertInSmokeBlock(matrix, index, row, text.split("\n"))
    : insertInTable(matrix, matrix.checks[index]?.place.line ?? null, row, { layout, ...options });
}

function isOf(area: string) {
  return (check: CheckDraft) => check.area !== null && areaSlug(check.area.value) === area;
}

function isBlock(matrix: MatrixTable | SmokeBlock): matrix is SmokeBlock {
  return "base" in matrix;
}

/** Whether the page's reader does not find the row where it was put: then the page is odd, and stays as it is. */
async function isLost(
  path: string,
  text: string,
  { edits, place }: Insertion & { readonly kind: "edits" },
  row: RowValues,
): Promise<boolean> {
  const before = await checksOf(path, asRead(text));
  const after = await checksOf(path, asRead(applyEdits(text, edits)));
  const isThere = after.some((check) => check.place.line === place.line && isOf(areaOf(row))(check));
  return !isThere || after.length !== before.length + 1;
}

async function checksOf(path: string, text: string): Promise<readonly CheckDraft[]> {
  if (!/\.md$/i.test(path)) return readYamlDocument(text, () => undefined).checks;
  const { tables, smokeBlocks } = await readLayout(text);
  return [...tables, ...smokeBlocks].flatMap(({ checks, isGuidance }) => (isGuidance ? [] : checks));
}

function areaOf(row: RowValues): string {
  return areaSlug(textsOf(row, "area")[0] ?? "");
}

const notFound: Insertion = {
  kind: "refused",
  found: "a page into which the row cannot be put so that it is read",
  expected: "a matrix, or room for one at the end of the page",
  cure: "Mend what `readiness lint` says of the page, and try again.",
};
