import { join } from "node:path";
import { countRepeats } from "../../lint/count-repeats.js";
import type { Finding, OffPageProblem, Problem } from "../../model/finding.js";
import type { LintLevels } from "../../model/lint-settings.js";
import { problemAt, toFindings } from "../../model/problem.js";
import type { ActionInputs, OwnInputs, PageFacts } from "../../workflows/judged-use.js";
import { type KnownPage, lintWorkflows, type WorkflowProblem } from "../../workflows/lint-workflows.js";
import { readWorkflow } from "../../workflows/read-workflow.js";
import type { OwnAction } from "../../workflows/roles.js";
import { actionNamed, type LocalActions, localPaths, usesOf } from "../../workflows/uses.js";
import type { Workflow } from "../../workflows/workflow.js";
import { inputsOf } from "../inputs/input-names.js";
import type { inputTable } from "../inputs/input-table.js";
import { readInput } from "../inputs/read-inputs.js";
import { type Page, type PageReading, shownPath } from "./read-page.js";

/** A workflow that uses the action, or that cannot be read, and what is said of it. */
interface LintedWorkflow {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly text: string;
}

const folder = ".github/workflows";

/** So many files are read, and so many characters of each. */
const maxFiles = 100;
const maxLength = 1_000_000;
/** Of all together: a second for each million. */
const maxTotal = 10_000_000;

/** Says what is wrong with the workflows, at the git root, that run one of the pages, or a page that is not there. */
export async function lintedWorkflows(
  pages: readonly Page[],
  reading: PageReading,
): Promise<LintedWorkflow[]> {
  const { places, strict } = reading;
  const root = places.gitRoot ?? places.workspace;
  const { texts, workflows, unread } = await readWorkflows(root, reading);
  const local = await localActions(workflows, root, reading);
  const uses = workflows.flatMap((workflow) => usesOf(workflow, local));
  const known = new Map(uses.flatMap(({ pagePath }) => knownPage(pagePath, pages, root, reading)));
  const problems = [...unread, ...lintWorkflows(workflows, uses, { pages: known, inputs: ownInputs })];
  const concerned = new Set([
    ...problems.map(({ path }) => path),
    ...uses
      .filter(({ pagePath }) => known.get(pagePath ?? "")?.kind === "linted")
      .map(({ workflow }) => workflow.path),
  ]);
  const levelsOf = (page: string | null): LintLevels =>
    (pages.find(({ inRepository }) => inRepository === page) ?? pages[0])?.levels ?? {};
  return [...texts]
    .filter(([path]) => concerned.has(path))
    .map(([path, text]) => {
      const file = shownPath(join(root, path), places.workspace);
      const own = problems.filter((problem) => problem.path === path);
      return { path: file, findings: findingsOf(own, { file, strict, levelsOf }), text };
    });
}

interface Weighing {
  readonly file: string;
  readonly strict: boolean;
  /** Severities by the page that a problem is about. */
  readonly levelsOf: (page: string | null) => LintLevels;
}

function findingsOf(problems: readonly WorkflowProblem[], { file, strict, levelsOf }: Weighing): Finding[] {
  const left = problems.filter(({ page, problem }) => levelsOf(page)[problem.rule] !== "off");
  return [...new Set(left.map(({ page }) => page))]
    .flatMap((page) => {
      const own = left.filter((each) => each.page === page).map(({ problem }) => problem);
      return toFindings(countRepeats(own), file, strict, levelsOf(page));
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** GitHub reads some YAML that js-yaml refuses: of a workflow that has nothing to do with us nothing is said. */
const mayRunPage = /readiness|\buses:\s*["']?\.\//i;

interface WorkflowFiles {
  /** By their paths from the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly workflows: readonly Workflow[];
  readonly unread: readonly WorkflowProblem[];
}

async function readWorkflows(root: string, { files, places }: PageReading): Promise<WorkflowFiles> {
  const { paths, complete } = await files.listFiles(join(root, folder), places.workspace, {
    wants: (file) => /\.ya?ml$/i.test(file),
    enters: () => false,
    maxEntries: 10 * maxFiles,
    maxFiles,
  });
  const texts = new Map<string, string>();
  const workflows: Workflow[] = [];
  const unread: WorkflowProblem[] = [];
  let total = 0;
  const leave = (path: string, why: string, place = { line: 1, column: 1 }): void => {
    unread.push({ path, page: null, problem: unreadProblem(why, place) });
  };
  for (const name of paths) {
    const path = `${folder}/${name}`;
    const text = await files.readTextInside(join(root, path), places.workspace);
    const isRead = text !== null && text.length <= maxLength && total + text.length <= maxTotal;
    texts.set(path, isRead ? text : "");
    total += isRead ? text.length : 0;
    if (text === null) leave(path, "cannot be read");
    else if (text.length > maxLength) leave(path, "is longer than 1 MB");
    else if (!isRead) leave(path, "stands behind 10 MB of others");
    else {
      const read = readWorkflow(path, text);
      if (read.kind === "workflow") workflows.push(read.workflow);
      else if (mayRunPage.test(text)) leave(path, `is not understood: ${read.why}`, read.place);
    }
  }
  const [first] = paths;
  if (!complete && first !== undefined)
    leave(`${folder}/${first}`, `stands beside more than ${maxFiles} others`);
  return { texts, workflows, unread };
}

function unreadProblem(why: string, place: Problem["place"]): Problem {
  const cure = "Mend it, or take it out of `.github/workflows`: what it does with the page is not looked at.";
  return problemAt("workflow-unread", place, {
    found: `a workflow that ${why}`,
    expected: "a workflow",
    cure,
  });
}

/** So many folders of local actions are looked into. */
const maxLocal = 200;

/** The local actions that are ours, by their own `action.yml`. */
async function localActions(
  workflows: readonly Workflow[],
  root: string,
  { files, places }: PageReading,
): Promise<LocalActions> {
  const found = new Map<string, OwnAction>();
  for (const path of [...new Set(workflows.flatMap(localPaths))].slice(0, maxLocal)) {
    for (const name of ["action.yml", "action.yaml"]) {
      const text = await files.readTextInside(join(root, path, name), places.workspace);
      const action = text === null ? null : actionNamed(text);
      if (action !== null) found.set(path, action);
    }
  }
  return found;
}

function knownPage(
  path: string | null,
  pages: readonly Page[],
  root: string,
  { files }: PageReading,
): [string, KnownPage][] {
  if (path === null) return [];
  const linted = pages.find(({ inRepository }) => inRepository === path);
  if (linted !== undefined && linted.bytes !== null)
    return [[path, { kind: "linted", facts: factsOf(linted) }]];
  return [[path, { kind: files.isThere(join(root, path)) ? "other" : "missing" }]];
}

/** What a page asks of its workflow. */
function factsOf({ checklist, bytes }: Page): PageFacts | null {
  if (checklist === null) return null;
  const { checks, signOffs, settings } = checklist;
  const limited = [...checks, ...signOffs].some(({ only }) => only !== null);
  const text = bytes?.toString("utf8") ?? "";
  return {
    needsHistory: limited || /\{last-(?:tag|version)\}|READINESS_LAST_(?:TAG|VERSION)\b/.test(text),
    hasApprovals: signOffs.some(({ environment }) => environment !== null),
    hasIssue:
      settings.ticket !== null &&
      /^(?:#\d+|https?:\/\/[^/]*\/[^/]+\/[^/]+\/issues\/\d+)/.test(settings.ticket),
  };
}

type Name = keyof typeof inputTable;

function knownInputs(names: readonly Name[]): ActionInputs {
  return {
    names,
    problemWith: (given, text) => {
      const name = names.find((each) => each === given);
      const problems: OffPageProblem[] = [];
      if (name !== undefined) readInput(name, () => text, problems);
      return problems[0] ?? null;
    },
  };
}

const ownInputs: OwnInputs = {
  run: knownInputs(inputsOf("run")),
  plan: knownInputs(inputsOf("plan")),
  gate: knownInputs(inputsOf("gate")),
  report: knownInputs(inputsOf("report")),
};
