import type { VerdictSource } from "../../model/reported-verdicts.js";
import type { CheckResult, Results } from "../../model/results.js";
import { hasPassed } from "../../model/verdict-traits.js";
import { checksIn } from "../check-sections.js";
import { type VerdictCount, verdictCounts } from "../counts.js";
import { type Decides, missedChecks } from "../labels.js";
import { permalinkBase, shortUrl } from "../permalink.js";
import { type StillToDo, stillToDo } from "../still-to-do.js";
import { type GuidanceRenderer, loadGuidanceRenderer } from "./guidance.js";
import { type Wording, wordingOf } from "./wording.js";

/** What every part of a report is rendered from. */
export interface Frame {
  readonly results: Results;
  readonly decides: Decides;
  readonly source: VerdictSource;
  /** What the report says differently of different sources. */
  readonly wording: Wording;
  /** `null` where no check has guidance in Markdown to show. */
  readonly guidance: GuidanceRenderer | null;
  readonly counts: readonly VerdictCount[];
  /** Checks that did not pass, those that decide first, else in the order of their rows. */
  readonly missed: readonly CheckResult[];
  /** Of these, what has a section of its own: what failed, or could not be started. */
  readonly sections: readonly CheckResult[];
  /** What the end of the run left without a verdict. */
  readonly cut: readonly CheckResult[];
  readonly notRun: readonly CheckResult[];
  /** What waits, and began: it has something to show. */
  readonly waiting: readonly CheckResult[];
  /** What another run says nothing of. */
  readonly notReported: readonly CheckResult[];
  /** What of the missed only waits, and who can do something about it. */
  readonly toDo: StillToDo;
  readonly passed: readonly CheckResult[];
}

/** Gathers what is the same at every level of detail. */
export async function createFrame(results: Results, decides: Decides, source: VerdictSource): Promise<Frame> {
  const missing = source.kind === "reported" ? source.missing : new Set<string>();
  const missed = missedChecks(
    results.checks.filter(({ id }) => !missing.has(id)),
    decides,
  );
  return {
    results,
    decides,
    source,
    wording: wordingOf(source),
    guidance: await guidanceFor(results, missed),
    counts: verdictCounts(results.checks, decides, missing),
    missed,
    sections: checksIn("broken", missed),
    cut: checksIn("cut", missed),
    notRun: checksIn("not-run", missed),
    // Of what another run started nothing is known.
    waiting: checksIn("waiting", missed).filter(
      ({ startedAt }) => startedAt !== null && source.kind === "own-run",
    ),
    notReported: results.checks.filter(({ id }) => missing.has(id)),
    toDo: stillToDo(results, decides, source),
    passed: results.checks.filter((check) => hasPassed(check) && !missing.has(check.id)),
  };
}

/** Where there is no guidance to show, the Markdown parser is not loaded. */
async function guidanceFor(
  { checklist, run }: Results,
  missed: readonly CheckResult[],
): Promise<GuidanceRenderer | null> {
  const isNeeded = [...checksIn("broken", missed), ...checksIn("waiting", missed)].some(
    ({ guidance }) =>
      guidance.rollback !== null || guidance.retestKind === "guidance" || guidance.toDo !== null,
  );
  return isNeeded
    ? loadGuidanceRenderer(permalinkBase(shortUrl(checklist.url)), { commits: [run.sha, run.headSha] })
    : null;
}
