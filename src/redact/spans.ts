import type { Span } from "./text-search.js";

/** What stands where a secret was. */
export const redacted = "***";

/** Replaces each stretch by `***`; those that overlap or touch are one. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = "";
  let position = -1;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > position) result += text.slice(Math.max(0, position), start) + redacted;
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}

/** What stands in a text where something was cut away. */
export const cutMark = "…";
