import type { Finding } from "../model/finding.js";
import type { Redact } from "../model/redact.js";
import { painter } from "../text/paint.js";

/** Columns of the page that are shown of a long line: a row of a table has several hundred. */
const width = 96;

/** The page's text, and what of it must not be shown. */
export interface FrameSource {
  readonly lines: readonly string[];
  readonly redact: Redact;
}

/**
 * The line of a finding with a mark below its column, as compilers show it; nothing where the page has no such line.
 * A line in which something was hidden has no mark: its columns are others.
 */
export function codeFrame(
  { line, column }: Pick<Finding, "line" | "column">,
  page: FrameSource,
  color: boolean,
): string[] {
  const source = page.lines[line - 1];
  if (source === undefined || !/\S/.test(source)) return [];
  const paint = painter(color);
  const gutter = String(line);
  const { redacted, isWhole } = redactedLine(source, page);
  const from = isWhole ? windowStart(source, column) : 0;
  const shown = visible(redacted.slice(from, from + width));
  const before = from > 0 ? "…" : "";
  const after = from + width < redacted.length ? "…" : "";
  const text = `  ${paint(`${gutter} |`, "dim")} ${before}${shown}${after}`;
  if (!isWhole || column > source.length + 1) return [text];
  const indent = before.length + visible(source.slice(from, column - 1)).length;
  return [
    text,
    `  ${paint(`${" ".repeat(gutter.length)} |`, "dim")} ${" ".repeat(indent)}${paint("^", "bold")}`,
  ];
}

interface RedactedLine {
  readonly source: string;
  readonly redacted: string;
  readonly isWhole: boolean;
}

/** The last line of each page: one of a megabyte may have thousands of findings. */
const lastLines = new WeakMap<FrameSource, RedactedLine>();

function redactedLine(source: string, page: FrameSource): RedactedLine {
  const last = lastLines.get(page);
  if (last?.source === source) return last;
  const redacted = page.redact(source);
  const line = { source, redacted, isWhole: redacted === source };
  lastLines.set(page, line);
  return line;
}

/** A third of what is shown stands before the column. */
function windowStart(source: string, column: number): number {
  if (source.length <= width) return 0;
  return Math.max(0, Math.min(column - 1 - Math.floor(width / 3), source.length - width));
}

/** What has no width or would move the cursor is shown as one dot each, so that the mark stays below its column. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    "·",
  );
}
