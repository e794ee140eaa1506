import type { Check } from "../model/checklist.js";
import type { CheckResult } from "../model/results.js";
import { fillCommand, fillPlaceholders, type PlaceholderValues } from "../report/placeholders.js";

export interface FilledGuidance {
  readonly guidance: CheckResult["guidance"];
  /** Placeholders that have no value in this run. */
  readonly missing: readonly string[];
}

/** A check's rollback and retest with their placeholders filled (FORMAT 3.4). */
export async function guidanceOf({ rollback, retest }: Check, values: PlaceholderValues): Promise<FilledGuidance> {
  const back = rollback === null ? null : await fillPlaceholders(rollback, values);
  const again = retest.kind === "command" ? fillCommand(retest.script, values) : await fillPlaceholders(retest.markdown, values);
  return {
    guidance: { rollback: back?.text ?? null, retest: again.text, retestKind: retest.kind },
    missing: [...new Set([...(back?.missing ?? []), ...again.missing])],
  };
}
