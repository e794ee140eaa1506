import type { OffPageProblem } from "../model/finding.js";
import { type GateComparison, weakeningsOf } from "../model/gate-change.js";
import type { CommittedFile, Repository } from "../ports/git.js";
import type { Ports } from "../ports/ports.js";
import { redactComparison } from "../redact/redact-results.js";
import { findingLines } from "../report/finding-lines.js";
import { diffLines } from "../report/gate-changes.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import type { BasePage } from "./reading/base-gate.js";
import { compareWithBase } from "./reading/base-gate.js";
import {
  isUnreadable,
  judgePage,
  type Page,
  type PageReading,
  pageTree,
  readPage,
  unreadablePage,
} from "./reading/read-page.js";
import type { ExitCode } from "./run-record.js";

interface DiffRequest extends CommandRequest {
  /** A revision as base, and one as head; without it the work tree is the head. */
  readonly args: readonly string[];
}

type DiffPorts = CommandPorts & Pick<Ports, "openRepository">;

/** `readiness diff`: in what the gate of two commits differs. 0: in nothing that may weaken it, 1: in something that may, 2: they cannot be compared. */
export async function diff(request: DiffRequest, ports: DiffPorts): Promise<ExitCode> {
  const { json, args } = request;
  const { files, host } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { redactSentence } = redactor;

  // The page of the work tree, of the base and of the head.
  const workTree = await readPage(inputs.checklist, reading);
  const tree = pageTree(workTree, files);
  if (tree === null) return refuse([noRepository], redactor, host);
  const repository = ports.openRepository(tree, reading.places.workspace);
  const [baseRevision = "", headRevision] = args;
  const base = await pageAt(baseRevision, workTree, repository);
  if ("found" in base) return refuse([base], redactor, host);
  const head =
    headRevision === undefined ? workTree : await headAt(headRevision, workTree, repository, reading);
  if ("found" in head) return refuse([head], redactor, host);
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
  return exitCodeFor(comparison);
}

function exitCodeFor(comparison: GateComparison): ExitCode {
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

/** A page of a commit in the place of the work tree's. */
async function headAt(
  revision: string,
  workTree: Page,
  repository: Repository,
  reading: PageReading,
): Promise<Page | OffPageProblem> {
  const found = await pageAt(revision, workTree, repository);
  if ("found" in found) return found;
  return found.kind === "page"
    ? judgePage(workTree, found.bytes, reading)
    : unreadablePage(workTree, missingFile, false);
}

const missingFile = {
  found: "no file",
  expected: "a checklist file",
  cure: "Name another page with `--checklist`.",
};
