import type { Finding } from "../model/finding.js";
import type { TreeLook } from "../model/tree-look.js";
import { plainCode as code } from "./plain-code.js";
import { count } from "./words.js";

/** Why what would be run may be a stranger's. */
export interface Doubt {
  readonly event: string;
  /** `owner/name`; `null` where the event doesn't say, or the fork is gone. */
  readonly head: string | null;
  /** The event's own commit. */
  readonly sha: string;
  /** Its path as people know it. */
  readonly look: Exclude<TreeLook, { readonly kind: "clean" }>;
}

const maxShown = 3;

/** The reason of the gate, without a full stop. */
export function untrustedReason({ event }: Doubt): string {
  return `under \`${event}\` nothing was run, because the code may be a stranger's`;
}

/** What was found, why it is dangerous, and the way that is safe. */
export function untrustedFinding(doubt: Doubt): Finding {
  return {
    rule: "untrusted-code",
    severity: "error",
    file: "",
    line: 1,
    column: 1,
    found: foundWords(doubt),
    expected: `${commitWords(doubt.sha)} and nothing else, or a head repository that is this one`,
    cure: `${danger(doubt)} ${safeWay}`,
  };
}

/** For log, summary and results of a run that goes on all the same. */
export function untrustedWarning(doubt: Doubt): string {
  return `\`allow-untrusted\`: commands run although the code may be a stranger's (${foundWords(doubt)}). ${danger(doubt)}`;
}

function foundWords(doubt: Doubt): string {
  return `${lookWords(doubt.look)} ${headWords(doubt)}`;
}

function lookWords(look: Doubt["look"]): string {
  const place = code(look.path === "" ? "." : look.path);
  switch (look.kind) {
    case "no-tree":
      return `no git work tree at ${place}`;
    case "other-commit":
      return `commit ${code(look.head.slice(0, 10))} at ${place}`;
    case "unknown":
      return `a work tree at ${place} that cannot be judged (${look.reason})`;
    case "changed": {
      const more = look.changes.length > maxShown ? " and more" : "";
      const named = look.changes.slice(0, maxShown).map(code).join(", ");
      return `a work tree at ${place} with ${count(look.changes.length, "change")} (${named}${more})`;
    }
  }
}

function headWords({ event, head }: Doubt): string {
  if (head !== null) return `with head repository ${code(head)}`;
  return event === "issue_comment"
    ? "in an event that names no head repository"
    : "with a head repository that is gone";
}

function commitWords(sha: string): string {
  return sha === "" ? "the event's commit" : `the event's commit ${code(sha.slice(0, 10))}`;
}

function danger({ event }: Doubt): string {
  return `Under ${code(event)} the token can write and the secrets are there. Whoever opened the pull request could use both through any file that a command runs.`;
}

const safeWay =
  "Run the page on `pull_request`, and report with `org/readiness-action/report@v1` in a `workflow_run` workflow (docs/recipes.md). `allow-untrusted: true` runs it all the same.";
