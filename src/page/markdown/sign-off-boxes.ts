import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { ParagraphBlock } from "./blocks.js";
import type { References } from "./inline.js";

/** Lines that were meant as tasks and are none: `- [] x`, `- [ ]x`, `- [x ] y`, `-[ ] x`, `[ ] x` without a dash. */
export function misspeltBoxes(
  { source, extent, beginsItem }: ParagraphBlock,
  lines: readonly string[],
  references: References,
): Problem[] {
  if (!source.includes("]")) return [];
  return source.split("\n").flatMap((text, index) => {
    const form = index === 0 && beginsItem ? inItem : inText;
    const { box = "", rest = "" } = form.exec(text)?.groups ?? {};
    if (box === "" || (index === 0 && beginsItem && isTask.test(text)) || isLink(box, rest, references))
      return [];
    const line = extent.start + index;
    const place = { line: line + 1, column: Math.max(0, (lines[line] ?? "").indexOf(text)) + 1 };
    const task = `- [${/[xXvV✓✔☑]/.test(box) ? "x" : " "}] ${rest.trim()}`;
    const found = `${quoted(box)} is no box of a task list, so that ${quoted(rest)} is no sign-off`;
    const cure = `Write ${inCode(task.length > 100 ? `${task.slice(0, 100)}…` : task)} if it is one.`;
    return [problemAt("sign-off-box", place, found, "`- [ ]` or `- [x]`, with a blank behind", cure)];
  });
}

const isTask = /^\[[ \txX]\][ \t]+\S/;

/** Behind the dash of an item. `[]byte` and `[*]` are text. */
const inItem =
  /^(?<box>\[(?:(?:[ \t]*[xXvV✓✔☑✗✘~/-][ \t]*|[ \t]+)\](?=[ \t]*\S)|\](?=[ \t]+\S)))[ \t]*(?<rest>.+)$/;

/** In a line of text: the dash touches the bracket, or there is none. */
const inText = /^(?<box>[-*+]\[[ \txX]?\](?=[ \t]*\S)|\[[ \txX]\](?=[ \t]+\S))[ \t]*(?<rest>.+)$/;

/** `[x](y)`, `[x][y]`, `[x]: y`, and `[x]` where the page defines it. */
function isLink(box: string, rest: string, references: References): boolean {
  return (
    /^[([:]/.test(rest) ||
    Object.hasOwn(
      references,
      box
        .replace(/^.?\[|\]$/g, "")
        .trim()
        .toUpperCase(),
    )
  );
}
