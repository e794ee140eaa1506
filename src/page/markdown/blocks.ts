import MarkdownIt, { type Env, type MarkdownIt as Parser, type StateBlock, type Token } from "markdown-it";
import type { References } from "./inline.js";
import { ownRule, sourceTable } from "./parser-rules.js";

/** Lines of the page, 0-based, without the end. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Block {
  readonly extent: Extent;
  /** Whether it stands in a block quote. */
  readonly quoted: boolean;
  /** Of the list item or quote it stands in, else of the page. */
  readonly container: Extent;
}

interface TableBlock extends Block {
  readonly kind: "table";
  /** Where the text of each row begins in its line; header and delimiter row are the first two. */
  readonly starts: readonly number[];
}

interface FenceBlock extends Block {
  readonly kind: "fence";
  /** The info string, trimmed. */
  readonly info: string;
  /** Without the indentation of the fence. */
  readonly content: string;
  /** The backticks or tildes that open it. */
  readonly marker: string;
}

interface HtmlBlock extends Block {
  readonly kind: "html";
  /** Without the markers of the quotes and lists around. */
  readonly content: string;
}

interface HeadingBlock extends Block {
  readonly kind: "heading";
  readonly level: number;
  readonly source: string;
}

interface ParagraphBlock extends Block {
  readonly kind: "paragraph";
  readonly source: string;
  /** Whether a list item begins with it. */
  readonly beginsItem: boolean;
}

/** Code by its indentation. */
interface CodeBlock extends Block {
  readonly kind: "code";
}

interface QuoteBlock extends Block {
  readonly kind: "quote";
}

type AnyBlock = TableBlock | FenceBlock | HtmlBlock | HeadingBlock | ParagraphBlock | CodeBlock | QuoteBlock;

/** A block of the page, of one kind or of any. */
export type PageBlock<Kind extends AnyBlock["kind"] = AnyBlock["kind"]> = Extract<AnyBlock, { kind: Kind }>;

export interface Blocks {
  readonly blocks: readonly PageBlock[];
  readonly references: References;
  /** The first line that was left out because of a limit. */
  readonly overflow: { readonly kind: "nesting" | "size"; readonly line: number } | null;
}

/** A list in a list takes two levels. markdown-it goes through a quoted line once a level, so this also bounds time. */
export const maxNesting = 40;

/** Memory: 16 MiB of list items would make 20 million tokens. */
const maxTokens = 1_000_000;

/** Splits the text into its blocks, in document order. */
export function readBlocks(text: string, lineCount: number): Blocks {
  let overflow: Blocks["overflow"] = null;
  const rowStarts = new Map<Token, readonly number[]>();
  // Beyond our limits markdown-it would drop content in silence, so ours come first.
  const markdown = new MarkdownIt({ html: true, maxNesting: 2 * maxNesting });
  markdown.block.ruler.at("table", sourceTable(rowStarts), { alt: ["paragraph", "reference"] });
  if (text.includes("[^")) keepFootnotes(markdown);
  markdown.block.ruler.before("table", "limits", (state, line, endLine) => {
    const kind = exceeded(state);
    if (kind === null) return false;
    overflow ??= { kind, line };
    state.line = kind === "size" ? endLine : line + 1;
    return true;
  });
  const tokens: Token[] = [];
  const env: Env = {};
  markdown.block.parse(text, markdown, env, tokens);
  const blocks = toBlocks(tokens, rowStarts, { start: 0, end: lineCount });
  return { blocks, references: env.references ?? {}, overflow };
}

/** `[^1]: later` defines a footnote, which markdown-it takes for a link's definition where its text is one word. */
function keepFootnotes({ block: { ruler } }: Parser): void {
  const definition = ownRule(ruler, "reference");
  ruler.at("reference", (state, line, endLine, silent) => {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    return !state.src.startsWith("[^", start) && definition(state, line, endLine, silent);
  });
}

function exceeded(state: StateBlock): "nesting" | "size" | null {
  if (state.level >= maxNesting) return "nesting";
  return state.tokens.length > maxTokens ? "size" : null;
}

function toBlocks(
  tokens: readonly Token[],
  rowStarts: ReadonlyMap<Token, readonly number[]>,
  page: Extent,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  const containers: { readonly extent: Extent; readonly quoted: boolean }[] = [];
  tokens.forEach((token, index) => {
    const { extent: container, quoted } = containers.at(-1) ?? { extent: page, quoted: false };
    const extent = extentOf(token);
    if (token.type === "list_item_open") containers.push({ extent, quoted });
    if (token.type === "blockquote_open") containers.push({ extent, quoted: true });
    if (token.type === "list_item_close" || token.type === "blockquote_close") containers.pop();
    const source = tokens[index + 1]?.content ?? "";
    const beginsItem = tokens[index - 1]?.type === "list_item_open";
    const block = toBlock(token, {
      extent,
      quoted,
      container,
      source,
      beginsItem,
      starts: rowStarts.get(token) ?? [],
    });
    if (block !== null) blocks.push(block);
  });
  return blocks;
}

interface Surroundings extends Block {
  /** Of a heading or a paragraph: markdown-it has it in the token behind. */
  readonly source: string;
  readonly beginsItem: boolean;
  readonly starts: readonly number[];
}

function toBlock(token: Token, around: Surroundings): PageBlock | null {
  const { extent, quoted, container, source, beginsItem, starts } = around;
  const block = { extent, quoted, container };
  const { content } = token;
  switch (token.type) {
    case "source_table":
      return { kind: "table", ...block, starts };
    case "fence":
      return { kind: "fence", ...block, info: token.info.trim(), content, marker: token.markup };
    case "html_block":
      return { kind: "html", ...block, content };
    case "heading_open":
      return { kind: "heading", ...block, level: Number(token.tag.slice(1)), source };
    case "paragraph_open":
      return { kind: "paragraph", ...block, source, beginsItem };
    case "code_block":
      return { kind: "code", ...block };
    case "blockquote_open":
      return { kind: "quote", ...block };
    default:
      return null;
  }
}

function extentOf({ map }: Token): Extent {
  return { start: map?.[0] ?? 0, end: map?.[1] ?? 0 };
}

/** The words of an info string, whatever its notation: `yaml,smoke-matrix` and `{.yaml .smoke-matrix}` have the same two. */
export function infoWords(info: string): string[] {
  return info
    .toLowerCase()
    .split(/[\s,;:={}().]+/)
    .filter((word) => word !== "");
}

/** No name at all, or YAML's with attributes at most: a block that is called otherwise is its author's own. */
export function isPlainYaml(info: string): boolean {
  const [word = "", ...others] = infoWords(info);
  return /^(?:ya?ml)?$/.test(word) && (others.length === 0 || (info.includes("=") && !/smoke/i.test(info)));
}
