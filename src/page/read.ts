import type { Checklist } from "../model/checklist.js";
import type { Place, Problem } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import type { LintSettings } from "../model/lint-settings.js";
import { problemAt } from "../model/problem.js";
import { assemble } from "./assemble.js";
import type { IsVar } from "./check-placeholders.js";
import type { DocumentDraft, Report } from "./draft.js";
import { textOf } from "./page-text.js";

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
 * Reads a checklist from its bytes: text, then the source format its name tells, then what both have in common.
 * `path` is relative to the workspace. All problems come back at once, as far as the syntax can be read.
 * `isVar` knows the vars of the run, where it has some; with errors that are `tolerated` there is a checklist too.
 */
export async function readChecklist(
  path: string,
  bytes: Buffer,
  isVar?: IsVar,
  tolerated: ReadonlySet<FindingId> = new Set(),
): Promise<Document> {
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    if (problem !== null) problems.push(problem);
  };
  const text = decode(bytes, report);
  if (text === null) return { ...unread, problems };
  const draft = await readSourceFormat(path, text.replace(/\r\n?/g, "\n"), report);
  if (draft === null) return { ...unread, problems };
  const { settings, checks, signOffs } = await assemble(draft, report, isVar);
  const { ignores, readerColumns } = draft;
  const usable = !problems.some(({ rule, weight }) => weight === "error" && !tolerated.has(rule));
  const checklist = usable ? { path, settings, checks, signOffs, ignores } : null;
  const lint = { levels: settings.lint, ignores };
  return { checklist, problems: withoutConsequences(problems), lint, readerColumns };
}

const unread: Omit<Document, "problems"> = {
  checklist: null,
  lint: { levels: {}, ignores: [] },
  readerColumns: [],
};

/** Each source format is loaded only when the page is one: markdown-it and js-yaml cost start-up. */
async function readSourceFormat(path: string, text: string, report: Report): Promise<DocumentDraft | null> {
  if (/\.md$/i.test(path)) return (await import("./markdown/page.js")).readPage(text, report);
  if (/\.ya?ml$/i.test(path))
    return (await import(/* webpackChunkName: "yaml" */ "./yaml/yaml-document.js")).readYamlDocument(
      text,
      report,
    );
  const found = "a file name that ends neither in `.md` nor in `.yml` or `.yaml`";
  const cure = "Rename the file, or name another with `checklist`.";
  report(problemAt("file-name", start, { found, expected: "a Markdown page or a YAML file", cure }));
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
  return problemAt("not-text", place, { found, expected: "UTF-8 text", cure: "Save the page as UTF-8." });
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

/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const newer = problems.filter(({ rule }) => rule === "newer-format");
  if (newer.length > 0) return newer;
  const listIsLost = problems.some(({ rule }) => losesList.has(rule));
  const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
  return problems
    .filter(
      ({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"),
    )
    .map((problem) => (problem.rule === "no-checks" ? atItsCause(problem, problems) : problem));
}

/** Errors behind which no list of checks could be read. */
const losesList: ReadonlySet<FindingId> = new Set(["yaml-syntax", "yaml-list", "yaml-documents"]);

/** What was probably meant as the matrix, the likeliest first. */
const causes: readonly FindingId[] = [
  "fence-open",
  "comment-open",
  "lost-row",
  "header-look-alike",
  "column-name",
  "matrix-no-area",
  "smoke-matrix-name",
  "checks-in-yaml",
  "matrix-header-row",
  "matrix-in-code",
  "html-table",
  "matrix-in-quote",
  "matrix-in-guidance",
  "misplaced-checks",
  "matrix-no-command",
  "table-like-matrix",
];

/** A page has no check because something on it is not read: it is told there, behind the cause, with its cure. */
function atItsCause(problem: Problem, problems: readonly Problem[]): Problem {
  const cause = causes
    .map((id) => problems.find(({ rule }) => rule === id))
    .find((found) => found !== undefined);
  return cause === undefined ? problem : { ...problem, place: cause.place, cure: cause.cure };
}
