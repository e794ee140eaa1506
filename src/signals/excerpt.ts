import { replaceSpans } from "../redact/spans.js";
import { findTokens } from "../redact/token-shapes.js";
import { cutCharacters } from "../text/cut.js";

/** The longest text of `saw`, in UTF-16 units. */
const maxSaw = 200;

/** How much of the line stays before a hit when not all of it fits. */
const before = 60;

/**
 * How much is looked at to either side of a hit, in bytes or UTF-16 units: more than is shown, because a token's
 * beginning, by which it is known, may lie far before what is shown of it.
 */
export const excerptWindow = 8 * 1024;

/** A text on one line without control characters, at most `limit` long, cut around the beginning of `hit`. */
export function excerpt(lead: string, hit: string, limit = maxSaw): string {
  const [left, right] = withoutTokens(
    visible(lead.slice(-excerptWindow)).trimStart(),
    visible(hit.slice(0, excerptWindow)).trimEnd(),
  );
  if (left.length + right.length <= limit) return (left + right).trim();
  const room = Math.max(Math.min(before, limit >> 1), limit - right.length);
  const shownLeft = tail(left, room);
  return shownLeft + cutCharacters(right, limit - shownLeft.length);
}

/** The beginning of a text, as `excerpt` cleans it. */
export function shorten(text: string, limit = maxSaw): string {
  return excerpt("", text, limit);
}

/** Tokens go before the text is cut: one that has lost its beginning is not known for one. */
function withoutTokens(left: string, right: string): [string, string] {
  const spans = findTokens(left + right);
  const across = spans.find(({ start, end }) => start < left.length && end > left.length);
  const border = across?.start ?? left.length;
  const behind = spans.filter(({ start }) => start >= border);
  return [
    replaceSpans(
      left.slice(0, border),
      spans.filter(({ start }) => start < border),
    ),
    replaceSpans(
      left.slice(border) + right,
      behind.map(({ start, end }) => ({ start: start - border, end: end - border })),
    ),
  ];
}

/** Line breaks and tabs as blanks; without controls and without what turns the direction of text. */
function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** The last `limit` units, never half a character. */
function tail(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(text.length - limit + 1);
  return `…${/^[\udc00-\udfff]/.test(kept) ? kept.slice(1) : kept}`;
}
