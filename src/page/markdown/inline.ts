import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import type { CodeSpan, Inline, InlineWords } from "./inline-content.js";
import { readPlainSpans } from "./plain-spans.js";
import { notingSpans, spanStart } from "./span-places.js";

export type { CodeSpan, Inline, InlineWords } from "./inline-content.js";

/** Link definitions of the page (`[ref]: #anchor`). */
export type References = NonNullable<Env["references"]>;

/** Reads inline Markdown with markdown-it; most cells have no markup, and are done without it. */
export function readInline(source: string, references: References): Inline {
  if (isPlain(source)) return plain(source);
  const spans = readPlainSpans(source);
  if (spans !== null) return spans;
  const tokens = inlineTokens(source, references);
  const outside = tokens.filter(({ type }) => type !== "code_inline");
  return {
    text: textOf(tokens),
    words: textOf(outside),
    spans: spansOf(tokens),
    around: aroundSpans(tokens, source.length),
    hasLink: tokens.some(({ type }) => type === "link_open"),
    soleLink: soleLink(tokens),
    isStruck: tokens.some(({ type }) => type === "s_open"),
    strayBacktick: outside.some(({ type, content }) => type === "text" && content.includes("`")),
  };
}

/** Text of a heading as GitHub makes its slug from it: what is shown, without images and HTML. */
export function headingText(source: string, references: References): string {
  if (isPlain(source)) return source;
  return inlineTokens(source, references)
    .map(({ type, content }) => (type === "softbreak" ? "\n" : isText(type) ? content : ""))
    .join("");
}

function isPlain(source: string): boolean {
  return !/[\\`*_[<&~\n]/.test(source);
}

function plain(source: string): Inline {
  const around = [{ text: source, from: 0, to: source.length }];
  return {
    text: source,
    words: source,
    spans: [],
    around,
    hasLink: false,
    soleLink: null,
    strayBacktick: false,
    isStruck: false,
  };
}

/** Made when it is needed: a page of plain words and spans is done without. */
let parser: Parser | null = null;

function inlineTokens(source: string, references: References): Token[] {
  const tokens: Token[] = [];
  parser ??= notingSpans(new MarkdownIt({ html: true }));
  parser.inline.parse(source, parser, { references }, tokens);
  return tokens;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(shown).join("").trim();
}

function shown({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  if (type === "html_inline") return /^<br\b/i.test(content) ? " " : "";
  return isText(type) || type === "image" ? content : "";
}

function isText(type: string): boolean {
  return type === "text" || type === "text_special" || type === "code_inline";
}

/** Emphasis around the link changes nothing. */
function soleLink(tokens: readonly Token[]): string | null {
  const essential = tokens.filter(
    ({ type, content }) => !/^(?:em|strong|s)_/.test(type) && (type !== "text" || content.trim() !== ""),
  );
  const first = essential[0];
  if (first?.type !== "link_open" || essential.at(-1)?.type !== "link_close") return null;
  if (essential.filter(({ type }) => type === "link_open").length > 1) return null;
  const target = first.attrGet("href");
  return typeof target === "string" ? target : null;
}

function aroundSpans(tokens: readonly Token[], end: number): InlineWords[] {
  const around: InlineWords[] = [];
  let text: string[] = [];
  let from = 0;
  for (const token of tokens) {
    const start = spanStart(token);
    if (start === null) {
      if (token.type !== "image") text.push(isBreak(token) ? "\n" : shown(token));
      continue;
    }
    around.push({ text: text.join(""), from, to: start });
    text = [];
    from = start + token.content.length;
  }
  return [...around, { text: text.join(""), from, to: end }];
}

function isBreak({ type, content }: Token): boolean {
  return type === "hardbreak" || (type === "html_inline" && /^<br\b/i.test(content));
}

function spansOf(tokens: readonly Token[]): CodeSpan[] {
  return tokens.flatMap((token) => {
    const start = spanStart(token);
    return start === null ? [] : [{ text: token.content, start }];
  });
}
