import type { Check } from "../model/checklist.js";
import type { ReportedVerdicts, ResultsOrigin } from "../model/reported-verdicts.js";
import type { FailedSelection, Results } from "../model/results.js";
import type { Verdict } from "../model/verdict.js";
import { hasPassed, worseOf } from "../model/verdict-traits.js";

/** What earlier runs of a page came to. It chooses what runs again, and makes nothing pass. */
export interface LastResults {
  readonly verdicts: ReportedVerdicts;
  readonly origin: ResultsOrigin;
}

/** Of the chosen checks of a page those that run, and what is said of the others. */
export type LeaveOut = (
  chosen: readonly Check[],
  page: readonly Check[],
) => { readonly wanted: readonly Check[]; readonly failed: FailedSelection };

/**
 * Leaves out of the chosen checks those that had passed. One that the results do not know has never passed, so it
 * stays; but where they are of a part of the page it was left out then, and is left out again.
 *
 * @param digest of the page as it is now
 */
export function leaveOutPassed(
  chosen: readonly Check[],
  page: readonly Check[],
  { verdicts, origin }: LastResults,
  digest: string,
): ReturnType<LeaveOut> {
  const { startedAt, sha, sha256, complete } = origin;
  const verdictOf = ({ id }: Check): Verdict | null => verdicts.get(id) ?? null;
  const unknown = chosen.filter((check) => verdictOf(check) === null);
  const passed = chosen.filter((check) => isPassed(verdictOf(check)));
  const leftOut = new Set(complete ? passed : [...passed, ...unknown]);
  const ids = new Set(page.map(({ id }) => id));
  return {
    wanted: chosen.filter((check) => !leftOut.has(check)),
    failed: {
      since: startedAt,
      sha,
      pageChanged: sha256 !== digest,
      passed: passed.length,
      added: complete ? unknown.map(({ id }) => id) : [],
      removed: [...verdicts]
        .filter(([id, verdict]) => verdict !== null && !isPassed(verdict) && !ids.has(id))
        .map(([id]) => id)
        .slice(0, maxRemoved),
      unknown: complete ? 0 : unknown.length,
    },
  };
}

const maxRemoved = 100;

function isPassed(verdict: Verdict | null): boolean {
  return verdict !== null && hasPassed({ verdict });
}

/** What is kept of a page's runs: as far as it goes of the form of results, so that one reader reads both. */
interface KeptResults {
  readonly version: 1;
  readonly checklist: { readonly path: string; readonly sha256: string };
  readonly selection: { readonly complete: boolean };
  readonly run: { readonly sha: string; readonly startedAt: string };
  readonly checks: readonly { readonly id: string; readonly verdict: Verdict }[];
}

/**
 * What is known after a run: its verdicts, and of what it did not look at those from before. So a part makes nothing
 * pass and forgets nothing; what is said of digest, commit and time stays that of the last run over the whole page.
 *
 * @param ids of the page's checks: what it no longer has is forgotten
 */
export function mergeResults(
  before: LastResults | null,
  { checklist, selection, run, checks }: Pick<Results, "checklist" | "selection" | "run" | "checks">,
  ids: readonly string[],
): KeptResults {
  const verdicts = new Map<string, Verdict>();
  // The worst of its systems: what did not pass on one of them did not pass.
  for (const { id, verdict } of checks) verdicts.set(id, worseOf(verdicts.get(id) ?? verdict, verdict));
  const own = { sha256: checklist.sha256, sha: run.sha, startedAt: run.startedAt };
  const { sha256, sha, startedAt } = selection.complete || before === null ? own : before.origin;
  return {
    version: 1,
    checklist: { path: checklist.path, sha256 },
    selection: { complete: selection.complete || before?.origin.complete === true },
    run: { sha, startedAt },
    checks: ids.flatMap((id) => {
      const verdict = verdicts.get(id) ?? before?.verdicts.get(id) ?? null;
      return verdict === null ? [] : [{ id, verdict }];
    }),
  };
}
