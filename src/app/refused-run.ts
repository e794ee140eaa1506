import type { World } from "../model/world.js";
import { type Doubt, untrustedFinding, untrustedReason } from "../report/untrusted.js";
import { unusableResults } from "./results.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import { type NothingRan, tellNothingRan } from "./unusable-run.js";

/**
 * Refuses to run what may be a stranger's. Nothing that stands on the page is told but its path: the page may be
 * the stranger's, too.
 */
export async function reportRefused(
  refused: NothingRan,
  doubt: Doubt,
  request: RunRequest,
  world: World,
): Promise<RunOutcome> {
  const { session, name, page } = refused;
  const results = unusableResults(
    {
      session,
      name,
      page: page?.page ?? null,
      findings: [untrustedFinding(doubt)],
      reasonCode: "untrusted-code",
      reason: untrustedReason(doubt),
    },
    world.now(),
  );
  return tellNothingRan(refused, results, true, request, world);
}
