import { withoutHidden } from "../../text/odd-characters.js";

/**
 * The words by which headers are compared: in lower case and in the singular, without emoji, footnotes and
 * parentheses, punctuation as a blank. What cannot be seen is passed over: it is an error of its own. `Re-test` and `roll back` are one word each.
 */
export function headerWords(header: string): string {
  const words = withoutMarks(withoutHidden(header).toLowerCase())
    .split(" ")
    .filter((word) => word !== "")
    .map(singular)
    .join(" ");
  return /\bre |roll /.test(words) ? joined(words) : words;
}

function joined(words: string): string {
  return words.replace(/\broll back\b/g, "rollback").replace(/\bre (test|run)\b/g, "re$1");
}

function withoutMarks(text: string): string {
  // Most headers, and all of ours, are plain words: each expression below takes time to set up.
  if (/^[a-z ]*$/.test(text)) return text;
  const marked = text
    .replace(/\[\^[^[\]]*\]/g, " ")
    .replace(/:[a-z0-9_+-]+:/g, " ")
    .replace(/\([^()]*\)/g, "");
  // Asked first, because a Unicode class takes as long to set up as a short page to read.
  if (/^[\u0000-\u007f]*$/.test(marked)) return marked.replace(/[^a-z0-9]+/g, " ");
  return marked
    .replace(/[0-9#*]?[\ufe00-\ufe0f]?\u20e3|[\ufe00-\ufe0f]/g, "")
    .replace(/[^\p{L}\p{Mn}\p{Mc}\p{Nd}]+/gu, " ");
}

function singular(word: string): string {
  if (word === "criteria") return "criterion";
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
