import { codeInHtml, codeSpan, escapeInline } from "../../text/escape.js";
import type { Sentence } from "../sentence.js";

/** For a paragraph, a list or a heading; a table's cell gives another `code`. */
export function sentenceMarkdown(sentence: Sentence, code: (text: string) => string = codeSpan): string {
  return sentence
    .map(({ of, text }) => {
      if (of === "us") return escapeInline(text);
      return of === "seen" ? `<b>${escapeInline(text).trim()}</b>` : code(text);
    })
    .join("");
}

/** For an HTML block, of which Markdown reads nothing. */
export function sentenceHtml(sentence: Sentence): string {
  return sentenceMarkdown(sentence, codeInHtml);
}
