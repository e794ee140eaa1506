import type { MarkdownIt as Parser, Token } from "markdown-it";
import { ownRule } from "./parser-rules.js";

/** Makes a parser note where each code span's content begins; of its own, markdown-it keeps no columns. */
export function notingSpans(markdown: Parser): Parser {
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
export function spanStart({ meta }: Token): number | null {
  const start = meta?.["start"];
  return typeof start === "number" ? start : null;
}

/** A blank at both ends belongs to the markup: then the content is shorter than what stands between the backticks. */
function contentStart({ content, markup }: Token, start: number, end: number): number {
  const between = end - start - 2 * markup.length;
  return start + markup.length + (content.length < between ? 1 : 0);
}
