import type { Checklist } from "../model/checklist.js";
import type { Places } from "../model/places.js";
import type { RunValues } from "../model/run-values.js";
import type { PlaceholderValues } from "../plan/placeholders.js";
import type { Scheduling } from "../plan/schedule.js";
import type { Plan } from "../plan/select.js";
import type { Spool } from "../ports/files.js";
import type { CommandEnvironments } from "./child-environment.js";

/** What a run of the checks needs to know; nothing in it changes while they run. */
export interface RunPlan {
  readonly checklist: Checklist;
  readonly plan: Plan;
  readonly places: Places;
  readonly values: RunValues;
  /** What guidance's placeholders stand for. */
  readonly placeholders: PlaceholderValues;
  readonly vars: Readonly<Record<string, string>>;
  readonly environments: CommandEnvironments;
  readonly scheduling: Scheduling;
  /** For the log of a check that has to wait for its turn. */
  readonly newSpool: (index: number) => Spool;
  readonly cancel: AbortSignal;
}
