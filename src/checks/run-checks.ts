import { join } from "node:path";
import { orderedLog } from "../log/ordered-log.js";
import type { CheckResult, ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { isWaived, judgeWaiver } from "../model/waiver.js";
import { whyNotYet } from "../plan/not-before.js";
import { elsewhereReason, isElsewhere } from "../plan/other-system.js";
import {
  type Block,
  blockBy,
  failFastStop,
  type Scheduled,
  type SkipReason,
  scheduleNext,
} from "../plan/schedule.js";
import type { Step, Turn } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { utcDay } from "../text/calendar.js";
import type { ChecksRun } from "./checks-run.js";
import { commandEnvironments } from "./child-environment.js";
import { runSetup } from "./fixtures.js";
import { plannedCheck } from "./planned-check.js";
import { retestFailed } from "./retest.js";
import { runCheck } from "./run-check.js";
import type { ScriptRunner } from "./run-script.js";
import { runStop, stopCause } from "./run-stop.js";

interface CheckedRun {
  /** In the plan's order. */
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
  readonly warnings: readonly string[];
}

/** Setup, the checks, the retests; each check has a verdict whatever happens. Teardown is the run's, which may have to leave it to post. */
export async function runChecks(
  planned: Omit<ChecksRun, "environments" | "scripts" | "stop">,
  scripts: ScriptRunner,
  ports: Ports,
): Promise<CheckedRun> {
  const { signal: stop, dispose } = runStop(planned.cancel, planned.inputs.timeout);
  const run = { ...planned, scripts, stop, environments: commandEnvironments(ports.env) };
  const setup = await runSetup(run);
  const judged = await runPlanned(run, setup, ports);
  const { checks, warnings } = await retestFailed(judged, run);
  dispose();
  return { checks, setup, warnings };
}

/** A row whose turn comes, as the scheduler sees it. */
interface Item extends Scheduled {
  readonly turn: Turn;
  /** Of its step among the steps. */
  readonly index: number;
}

/** Runs the plan's checks, as many at once as are allowed, and gives their results in the plan's order. */
async function runPlanned(run: ChecksRun, setup: ScriptResult | null, ports: Ports): Promise<CheckResult[]> {
  const { maxParallel, failFast } = run.inputs;
  const lanes = maxParallel === 1 ? oneLane(run.scripts) : orderedLanes(run, ports);
  const waiting = new Set(itemsOf(run));
  const running = new Set<Promise<void>>();
  const results: CheckResult[] = [];
  const blocks = new Map<string, Block>();
  let failed: SkipReason | null = null;

  const conclude = async (index: number, result: CheckResult): Promise<void> => {
    await lanes.at(index).logVerdict(result, lanes.numberOf(index));
    await lanes.end(index);
    results[index] = result;
    if (failFast && !isWaived(result)) failed ??= failFastStop(result, result.verdict);
  };
  const begin = (step: Step, index: number): void => {
    run.scripts.progress.begin();
    const task: Promise<void> = runCheck(step, { ...run, scripts: lanes.at(index) })
      .then(async (result) => {
        await conclude(index, result);
        blocks.set(result.id, isWaived(result) ? null : blockBy(result.id, result.verdict));
      })
      .then(() => void running.delete(task));
    running.add(task);
  };
  const notYet = ({ turn }: Item): SkipReason | null => {
    const elsewhere = whyElsewhere(turn, run);
    if (elsewhere !== null) return elsewhere;
    const reason = whyNotYet(turn.check.notBefore, run.moments, ports.now());
    return reason === null ? null : { verdict: "pending", reason };
  };

  while (waiting.size > 0 || running.size > 0) {
    const stop = stopOf(run.stop, setup) ?? failed;
    const next = scheduleNext({ waiting, running: running.size, blocks, stop, notYet }, maxParallel);
    for (const { item, why, block } of next.over) {
      const { turn, index, id } = item;
      waiting.delete(item);
      blocks.set(id, block);
      if (turn.step === null) continue;
      run.scripts.progress.begin();
      await conclude(index, { ...(await plannedCheck(turn.step, run)), ...why });
    }
    // A row that could not be run may have stopped the rest.
    for (const item of failed === null ? next.start : []) {
      waiting.delete(item);
      if (item.turn.step !== null) begin(item.turn.step, item.index);
    }
    if (running.size > 0) await Promise.race(running);
  }
  await lanes.shown();
  return results;
}

function itemsOf({ plan, startedAt }: ChecksRun): Item[] {
  let steps = 0;
  return plan.turns.map((turn) => {
    const { id, needs, waived } = turn.check;
    const index = turn.step === null ? steps : steps++;
    const isWaived = judgeWaiver(waived, utcDay(startedAt))?.lasts ?? false;
    return { id, needs, isPassedThrough: turn.step === null, isWaived, turn, index };
  });
}

/** Without a plan nothing chose a machine by what a check runs on (FORMAT 1.3). */
function whyElsewhere(
  { check: { runsOn } }: Turn,
  { shard, context }: Pick<ChecksRun, "shard" | "context">,
): SkipReason | null {
  const { os } = context.run;
  if (shard !== null || !isElsewhere({ runsOn }, os)) return null;
  return { verdict: "errored", reason: elsewhereReason(runsOn, os) };
}

/** Why nothing may begin any more. */
function stopOf(stop: AbortSignal, setup: ScriptResult | null): SkipReason | null {
  const cause = stopCause(stop);
  if (cause?.kind === "cancelled")
    return { verdict: "cancelled", reason: "the run was cancelled before it began" };
  if (cause?.kind === "timed-out")
    return { verdict: "skipped", reason: `the run's timeout of ${cause.after} was over before it began` };
  return setup === null || hasPassed(setup) ? null : { verdict: "skipped", reason: `setup ${setup.verdict}` };
}

/** What runs the scripts of each check, and logs them. */
interface Lanes {
  at(index: number): ScriptRunner;
  /** Which of all checks it is in the log, once it is over: from 1. */
  numberOf(index: number): number;
  /** Nothing more is logged of that check. */
  end(index: number): Promise<void>;
  /** Returns when the log has everything. */
  shown(): Promise<void>;
}

/** One check at a time writes straight into the log. */
function oneLane(scripts: ScriptRunner): Lanes {
  let over = 0;
  return {
    at: () => scripts,
    numberOf: () => ++over,
    end: async () => undefined,
    shown: async () => undefined,
  };
}

function orderedLanes({ scripts, plan, folder, cancel }: ChecksRun, ports: Ports): Lanes {
  const log = orderedLog({
    log: scripts.log.part.own,
    parts: plan.steps.length,
    newSpool: (index) => ports.spool(join(folder, `log-${index}`)),
    lineText: (text) => scripts.log.lineText(text),
    inHurry: () => cancel.aborted,
  });
  const runners = plan.steps.map((_, index) => scripts.into(scripts.log.ofPart(log.part(index))));
  return {
    at: (index) => runners[index] ?? scripts,
    numberOf: (index) => index + 1,
    end: log.end,
    shown: log.shown,
  };
}
