import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { readChecklist } from "../document/read.js";
import { lintChecklist } from "../lint/lint.js";
import type { Checklist } from "../model/checklist.js";
import { type Finding, type Problem, toFindings } from "../model/finding.js";
import type { Files } from "../model/world.js";

/** Where things are (DESIGN 2.3, FORMAT 3.9). All absolute. */
export interface Places {
  /** For annotations and the border that links don't cross. */
  readonly workspace: string;
  /** For the page, the checks and the files they name. */
  readonly root: string;
  /** For permalinks; `null` outside a work tree. */
  readonly gitRoot: string | null;
}

export function findPlaces(
  workingDirectory: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  files: Files,
): Places {
  const given = env["GITHUB_WORKSPACE"] || null;
  const root = resolve(given ?? cwd, workingDirectory);
  const gitRoot = files.findGitRoot(root);
  return { workspace: resolve(given ?? gitRoot ?? root), root, gitRoot };
}

export interface Page {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** As a repository's web pages name it: relative to the git work tree, with `/`. */
  readonly inRepository: string;
  /** Absolute. */
  readonly file: string;
  /** `null` when a finding is an error. */
  readonly checklist: Checklist | null;
  /** As they were read; `null` when they could not be. */
  readonly bytes: Buffer | null;
  readonly findings: readonly Finding[];
}

/** Reads and lints the page; everything that is wrong with it comes back as findings. */
export async function readPage(
  checklistPath: string,
  places: Places,
  strict: boolean,
  files: Files,
): Promise<Page> {
  const file = resolve(places.root, checklistPath);
  const path = shownPath(file, places.workspace);
  const inRepository = posix(relative(places.gitRoot ?? places.workspace, file));
  const content = await files.readPage(file, places.workspace);
  if (content.kind === "unreadable") {
    const { found, expected, cure } = content;
    const problem: Problem = {
      rule: "unreadable",
      weight: "error",
      place: { line: 1, column: 1 },
      found,
      expected,
      cure,
    };
    return {
      path,
      inRepository,
      file,
      checklist: null,
      bytes: null,
      findings: toFindings([problem], path, strict),
    };
  }
  const { bytes } = content;
  const { checklist, problems } = await readChecklist(path, bytes);
  const linted = checklist === null ? [] : await lint(checklist, places, files);
  const findings = toFindings([...problems, ...linted], path, strict);
  const usable = !findings.some(({ severity }) => severity === "error");
  return { path, inRepository, file, checklist: usable ? checklist : null, bytes, findings };
}

async function lint(checklist: Checklist, places: Places, files: Files): Promise<Problem[]> {
  const linkingFiles = new Map<string, string | null>();
  for (const { path } of checklist.settings.linkedFrom) {
    linkingFiles.set(path, await files.readTextInside(join(places.root, path), places.workspace));
  }
  return lintChecklist(checklist, { linkingFiles });
}

/** Relative to the workspace, with `/`. */
export function shownPath(file: string, workspace: string): string {
  const path = relative(workspace, file);
  return isAbsolute(path) ? file : posix(path);
}

function posix(path: string): string {
  return path.split(sep).join("/");
}
