import type { Checklist } from "../model/checklist.js";
import type { Place, Problem } from "../model/finding.js";
import type { LintSettings } from "../model/lint-settings.js";
import { problemAt } from "../model/problem.js";
import { assemble } from "./assemble.js";
import type { DocumentDraft, Report } from "./draft.js";
import { textOf } from "./page-text.js";
import { withoutConsequences } from "./without-consequences.js";

interface Document {
  /** `null` when a problem is an error. */
  readonly checklist: Checklist | null;
  readonly problems: readonly Problem[];
  /** How the page wants to be linted, as far as it could be read. */
  readonly lint: LintSettings;
  /** Headers of a matrix's columns that are not read. */
  readonly readerColumns: DocumentDraft["readerColumns"];
}

/**
 * Reads a checklist from its bytes: text, then the carrier its name tells, then what both have in common.
 * `path` is relative to the workspace. All problems come back at once, as far as the syntax can be read.
 */
export async function readChecklist(path: string, bytes: Buffer): Promise<Document> {
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  const text = decode(bytes, report);
  if (text === null) return { ...unread, problems };
  const draft = await readCarrier(path, text.replace(/\r\n?/g, "\n"), report);
  if (draft === null) return { ...unread, problems };
  const { settings, checks, signOffs } = await assemble(draft, report);
  const usable = !problems.some(({ weight }) => weight === "error");
  const checklist = usable ? { path, settings, checks, signOffs } : null;
  const lint = { levels: settings.lint, ignores: draft.ignores };
  const { readerColumns } = draft;
  return { checklist, problems: withoutConsequences(problems), lint, readerColumns };
}

const unread: Omit<Document, "problems"> = {
  checklist: null,
  lint: { levels: {}, ignores: [] },
  readerColumns: [],
};

/** Each carrier is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readCarrier(path: string, text: string, report: Report): Promise<DocumentDraft | null> {
  if (/\.md$/i.test(path)) return (await import("./markdown/page.js")).readPage(text, report);
  if (/\.ya?ml$/i.test(path)) return (await import("./yaml/yaml-document.js")).readYamlDocument(text, report);
  const found = "a file name that ends neither in `.md` nor in `.yml` or `.yaml`";
  const cure = "Rename the file, or name another with `checklist`.";
  report(problemAt("file-name", start, found, "a Markdown page or a YAML file", cure));
  return null;
}

const start: Place = { line: 1, column: 1 };

/** The page's text, or a problem at the first byte that is none. */
function decode(bytes: Buffer, report: Report): string | null {
  const text = textOf(bytes);
  if (text !== null) return text;
  const nul = bytes.indexOf(0);
  report(
    nul === -1
      ? notText(bytes, firstInvalid(bytes), "a byte that is not UTF-8")
      : notText(bytes, nul, "a NUL byte (a binary file, or UTF-16)"),
  );
  return null;
}

function notText(bytes: Buffer, offset: number, found: string): Problem {
  const lines = bytes
    .subarray(0, offset)
    .toString("utf8")
    .split(/\r\n?|\n/);
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return problemAt("not-text", place, found, "UTF-8 text", "Save the page as UTF-8.");
}

/** Offset of the first invalid byte, by halving: a stream decoder accepts every prefix before it. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
