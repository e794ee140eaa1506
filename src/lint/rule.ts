import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import type { VersionClues } from "../model/version-clues.js";

/** What the rules need to know of the repository; gathered before, because rules are pure. */
export interface RepositoryFacts {
  /** Text of each file of `linked-from`, by its path as the page has it; `null` where it cannot be read. */
  readonly linkingFiles: ReadonlyMap<string, string | null>;
  /** Of the files that guidance links to those that are not there, as the page names them. */
  readonly missingFiles: ReadonlySet<string>;
  /** What inputs, event and tree say of the version that is being released. */
  readonly version: VersionClues;
}

/** One lint rule: a pure function of a page that can be run. What its problems weigh stands in the table of findings. */
export type Rule = (checklist: Checklist, facts: RepositoryFacts) => readonly Problem[];
