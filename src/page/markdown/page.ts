import { problemAt } from "../../model/problem.js";
import type { DocumentDraft, Report } from "../draft.js";
import { type Blocks, maxNesting, readBlocks } from "./blocks.js";
import { guidanceLinks } from "./guidance-links.js";
import { readIgnores } from "./ignores.js";
import { readMatrices } from "./matrices.js";
import type { PageContext } from "./page-context.js";
import { readSections } from "./sections.js";
import { findFrontMatter, readPageSettings } from "./settings.js";
import { readSignOffs } from "./sign-offs.js";
import { reportUnread } from "./unread-blocks.js";

/**
 * Reads a Markdown page (FORMAT 1). The text has no BOM and ends its lines with LF.
 * Asynchronous because the YAML reader is loaded where the page has YAML, and only then: it costs start-up.
 */
export async function readPage(text: string, report: Report): Promise<DocumentDraft> {
  const { context, frontMatter } = await openPage(text, report);
  const settings = await readPageSettings(frontMatter, context);
  const { matrices, checks, guidance } = await readMatrices(context);

  reportUnread(matrices.at(-1)?.line ?? -1, context);
  const ignores = readIgnores(context);
  const { readerColumns } = context;
  const signOffs = await readSignOffs(context, guidance);
  const draft = { settings, checks, signOffs, ignores, readerColumns };
  const empty = matrices.find((matrix) => matrix.checks.length === 0);
  if (empty === undefined) return draft;
  const cure = "Write a row for each check below the delimiter row of this matrix.";
  return { ...draft, noChecks: { place: { line: empty.line + 1, column: 1 }, cure } };
}

interface OpenedPage {
  readonly context: PageContext;
  readonly frontMatter: Awaited<ReturnType<typeof findFrontMatter>>;
}

/** Takes the text apart into front matter, blocks and sections; nothing of them is read yet. */
export async function openPage(text: string, report: Report): Promise<OpenedPage> {
  const original = text.split("\n");
  const frontMatter = await findFrontMatter(original);
  // Its lines stay as blank ones, so that every line keeps its number.
  const below = frontMatter?.lineCount ?? 0;
  const lines = below === 0 ? original : original.map((line, index) => (index < below ? "" : line));

  const blocks = readBlocks(lines.join("\n"), lines.length);
  reportOverflow(blocks, report);
  const sections = readSections(lines, blocks);
  const context: PageContext = {
    lines,
    blocks,
    sections,
    linked: new Map(),
    commands: new Set(),
    shown: new Set(),
    guidance: guidanceLinks(blocks),
    readerColumns: [],
    report,
  };
  return { context, frontMatter };
}

function reportOverflow({ overflow }: Blocks, report: Report): void {
  if (overflow === null) return;
  const [found, expected] =
    overflow.kind === "nesting"
      ? [`lists and quotes nested more than ${maxNesting} levels deep`, "a page that people can read"]
      : ["more content than can be read", "a page of fewer than about 200,000 lines and list items"];
  const cure = "Make the page flatter, or split it into several.";
  report(
    problemAt(`page-${overflow.kind}`, { line: overflow.line + 1, column: 1 }, { found, expected, cure }),
  );
}
