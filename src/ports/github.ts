import type { EnvironmentReview } from "../model/approvals.js";
import type { Forge } from "../model/forge.js";

export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  /** The branch's name, without `refs/heads/`; empty where the server does not say. */
  readonly headRef: string;
  /** `owner/name`; `null` when the fork is gone. */
  readonly headRepository: string | null;
  readonly mergeCommitSha: string | null;
  /** The commit of the base branch that the pull request was last compared with; `null` where the server does not say. */
  readonly baseSha: string | null;
}

export interface IssueComment {
  /** Grows with age: the smallest is the oldest. */
  readonly id: number;
  /** `null` when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  /** Empty where the server does not say. */
  readonly url: string;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: "pending" | "success" | "failure" | "error";
  /** At most 140 characters. */
  readonly description: string;
  /** `null` where the run has no page. */
  readonly targetUrl: string | null;
}

/** The port to GitHub, or to a server that speaks like it. Repositories are `owner/name`. Every method throws `ApiError` and nothing else. */
export interface GitHubApi {
  readonly forge: Forge;
  /** The login behind a personal token, asked once; `null` for a job's token, which may not ask. */
  login(): Promise<string | null>;
  /** The file name of the workflow that a run is of, as Gitea and Forgejo tell it. */
  workflowOf(repository: string, runId: string): Promise<string>;
  /**
   * Who approved or rejected which environments of a run, in all its attempts and from all pages. One entry that
   * cannot be read is no answer at all: it may be the one that rejects.
   */
  approvals(repository: string, runId: string): Promise<readonly EnvironmentReview[]>;
  defaultBranch(repository: string): Promise<string>;
  pullRequest(repository: string, number: number): Promise<PullRequest>;
  /** The pull requests that hold or brought a commit. */
  pullRequestsOf(repository: string, sha: string): Promise<readonly PullRequest[]>;
  /**
   * Open pull requests into a repository from a branch (without `refs/heads/`) of an owner: a fork's, or its own. A
   * server may know no such filter and give others as well: the caller compares.
   */
  openPullRequestsFrom(repository: string, owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** All comments of an issue or pull request, from all pages, oldest first. */
  comments(repository: string, number: number): Promise<readonly IssueComment[]>;
  /** Sent once and never again by itself: after an unsure answer the caller looks before it repeats. */
  createComment(repository: string, number: number, body: string): Promise<IssueComment>;
  updateComment(repository: string, id: number, body: string): Promise<IssueComment>;
  /** A comment that is gone already is deleted too. */
  deleteComment(repository: string, id: number): Promise<void>;
  setStatus(repository: string, sha: string, status: CommitStatus): Promise<void>;
  /**
   * What a file holds at a commit (or branch, or tag), of at most 100 MiB; links inside the repository are followed.
   * The path begins at the repository's root. `null`: the commit is there, and no file at that path; a commit that
   * cannot be seen is `not-found`.
   */
  fileAt(repository: string, path: string, ref: string): Promise<Uint8Array | null>;
  /** When the release of a tag was published, as the server writes it; `null` for a draft. */
  publishedAt(repository: string, tag: string): Promise<string | null>;
  /** When an annotated tag was made, as the server writes it; `null` for a lightweight one. */
  tagDate(repository: string, tag: string): Promise<string | null>;
}
