import { grouped } from "../../text/count.js";
import type { FromFile } from "./from-draft.js";
import type { FromSource } from "./from-source.js";
import { readIssueForm } from "./read-issue-form.js";
import { readMakefile } from "./read-makefile.js";
import { readMarkdown } from "./read-markdown.js";
import { readWorkflow } from "./read-workflow.js";

interface FileRule {
  readonly is: (file: FromFile) => boolean;
  readonly read: (lines: readonly string[]) => FromSource;
}

/** The first that fits counts; all else is read as Markdown, which any text is. */
const rules: readonly FileRule[] = [
  { is: ({ path }) => /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/.test(path), read: readMakefile },
  { is: ({ path, text }) => isYaml(path) && /^body:/m.test(text), read: readIssueForm },
  { is: ({ path, text }) => isYaml(path) && /^jobs:/m.test(text), read: readWorkflow },
];

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** No step, row or command is longer: what judges them may go through a line again from each word. In UTF-16 code units. */
export const maxLength = 4000;

/** The file as Markdown whose lines know where they come from. Lines that are too long are named, and stand for nothing. */
export function readSource(file: FromFile): FromSource {
  const read = rules.find(({ is }) => is(file))?.read ?? readMarkdown;
  const lines = linesOf(file.text);
  const source = read(lines.map((text) => (text.length > maxLength ? "" : text)));
  const long = lines.flatMap((text, index) =>
    text.length > maxLength ? [{ line: index + 1, text, why: tooLong }] : [],
  );
  return { ...source, notPlaced: [...source.notPlaced, ...long] };
}

const tooLong = `it is longer than ${grouped(maxLength)} characters, which no line of a list is`;

/** The lines of a file, without its BOM, whatever they end with. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
}
