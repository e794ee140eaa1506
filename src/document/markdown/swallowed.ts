import { error } from "../problem.js";
import type { FenceBlock, HtmlBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { readHtmlLines } from "./html.js";
import type { References } from "./inline.js";
import type { Matrix } from "./matrices.js";
import { kindOfHeader } from "./tables.js";

/** A fence or a comment that is not closed where its writer thinks takes the matrix behind it along, in silence. */
export function reportSwallowed(matrices: readonly Matrix[], { blocks, lines, report }: PageContext): void {
  const lastMatrix = matrices.at(-1)?.line ?? -1;
  for (const block of blocks.blocks) {
    if (block.quoted) continue;
    const place = { line: block.extent.start + 1, column: 1 };
    if (block.kind === "fence" && swallowsInFence(block, lines, blocks.references)) {
      const cure = `Close the fence above the matrix; if the matrix is an example, close it with \`${block.marker}\` below, and open it with a longer one if it holds fences.`;
      report(error("fence-open", place, "a fence that is not closed above a matrix", "a closed fence", cure));
    }
    if (block.kind === "html" && swallowsInComment(block, lastMatrix, blocks.references)) {
      const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
      report(
        error(
          "comment-open",
          place,
          "an HTML comment that is not closed above a matrix",
          "a closed comment",
          cure,
        ),
      );
    }
  }
}

/** Either it has no end, or its end is another block's: then a line inside it opens a block. */
function swallowsInFence(
  { extent, marker, content }: FenceBlock,
  lines: readonly string[],
  references: References,
): boolean {
  const own = content.split("\n");
  const fence = `^[ \\t]*${marker[0] === "~" ? "~" : "`"}{${marker.length},}`;
  const isClosed =
    extent.end - extent.start > 1 && new RegExp(`${fence}[ \\t]*$`).test(lines[extent.end - 1] ?? "");
  const opening = new RegExp(`${fence}[ \\t]*[\\w.-]`);
  if (isClosed && !own.some((line) => opening.test(line))) return false;
  return own.some((line) => isMatrixHeader(line, references));
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
    return (
      (end === null || inside.some(opensComment)) && inside.some((line) => isMatrixHeader(line, references))
    );
  });
}

/** Whether a comment begins in a line, in front of the end of another. */
function opensComment(line: string): boolean {
  const start = line.indexOf("<!--");
  return start !== -1 && !line.slice(0, start).includes("-->");
}

function isMatrixHeader(line: string, references: References): boolean {
  if (/^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/.test(line)) return true;
  return (
    line.includes("|") &&
    /area/i.test(line) &&
    /command/i.test(line) &&
    kindOfHeader(line, references) === "matrix"
  );
}
