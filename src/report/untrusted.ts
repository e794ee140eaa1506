import type { Finding } from "../model/finding.js";
import { offPageFinding } from "../model/problem.js";
import type { Results } from "../model/results.js";
import type { GitFolderTrap, TreeLook } from "../ports/git.js";
import { count } from "../text/count.js";
import { plainCode as code } from "../text/plain-code.js";

/** Why the code that would be run may be another's than this repository's. */
export interface UntrustedReason {
  readonly event: string;
  /** `owner/name`; `null` where the event doesn't say, or the fork is gone. */
  readonly head: string | null;
  /** The event of the run that a `workflow_run` tells of; `null` elsewhere. */
  readonly behind: string | null;
  /** The event's own commit. */
  readonly sha: string;
  /** Its path as people know it. */
  readonly look: Exclude<TreeLook, { readonly kind: "clean" }>;
}

const maxShown = 3;

/** Why nothing of untrusted code runs: the gate's reason, and in the finding the danger and the way that is safe. */
export function untrustedRefusal(
  why: UntrustedReason,
): Pick<Results, "reason" | "findings"> & { readonly reasonCode: "untrusted-code" } {
  return {
    reasonCode: "untrusted-code",
    reason: `under \`${why.event}\` nothing was run, because the code may be a stranger's`,
    findings: [untrustedFinding(why)],
  };
}

function untrustedFinding(why: UntrustedReason): Finding {
  return offPageFinding({
    rule: "untrusted-code",
    found: foundWords(why),
    expected: `${commitWords(why.sha)} and nothing else${otherwise(why)}`,
    cure: why.look.kind === "trap" ? `${trapCure(why.look.trap)} ${safeWay}` : `${danger(why)} ${safeWay}`,
  });
}

/** For log, summary and results of a run that goes on all the same. */
export function untrustedWarning(why: UntrustedReason): string {
  return `\`allow-untrusted\`: commands run although the code may be a stranger's (${foundWords(why)}). ${danger(why)}`;
}

function foundWords(why: UntrustedReason): string {
  return `${lookWords(why.look)}${why.look.kind === "trap" ? "," : ""} ${headWords(why)}`;
}

function lookWords(look: UntrustedReason["look"]): string {
  const place = code(look.path === "" ? "." : look.path);
  switch (look.kind) {
    case "no-tree":
      return `no git work tree at ${place}`;
    case "other-commit":
      return `commit ${code(look.head.slice(0, 10))} at ${place}`;
    case "trap":
      return trapWords(look.trap);
    case "unknown":
      return `a work tree at ${place} that cannot be judged (${look.reason})`;
    case "changed": {
      const more = look.changes.length > maxShown ? " and more" : "";
      const named = look.changes.slice(0, maxShown).map(code).join(", ");
      return `a work tree at ${place} with ${count(look.changes.length, "change")} (${named}${more})`;
    }
  }
}

function trapWords({ file, what }: GitFolderTrap): string {
  const place = code(file);
  switch (what.kind) {
    case "setting":
      return `the git setting ${code(what.key)} in ${place} that names a program`;
    case "hook":
      return `the git hook ${place}`;
    case "unreadable-settings":
      return `settings in ${place} that git cannot read`;
    case "unreadable-include":
      return `settings in ${place} that include ${code(what.value)}, which cannot be looked at,`;
    case "no-plain-file":
      return `a link or another special file at ${place}`;
  }
}

/** To the letter. */
function trapCure({ file, what }: GitFolderTrap): string {
  const place = code(file);
  switch (what.kind) {
    case "setting":
      return `A git that a command of the page calls would start that program. ${takeOut(file, what.key)} A checkout with \`ssh-key\` needs \`persist-credentials: false\`.`;
    case "hook":
      return `A git that a command of the page calls could start it. Delete ${place} before this step; only files that end in \`.sample\` may stay.`;
    case "unreadable-settings":
    case "unreadable-include":
      return `A git that a command of the page calls would read them. Check out anew with \`actions/checkout\`, or mend ${place} before this step.`;
    case "no-plain-file":
      return `Check out anew with \`actions/checkout\`, or delete ${place} before this step.`;
  }
}

/** The line to write, where it needs no quotes. */
function takeOut(file: string, key: string): string {
  return [file, key].every((text) => /^[\w./@:-]{1,300}$/.test(text))
    ? `Take it out before this step: \`git config --file ${file} --unset-all ${key}\`.`
    : "Take it out of that file before this step.";
}

/** How the event alone would be enough. */
function otherwise({ event }: UntrustedReason): string {
  if (event === "issue_comment") return "";
  return event === "workflow_run"
    ? ", or the run of a push, a schedule, a dispatch, a release, a merge group, or a pull request whose head lies in this repository"
    : ", or a head repository that is this one";
}

function headWords({ event, head, behind }: UntrustedReason): string {
  if (behind !== null && head !== null)
    return `after a run that ${code(behind)} set off, with head repository ${code(head)}`;
  if (head !== null) return `with head repository ${code(head)}`;
  return event === "issue_comment"
    ? "in an event that names no head repository"
    : "with a head repository that is gone";
}

function commitWords(sha: string): string {
  return sha === "" ? "the event's commit" : `the event's commit ${code(sha.slice(0, 10))}`;
}

function danger({ event }: UntrustedReason): string {
  return `Under ${code(event)} the token can write and the secrets are there. Whoever opened the pull request could use both through any file that a command runs.`;
}

const safeWay =
  "Run the page on `pull_request`, and report with `org/readiness-action/report@v1` in a `workflow_run` workflow (docs/recipes.md). `allow-untrusted: true` runs it all the same.";
