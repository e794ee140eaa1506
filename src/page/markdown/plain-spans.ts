import type { CodeSpan, Inline, InlineWords } from "./inline-content.js";

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
