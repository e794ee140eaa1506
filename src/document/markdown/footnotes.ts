import type { PageBlock } from "./blocks.js";

/** The text of each footnote by its name. */
export type Footnotes = ReadonlyMap<string, string>;

/** A longer one is a section of its own, and stays where it is. */
const maxFootnote = 500;

/** The page's footnotes (`[^1]: text`), each on the lines of one paragraph; markdown-it has none. */
export function readFootnotes(blocks: readonly PageBlock[]): Footnotes {
  const footnotes = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.quoted || !block.source.startsWith("[^")) continue;
    for (const part of block.source.split(/\n(?=\[\^)/)) {
      const [, name, text] = /^\[\^([^\s[\]]{1,100})\]:([\s\S]*)$/.exec(part) ?? [];
      const line = (text ?? "").replace(/\s+/g, " ").trim();
      if (name !== undefined && line !== "" && line.length <= maxFootnote && !footnotes.has(name))
        footnotes.set(name, line);
    }
  }
  return footnotes;
}
