import type { OffPageProblem } from "../model/finding.js";
import { type GateComparison, weakeningsOf } from "../model/gate-change.js";
import type { Places } from "../model/places.js";
import type { CommittedFile, Repository } from "../ports/git.js";
import type { Ports } from "../ports/ports.js";
import { redactComparison } from "../redact/redact-results.js";
import { findingLines } from "../report/finding-lines.js";
import { diffLines } from "../report/gate-changes.js";
import type { ExitCode } from "./exit-code.js";
import { readInputs } from "./inputs/read-inputs.js";
import type { PageRequest } from "./page-request.js";
import type { BasePage } from "./reading/base-page.js";
import { pageTree } from "./reading/page-origin.js";
import { compareWithBase } from "./reading/read-gate.js";
import {
  findPlaces,
  isUnreadable,
  judgePage,
  type Page,
  readPage,
  unreadablePage,
} from "./reading/read-page.js";
import { redactorFor } from "./secrets.js";
import { tellInputProblems } from "./tell-input-problems.js";

interface DiffRequest extends PageRequest {
  /** A revision as base, and one as head; without it the work tree is the head. */
  readonly args: readonly string[];
}

type DiffPorts = Pick<Ports, "files" | "env" | "host" | "openRepository">;

/** `readiness diff`: in what the gate of two commits differs. 0: in nothing that may weaken it, 1: it does, 2: nobody can say. */
export async function diff(
  { input, cwd, json, args }: DiffRequest,
  { files, env, host, openRepository }: DiffPorts,
): Promise<ExitCode> {
  const redactor = redactorFor(input, env);
  const { redactSentence } = redactor;
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, redactSentence, host);
  const { checklist, workingDirectory } = reading.inputs;

  const places = findPlaces(workingDirectory, cwd, env, files);
  const workTree = await readPage(checklist, places, false, files);
  const tree = pageTree(workTree, files);
  if (tree === null) return tellInputProblems([noRepository], redactSentence, host);
  const repository = openRepository(tree, places.workspace);
  const [baseRevision = "", headRevision] = args;
  const base = await pageAt(baseRevision, workTree, repository);
  if ("found" in base) return tellInputProblems([base], redactSentence, host);
  const head =
    headRevision === undefined
      ? workTree
      : await headAt(headRevision, workTree, { places, files, repository });
  if ("found" in head) return tellInputProblems([head], redactSentence, host);
  if (head.checklist === null && (base.kind === "none" || !isUnreadable(head))) {
    await host.log.write(redactSentence(`${findingLines(head.findings, host.color).join("\n")}\n`));
    return 2;
  }

  const comparison = redactComparison(await compareWithBase(base, head), redactor);
  // Free text alone: in the text of the JSON a secret could stand where a key does.
  const text = json
    ? JSON.stringify(comparison, null, 2)
    : redactSentence(diffLines(comparison, head.path, host.color).join("\n"));
  await host.log.write(`${text}\n`);
  return exitCodeOf(comparison);
}

function exitCodeOf(comparison: GateComparison): ExitCode {
  if (comparison.kind === "not-compared") return 2;
  return weakeningsOf(comparison).length > 0 ? 1 : 0;
}

const noRepository: OffPageProblem = {
  rule: "revision",
  found: "there is no git repository here",
  expected: "a clone, whose commits can be compared",
  cure: "Run it in a clone of the repository.",
};

/** The page as a revision has it, or what is wrong with the revision. */
async function pageAt(
  revision: string,
  { inRepository }: Page,
  repository: Repository,
): Promise<Exclude<BasePage, { kind: "unread" }> | OffPageProblem> {
  const commit = await repository.commitOf(revision);
  const file: CommittedFile =
    commit === null ? { kind: "unknown-commit" } : await repository.fileAt(commit, inRepository);
  if (commit === null || file.kind === "unknown-commit") return unknownRevision(revision);
  switch (file.kind) {
    case "file":
      return { kind: "page", commit, bytes: file.bytes };
    case "none":
      return { kind: "none", commit };
    case "unusable":
      return unusableFile(file.found, inRepository, revision);
  }
}

function unknownRevision(revision: string): OffPageProblem {
  return {
    rule: "revision",
    found: `\`${revision}\` is no revision that is known here`,
    expected: "a branch, tag or commit that this clone holds",
    cure: "Look at `git log`; a shallow clone gets the rest with `git fetch --unshallow`.",
  };
}

function unusableFile(found: string, path: string, revision: string): OffPageProblem {
  return {
    rule: "revision",
    found: `${found} at \`${revision}:${path}\``,
    expected: "a page of at most 16 MiB",
    cure: "Name another page with `--checklist`.",
  };
}

interface Around {
  readonly places: Places;
  readonly files: Ports["files"];
  readonly repository: Repository;
}

/** A page of a commit in the place of the work tree's. */
async function headAt(
  revision: string,
  workTree: Page,
  { places, files, repository }: Around,
): Promise<Page | OffPageProblem> {
  const found = await pageAt(revision, workTree, repository);
  if ("found" in found) return found;
  return found.kind === "page"
    ? judgePage(workTree, found.bytes, places, false, files)
    : unreadablePage(workTree, missingFile, false);
}

const missingFile = {
  found: "no file",
  expected: "a checklist file",
  cure: "Name another page with `--checklist`.",
};
