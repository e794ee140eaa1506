import type { ProblemText } from "../model/finding.js";
import type { OwnAction } from "./roles.js";
import type { Use } from "./uses.js";
import type { Job, Permissions, Workflow } from "./workflow.js";

/** What a page needs of the workflow that runs it. */
export interface PageFacts {
  /** Its texts or its rows look at the release before: `{last-tag}`, `Only`. */
  readonly needsHistory: boolean;
  /** A sign-off of it is proved by the approval of an environment. */
  readonly hasApprovals: boolean;
  /** Whether its ticket is an issue of GitHub. */
  readonly hasIssue: boolean;
}

/** What one of our actions takes. */
export interface ActionInputs {
  readonly names: readonly string[];
  /** What is wrong with the value of an input; `null`: nothing. */
  readonly problemWith: (name: string, text: string) => ProblemText | null;
}

export type OwnInputs = Readonly<Record<OwnAction, ActionInputs>>;

/** Where a use is started from: its own job, or a job of another workflow that calls its workflow. */
export interface Stand {
  readonly workflow: Workflow;
  readonly job: Job;
  /** It joins what other jobs found, whatever the event. */
  readonly joins: boolean;
}

/** A use with all that its rules look at. */
export interface JudgedUse extends Use {
  /** Events that set it off, by its own workflow or by one that calls it; empty where none of the repository does. */
  readonly events: ReadonlySet<string>;
  /** The job's own, else the workflow's; `null`: none are given. */
  readonly permissions: Permissions | null;
  /** All uses of its workflow, itself among them. */
  readonly beside: readonly Use[];
  readonly isPageMissing: boolean;
  /** `null` where the page is not known, or cannot be read. */
  readonly page: PageFacts | null;
  readonly inputs: ActionInputs;
}
