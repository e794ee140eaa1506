import type { Span } from "./text-search.js";

/** What stands where a secret was. */
export const redacted = "***";

/** Replaces each stretch by `***`; those that overlap are one. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = "";
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= position) continue;
    if (start >= position) result += text.slice(position, start) + redacted;
    position = end;
  }
  return result + text.slice(position);
}
