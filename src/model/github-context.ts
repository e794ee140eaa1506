import type { Forge } from "./forge.js";
import type { RunFacts } from "./results.js";

/** What the runner's environment and the event say; `null` where they say nothing. */
export interface GitHubContext {
  readonly run: RunFacts;
  readonly forge: Forge;
  /** Without a slash at its end (Gitea and Forgejo have one). */
  readonly serverUrl: string;
  /** The file of a workflow without a name, where the server had to be asked for it; else `null`. */
  readonly workflowFile: string | null;
  /** The pull request's base, the merge group's base, or a push's `before`. */
  readonly baseSha: string | null;
  /** Which page a change of the gate is measured by. */
  readonly gateBase: GateBase;
  readonly pullRequest: number | null;
  /** The pull request that a merge group was made for, by its branch's name. */
  readonly queuedPullRequest: number | null;
  /** From the payload; `null` where the API must be asked. */
  readonly defaultBranch: string | null;
  /** The commit that the event is about; `null` where it is about none. */
  readonly commit: EventCommit | null;
  readonly subject: RunSubject;
  /** Whether the event is a pull request from another repository, or its code may come from another one all the same. */
  readonly fromFork: boolean;
}

/** The commit that a pull request (or a merge group) is to be merged into, as far as the event tells it. */
export type GateBase =
  | { readonly kind: "commit"; readonly sha: string }
  /** The event is one of a pull request or a merge group, and its payload lacks the base that it should have. */
  | { readonly kind: "missing" }
  /** The event may be about a pull request and never says what its base is. */
  | { readonly kind: "unknown" }
  /** The code stands on its own: a push, a tag, a schedule. */
  | { readonly kind: "none" };

/** A verdict stands on the commit that ran, so these are the commits that may be checked out. */
export interface EventCommit {
  /** By which reports call it: a pull request's head, else the event's own commit. */
  readonly sha: string;
  /** The same by other names: a merge commit, what a tag stands for. */
  readonly others: readonly string[];
  /** Whether a merge of it into another commit counts as it: a pull request's merge commit is made anew when its base moves. */
  readonly mayBeMerged: boolean;
}

/** Which commit a run is about. */
export type RunSubject =
  | { readonly kind: "event" }
  /** The one that is checked out, and `event` is another, of which no server is told anything. */
  | { readonly kind: "checkout"; readonly event: string };

/**
 * The pull request that a merge queue's branch is named after, as `gh-readonly-queue/main/pr-12-<commit>`, with or
 * without `refs/heads/`; `null` for any other name.
 */
export function queuedPullRequest(ref: string): number | null {
  const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
  return number === undefined ? null : Number(number);
}
