import { dirname } from "node:path";
import { ApiError } from "../../model/api-error.js";
import type { Checklist } from "../../model/checklist.js";
import { maxChecklistBytes } from "../../model/checklist.js";
import type { Finding } from "../../model/finding.js";
import type { GateComparison } from "../../model/gate-change.js";
import type { GateBase, GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import { problemAt, toFindings } from "../../model/problem.js";
import type { RunFacts } from "../../model/results.js";
import { readChecklist } from "../../page/read.js";
import type { Repository } from "../../ports/git.js";
import type { GitHubApi } from "../../ports/github.js";
import type { Ports } from "../../ports/ports.js";
import { baseProblemText } from "../../report/base-page.js";
import type { Inputs } from "../inputs/inputs.js";
import { originOf } from "./checkout.js";
import { isUnreadable, judgePage, type Page, type PageReading, pageTree } from "./read-page.js";

export interface GateRequest {
  readonly inputs: Inputs;
  readonly places: Places;
  readonly context: GitHubContext;
  /** The event's tag. */
  readonly tag: string | null;
  readonly cancel: AbortSignal;
  readonly startedAt: Date;
  /** Of a part of a plan in what the page differs from the base's is no question: the gate tells that once. */
  readonly shard: unknown;
}

/** What the page of a pull request is measured by. */
export type Base = Exclude<GateBase, { kind: "none" }>;

interface PullRequest extends GateRequest {
  /** Its own page, and how it was read. */
  readonly head: Page;
  readonly reading: PageReading;
  readonly services: NonNullable<Ports["services"]>;
}

/** The page of a pull request with what it changes of the base's, or the base's in its place. */
export async function readBeside(base: Base, request: PullRequest, ports: Ports): Promise<Page> {
  const { inputs, places, context, cancel, head } = request;
  const { github } = request.services({ github: inputs.githubToken, linear: inputs.linearToken });
  const repository = ports.openRepository(pageTree(head, ports.files) ?? places.root, places.workspace);
  const question = { base, run: context.run, path: head.inRepository, cancel };
  const read = await ofThisPage(await readBasePage(question, github, repository), request, ports);
  return inputs.checklistFrom === "base"
    ? runBase(read, request)
    : { ...head, gateChanges: await compareWithBase(read, head) };
}

/** What was found at the base, where it is known to be of this very page: what could not be compared is not new. */
async function ofThisPage(base: BasePage, request: PullRequest, ports: Ports): Promise<BasePage> {
  if (base.kind === "unread") return base;
  const { places, context, inputs, head: page } = request;
  const repository = ports.openRepository(dirname(page.file), places.workspace);
  const origin = await originOf(repository, context.commit, base.commit);
  if (origin === "elsewhere")
    return { kind: "unread", commit: base.commit, reason: baseProblemText({ kind: "elsewhere" }) };
  if (base.kind === "page" || inputs.checklistFrom === "base") return base;
  const isNew = origin === "event" && (await repository.fileAt("HEAD", page.inRepository)).kind === "file";
  return isNew
    ? base
    : {
        kind: "unread",
        commit: base.commit,
        reason: baseProblemText({ kind: "not-known-as-new", path: page.inRepository }),
      };
}

/** It is only compared: which vars its placeholders may name is of no interest. */
const anyVar = (): boolean => true;

/** In what a page differs from that of the base. What is wrong with the latter is not reported as the head's. */
export async function compareWithBase(base: BasePage, head: Page): Promise<GateComparison> {
  switch (base.kind) {
    case "unread":
      return { kind: "not-compared", base: base.commit, reason: base.reason };
    case "none":
      return { kind: "new-page", base: base.commit };
    case "page": {
      const { checklist, problems } = await readChecklist(head.path, base.bytes, anyVar);
      if (checklist !== null) return comparePages(base.commit, checklist, head);
      const errors = problems.filter(({ weight }) => weight === "error").length;
      return {
        kind: "not-compared",
        base: base.commit,
        reason: baseProblemText({ kind: "unusable", whose: "base", errors }),
      };
    }
  }
}

/** Its code is loaded here: most runs have nothing to compare with. */
async function comparePages(commit: string, base: Checklist, head: Page): Promise<GateComparison> {
  const { compareGates, deletedPage } = await import(
    /* webpackChunkName: "compare" */ "../../compare/compare-gates.js"
  );
  if (head.checklist !== null)
    return { kind: "compared", base: commit, changes: compareGates(base, head.checklist) };
  if (isUnreadable(head)) return { kind: "compared", base: commit, changes: [deletedPage(head.path)] };
  const errors = head.findings.filter(({ severity }) => severity === "error").length;
  return {
    kind: "not-compared",
    base: commit,
    reason: baseProblemText({ kind: "unusable", whose: "head", errors }),
  };
}

/** The base's page in the place of the head's, or what stands in the way: never the head's in silence. */
async function runBase(base: BasePage, { head, reading, shard }: PullRequest): Promise<Page> {
  if (base.kind !== "page") return { ...head, ...nothingOf(base, reading.strict) };
  const page = await judgePage(head, base.bytes, reading);
  return {
    ...page,
    from: "base",
    commit: base.commit,
    gateChanges:
      page.checklist === null || shard !== null
        ? null
        : await comparePages(base.commit, page.checklist, head),
  };
}

function nothingOf(
  base: Exclude<BasePage, { kind: "page" }>,
  strict: boolean,
): Omit<Page, "path" | "inRepository" | "file" | "version" | "gateChanges"> {
  const found = base.kind === "none" ? "no page at the base" : "no way to read the page at the base";
  const cure =
    base.kind === "none"
      ? "Merge the page first, or leave `checklist-from` out to run the pull request's own."
      : `It is missing because ${base.reason}`;
  const expected = "the page that `checklist-from: base` runs";
  const problem = problemAt("base-page", { line: 1, column: 1 }, { found, expected, cure });
  const findings: Finding[] = toFindings([problem], "", strict);
  return {
    checklist: null,
    bytes: null,
    findings,
    said: findings,
    levels: {},
    readerColumns: [],
    fixes: [],
    from: "base",
    commit: base.commit,
  };
}

/** The page at the base of a pull request, as bytes; or why there is none to look at. */
export type BasePage =
  | { readonly kind: "page"; readonly commit: string; readonly bytes: Buffer }
  /** The base has no page at that path. */
  | { readonly kind: "none"; readonly commit: string }
  /** `reason` is a sentence with its cure. */
  | { readonly kind: "unread"; readonly commit: string | null; readonly reason: string };

interface BaseQuestion {
  readonly base: Base;
  readonly run: RunFacts;
  /** From the root of the git work tree, with `/`. */
  readonly path: string;
  readonly cancel: AbortSignal;
}

/** Reads the page at the base: from the API, else from git. A cancelled run does not wait for either. */
async function readBasePage(
  question: BaseQuestion,
  api: GitHubApi,
  repository: Repository,
): Promise<BasePage> {
  const { base, run, path, cancel } = question;
  if (base.kind !== "commit") return { kind: "unread", commit: null, reason: baseProblemText(base) };
  if (/^\.\.?(?:\/|$)|^\/|^[A-Za-z]:/.test(path))
    return { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "outside" }) };
  const late: BasePage = { kind: "unread", commit: base.sha, reason: baseProblemText({ kind: "cancelled" }) };
  return unlessCancelled(
    async () => {
      const commit = (await mergedOnto(run, repository)) ?? base.sha;
      return readAt({ commit, path, repository: run.repository }, api, repository);
    },
    late,
    cancel,
  );
}

/**
 * The commit that a pull request's merge commit was made on. The event's own base may be an older one, and then
 * what others have changed on the page since would look like this pull request's doing.
 */
async function mergedOnto({ ref, sha, headSha }: RunFacts, repository: Repository): Promise<string | null> {
  if (!/^refs\/pull\/\d+\/merge$/.test(ref) || (await repository.commitOf("HEAD")) !== sha) return null;
  const [onto, head, ...others] = await repository.parentsOf(sha);
  return onto !== undefined && head === headSha && others.length === 0 ? onto : null;
}

interface Place {
  readonly commit: string;
  readonly path: string;
  /** `owner/name` */
  readonly repository: string;
}

/** A file of a commit: from the API, else from git. */
export async function readAt(place: Place, api: GitHubApi, repository: Repository): Promise<BasePage> {
  const { commit, path } = place;
  try {
    const bytes = await api.fileAt(place.repository, path, commit);
    return bytes === null ? { kind: "none", commit } : whole(commit, Buffer.from(bytes));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const file = await repository.fileAt(commit, path);
    if (file.kind === "file") return whole(commit, file.bytes);
    if (file.kind === "none") return { kind: "none", commit };
    return {
      kind: "unread",
      commit,
      reason: baseProblemText({ kind: "unread", failure: error.failure, git: file }),
    };
  }
}

function whole(commit: string, bytes: Buffer): BasePage {
  return bytes.length > maxChecklistBytes
    ? { kind: "unread", commit, reason: baseProblemText({ kind: "too-large", bytes: bytes.length }) }
    : { kind: "page", commit, bytes };
}

async function unlessCancelled<T>(work: () => Promise<T>, late: T, cancel: AbortSignal): Promise<T> {
  if (cancel.aborted) return late;
  const over = new AbortController();
  const cancelled = new Promise<T>((resolve) => {
    cancel.addEventListener("abort", () => resolve(late), { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work(), cancelled]);
  } finally {
    over.abort();
  }
}
