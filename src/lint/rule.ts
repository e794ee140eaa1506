import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";

/** What the rules need to know of the repository; gathered before, because rules are pure. */
export interface RepositoryFacts {
  /** Text of each file of `linked-from`, by its path as the page has it; `null` where it cannot be read. */
  readonly linkingFiles: ReadonlyMap<string, string | null>;
}

/** One lint rule: what it is called, and a pure function. What its problems weigh is part of them. */
export interface Rule {
  readonly id: string;
  readonly check: (checklist: Checklist, facts: RepositoryFacts) => readonly Omit<Problem, "rule">[];
}
