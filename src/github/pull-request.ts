import { queuedPullRequest, type RunSubject } from "../model/github-context.js";
import type { RunFacts } from "../model/results.js";
import type { GitHubApi, PullRequest } from "../ports/github.js";

/** Where a run's comment belongs. */
type Target =
  | { readonly kind: "none"; readonly note: string }
  | {
      readonly kind: "pull-request";
      readonly number: number;
      /**
       * Whether the pull request, read again before writing, stands at another commit than the run's; `null` where the
       * run's commit need not be its head.
       */
      readonly isOvertaken: ((pull: PullRequest) => boolean) | null;
    };

interface PullRequestHints {
  readonly run: RunFacts;
  readonly subject: RunSubject;
  /** From the event's payload. */
  readonly event: number | null;
  /** The input `pull-request`, for events that have none. */
  readonly input: number | null;
}

/** The pull request of an event; for a push or a release the one that brought the commit. */
export async function findPullRequest(hints: PullRequestHints, api: GitHubApi): Promise<Target> {
  const { run, subject, event, input } = hints;
  if (event !== null) return target(event, hints);
  if (input !== null) {
    const isHead = subject.kind === "checkout" || run.event !== "merge_group";
    return target(input, isHead ? hints : null);
  }
  switch (run.event) {
    case "merge_group": {
      const number = queuedPullRequest(run.ref);
      return number === null ? brought(hints, api) : target(number, null);
    }
    case "push":
    case "release":
      return brought(hints, api);
    default:
      return none(
        `The event \`${run.event}\` has no pull request, so there is no comment; \`pull-request\` can name one.`,
      );
  }
}

/**
 * Whether a run's commit is not the one that its pull request stands at: a newer one has taken its place, or it never
 * was. (A dispatch, a comment, another workflow's run come with the default branch, whatever number they are given.)
 */
function isOvertaken({ run, subject, event, input }: PullRequestHints, pull: PullRequest): boolean {
  // In these events the payload says which head the run is about, and `sha` is only a merge of it.
  if (event !== null) return pull.headSha !== run.headSha;
  // What was checked out in the place of the event's commit is the pull request's, or is nothing to it.
  const isNamed = input !== null && pull.open;
  if (subject.kind === "checkout" || isNamed) return ![pull.headSha, pull.mergeCommitSha].includes(run.sha);
  return isBranchOf(pull, run) && pull.headSha !== run.sha;
}

async function brought(hints: PullRequestHints, api: GitHubApi): Promise<Target> {
  const { run } = hints;
  const pulls = await api.pullRequestsOf(run.repository, run.sha);
  const [best] = [...pulls].sort((a, b) => rank(a, run) - rank(b, run) || b.number - a.number);
  if (best === undefined) return none("No pull request was found for this commit, so there is no comment.");
  return target(best.number, isBranchOf(best, run) ? hints : null);
}

/** A commit may lie in several: first the open one that it is the head of, then the one whose merge it is. */
function rank(pull: PullRequest, { sha }: RunFacts): number {
  if (pull.open && pull.headSha === sha) return 0;
  if (!pull.open && pull.mergeCommitSha === sha) return 1;
  return pull.open ? 2 : 3;
}

function isBranchOf({ headRepository, headRef }: PullRequest, { repository, ref }: RunFacts): boolean {
  return headRepository?.toLowerCase() === repository.toLowerCase() && ref === `refs/heads/${headRef}`;
}

function target(number: number, hints: PullRequestHints | null): Target {
  const overtaken = hints === null ? null : (pull: PullRequest) => isOvertaken(hints, pull);
  return { kind: "pull-request", number, isOvertaken: overtaken };
}

function none(note: string): Target {
  return { kind: "none", note };
}
