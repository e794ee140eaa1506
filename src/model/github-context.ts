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
  /** Whether the event is a pull request from another repository, or the code may be a stranger's all the same. */
  readonly fromFork: boolean;
}

/** The commit that a pull request (or a merge group) is to be merged into, as far as the event tells it. */
export type GateBase =
  | { readonly kind: "commit"; readonly sha: string }
  /** The event is about a pull request and doesn't say what its base is. */
  | { readonly kind: "unknown" }
  /** The code stands on its own: a push, a tag, a schedule. */
  | { readonly kind: "none" };
