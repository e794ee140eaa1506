import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { applyLintSettings } from "../../lint/apply-lint-settings.js";
import { countRepeats } from "../../lint/count-repeats.js";
import { lintChecklist } from "../../lint/lint.js";
import { linkedFiles } from "../../lint/rules/linked-file-missing.js";
import type { Checklist } from "../../model/checklist.js";
import type { ReaderColumn } from "../../model/explanation.js";
import type { Edit, Finding, Problem, ProblemText } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import type { GateComparison } from "../../model/gate-change.js";
import type { LintLevels } from "../../model/lint-settings.js";
import type { Places } from "../../model/places.js";
import { problemAt, quoted, toFindings } from "../../model/problem.js";
import type { Environment } from "../../model/variables.js";
import { noClues, type VersionClues } from "../../model/version-clues.js";
import { readChecklist } from "../../page/read.js";
import type { Files } from "../../ports/files.js";
import type { Ports } from "../../ports/ports.js";
import { readClues, type VersionQuestion } from "./version-clues.js";

/** `cwd`: GITHUB_WORKSPACE for the action; on the command line the current folder, within a workflow too. */
export function findPlaces(workingDirectory: string, cwd: string, env: Environment, files: Files): Places {
  const root = resolve(cwd, workingDirectory);
  const gitRoot = files.findGitRoot(root);
  return { workspace: resolve(env["GITHUB_WORKSPACE"] || gitRoot || root), root, gitRoot };
}

/** Whether there is no file to read at all, rather than a page with problems. */
export function isUnreadable({ findings }: Pick<Page, "findings">): boolean {
  return findings.some(({ rule }) => rule === unreadable);
}

const unreadable = "unreadable";

export interface Page {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** As a repository's web pages name it: relative to the git work tree, with `/`. */
  readonly inRepository: string;
  /** Absolute. */
  readonly file: string;
  /** `null` when a finding is an error. */
  readonly checklist: Checklist | null;
  /** What is said of the version that is being released. */
  readonly version: VersionClues;
  /** As they were read; `null` when they could not be. */
  readonly bytes: Buffer | null;
  readonly findings: readonly Finding[];
  /** Severities that its settings give to lint's own rules. */
  readonly levels: LintLevels;
  /** All that was said before the page's own `lint:` and comments took something off: what `explain` looks through. */
  readonly said: readonly Finding[];
  /** Headers of a matrix's columns that are not read, whether a finding names them or not. */
  readonly readerColumns: readonly ReaderColumn[];
  /** What `lint --fix` would do to the text, for those findings that it can mend. */
  readonly fixes: readonly Edit[];
  /** Whose page it is; with `base`, `commit` is where it was read, if that is known. */
  readonly from: "head" | "base";
  readonly commit: string | null;
  /** In what the head's page differs from the base's; `null` where that was no question. */
  readonly gateChanges: GateComparison | null;
}

/** Which page it is, and nothing of what it says. */
type PageName = Pick<Page, "path" | "inRepository" | "file">;

const ownPage = { from: "head", commit: null, gateChanges: null } as const;

/** Where pages are read, by what, and how strictly. */
export interface PageReading {
  readonly places: Places;
  /** Whether what is missing for completeness is an error. */
  readonly strict: boolean;
  readonly files: Files;
  /** Who else says the version, and how the tree is asked; without it nothing is said. */
  readonly version?: VersionQuestion;
  /** The day by which its dates are judged, in UTC, as `2026-12-15`. */
  readonly today: string;
  /** The vars of the run, where it has some: placeholders in signals may have their names. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Errors with which the page is read all the same: what is still to come on one that is being written. */
  readonly tolerated?: ReadonlySet<FindingId>;
}

/** Reads and lints the page; everything that is wrong with it comes back as findings. */
export async function readPage(checklistPath: string, reading: PageReading): Promise<Page> {
  const { places, strict, files } = reading;
  const name = await namePage(checklistPath, places, files);
  const content = await files.readPage(name.file, places.workspace);
  if (content.kind === "unreadable") {
    const problem = content.missing ? missingPage(checklistPath, places, files) : content;
    return unreadablePage(name, problem, strict);
  }
  return judgePage(name, content.bytes, reading);
}

async function namePage(checklistPath: string, places: Places, files: Naming): Promise<PageName> {
  const file = resolve(places.root, checklistPath);
  // A checkout may lie below the root (`path:` of actions/checkout), and then the page's own tree says its path.
  const tree = files.findGitRoot(dirname(file)) ?? places.workspace;
  const nameIn = async (folder: string): Promise<string> =>
    (await files.nameInside(file, folder)) ?? shownPath(file, folder);
  return { path: await nameIn(places.workspace), inRepository: await nameIn(tree), file };
}

type Naming = Pick<Files, "findGitRoot" | "nameInside">;

/** A page that is not looked at, and is only called by its name. */
export async function unreadPage(checklistPath: string, places: Places, files: Naming): Promise<Page> {
  return { ...(await namePage(checklistPath, places, files)), ...nothingRead };
}

const nothingRead = {
  ...ownPage,
  checklist: null,
  version: noClues,
  bytes: null,
  findings: [],
  levels: {},
  said: [],
  readerColumns: [],
  fixes: [],
} as const;

/** A page that is no page: there is no file, or none that may be read. */
export function unreadablePage(
  { path, inRepository, file }: PageName,
  { found, expected, cure }: ProblemText,
  strict: boolean,
): Page {
  const place = { line: 1, column: 1 };
  const problem = problemAt(unreadable, place, { found, expected, cure });
  const findings = toFindings([problem], path, strict);
  return { path, inRepository, file, ...nothingRead, findings, said: findings };
}

/** Reads and lints a page that is already there as bytes. */
export async function judgePage(
  { path, inRepository, file }: PageName,
  bytes: Buffer,
  reading: PageReading,
): Promise<Page> {
  const { places, strict } = reading;
  const {
    checklist,
    problems,
    lint: settings,
    readerColumns,
  } = await readChecklist(path, bytes, (name) => Object.hasOwn(reading.vars ?? {}, name), reading.tolerated);
  const version = await readClues(checklist?.settings.versionFrom ?? null, reading.version, places);
  const linted = checklist === null ? [] : await lint(checklist, version, path, reading);
  const all = [...problems, ...linted];
  const left = applyLintSettings(all, settings, checklist !== null);
  const findings = toFindings(countRepeats(left), path, strict, settings.levels);
  const isTolerated = ({ rule }: Finding): boolean =>
    [...(reading.tolerated ?? [])].some((id) => id === rule);
  const usable = !findings.some((finding) => finding.severity === "error" && !isTolerated(finding));
  return {
    ...ownPage,
    path,
    inRepository,
    file,
    checklist: usable ? checklist : null,
    version,
    bytes,
    findings,
    levels: settings.levels,
    said: toFindings(countRepeats(all), path, strict),
    readerColumns: readerColumns.map(({ value, place }) => ({ header: value, place })),
    fixes: left.flatMap(({ fix = [] }) => fix),
  };
}

async function lint(
  checklist: Checklist,
  version: VersionClues,
  path: string,
  { places, files, today }: PageReading,
): Promise<Problem[]> {
  const page = resolve(places.workspace, path);
  const linkingFiles = new Map<string, string | null>();
  for (const { path } of checklist.settings.linkedFrom) {
    linkingFiles.set(path, await files.readTextInside(join(places.root, path), places.workspace));
  }
  const missingFiles = new Set(
    linkedFiles(checklist).filter((target) => isMissing(target, page, places, files)),
  );
  return [
    ...lintChecklist(checklist, { linkingFiles, missingFiles, version }),
    ...(await datesOf(checklist, today)),
  ];
}

async function datesOf(checklist: Checklist, today: string): Promise<Problem[]> {
  const { settings, checks } = checklist;
  if (settings.reviewed === null && checks.every(({ waived }) => waived === null)) return [];
  const { lintDates } = await import(/* webpackChunkName: "release" */ "../../lint/dates.js");
  return lintDates(checklist, today);
}

/** As GitHub resolves links: from the page's folder, with a slash from the root of the work tree. What lies outside is not looked at. */
function isMissing(target: string, page: string, { gitRoot, workspace }: Places, files: Files): boolean {
  const path = target.startsWith("/") ? join(gitRoot ?? workspace, target) : resolve(dirname(page), target);
  const fromWorkspace = relative(workspace, path);
  const isOutside = fromWorkspace.startsWith("..") || isAbsolute(fromWorkspace);
  return !isOutside && !files.isThere(path);
}

/** Relative to the workspace, with `/`. */
export function shownPath(file: string, workspace: string): string {
  const path = relative(workspace, file);
  return isAbsolute(path) ? file : posixPath(path);
}

/** What to say of a page that is not there: where it was looked for, and where one lies that was probably meant. */
function missingPage(
  checklist: string,
  { root, gitRoot }: { readonly root: string; readonly gitRoot: string | null },
  files: Pick<Files, "isFile">,
): ProblemText {
  const found = `no file ${quoted(checklist)} in ${quoted(root, 200)}`;
  const expected = "a checklist file";
  if (gitRoot !== null && gitRoot !== root && files.isFile(join(gitRoot, checklist))) {
    const cure = `There is one at the root of the repository: run it in ${quoted(gitRoot, 200)}, or name that folder as \`working-directory\`.`;
    return { found, expected, cure };
  }
  const near = candidates(checklist, root).find((path) => files.isFile(path));
  const cure =
    near === undefined
      ? "Create the page, as `readiness init` does, or name another as `checklist` (on the command line, as the argument)."
      : `There is ${quoted(posixPath(relative(root, near)))}: name it as \`checklist\` (on the command line, as the argument).`;
  return { found, expected, cure };
}

const endings = [".md", ".yml", ".yaml"] as const;
const folders = [".", "docs", ".github"] as const;

/** A few looks, no search: other endings and lower case, beside the page and where such pages are kept. */
function candidates(checklist: string, root: string): string[] {
  const stem = basename(checklist, extname(checklist));
  const lower = stem.toLowerCase();
  const names = [stem, lower, lower.replaceAll("_", "-")].flatMap((name) =>
    endings.map((ending) => name + ending),
  );
  const places = [resolve(root, dirname(checklist)), ...folders.map((folder) => join(root, folder))];
  return [...new Set(places.flatMap((place) => names.map((name) => join(place, name))))];
}

/** A path of this system as git, GitHub and pages write it. */
export function posixPath(path: string): string {
  return path.split(sep).join("/");
}

/** The work tree that a page lies in: another than the root's where it is checked out below that. */
export function pageTree({ file }: Pick<Page, "file">, files: Pick<Ports["files"], "findGitRoot">) {
  return files.findGitRoot(dirname(file));
}
