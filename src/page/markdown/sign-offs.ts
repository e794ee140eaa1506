import type { SignOff } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { ParagraphBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { readInline } from "./inline.js";
import { misspeltBoxes } from "./sign-off-boxes.js";

/** The page's task-list items, but those in sections that a cell stands for: there they are guidance. */
export function readSignOffs({ lines, blocks, report }: PageContext, guidance: Int32Array): SignOff[] {
  const signOffs: SignOff[] = [];
  let isSaid = false;
  for (const block of blocks.blocks) {
    if (block.kind !== "paragraph") continue;
    const cell = guidance[block.extent.start] ?? 0;
    // Steps of guidance are no sign-offs, however they are spelt.
    if (cell === 0 && !block.quoted)
      for (const problem of misspeltBoxes(block, lines, blocks.references)) report(problem);
    const task = block.beginsItem ? taskOf(block) : null;
    if (task === null) continue;
    if (cell !== 0) {
      if (!isSaid) report(inGuidance(block, cell));
      isSaid = true;
      continue;
    }
    const { text } = readInline(task.source, blocks.references);
    signOffs.push({ text, done: task.done, line: block.extent.start + 1 });
  }
  return signOffs;
}

function inGuidance({ extent }: ParagraphBlock, cell: number): Problem {
  const found = `a task list in a section that the cell in line ${cell} links to, which is guidance`;
  const cure = "Move the tasks out of the section if they are sign-offs; if they are steps, leave them.";
  const place = { line: extent.start + 1, column: 1 };
  return problemAt("sign-off-in-guidance", place, found, "sign-offs outside linked sections", cure);
}

function taskOf({ source }: ParagraphBlock): { readonly done: boolean; readonly source: string } | null {
  const match = /^\[([ \txX])\][ \t\n]+(?=\S)/.exec(source);
  return match === null ? null : { done: /x/i.test(match[1] ?? ""), source: source.slice(match[0].length) };
}
