import type { CheckResult } from "../model/results.js";
import { emptyOutput } from "../model/results.js";
import type { PlaceholderValues } from "../plan/placeholders.js";
import type { Step } from "../plan/select.js";
import { guidanceOf } from "./guidance.js";

/** What is known of a check before it ran, and what is left of it should the run die then. */
export async function plannedCheck(
  { check, neededOnly }: Step,
  placeholders: PlaceholderValues,
): Promise<CheckResult> {
  const { guidance } = await guidanceOf(check, placeholders);
  return {
    id: check.id,
    area: check.area.text,
    areaSlug: check.area.slug,
    line: check.place.line,
    severity: check.severity,
    owner: check.owner,
    why: check.why,
    command: check.command,
    runsOn: check.runsOn,
    neededOnly,
    verdict: "interrupted",
    reason: "the run died before it began",
    exitCode: null,
    startedAt: null,
    durationMs: 0,
    attempts: [],
    flaky: false,
    tampered: false,
    leftovers: 0,
    unended: 0,
    retest: null,
    signals: [],
    output: emptyOutput,
    diagnosis: null,
    guidance,
  };
}
