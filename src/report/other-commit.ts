import type { Finding } from "../model/finding.js";
import { offPageFinding } from "../model/problem.js";
import type { Results } from "../model/results.js";
import { plainCode as code } from "../text/plain-code.js";
import { plainText } from "../text/plain-text.js";

/** A checkout that is not what the event is about. */
export interface OtherCommit {
  readonly event: string;
  /** What the event is about: a pull request's head, else its own commit. */
  readonly sha: string;
  /** What is checked out. */
  readonly head: string;
  /** Where, relative to the workspace. */
  readonly path: string;
}

/** Why nothing of another commit runs: the gate's reason, and in the finding how the two commits come together. */
export function otherCommitRefusal(
  found: OtherCommit,
): Pick<Results, "reason" | "findings"> & { readonly reasonCode: "other-commit" } {
  const { sha, head } = found;
  return {
    reasonCode: "other-commit",
    reason: `nothing was run: commit ${short(head)} is checked out, and the event is about ${short(sha)}`,
    findings: [otherCommitFinding(found)],
  };
}

function otherCommitFinding({ event, sha, head, path }: OtherCommit): Finding {
  return offPageFinding({
    rule: "other-commit",
    found: `commit ${code(short(head))} at ${code(path)}`,
    expected: `${code(short(sha))}, the commit that the event ${code(event)} is about`,
    cure: `${cureOf(event)} ${asideCure}`,
  });
}

/** Why it is unknown whether the event's commit is what ran. */
export function checkoutUnknown(sha: string, reason: string): string {
  return `Whether the event's commit ${code(short(sha))} is what was checked out could not be seen: ${reason}. Check out with \`actions/checkout\` where git is on the PATH (in a container it may have to be installed): without git it leaves no \`.git\`.`;
}

/** For log and summary of a run that is about another commit than its event's. */
export function asideNote(event: string, head: string): string {
  const own = head === "" ? "what is checked out" : `commit ${code(short(head))}, which is checked out`;
  return `This run is about ${own}, and not about the event's commit ${code(short(event))}: it sets no commit status on that one, and writes no comment about it.`;
}

function cureOf(event: string): string {
  if (event === "pull_request_target")
    return "Run the page on `pull_request`, where `actions/checkout` takes the pull request's merge commit (here it takes the base).";
  if (event.startsWith("pull_request"))
    return `Leave \`ref\` of \`actions/checkout\` out, or set it to \`\${{ github.event.pull_request.head.sha }}\`.`;
  return "Leave `ref` and `repository` of `actions/checkout` out: it takes the event's commit then.";
}

const asideCure =
  "Where another commit is meant (a job that makes one before, another repository), set `commit: checkout`: the run is about that commit then, and sets no status and writes no comment on the event's.";

function short(sha: string): string {
  return plainText(sha).slice(0, 10) || "?";
}
