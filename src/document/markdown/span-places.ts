import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from "markdown-it";

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Makes a parser note where each code span's content begins; of its own, markdown-it keeps no columns. */
export function notingSpans(markdown: Parser): Parser {
  const rule = backticksRule();
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

/** The parser's own rule for code spans: the only one that is left when all others are off. */
function backticksRule(): InlineRule {
  const markdown = new MarkdownIt();
  markdown.inline.ruler.enableOnly(["backticks"]);
  const [rule] = markdown.inline.ruler.getRules("");
  if (rule === undefined) throw new Error("markdown-it has no rule `backticks`");
  return rule;
}

/** A blank at both ends belongs to the markup: then the content is shorter than what stands between the backticks. */
function contentStart({ content, markup }: Token, start: number, end: number): number {
  const between = end - start - 2 * markup.length;
  return start + markup.length + (content.length < between ? 1 : 0);
}
