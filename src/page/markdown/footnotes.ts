import type { PageBlock } from "./blocks.js";
import { readInline } from "./inline.js";

/** The text of each footnote by its name. */
export type Footnotes = ReadonlyMap<string, string>;

/** A longer one is a section of its own, and stays where it is. */
const maxFootnote = 500;

/** The page's footnotes (`[^1]: text`), each on the lines of one paragraph; markdown-it has none. */
export function readFootnotes(blocks: readonly PageBlock[]): Footnotes {
  const footnotes = new Map<string, string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "paragraph" || block.quoted || !block.source.startsWith("[^")) continue;
    const parts = block.source.split(/\n(?=\[\^)/);
    for (const [order, part] of parts.entries()) {
      const [, name, text] = /^\[\^([^\s[\]]{1,100})\]:([\s\S]*)$/.exec(part) ?? [];
      const line = (text ?? "").replace(/\s+/g, " ").trim();
      // Lines that are indented below it are its next blocks.
      const goesOn = order === parts.length - 1 && blocks[index + 1]?.kind === "code";
      if (name !== undefined && line !== "" && line.length <= maxFootnote && !footnotes.has(name) && !goesOn)
        footnotes.set(name, withClosedCode(line));
    }
  }
  return footnotes;
}

/** A backtick without its partner would find one in the text around. */
function withClosedCode(line: string): string {
  return line.includes("`") && readInline(line, {}).strayBacktick ? line.replace(/`/g, "\\`") : line;
}
