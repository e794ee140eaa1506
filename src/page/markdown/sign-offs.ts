import type { SignOff } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { inCode, quoted } from "../../model/problem.js";
import { conditionsText } from "../../model/sign-offs.js";
import { oneLine } from "../../text/one-line.js";
import type { PageBlock } from "./blocks.js";
import type { References } from "./inline.js";
import { readInline, readReadable } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import type { readSignOffText, SignOffText } from "./sign-off-text.js";

/**
 * The page's task-list items, but those in sections that a cell stands for: there they are guidance. What reads their
 * text is loaded where there is one: it costs start-up.
 */
export async function readSignOffs(
  { lines, blocks, report }: PageContext,
  guidance: Int32Array,
): Promise<SignOff[]> {
  const { references } = blocks;
  const signOffs: SignOff[] = [];
  let heading: string | null = null;
  let isSaid = false;
  let read: typeof readSignOffText | null = null;
  let lastRead: PageBlock | null = null;
  for (const [index, block] of blocks.blocks.entries()) {
    if (block.kind === "heading" && !block.quoted)
      heading = oneLine(readInline(block.source, references).text);
    if (block.kind !== "paragraph") continue;
    const cell = guidance[block.extent.start] ?? 0;
    // Steps of guidance are no sign-offs, however they are spelt.
    if (cell === 0 && !block.quoted)
      for (const problem of misspeltBoxes(block, lines, references)) report(problem);
    const task = block.beginsItem ? taskOf(block) : null;
    if (task === null) {
      const isBehindOne = read !== null && blocks.blocks[index - 1] === lastRead;
      if (isBehindOne) report(apartIn(block, read?.(readReadable(block.source, references))));
      continue;
    }
    if (cell !== 0) {
      if (!isSaid) report(inGuidance(block, cell));
      isSaid = true;
      continue;
    }
    lastRead = block;
    read ??= (await import("./sign-off-text.js")).readSignOffText;
    const { text, fault, loose, ...rest } = read(readReadable(task.source, references));
    if (fault !== null || loose !== null) {
      const { faultIn, looseIn } = await import("./sign-off-problems.js");
      if (fault !== null) report(faultIn(block, lines, fault));
      if (loose !== null) report(looseIn(block, loose));
    }
    signOffs.push({ text, done: task.done, line: block.extent.start + 1, heading, ...rest });
  }
  return signOffs;
}

/** Conditions that stand alone, below the text of a sign-off: another paragraph, or an item of its own. */
function apartIn(block: PageBlock<"paragraph">, read: SignOffText | undefined): Problem | null {
  const isAlone = /^\([^()]*\)[^\p{L}\p{N}()]*$/u.test(block.source);
  if (read === undefined || !isAlone || conditionsText(read) === "") return null;
  const found = `the parentheses ${quoted(read.text)} below a sign-off, which are no part of its text`;
  const cure = `Write ${inCode(conditionsText(read))} at the end of the sign-off's own text.`;
  return pageProblem("sign-off-conditions", block.extent.start, found, cure);
}

function inGuidance({ extent }: PageBlock<"paragraph">, cell: number): Problem {
  const found = `a task list in a section that the cell in line ${cell} links to, which is guidance`;
  const cure = "Move the tasks out of the section if they are sign-offs; if they are steps, leave them.";
  return pageProblem("sign-off-in-guidance", extent.start, found, cure);
}

function taskOf({
  source,
}: PageBlock<"paragraph">): { readonly done: boolean; readonly source: string } | null {
  const match = /^\[([ \txX])\][ \t\n]+(?=\S)/.exec(source);
  return match === null ? null : { done: /x/i.test(match[1] ?? ""), source: source.slice(match[0].length) };
}

/** Lines that were meant as tasks and are none: `- [] x`, `- [ ]x`, `- [x ] y`, `- ☐ x`, `-[ ] x`, `[ ] x` without a dash. */
function misspeltBoxes(
  { source, extent, beginsItem }: PageBlock<"paragraph">,
  lines: readonly string[],
  references: References,
): Problem[] {
  if (!/[\]☐☑☒]/.test(source)) return [];
  return source.split("\n").flatMap((text, index) => {
    const form = index === 0 && beginsItem ? inItem : inText;
    const { box = "", rest = "" } =
      form.exec(text)?.groups ?? (index === 0 && beginsItem ? drawnBox.exec(text)?.groups : undefined) ?? {};
    if (box === "" || (index === 0 && beginsItem && isTask.test(text)) || isLink(box, rest, references))
      return [];
    const line = extent.start + index;
    const place = { line: line + 1, column: Math.max(0, (lines[line] ?? "").indexOf(text)) + 1 };
    const task = `- [${/[xXvV✓✔☑]/.test(box) ? "x" : " "}] ${rest.trim()}`;
    const found = `${quoted(box)} is no box of a task list, so that ${quoted(rest)} is no sign-off`;
    const cure = `Write ${inCode(task.length > 100 ? `${task.slice(0, 100)}…` : task)} if it is one.`;
    return [pageProblem("sign-off-box", place, found, cure)];
  });
}

const isTask = /^\[[ \txX]\][ \t]+\S/;

/** Behind the dash of an item. `[]byte` and `[*]` are text. */
const inItem =
  /^(?<box>\[(?:(?:[ \t]*[xXvV✓✔☑✗✘~/-][ \t]*|[ \t]+)\](?=[ \t]*\S)|\](?=[ \t]+\S)))[ \t]*(?<rest>.+)$/;

/** A box that is drawn: `☐ QA`. `☑ = done` and `☑: done` say what one means. */
const drawnBox = /^(?<box>[☐☑☒]\ufe0f?)[ \t]*(?<rest>[^\s=:–—|/,;☐☑☒-].*)$/;

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
