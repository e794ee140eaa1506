import MarkdownIt, { type MarkdownIt as Parser, type StateBlock } from "markdown-it";

/** markdown-it has no footnotes, and would take one of a single word (`[^1]: Later.`) for the definition of a link. */
export function keepFootnotes(markdown: Parser): void {
  const definitions = new MarkdownIt();
  definitions.block.ruler.enableOnly(["reference"]);
  const [rule] = definitions.block.ruler.getRules("");
  if (rule === undefined) throw new Error("markdown-it has no rule `reference`");
  markdown.block.ruler.at("reference", (state, line, endLine, silent) =>
    beginsFootnote(state, line) ? false : rule(state, line, endLine, silent),
  );
}

function beginsFootnote({ src, bMarks, tShift }: StateBlock, line: number): boolean {
  return src.startsWith("[^", (bMarks[line] ?? 0) + (tShift[line] ?? 0));
}
