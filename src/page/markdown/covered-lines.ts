import { lineStarts } from "../../text/line-starts.js";
import type { PageBlock, ParagraphBlock } from "./blocks.js";
import { readHtmlLines } from "./html.js";
import { type References, readInline } from "./inline.js";

/** 1 for each line whose pipes are accounted for: rows, code, comments, quotes. */
export function accountedLines(
  lines: readonly string[],
  blocks: readonly PageBlock[],
  references: References,
): Uint8Array {
  const accounted = new Uint8Array(lines.length);
  let endOfTable = -1;
  for (const block of blocks) {
    const { start, end } = block.extent;
    switch (block.kind) {
      case "table":
        endOfTable = end;
        accounted.fill(1, start, end);
        break;
      case "fence":
        accounted.fill(1, start, end);
        break;
      case "code":
        accounted.fill(1, start === endOfTable ? endOfPipes(lines, start) : start, end);
        break;
      case "quote":
        if (!block.quoted) markQuoted(lines, accounted, start, end);
        break;
      case "html":
        for (const [index, hidden] of readHtmlLines(block.content.split("\n")).hidden.entries())
          if (hidden && start + index < end) accounted[start + index] = 1;
        break;
      case "paragraph":
        for (const index of hiddenLines(block, references)) accounted[start + index] = 1;
        break;
      case "heading":
        break;
    }
  }
  return accounted;
}

/** Rows that are indented like code right below a table are no code to whoever wrote them. */
function endOfPipes(lines: readonly string[], start: number): number {
  let line = start;
  while (beginsWithPipe(lines[line] ?? "")) line += 1;
  return line;
}

/** A line without its `>` is still part of the quote's paragraph: a table that was meant to follow is lost there. */
function markQuoted(lines: readonly string[], accounted: Uint8Array, start: number, end: number): void {
  for (let line = start; line < end; line += 1)
    if (contentOf(lines[line] ?? "").startsWith(">")) accounted[line] = 1;
}

/** Lines of a paragraph that begin inside a code span or a comment which began on an earlier line. */
function hiddenLines({ source }: ParagraphBlock, references: References): number[] {
  if (!/\n[ \t]*\|/.test(source) || !/`|<!--/.test(source)) return [];
  const { spans } = readInline(source.replaceAll("\n", " "), references);
  const hidden = [
    ...spans.map(({ start, text }) => ({ start, end: start + text.length })),
    ...commentsIn(source),
  ];
  const ordered = hidden.sort((a, b) => a.start - b.start);
  const lines: number[] = [];
  let next = 0;
  for (const [index, start] of lineStarts(source).entries()) {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) < start) lines.push(index);
  }
  return lines;
}

function commentsIn(source: string): { readonly start: number; readonly end: number }[] {
  const comments: { readonly start: number; readonly end: number }[] = [];
  let start = source.indexOf("<!--");
  while (start !== -1) {
    const end = source.indexOf("-->", start + 2);
    if (end === -1) break;
    comments.push({ start, end });
    start = source.indexOf("<!--", end);
  }
  return comments;
}

const markers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

/** A line behind its indentation and list markers. */
export function contentOf(line: string): string {
  return line.slice(markers.exec(line)?.[0].length);
}

/** Whether a line looks like a row of a table. */
export function beginsWithPipe(line: string): boolean {
  return contentOf(line).startsWith("|");
}
