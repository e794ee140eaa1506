import type { Place } from "./finding.js";
import type { FindingId } from "./findings/findings.js";

/** What the page's `lint:` may set a rule to (FORMAT 1.1). */
export const lintLevels = ["off", "warning", "error"] as const;
export type LintLevel = (typeof lintLevels)[number];

/** Severities that a page gives to lint's own rules. */
export type LintLevels = Readonly<Partial<Record<FindingId, LintLevel>>>;

/** `<!-- readiness-ignore RULE: reason -->`, and the block below that it takes the rule off (FORMAT 1.2). */
export interface IgnoreComment {
  readonly rule: FindingId;
  readonly reason: string;
  readonly place: Place;
  /** First and last line of the block, 1-based. */
  readonly lines: readonly [first: number, last: number];
}

/** How the page wants to be linted. */
export interface LintSettings {
  readonly levels: LintLevels;
  readonly ignores: readonly IgnoreComment[];
}
