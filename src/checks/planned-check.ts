import { type Check, reportedTextsOf } from "../model/checklist.js";
import { type CheckResult, emptyOutput } from "../model/results.js";
import { hasPassed, isPending } from "../model/verdict-traits.js";
import { judgeWaiver } from "../model/waiver.js";
import { type Facts, whyMissing } from "../plan/missing-value.js";
import { fillCommand, fillPlaceholders, type PlaceholderValues } from "../plan/placeholders.js";
import type { Step } from "../plan/select.js";
import { utcDay } from "../text/calendar.js";
import type { ChecksRun } from "./checks-run.js";

/** What is known of a check before it ran, and what is left of it should the run die then. */
export async function plannedCheck(
  { check, neededOnly }: Step,
  { placeholders, startedAt }: Pick<ChecksRun, "placeholders" | "startedAt">,
): Promise<CheckResult> {
  const { guidance } = await fillGuidance(check, placeholders);
  return {
    id: check.id,
    area: check.area.text,
    areaSlug: check.area.slug,
    line: check.place.line,
    severity: check.severity,
    ...reportedTextsOf(check),
    command: check.command,
    runsOn: check.runsOn,
    neededOnly,
    waiver: check.waived === null ? null : judgeWaiver(check.waived, utcDay(startedAt)),
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

interface FilledGuidance {
  readonly guidance: CheckResult["guidance"];
  /** Placeholders that have no value in this run: those of what is shown of a check that waits, and of one that did not pass otherwise. */
  readonly missing: { readonly waiting: readonly string[]; readonly failed: readonly string[] };
}

/** A check's rollback, retest and to-do with their placeholders filled (FORMAT 3.4). */
async function fillGuidance(
  { rollback, rollbackAndRetest, retest, toDo }: Check,
  values: PlaceholderValues,
): Promise<FilledGuidance> {
  const back = rollback === null ? null : await fillPlaceholders(rollback, values);
  const task = toDo === null ? null : await fillPlaceholders(toDo, values);
  const again =
    retest.kind === "command"
      ? fillCommand(retest.script, values)
      : await fillPlaceholders(retest.markdown, values);
  return {
    guidance: {
      rollback: back?.text ?? null,
      ...(rollbackAndRetest === true && { rollbackAndRetest }),
      retest: again.text,
      retestKind: retest.kind,
      toDo: task?.text ?? null,
    },
    missing: { waiting: task?.missing ?? [], failed: [...(back?.missing ?? []), ...again.missing] },
  };
}

/** One warning for each placeholder that has no value in guidance which is shown: that of checks that did not pass. */
export async function unfilledPlaceholders(
  steps: readonly Step[],
  results: readonly CheckResult[],
  values: PlaceholderValues,
  { missing: reasons }: Pick<Facts, "missing">,
): Promise<string[]> {
  const notPassed = new Map(results.filter((check) => !hasPassed(check)).map((check) => [check.id, check]));
  const missing = new Set<string>();
  for (const { check } of steps) {
    const result = notPassed.get(check.id);
    if (result === undefined) continue;
    const filled = (await fillGuidance(check, values)).missing;
    for (const name of isPending(result) ? filled.waiting : filled.failed) missing.add(name);
  }
  return [...missing].map((name) => {
    const why = whyMissing(name, reasons);
    return `{${name}} has no value in this run, so it stands in the guidance as it is${why === null ? "" : `: ${why}`}`;
  });
}
