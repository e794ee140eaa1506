import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import { ownRule } from "./parser-rules.js";

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

/** What a reader sees of a text, and which of it are words: code, escaped signs and addresses mean nothing but themselves. */
export interface Readable {
  readonly text: string;
  /** The text with a backtick in the place of each character that is no word's. */
  readonly words: string;
}

export function readReadable(source: string, references: References): Readable {
  if (isPlain(source)) return { text: source, words: withoutAddresses(source) };
  let text = "";
  let words = "";
  let inAddress = false;
  for (const token of inlineTokens(source, references)) {
    if (token.markup === "autolink") inAddress = token.type === "link_open";
    const seen = shown(token);
    const isLiteral = inAddress || (token.type !== "text" && !isBreak(token) && token.type !== "softbreak");
    text += seen;
    words += isLiteral ? "`".repeat(seen.length) : withoutAddresses(seen);
  }
  return { text, words };
}

/** Without `https://example.com/a_(b)`, and the brackets that have a partner in it. */
function withoutAddresses(words: string): string {
  const address = /\bhttps?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*/g;
  return words.replace(address, ({ length }) => "`".repeat(length));
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

/**
 * Reads what most cells of a matrix are: code spans between one backtick each, and words without any other markup
 * around them. `null` for all else, which is markdown-it's to read, and takes it ten times as long.
 */
export function readPlainSpans(source: string): Inline | null {
  const pieces = source.split("`");
  const last = pieces.length - 1;
  if (last % 2 === 1) return null;
  const spans: CodeSpan[] = [];
  const around: InlineWords[] = [];
  let [text, words, from, at] = ["", "", 0, 0];
  for (let index = 0; index < last; index += 2) {
    const [before = "", code = ""] = [pieces[index], pieces[index + 1]];
    // Two backticks beside each other are one sign.
    if (code === "" || (before === "" && index > 0) || hasMarkup(before)) return null;
    const span = readSpan(code, at + before.length + 1);
    if (span === null) return null;
    spans.push(span);
    around.push({ text: before, from, to: span.start });
    text += before + span.text;
    words += before;
    from = span.start + span.text.length;
    at += before.length + code.length + 2;
  }
  const behind = pieces[last] ?? "";
  if (hasMarkup(behind)) return null;
  around.push({ text: behind, from, to: source.length });
  return {
    text: (text + behind).trim(),
    words: (words + behind).trim(),
    spans,
    around,
    hasLink: false,
    soleLink: null,
    strayBacktick: false,
    isStruck: false,
  };
}

function hasMarkup(words: string): boolean {
  return words !== "" && /[\\*_[<&~\n]/.test(words);
}

/** A blank at both ends belongs to the markup, unless there is nothing else (CommonMark 6.1). */
function readSpan(code: string, start: number): CodeSpan | null {
  if (/[\n\r\u2028\u2029]/.test(code)) return null;
  const isPadded = code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code);
  return isPadded ? { text: code.slice(1, -1), start: start + 1 } : { text: code, start };
}

/** A letter or a digit: words, and not only signs. */
export function hasLetter(text: string): boolean {
  // Asked first, because a Unicode class takes time to set up.
  return /[A-Za-z0-9]/.test(text) || (/[^\u0000-\u007f]/.test(text) && /[\p{L}\p{N}]/u.test(text));
}

/** A code span: its content by CommonMark's rules, and the offset of that content in the source. */
export interface CodeSpan {
  readonly text: string;
  readonly start: number;
}

/** Words between two code spans: as a reader sees them, without images, with breaks as line ends; from and to are offsets in the source. */
export interface InlineWords {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a piece of inline Markdown says. */
export interface Inline {
  /** As a reader sees it, without markup; `<br>` and line ends are blanks. */
  readonly text: string;
  /** The same without the code spans. */
  readonly words: string;
  readonly spans: readonly CodeSpan[];
  /** What stands before, between and behind the spans: always one more than there are spans. */
  readonly around: readonly InlineWords[];
  readonly hasLink: boolean;
  /** The target, where the whole is one link and nothing else. */
  readonly soleLink: string | null;
  /** A backtick that neither opens nor closes a span, and has no backslash. */
  readonly strayBacktick: boolean;
  /** Something in it is crossed out (`~~so~~`). */
  readonly isStruck: boolean;
}

/** Makes a parser note where each code span's content begins; of its own, markdown-it keeps no columns. */
function notingSpans(markdown: Parser): Parser {
  const rule = ownRule(markdown.inline.ruler, "backticks");
  markdown.inline.ruler.at("backticks", (state, silent) => {
    const start = state.pos;
    const count = state.tokens.length;
    const isRead = rule(state, silent);
    const token = state.tokens.at(-1);
    if (isRead && state.tokens.length > count && token?.type === "code_inline")
      token.meta = { start: contentStart(token, start, state.pos) };
    return isRead;
  });
  return markdown;
}

/** Offset of a code span's content in the text that was parsed; `null` for other tokens. */
function spanStart({ meta }: Token): number | null {
  const start = meta?.["start"];
  return typeof start === "number" ? start : null;
}

/** A blank at both ends belongs to the markup: then the content is shorter than what stands between the backticks. */
function contentStart({ content, markup }: Token, start: number, end: number): number {
  const between = end - start - 2 * markup.length;
  return start + markup.length + (content.length < between ? 1 : 0);
}
