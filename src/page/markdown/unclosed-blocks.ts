import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { FenceBlock, HtmlBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { readHtmlLines } from "./html.js";
import type { References } from "./inline.js";
import type { Matrix } from "./matrices.js";
import { isMatrixHeader } from "./matrix-header.js";

/** A fence or a comment that is not closed where its writer thinks takes the matrix behind it along, in silence. */
export function reportSwallowed(matrices: readonly Matrix[], { blocks, lines, report }: PageContext): void {
  const { references } = blocks;
  const lastMatrix = matrices.at(-1)?.line ?? -1;
  const own = blocks.blocks.filter(({ quoted }) => !quoted);
  const fences = own.filter((block) => block.kind === "fence");
  const areMispaired = endsWithBareFence(fences, lines);
  for (const block of fences)
    if ((areMispaired || isSuspicious(block, lines)) && holdsMatrix(block.content.split("\n"), references))
      report(openFence({ line: block.extent.start + 1, column: 1 }, block));
  for (const block of own)
    if (block.kind === "html" && swallowsInComment(block, lastMatrix, references))
      report(openComment({ line: block.extent.start + 1, column: 1 }));
}

function openFence(place: Place, { marker }: FenceBlock): Problem {
  const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${quoted(marker)} below, and open it with a longer one if it holds fences.`;
  return problemAt("fence-open", place, "a fence that is not closed above a matrix", "a closed fence", cure);
}

function openComment(place: Place): Problem {
  const found = "an HTML comment that is not closed above a matrix";
  const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
  return problemAt("comment-open", place, found, "a closed comment", cure);
}

/** A last fence without end and without info string was meant to close: one before it has no end of its own. */
function endsWithBareFence(fences: readonly FenceBlock[], lines: readonly string[]): boolean {
  const last = fences.at(-1);
  return last !== undefined && last.info === "" && !isClosed(last, lines);
}

/** Either it has no end, or its end is another block's: then a line inside it opens a block. */
function isSuspicious(block: FenceBlock, lines: readonly string[]): boolean {
  const opening = new RegExp(`${fencePattern(block)}[ \\t]*[\\w.-]`);
  return !isClosed(block, lines) || block.content.split("\n").some((line) => opening.test(line));
}

function isClosed(block: FenceBlock, lines: readonly string[]): boolean {
  const { start, end } = block.extent;
  return end - start > 1 && new RegExp(`${fencePattern(block)}[ \\t]*$`).test(lines[end - 1] ?? "");
}

function fencePattern({ marker }: FenceBlock): string {
  return `^[ \\t]*${marker[0] === "~" ? "~" : "`"}{${marker.length},}`;
}

/** A comment without an end; or with another one opened inside it, whose end it has. */
function swallowsInComment(
  { content, extent }: HtmlBlock,
  lastMatrix: number,
  references: References,
): boolean {
  const own = content.split("\n");
  const { comments, open } = readHtmlLines(own);
  if (open === "comment" && lastMatrix >= extent.end) return true;
  return comments.some(({ start, end }) => {
    const inside = own.slice(start + 1, end === null ? own.length : end + 1);
    return (end === null || inside.some(opensComment)) && holdsMatrix(inside, references);
  });
}

/** Whether a comment begins in a line, in front of the end of another. */
function opensComment(line: string): boolean {
  const start = line.indexOf("<!--");
  return start !== -1 && !line.slice(0, start).includes("-->");
}

function holdsMatrix(lines: readonly string[], references: References): boolean {
  return lines.some((line) => beginsMatrix(line, references));
}

function beginsMatrix(line: string, references: References): boolean {
  return (
    /^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/.test(line) || isMatrixHeader(line, references)
  );
}
