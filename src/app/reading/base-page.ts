import { ApiError } from "../../model/api-error.js";
import { maxChecklistBytes } from "../../model/checklist.js";
import type { GateBase } from "../../model/github-context.js";
import type { RunFacts } from "../../model/results.js";
import type { Repository } from "../../ports/git.js";
import type { GitHubApi } from "../../ports/github.js";
import { baseProblemText } from "../../report/base-page.js";

/** The page at the base of a pull request, as bytes; or why there is none to look at. */
export type BasePage =
  | { readonly kind: "page"; readonly commit: string; readonly bytes: Buffer }
  /** The base has no page at that path. */
  | { readonly kind: "none"; readonly commit: string }
  /** `reason` is a sentence with its cure. */
  | { readonly kind: "unread"; readonly commit: string | null; readonly reason: string };

interface BaseQuestion {
  readonly base: Exclude<GateBase, { kind: "none" }>;
  readonly run: RunFacts;
  /** From the root of the git work tree, with `/`. */
  readonly path: string;
  readonly cancel: AbortSignal;
}

/** Reads the page at the base: from the API, else from git. A cancelled run does not wait for either. */
export async function readBasePage(
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

async function readAt(place: Place, api: GitHubApi, repository: Repository): Promise<BasePage> {
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
