import type { VerdictSource } from "../../model/reported-verdicts.js";
import type { CheckResult, Results } from "../../model/results.js";
import { isPending, traitsOf } from "../../model/verdict-traits.js";
import { type Decides, missedChecks } from "../labels.js";
import { permalinkBase } from "../permalink.js";
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
  /** Checks that did not pass, in the order of their rows. */
  readonly missed: readonly CheckResult[];
  /** What of them only waits, and who can do something about it. */
  readonly toDo: StillToDo;
  /** Those of them that have a section of their own. */
  readonly sections: readonly CheckResult[];
}

/** Gathers what is the same at every level of detail. */
export async function createFrame(results: Results, decides: Decides, source: VerdictSource): Promise<Frame> {
  return {
    results,
    decides,
    source,
    wording: wordingOf(source),
    guidance: await guidanceFor(results),
    toDo: stillToDo(results, decides, source),
    ...missedOf(results, decides, source),
  };
}

function missedOf(
  { checks }: Results,
  decides: Decides,
  source: VerdictSource,
): Pick<Frame, "missed" | "sections"> {
  const missed = missedChecks(checks, decides);
  // What never began has nothing more to show than the list of what is still to do.
  if (source.kind === "own-run")
    return { missed, sections: missed.filter((check) => !isPending(check) || check.startedAt !== null) };
  const reported = missed.filter(({ id }) => !source.missing.has(id));
  return {
    missed: [...reported, ...checks.filter(({ id }) => source.missing.has(id))],
    // Of a check that another run skipped, its own report says more than the page does.
    sections: reported.filter((check) => traitsOf(check.verdict).hasGuidance && !isPending(check)),
  };
}

/** Passed checks show no guidance: a page without failures never loads the Markdown parser for it. */
async function guidanceFor({ checks, checklist }: Results): Promise<GuidanceRenderer | null> {
  const needed = checks.some(
    ({ verdict, guidance }) =>
      traitsOf(verdict).section !== null &&
      (guidance.rollback !== null || guidance.retestKind === "guidance" || guidance.toDo !== null),
  );
  return needed ? loadGuidanceRenderer(permalinkBase(checklist.url)) : null;
}
