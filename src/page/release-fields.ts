import type { Check } from "../model/checklist.js";
import type { CheckDraft, Report } from "./draft.js";
import { readNotBefore } from "./not-before.js";
import { readOnly, readPhase } from "./release-values.js";
import { readWaiver } from "./waived.js";

/** For which releases a check is, from when on, and whether it decides (FORMAT 1.5). */
export type ReleaseFields = Pick<Check, "phase" | "only" | "notBefore" | "waived">;

/** How far ahead a waiver may lie is lint's to say, which knows what day it is. */
export function readReleaseFields(draft: CheckDraft, report: Report): ReleaseFields {
  return {
    phase: readPhase(draft.phase, report),
    only: readOnly(draft, report),
    notBefore: readNotBefore(draft.notBefore, report),
    waived: readWaiver(draft.waived, draft.sourceFormat, report),
  };
}
