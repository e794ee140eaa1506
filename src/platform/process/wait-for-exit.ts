import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command, Ending } from "../../ports/processes.js";
import type { OutputFlow } from "./output-flow.js";
import { endGroup } from "./process-group.js";
import type { RunningCommand } from "./running-command.js";

type FirstEnd = Awaited<RunningCommand["firstEnd"]>;

/** Milliseconds. */
interface WaitLimits {
  /** Between SIGTERM and SIGKILL. */
  readonly graceMs: number;
  /** How long what a command left running may hold its verdict up. */
  readonly drainMs: number;
}

interface CommandEnd {
  readonly ending: Ending;
  readonly durationMs: number;
  readonly leftovers: number;
  /** Of these, how many could not be ended. */
  readonly unended: number;
  /**
   * - `clean`: no process is left, and none can have its pipes open.
   * - `ended`: it had to be ended, or a process that left the group may hold its pipes.
   * - `kept`: what it left running lives on.
   */
  readonly rest: "clean" | "ended" | "kept";
}

/** A runner that cancels a job waits for 7.5 s in all, and there is a report to write: that is why it is less than usual. */
export const cancelGraceMs = 1_500;

/** Setup's background holds nothing up; this is for what its first process printed last. */
const backgroundDrainMs = 100;

/** Sees a command through: to the end of its first process, of its output, and of its group. */
export async function waitForExit(
  running: RunningCommand,
  command: Command,
  cancel: AbortSignal,
  limits: WaitLimits,
): Promise<CommandEnd> {
  const stop = await firstStop(running, command.timeoutMs, cancel);
  if (stop.kind !== "by-itself") return cutShort(running, stop, limits);
  if (command.keepBackground && (await leavesBackground(running)))
    return { ...stop.end, leftovers: 0, unended: 0, rest: "kept" };
  return waitForRest(running, stop.end, limits);
}

async function leavesBackground({ flow, group }: RunningCommand): Promise<boolean> {
  await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
  // On Windows nothing says cheaply that there is none: it is looked for when the background ends.
  return group.countLiving() > 0 || !flow.hasEnded || group.search !== undefined;
}

async function waitForRest(
  { flow, group }: RunningCommand,
  end: FirstEnd,
  limits: WaitLimits,
): Promise<CommandEnd> {
  const isOver = await flow.readUntil(() => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
  // A process has its pipes open.
  if (!flow.hasEnded) await group.search?.();
  const leftovers = isOver ? 0 : group.countLiving();
  let unended = 0;
  if (leftovers > 0) {
    unended = await endGroup(group, limits.graceMs);
    await flow.readUntil(() => flow.hasEnded, limits.drainMs);
  }
  const rest = leftovers === 0 && flow.hasEnded ? "clean" : "ended";
  return { ...end, ...withHidden(flow, { leftovers, unended }), rest };
}

/**
 * A process that has taken off the mark and left the group (`env -i setsid`), or runs as another user there, is not
 * found. One that holds the pipes open is known to be there all the same: it is at least one that could not be ended.
 */
function withHidden<Left extends { leftovers: number; unended: number }>(flow: OutputFlow, left: Left): Left {
  if (flow.hasEnded || left.unended > 0) return left;
  return { ...left, leftovers: left.leftovers + 1, unended: 1 };
}

/** Ends what a command left in the background, a grace in milliseconds; says how many live on. */
export async function endBackground({ flow, group }: RunningCommand, graceMs: number): Promise<number> {
  await group.search?.();
  const unended = await endGroup(group, graceMs);
  await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
  return withHidden(flow, { leftovers: unended, unended }).unended;
}

/** Ends the whole group; what it prints on the way out is read to the end. */
async function cutShort(
  { flow, group, firstEnd, elapsed }: RunningCommand,
  stop: Exclude<Stop, { kind: "by-itself" }>,
  limits: WaitLimits,
): Promise<CommandEnd> {
  const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
  const unended = await endGroup(group, graceMs);
  const durationMs = await Promise.race([
    firstEnd.then((end) => end.durationMs),
    sleep(unended > 0 ? 0 : reapMs).then(elapsed),
  ]);
  await flow.readUntil(() => flow.hasEnded, limits.drainMs);
  // A sink that failed rejects the run; that ending is not shown.
  const ending: Ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
  return { ending, durationMs, ...withHidden(flow, { leftovers: unended, unended }), rest: "ended" };
}

/** How long we wait for Node to tell the end of a process that was killed: one in a system call may never end. */
const reapMs = 1_000;

/** What makes an end to waiting for a command's first process. */
type Stop =
  | { readonly kind: "by-itself"; readonly end: FirstEnd }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" }
  /** Its output is no longer taken. */
  | { readonly kind: "sink-failed" };

/** A longer delay makes Node's timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** Waits until the first process ends by itself, its time is over, the run is cancelled, or its sink fails. */
async function firstStop(
  { firstEnd, flow }: RunningCommand,
  timeoutMs: number | null,
  cancel: AbortSignal,
): Promise<Stop> {
  // One signal serves every command of a run; from the eleventh at a time on, Node would warn of a leak.
  setMaxListeners(0, cancel);
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  try {
    return await new Promise<Stop>((resolve) => {
      onAbort = () => resolve({ kind: "cancelled" });
      cancel.addEventListener("abort", onAbort);
      if (timeoutMs !== null)
        timer = setTimeout(lookOnce, Math.min(timeoutMs, longestTimerMs), () =>
          resolve({ kind: "timed-out" }),
        );
      void firstEnd.then((end) => resolve({ kind: "by-itself", end }));
      void flow.failed.then(() => resolve({ kind: "sink-failed" }));
    });
  } finally {
    clearTimeout(timer);
    cancel.removeEventListener("abort", onAbort);
  }
}

/**
 * Timers come before all else in a turn of Node's loop: of a process that was stopped itself (Ctrl-Z) or had no processor,
 * a command that ended in time is only heard of behind them.
 */
function lookOnce(andThen: () => void): void {
  setImmediate(andThen);
}
