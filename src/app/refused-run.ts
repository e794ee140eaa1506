import type { Finding } from "../model/finding.js";
import type { Ports } from "../ports/ports.js";
import { type OtherCommit, otherCommitFinding, otherCommitReason } from "../report/other-commit.js";
import { type Doubt, untrustedFinding, untrustedReason } from "../report/untrusted.js";
import { unusableResults } from "./results.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import { type NothingRan, tellNothingRan } from "./unusable-run.js";

/** Why a run is refused although its page could be run. Both are told without the page, but for its path. */
interface Refusal {
  readonly reasonCode: "untrusted-code" | "other-commit";
  readonly reason: string;
  readonly finding: Finding;
}

/** What would be run may be a stranger's, and so may the page. */
export function untrusted(doubt: Doubt): Refusal {
  return {
    reasonCode: "untrusted-code",
    reason: untrustedReason(doubt),
    finding: untrustedFinding(doubt),
  };
}

/** What would be run is not what the verdict would be about, and neither is the page. */
export function ofOtherCommit(found: OtherCommit): Refusal {
  return { reasonCode: "other-commit", reason: otherCommitReason(found), finding: otherCommitFinding(found) };
}

/** Everybody is told that nothing was run, and why. */
export async function reportRefused(
  refused: NothingRan,
  { finding, reasonCode, reason }: Refusal,
  request: RunRequest,
  ports: Ports,
): Promise<RunOutcome> {
  const { session, name, page } = refused;
  const results = unusableResults(
    { session, name, page: page?.page ?? null, findings: [finding], reasonCode, reason },
    ports.now(),
  );
  return tellNothingRan(refused, results, true, request, ports);
}
