import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from "markdown-it";
import { countBelow, lineStarts } from "../../text/line-starts.js";
import type { Blocks, PageBlock } from "./blocks.js";
import { type References, readInline } from "./inline.js";
import { ownRule } from "./parser-rules.js";
import type { Section } from "./sections.js";

/**
 * Guidance is shown elsewhere than on its page, so what it takes from the page's definitions is written into it:
 * `[the runbook][rb]` becomes `[the runbook](docs/rb.md)`, and `[^1]` the text of the footnote.
 */
interface GuidanceLinks {
  /** Of a cell, or of a text of a block. */
  readonly inText: (markdown: string) => string;
  /** Of a whole section; worked out once. */
  readonly inSection: (section: Section) => string;
}

/** Of a longer text the beginning is shown alone (20,000 characters), so its links are left as they are. */
export const maxLinkedText = 100_000;

/** Memory: a hostile page could name one long address in every word of every cell. */
const limits = { target: 2_000, text: maxLinkedText, page: 4 * 1024 * 1024, rows: 100 } as const;

export function guidanceLinks({ references, blocks }: Blocks): GuidanceLinks {
  const sections = new Map<Section, string>();
  let footnotes: Footnotes | null = null;
  let left: number = limits.page;
  const hasReferences = Object.keys(references).length > 0;
  const rows = new Map<string, readonly Replacement[]>();
  /** Many rows have the same guidance. */
  const editsOfRow = (markdown: string, known: Footnotes): readonly Replacement[] => {
    if (!mayTakeDefinition(markdown, references, known)) return [];
    const edits = rows.get(markdown) ?? editsOf(markdown, references, known);
    if (rows.size < limits.rows) rows.set(markdown, edits);
    return edits;
  };
  const resolve = (markdown: string): string => {
    if (markdown.length > limits.text || !markdown.includes("[") || left <= 0) return markdown;
    footnotes ??= readFootnotes(blocks);
    if (footnotes.size === 0 && !hasReferences) return markdown;
    const edits = markdown.includes("\n")
      ? editsOf(markdown, references, footnotes)
      : editsOfRow(markdown, footnotes);
    if (edits.length === 0) return markdown;
    const resolved = withEdits(markdown, edits, left);
    left -= Math.max(0, resolved.length - markdown.length);
    return resolved;
  };
  return {
    inText: resolve,
    inSection(section) {
      const known = sections.get(section) ?? resolve(section.text);
      sections.set(section, known);
      return known;
    },
  };
}

/** Whether brackets of a line hold what the page defines: most links have their target behind them. */
function mayTakeDefinition(line: string, references: References, footnotes: Footnotes): boolean {
  if (line.includes("\\") || (footnotes.size > 0 && line.includes("[^"))) return true;
  const { normalizeReference } = notingReferences().utils;
  for (const [, label = ""] of line.matchAll(/\[([^[\]]+)\]/g))
    if (references[normalizeReference(label)] !== undefined) return true;
  return false;
}

/** Something to put in the place of a piece of text, by offsets. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function withEdits(text: string, edits: readonly Replacement[], budget: number): string {
  const pieces: string[] = [];
  let done = 0;
  let left = budget;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    left -= edit.text.length;
    if (edit.from < done || left < 0) continue;
    pieces.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return pieces.join("") + text.slice(done);
}

function editsOf(markdown: string, references: References, footnotes: Footnotes): Replacement[] {
  const starts = lineStarts(markdown);
  const parser = notingReferences();
  const tokens: Token[] = [];
  parser.block.parse(markdown, parser, { references: Object.create(references) }, tokens);
  return tokens.flatMap((token) => {
    if (token.type !== "inline" || !token.content.includes("[")) return [];
    const toSource = sourceOffsets(token, markdown, starts);
    if (toSource === null) return [];
    return [...linksIn(token, references), ...footnotesIn(token, footnotes)].flatMap(({ from, to, text }) => {
      const [first, end] = [toSource(from), toSource(to)];
      return first === null || end === null ? [] : [{ from: first, to: end, text }];
    });
  });
}

/** Where an offset of a block's text stands in the Markdown: each of its lines lost what the blocks around begin it with. */
function sourceOffsets(
  { content, map }: Token,
  markdown: string,
  starts: readonly number[],
): ((offset: number) => number | null) | null {
  if (map === null) return null;
  const own: { readonly start: number; readonly at: number; readonly length: number }[] = [];
  let start = 0;
  for (const [index, line] of content.split("\n").entries()) {
    const begin = starts[map[0] + index];
    const at = begin === undefined ? -1 : markdown.slice(begin, starts[map[0] + index + 1]).indexOf(line);
    if (begin === undefined || at === -1) return null;
    own.push({ start, at: begin + at, length: line.length });
    start += line.length + 1;
  }
  const begins = own.map((each) => each.start);
  return (offset) => {
    const line = own[countBelow(begins, offset + 1) - 1];
    return line === undefined || offset > line.start + line.length ? null : line.at + offset - line.start;
  };
}

/** What stands behind the `]` of each link and image that takes its target from a definition. */
function linksIn(token: Token, references: References): Replacement[] {
  const found: Replacement[] = [];
  const parser = notingReferences();
  parser.inline.parse(token.content, parser, { references, found, source: token.content }, []);
  return found;
}

function footnotesIn({ content }: Token, footnotes: Footnotes): Replacement[] {
  if (footnotes.size === 0) return [];
  const code = readInline(content, {}).spans.map(({ text, start }) => ({
    from: start,
    to: start + text.length,
  }));
  let next = 0;
  return [...content.matchAll(/(?<!\\)\[\^([^\s[\]]{1,100})\](?!:)/g)].flatMap(
    ({ index, 0: mark, 1: name = "" }) => {
      while ((code[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next += 1;
      const text = footnotes.get(name);
      const isCode = (code[next]?.from ?? Number.POSITIVE_INFINITY) <= index;
      return text === undefined || isCode
        ? []
        : [{ from: index, to: index + mark.length, text: ` (${text})` }];
    },
  );
}

/** Made when it is needed, because most pages have no references. */
let noting: Parser | null = null;

/** markdown-it keeps no columns, so its rules for links and images are watched: where they begin and end, and what they made. */
function notingReferences(): Parser {
  if (noting !== null) return noting;
  const markdown = new MarkdownIt({ html: true });
  for (const name of ["link", "image"] as const) {
    const rule = ownRule(markdown.inline.ruler, name);
    markdown.inline.ruler.at(name, (state, silent) => {
      const start = state.pos;
      const count = state.tokens.length;
      const isRead = rule(state, silent);
      // Text before it may come first.
      const made =
        isRead && !silent
          ? state.tokens.slice(count, count + 2).find(({ type }) => type === "link_open" || type === "image")
          : undefined;
      if (made !== undefined) note(state, start, made, name);
      return isRead;
    });
  }
  noting = markdown;
  return markdown;
}

function note(state: StateInline, start: number, made: Token, name: "link" | "image"): void {
  const { found, source } = state.env as { found?: Replacement[]; source?: string };
  // The words of an image are read as a text of their own, whose offsets are not ours.
  if (source !== state.src) return;
  const label = name === "image" ? start + 1 : start;
  const close = state.md.helpers.parseLinkLabel(state, label, name === "link");
  const target = String(made.attrGet(name === "image" ? "src" : "href") ?? "");
  if (found === undefined || close < 0 || target.length > limits.target) return;
  const behind = state.src[close + 1];
  const isReference = state.pos === close + 1 || behind === "[";
  if (isReference) found.push({ from: close + 1, to: state.pos, text: `(${written(target)})` });
}

/** A target with parentheses and the like stands in `<>`; markdown-it has encoded what could end these. */
function written(target: string): string {
  return /^[\w./#:?=&%+@,~-]+$/.test(target) ? target : `<${target.replace(/[<>\n]/g, encodeURIComponent)}>`;
}

/** The text of each footnote by its name. */
type Footnotes = ReadonlyMap<string, string>;

/** A longer one is a section of its own, and stays where it is. */
const maxFootnote = 500;

/** The page's footnotes (`[^1]: text`), each on the lines of one paragraph; markdown-it has none. */
function readFootnotes(blocks: readonly PageBlock[]): Footnotes {
  const footnotes = new Map<string, string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "paragraph" || block.quoted || !block.source.startsWith("[^")) continue;
    const parts = block.source.split(/\n(?=\[\^)/);
    for (const [order, part] of parts.entries()) {
      const [, name, text] = /^\[\^([^\s[\]]{1,100})\]:([\s\S]*)$/.exec(part) ?? [];
      const line = (text ?? "").replace(/\s+/g, " ").trim();
      // Lines that are indented below it are its next blocks.
      const goesOn = order === parts.length - 1 && blocks[index + 1]?.kind === "code";
      if (name !== undefined && line !== "" && line.length <= maxFootnote && !footnotes.has(name) && !goesOn)
        footnotes.set(name, withClosedCode(line));
    }
  }
  return footnotes;
}

/** A backtick without its partner would find one in the text around. */
function withClosedCode(line: string): string {
  return line.includes("`") && readInline(line, {}).strayBacktick ? line.replace(/`/g, "\\`") : line;
}
