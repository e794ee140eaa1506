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

/** The file as Markdown whose lines know where they come from. */
export function readSource(file: FromFile): FromSource {
  const read = rules.find(({ is }) => is(file))?.read ?? readMarkdown;
  return read(linesOf(file.text));
}

/** The lines of a file, without its BOM, whatever they end with. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
}
