import type { ProblemText } from "../model/finding.js";
import { inCode, quoted } from "../model/problem.js";
import { readInline } from "../page/markdown/inline.js";
import { exactCodeSpan } from "../text/code-span.js";
import { trimBlanks } from "../text/trim-blanks.js";

/** What stands in a cell of a table, between its pipes; or why it cannot. */
export type CellText =
  | { readonly kind: "cell"; readonly text: string }
  | ({ readonly kind: "refused" } & Pick<ProblemText, "found" | "cure">);

/**
 * Code spans for a cell, one a text: the lines of a command, the signals of a column (FORMAT 1.2). `and` stands between
 * them; in a column of fail signals, where any one is enough, it is `or`. Each is read back as it is to the letter, or
 * nothing is written: a text with a line end fits in no cell, and one of blanks is no command and no signal.
 */
export function codeCell(texts: readonly string[], between: "and" | "or" = "and"): CellText {
  const spans: string[] = [];
  for (const text of texts) {
    const unfit = unfitFor(text);
    if (unfit !== null) return unfit;
    spans.push(exactCodeSpan(text));
  }
  const cell = spans.join(` ${between} `);
  const read = readInline(cell, {}).spans;
  const lost = texts.find((text, index) => read[index]?.text !== text);
  return lost === undefined ? asCell(cell) : refused(`${quoted(lost)}, which no code span can hold`);
}

/**
 * Markdown for a cell, as its author would write it elsewhere: pipes get their backslash, those that have one already
 * another (a cell takes one away), and lines are joined. Several blocks (a list, a paragraph more, a fence) fit in no
 * cell: they are a section that the cell links to.
 */
export function markdownCell(markdown: string): CellText {
  const text = markdown.trim();
  const unfit = text === "" ? null : unfitFor(text.replace(/\r\n?|\n/g, " "));
  if (unfit !== null) return unfit;
  const block = /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n)|[ \t]*(?:[-*+>#|]|\d+[.)]|```|~~~))/.exec(text);
  return block === null
    ? asCell(
        text
          .split(/\r\n?|\n/)
          .map((line) => trimBlanks(line).text)
          .join(" "),
      )
    : refused(`${quoted(text)}, which is more than a paragraph`);
}

/** Words for a cell that readers see as they are, whatever Markdown would make of them: a name, an owner, a reason. */
export function textCell(text: string): CellText {
  const words = text.trim();
  if (words === "") return asCell("");
  const unfit = unfitFor(words);
  if (unfit !== null) return unfit;
  if (reads(words, words)) return asCell(words);
  const escaped = words.replace(/[\\`*_[\]<>&~]/g, "\\$&");
  return reads(escaped, words) ? asCell(escaped) : refused(`${quoted(words)}, which no cell can hold`);
}

/** The text of a cell with the backslashes that its pipes need. What `page/markdown/cells.ts` reads of it is the text. */
export function escapePipes(text: string): string {
  return text.replaceAll("|", "\\|");
}

function asCell(text: string): CellText {
  return text.length <= maxLength
    ? { kind: "cell", text: escapePipes(text) }
    : refused(`a cell of ${text.length.toLocaleString("en")} characters`);
}

/** Readers of a page take no longer cell apart (`page/markdown/cells.ts`). */
const maxLength = 200_000;

function unfitFor(text: string): CellText | null {
  if (text.trim() === "") return refused("an empty text");
  if (/[\r\n]/.test(text)) return refused(`a line end in ${quoted(text)}`);
  // A NUL makes a page binary, and half a surrogate pair is no UTF-8.
  return /\0|\p{Surrogate}/u.test(text) ? refused(`a character that is no text in ${quoted(text)}`) : null;
}

function refused(found: string): CellText {
  const cure = `Put it into a section of its own, and a link to that (${inCode("[Steps](#steps)")}) into the cell.`;
  return { kind: "refused", found, cure };
}

function reads(source: string, words: string): boolean {
  return readInline(source, {}).text === words && !/\[\^|<sup>/i.test(source);
}
