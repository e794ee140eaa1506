import type { SignOff } from "../../model/checklist.js";
import type { ParagraphBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { readInline } from "./inline.js";

/** The page's task-list items, but those in sections that a cell stands for: there they are guidance. */
export function readSignOffs({ blocks }: PageContext, guidance: Int32Array): SignOff[] {
  const signOffs: SignOff[] = [];
  for (const block of blocks.blocks) {
    if (block.kind !== "paragraph" || !block.beginsItem || guidance[block.extent.start] !== 0) continue;
    const task = taskOf(block);
    if (task === null) continue;
    const { text } = readInline(task.source, blocks.references);
    signOffs.push({ text, done: task.done, line: block.extent.start + 1 });
  }
  return signOffs;
}

function taskOf({ source }: ParagraphBlock): { readonly done: boolean; readonly source: string } | null {
  const match = /^\[([ \txX])\][ \t\n]+(?=\S)/.exec(source);
  return match === null ? null : { done: /x/i.test(match[1] ?? ""), source: source.slice(match[0].length) };
}
