import type { Checklist } from "../model/checklist.js";
import type { Moments } from "../model/moment.js";
import type { Places } from "../model/places.js";
import type { Facts } from "../plan/missing-value.js";
import type { PlaceholderValues } from "../plan/placeholders.js";
import type { Scheduling } from "../plan/schedule.js";
import type { Plan } from "../plan/select.js";
import type { CommandEnvironments } from "./child-environment.js";
import type { ScriptRunner } from "./run-script.js";

/** Setup and checks while they run: what they need to know of a planned run, and what runs them. Nothing in it changes. */
export interface ChecksRun {
  /** By which the dates of waivers are judged. */
  readonly startedAt: Date;
  readonly checklist: Checklist;
  /** The machine, as `RUNNER_OS` names its system. */
  readonly context: { readonly run: { readonly os: string } };
  /** Of a part of a plan the plan has chosen the machine; `null` where this is none. */
  readonly shard: object | null;
  readonly plan: Plan;
  /** What `Not before` counts from. */
  readonly moments: Moments;
  readonly places: Places;
  readonly facts: Pick<Facts, "values" | "missing">;
  /** What guidance's placeholders stand for. */
  readonly placeholders: PlaceholderValues;
  readonly inputs: Scheduling & { readonly vars: Readonly<Record<string, string>> };
  /** For the logs of checks that wait for their turn. */
  readonly folder: string;
  /** Aborted when the run is asked to stop. */
  readonly cancel: AbortSignal;
  readonly environments: CommandEnvironments;
  readonly scripts: ScriptRunner;
  /** Aborted when the run was asked to stop, or when its own timeout is over. */
  readonly stop: AbortSignal;
}
