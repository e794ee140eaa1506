import type { GitHubApi, PullRequest } from "../../ports/github.js";
import type { ForkRun } from "./event.js";

export interface ForkPullRequest {
  readonly kind: "pull-request";
  readonly pull: PullRequest;
  /** With the head that the pull request names, where the event names none. */
  readonly run: ForkRun;
  /** Why the pull request, read again before something is written, gets no comment; `null`: it gets one. */
  readonly overtakenNote: (pull: PullRequest) => string | null;
}

/** Where the report of a fork's run belongs. */
type ForkTarget =
  | ForkPullRequest
  /** In the course of things: another run has reported, or will. */
  | { readonly kind: "overtaken"; readonly note: string }
  /** There is none to comment on; the warning says what to do. */
  | { readonly kind: "none"; readonly warning: string };

/** The pull request that the event names, where it is still at the run's commit; else the one that has it as its head. */
export async function findForkPullRequest(
  repository: string,
  run: ForkRun,
  api: GitHubApi,
): Promise<ForkTarget> {
  if (run.pullRequest === null) return pullRequestAtHead(repository, run, api);
  const pull = await api.pullRequest(repository, run.pullRequest);
  if (pull.headRepository?.toLowerCase() === repository.toLowerCase())
    return { kind: "overtaken", note: ownNote(pull) };
  return pull.open && pull.headSha === run.headSha
    ? found(pull, withHead(run, pull))
    : { kind: "overtaken", note: overtakenNote([pull]) };
}

/**
 * The one open pull request whose head is the run's, by commit and repository. The payload's own list is empty for
 * forks, and a number out of the results would let the fork choose where we write.
 */
async function pullRequestAtHead(repository: string, run: ForkRun, api: GitHubApi): Promise<ForkTarget> {
  // Whose account the head's branch belongs to.
  const [owner = ""] = run.headRepository.split("/");
  const listed = await api.openPullRequestsFrom(repository, owner, run.headBranch);
  const ofBranch = listed.filter(
    (pull) => pull.open && sameRepository(pull, run) && pull.headRef === run.headBranch,
  );
  const [pull, ...others] = ofBranch.filter((candidate) => candidate.headSha === run.headSha);
  if (pull === undefined)
    return ofBranch.length > 0 ? { kind: "overtaken", note: overtakenNote(ofBranch) } : none(run);
  return others.length > 0 ? several([pull, ...others]) : found(pull, run);
}

function withHead(run: ForkRun, { headRepository, headRef }: PullRequest): ForkRun {
  return run.headRepository === "" && headRepository !== null
    ? { ...run, headRepository, headBranch: headRef }
    : run;
}

function found(pull: PullRequest, run: ForkRun): ForkPullRequest {
  return {
    kind: "pull-request",
    pull,
    run,
    overtakenNote: (now) => (isStillHead(now, run) ? null : overtakenNote([now])),
  };
}

function isStillHead(pull: PullRequest, run: ForkRun): boolean {
  return pull.open && sameRepository(pull, run) && pull.headSha === run.headSha;
}

/** Nothing is wrong then: the run of the newer commit will report. */
function overtakenNote(pulls: readonly PullRequest[]): string {
  return `Pull request ${numbers(pulls)} was closed or has a newer commit than the one that was checked, so this run wrote no comment.`;
}

/** A workflow on GitHub asks this in its `if`; Gitea's event doesn't say. */
function ownNote({ number }: PullRequest): string {
  return `Pull request #${number} is from a branch of this repository, and its own run tells it.`;
}

/** Names are compared without regard to case, as GitHub does. */
function sameRepository({ headRepository }: PullRequest, run: ForkRun): boolean {
  return headRepository?.toLowerCase() === run.headRepository.toLowerCase();
}

function none({ headRepository, headSha }: ForkRun): ForkTarget {
  return {
    kind: "none",
    warning: `No open pull request from ${headRepository} has commit ${headSha.slice(0, 10)} as its head, so there is no comment. If it was not closed meanwhile, run the pull request's workflow again.`,
  };
}

function several(pulls: readonly PullRequest[]): ForkTarget {
  return {
    kind: "none",
    warning: `Pull requests ${numbers(pulls)} have the same head, and the event does not say which of them was checked, so there is no comment. Close all but one of them, and run its workflow again.`,
  };
}

function numbers(pulls: readonly PullRequest[]): string {
  return pulls.map(({ number }) => `#${number}`).join(", ");
}
