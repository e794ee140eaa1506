import { type Extent, type PageBlock, readBlocks } from "../../page/markdown/blocks.js";
import { headingText, type References } from "../../page/markdown/inline.js";
import { maxLength } from "./read-source.js";

/** An item of a list, with what stands in it. Lines are of the text, 0-based. */
export interface Item {
  readonly extent: Extent;
  /** Its first paragraph: the text, without the box. */
  readonly text: Extent;
  readonly source: string;
  readonly hasBox: boolean;
  /** Fenced blocks of its own. */
  readonly fences: readonly PageBlock<"fence">[];
  readonly children: readonly Item[];
  /** Whether anything else stands in it: paragraphs, tables, quotes. */
  readonly hasMore: boolean;
}

export interface Heading {
  readonly level: number;
  /** As a reader sees it. */
  readonly text: string;
  readonly extent: Extent;
}

/** What stands between two headings. */
export interface Section {
  readonly heading: Heading | null;
  readonly extent: Extent;
  readonly items: readonly Item[];
  readonly tables: readonly PageBlock<"table">[];
  /** Blocks that stand in no list, table and quote, in their order. */
  readonly blocks: readonly PageBlock[];
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly references: References;
  /** The first line behind which the text is not read, for its depth or its size. */
  readonly unread: number | null;
}

/** The text in sections, with their lists as trees. */
export function readOutline(text: string, lineCount: number): Outline {
  // One line more than there is, so that no item is as long as the page.
  const pageEnd = lineCount + 1;
  const { blocks, references, overflow } = readBlocks(text, pageEnd);
  const headings = blocks.flatMap((block): Heading[] =>
    block.kind === "heading" && !block.quoted && isOfPage(block, pageEnd) && block.source.length <= maxLength
      ? [
          {
            level: block.level,
            text: headingText(block.source, references).replace(/\s+/g, " ").trim(),
            extent: block.extent,
          },
        ]
      : [],
  );
  const starts = [null, ...headings];
  let at = 0;
  const sections = starts.map((heading, index): Section => {
    const extent = { start: heading?.extent.end ?? 0, end: starts[index + 1]?.extent.start ?? lineCount };
    const from = at;
    while (at < blocks.length && (blocks[at]?.extent.start ?? 0) < extent.end) at += 1;
    const own = blocks.slice(from, at).filter((block) => block.extent.start >= extent.start && !block.quoted);
    return {
      heading,
      extent,
      items: itemsOf(own, pageEnd),
      tables: own.filter((block) => block.kind === "table"),
      blocks: own.filter((block) => isOfPage(block, pageEnd)),
    };
  });
  return { sections, references, unread: overflow?.line ?? null };
}

function isOfPage({ container }: PageBlock, pageEnd: number): boolean {
  return container.end === pageEnd;
}

/** An item while its list is read. */
interface OpenItem extends Omit<Item, "fences" | "children" | "hasMore"> {
  readonly fences: PageBlock<"fence">[];
  readonly children: OpenItem[];
  hasMore: boolean;
}

function itemsOf(blocks: readonly PageBlock[], pageEnd: number): readonly Item[] {
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  for (const block of blocks) {
    while (open.length > 0 && (open.at(-1)?.extent.end ?? 0) <= block.extent.start) open.pop();
    const isShort = block.kind === "paragraph" && block.source.length <= maxLength;
    if (isShort && block.beginsItem && !isOfPage(block, pageEnd)) {
      const item = openItem(block);
      (open.at(-1)?.children ?? roots).push(item);
      open.push(item);
      continue;
    }
    const inside = open.at(-1);
    if (inside === undefined) continue;
    if (block.kind === "fence") inside.fences.push(block);
    else inside.hasMore = true;
  }
  return roots;
}

/** Boxes as people draw them; FORMAT 1.4 knows `[ ]` and `[x]`. */
const box = /^(?:\[[ \txX✓✔]?\](?=\s|$)|[☐☑☒]\ufe0f?)\s*/u;

function openItem(block: PageBlock<"paragraph">): OpenItem {
  const { source, extent, container } = block;
  return {
    extent: container,
    text: extent,
    source: source.replace(box, ""),
    hasBox: box.test(source),
    fences: [],
    children: [],
    hasMore: false,
  };
}

/** Whether a line begins an item with a number. */
export function isNumbered(line: string): boolean {
  return /^\s*(?:>\s*)*(?:[-*+]\s+)*\d{1,9}[.)]\s/.test(line);
}
