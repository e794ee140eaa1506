import type { Retest } from "../../model/checklist.js";
import { quoted } from "../../model/problem.js";
import type { Located } from "../draft.js";
import { hiddenInScript } from "../hidden-characters.js";
import { type Cell, placeIn } from "./cells.js";
import { judgeSpans } from "./command-spans.js";
import { type Inline, readInline } from "./inline.js";
import { asRetest, guidanceOf, linkedCommand } from "./links.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** How the cells of commands and guidance are read, by the types of their fields. */
export const commandReaders = {
  command: commandOf,
  script: diagnoseOf,
  guidance: rollbackOf,
  retest: retestOf,
} as const;

/** `Command`: its code spans, or the section it links to. */
function commandOf(cell: Cell, context: PageContext): Located<string> | null {
  const inline = readInline(cell.text, context.blocks.references);
  if (inline.soleLink === null)
    return reportLinkBeside(cell, inline, context) ? null : scriptOf(cell, inline, "Command", context);
  const script = linkedCommand(inline.soleLink, cell.place, context);
  return script === null ? null : { value: script, place: cell.place };
}

/** A link stands for a section's commands only where nothing else stands in the cell. */
function reportLinkBeside(cell: Cell, { hasLink, spans }: Inline, { report }: PageContext): boolean {
  const first = spans[0];
  if (!hasLink || first === undefined) return false;
  const found = `a link beside the command ${quoted(first.text)}`;
  const cure =
    "Keep the command alone, with the link in another column; or the link alone, to run the commands of its section.";
  report(pageProblem("command-and-link", cell.place, found, cure));
  return true;
}

/** `Diagnose`: a command, or nothing; words there would never run. */
function diagnoseOf(cell: Cell, context: PageContext): Located<string> | null {
  return scriptOf(cell, readInline(cell.text, context.blocks.references), "Diagnose", context);
}

/** `Rollback`: guidance for a person, whatever stands there. */
function rollbackOf(cell: Cell, context: PageContext): Located<string> | null {
  const inline = readInline(cell.text, context.blocks.references);
  return isBlank(inline) ? null : guidanceOf(cell.text, inline.soleLink, cell.place, context);
}

/** `Retest`: a command, or guidance where there is no code span or a link. */
function retestOf(cell: Cell, context: PageContext): Located<Retest> | null {
  const inline = readInline(cell.text, context.blocks.references);
  if (isBlank(inline)) return null;
  if (inline.spans.length > 0 && !inline.hasLink) {
    const script = scriptOf(cell, inline, "Retest", context);
    return (
      script && { value: { kind: "command", script: script.value, implied: false }, place: script.place }
    );
  }
  reportStrayBacktick(cell, inline, context);
  return asRetest(guidanceOf(cell.text, inline.soleLink, cell.place, context));
}

/** Nothing is shown of the cell: it holds a comment at most. */
function isBlank({ text, spans, hasLink }: Inline): boolean {
  return text === "" && spans.length === 0 && !hasLink;
}

/** Every code span of the cell, in order, as one script. */
function scriptOf(cell: Cell, inline: Inline, title: string, context: PageContext): Located<string> | null {
  if (reportStrayBacktick(cell, inline, context)) return null;
  const first = inline.spans[0];
  if (first === undefined) {
    const found = `${quoted(cell.text)} under \`${title}\``;
    const cure = "Write the command in backticks; a cell without them is text for readers.";
    context.report(pageProblem("command-missing", cell.place, found, cure));
    return null;
  }
  for (const { text, start } of inline.spans)
    context.report(hiddenInScript(text, (offset) => placeIn(cell, start + offset)));
  const empty = inline.spans.find(({ text }) => text.trim() === "");
  if (empty === undefined) {
    const value = inline.spans.map(({ text }) => text).join("\n");
    return judgeSpans(cell, inline, title, context.report)
      ? { value, place: placeIn(cell, first.start) }
      : null;
  }
  const place = placeIn(cell, empty.start);
  const cure = "Write the command, or remove the span.";
  context.report(pageProblem("command-empty", place, "an empty code span", cure));
  return null;
}

/** A backtick without its partner hides a span, most often because an unescaped pipe has cut the cell in two. */
export function reportStrayBacktick(
  cell: Cell,
  { strayBacktick }: Inline,
  { report }: Pick<PageContext, "report">,
): boolean {
  if (!strayBacktick) return false;
  const cure =
    "Close the code span, write `\\|` for a pipe inside it, or `` \\` `` for a backtick that opens none.";
  report(
    pageProblem("stray-backtick", cell.place, `a backtick without its partner in ${quoted(cell.text)}`, cure),
  );
  return true;
}
