import type { Place } from "../../model/finding.js";
import type { CheckDraft } from "../draft.js";
import type { PageBlock } from "./blocks.js";
import { countCells, readCells } from "./cells.js";
import { rowAt } from "./column-cells.js";
import { type Column, readHeaders } from "./columns.js";
import type { References } from "./inline.js";
import { contentBase, readMatrices } from "./matrices.js";
import { openPage } from "./page.js";
import { type SettingsText, settingsComments } from "./settings.js";

/** A table of the page outside block quotes. */
export interface PageTable {
  readonly block: PageBlock<"table">;
  /** What each of its columns means; `null`: it is no matrix. */
  readonly columns: readonly (Column | null)[] | null;
  /** The checks of a matrix, one a row. */
  readonly checks: readonly CheckDraft[];
  /** It stands in a section that a cell links to, whose text is guidance. */
  readonly isGuidance: boolean;
}

/** A block `yaml smoke-matrix`. */
export interface SmokeBlock {
  readonly block: PageBlock<"fence">;
  /** Where its content begins. */
  readonly base: Place;
  readonly checks: readonly CheckDraft[];
  readonly isGuidance: boolean;
}

/** Where on a page stands what can be written anew, for those who write it. Lines are 0-based. */
export interface PageLayout {
  /** All lines of the page; those of front matter are empty. */
  readonly lines: readonly string[];
  readonly references: References;
  readonly tables: readonly PageTable[];
  readonly smokeBlocks: readonly SmokeBlock[];
  /** Front matter with a key of ours, and comments that hold settings. */
  readonly settings: readonly SettingsText[];
}

/** The layout of a page, whose text has no BOM and ends its lines with LF. What is wrong with it is not told. */
export async function readLayout(text: string): Promise<PageLayout> {
  const { context, frontMatter } = await openPage(text, tellNobody);
  const { matrices, guidance } = await readMatrices(context);
  const { lines, blocks } = context;
  const { references } = blocks;
  const checksOf = new Map(matrices.map(({ block, checks }) => [block, checks]));
  const isGuidance = ({ extent }: PageBlock) => (guidance[extent.start] ?? 0) > 0;
  const tables = blocks.blocks.flatMap((block): PageTable[] => {
    if (block.kind !== "table" || block.quoted) return [];
    const checks = checksOf.get(block);
    const columns = checks === undefined ? null : columnsOf(block, lines, references);
    return [{ block, columns, checks: checks ?? [], isGuidance: isGuidance(block) }];
  });
  const smokeBlocks = matrices.flatMap(({ block, checks }): SmokeBlock[] =>
    block.kind === "fence"
      ? [{ block, base: contentBase(block, lines), checks, isGuidance: isGuidance(block) }]
      : [],
  );
  const settings = [...(frontMatter?.isOurs ? [frontMatter] : []), ...settingsComments(context)];
  return { lines, references, tables, smokeBlocks, settings };
}

function columnsOf(
  block: PageBlock<"table">,
  lines: readonly string[],
  references: References,
): readonly (Column | null)[] {
  const header = rowAt(block, 0, lines);
  return readHeaders(readCells(header, countCells(header.text)), references).map(({ column }) => column);
}

function tellNobody(): undefined {
  return undefined;
}
