import type { RunFacts } from "./results.js";

/** What the runner's environment and the event say; `null` where they say nothing. */
export interface GitHubContext {
  readonly run: RunFacts;
  /** Without a slash at its end (Gitea and Forgejo have one). */
  readonly serverUrl: string;
  /** The pull request's base, the merge group's base, or a push's `before`. */
  readonly baseSha: string | null;
  readonly pullRequest: number | null;
  /** From the payload; `null` where the API must be asked. */
  readonly defaultBranch: string | null;
  /** Whether the event is a pull request from another repository, or the code may be a stranger's all the same. */
  readonly fromFork: boolean;
}
