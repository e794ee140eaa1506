/**
 * What of a line is likely to be another one the next time: a time, a path of this machine, a number that grows. Each
 * is looked for by itself; what they find may overlap.
 */
const volatile = [
  // Dates and times.
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z|\b[+-]\d{2}:?\d{2}\b)?/g,
  /\b\d{1,4}[/.]\d{1,2}[/.]\d{2,4}\b/g,
  /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{1,4}(?:,? \d{4})?\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\b)?/g,
  // Durations and sizes.
  /\b(?:\d+ ?[hm] ?){1,2}\d+(?:[.,]\d+)? ?s\b/g,
  /(?<![\w.])\d+(?:[.,]\d+)? ?(?:ns|[µu]s|ms|sec|secs|seconds?|min|mins|minutes?|hrs?|hours?|days?|[smh])\b(?: ?\d+(?:[.,]\d+)? ?(?:ms|secs?|[sm])\b)?/gi,
  /(?<![\w.])\d+(?:[.,]\d+)? ?(?:[kKMGT]i?)?[Bb](?:ytes?|\/s|ps)?\b/g,
  // Names that are drawn anew: uuids, hashes, addresses, random ids.
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?:sha\d+|md5)[:-][\w+/=]+/gi,
  /\b0x[0-9a-f]+\b/gi,
  /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g,
  /(?<![\w/.-])(?=[\w+-]*[A-Z])(?=[\w+-]*[a-z])(?=[\w+-]*\d)[\w+-]{16,}/g,
  /\b(?=(?:[a-z]*\d){3})(?=(?:\d*[a-z]){3})[a-z0-9]{10,}\b/g,
  // Addresses.
  /\b[a-z][a-z+.-]*:\/\/[^\s"'<>)\]]+/gi,
  /\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[?::1?\]?)(?::\d+|(?=[\s)/]|$))/g,
  /\b(?:port|pid|ppid|process|seed|worker|thread|job|run|build|request|session|trace|id)(?:[ _-]?id)?(?: *[:=#] *| )#?\d[\w-]*/gi,
  // Paths of this machine.
  /(?<![\w.~/\\-])(?:~|[A-Za-z]:)?[/\\][^\s"'<>|,;()[\]]*[^\s"'<>|,;:.()[\]]/g,
  /(?<![\w.])\d+(?:,\d+)+(?![\w.])/g,
  // Shares, progress, fractions, versions.
  /(?<![\w.])(?!(?:100|0) ?%)\d+(?:[.,]\d+)? ?%/g,
  /(?<![\w.])\d+ ?\/ ?\d+(?![\w.])/g,
  /(?<![\w.])[vV]?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?/g,
] as const;

/** A part of a line, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a line is not the same from run to run, in order, and without overlaps. */
export function volatileSpans(line: string): readonly Span[] {
  return merged(volatile.flatMap((pattern) => spansOf(line, pattern)));
}

export function spansOf(line: string, pattern: RegExp): Span[] {
  return Array.from(line.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** Spans in order; those that overlap or touch are one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}
