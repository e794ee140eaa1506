import { setTimeout as sleep } from "node:timers/promises";
import type { Ended, Traces } from "../../ports/processes.js";
import { hasCode, isSystemError, tidy } from "../files/system-error.js";
import { allPids, hasProc, isThread, livingGroup, lookThrough } from "./proc.js";

/** The processes that a command started, as far as they can be found. */
export interface ProcessGroup {
  /** How many of them live; 1 for "some" on a system without `/proc`. */
  countLiving(): number;
  /** Whether a signal of ours reaches any of them: another user's (`sudo`) are not ours to end. */
  isReachable(): boolean;
  signal(name: "SIGTERM" | "SIGKILL"): void;
  /** Windows: looks for what outlived the first process, which takes half a second; counted and ended from then on. */
  search?(): Promise<void>;
}

/**
 * Ends a group: SIGTERM, a grace in milliseconds, SIGKILL. Returns when no member lives, or nothing more can be done,
 * and says how many live on. What no signal reaches is not waited for.
 */
export async function endGroup(group: ProcessGroup, graceMs: number): Promise<number> {
  if (group.countLiving() === 0) return 0;
  group.signal("SIGTERM");
  // Each time anew: a process that was forked between our look for a mark and our signal has not had it.
  if (!(await isOver(group, graceMs))) await isOver(group, killMs, () => group.signal("SIGKILL"));
  return group.countLiving();
}

/** How long SIGKILL may take: a process in an uninterruptible system call dies when that returns, if ever. */
const killMs = 2_000;
const longestPauseMs = 40;

async function isOver(
  group: ProcessGroup,
  withinMs: number,
  whileLiving: () => void = () => undefined,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  for (
    let pause = 1;
    group.countLiving() > 0 && group.isReachable();
    pause = Math.min(pause * 2, longestPauseMs)
  ) {
    const left = deadline - performance.now();
    if (left <= 0) return false;
    whileLiving();
    await sleep(Math.min(pause, left));
  }
  return true;
}

/** Without `/proc` (macOS) it is only known whether any process of the group lives. */
export function posixGroup(id: number, canList = hasProc): ProcessGroup {
  return {
    countLiving: () => (canList ? membersOf(id).length : Number(sendSignal(-id, 0))),
    isReachable: () => (canList ? membersOf(id).some(reaches) : reaches(-id)),
    signal: (name) => {
      sendSignal(-id, name);
    },
  };
}

/**
 * The living members of a group. `kill(-id, 0)` is the cheap question, but counts zombies as alive, and where
 * process 1 reaps none an orphan stays one for ever.
 */
export function membersOf(group: number): number[] {
  const members: number[] = [];
  if (!sendSignal(-group, 0)) return members;
  lookThrough(allPids, (pid) => {
    if (livingGroup(pid) === group && !isThread(pid)) members.push(pid);
  });
  return members;
}

/** Whether a signal of ours would reach a process, or any of a group. */
export function reaches(target: number): boolean {
  return tidy(() => process.kill(target, 0)) === null;
}

/** Whether there was a process to send it to. EPERM says that there is, and that it belongs to another user (sudo). */
export function sendSignal(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(target, signal);
    return true;
  } catch (error) {
    // macOS answers EPERM for a group of nothing but zombies.
    if (hasCode(error, "EPERM")) return process.platform !== "darwin";
    if (hasCode(error, "ESRCH")) return false;
    // What else a system says (Windows: UNKNOWN) is about one that is there.
    if (isSystemError(error)) return true;
    throw error;
  }
}

/**
 * Ends what runs that are over left running: SIGTERM, a grace in milliseconds, SIGKILL. `look` finds the processes,
 * each with the mark it is known by, each time anew; "" for one that has none yet, which is ended and not counted. Says
 * how many processes each mark had, and how many of them live on.
 */
export async function endFound(
  look: () => ReadonlyMap<number, string>,
  graceMs: number,
): Promise<ReadonlyMap<string, Ended>> {
  const found = countByMark(look());
  const all: ProcessGroup = {
    countLiving: () => look().size,
    isReachable: () => [...look().keys()].some(reaches),
    signal: (name) => {
      for (const pid of look().keys()) sendSignal(pid, name);
    },
  };
  const left = (await endGroup(all, graceMs)) > 0 ? countByMark(look()) : new Map<string, number>();
  return new Map([...found].map(([mark, count]) => [mark, { found: count, unended: left.get(mark) ?? 0 }]));
}

function countByMark(found: ReadonlyMap<number, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of found.values()) if (mark !== "") counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** A process as the system lists it. */
interface GroupMember {
  readonly pid: number;
  readonly group: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** Adds the members of a run's groups among those that the system lists, where they are not found yet, by their group's mark. */
export function addStarted(
  found: Map<number, string>,
  groups: Traces["groups"],
  listed: readonly GroupMember[],
): void {
  for (const group of groups)
    for (const { pid } of membersStarted(group, listed)) if (!found.has(pid)) found.set(pid, group.mark);
}

/**
 * The members of a group that a run started. Its id may have been given out anew: then its leader began at another
 * time, or its members before it. While members live, the system gives their group's id to no other process.
 */
function membersStarted(
  { pid, startedAt }: Traces["groups"][number],
  listed: readonly GroupMember[],
): GroupMember[] {
  const members = listed.filter(({ group }) => group === pid);
  const leader = members.find((member) => member.pid === pid);
  if (leader !== undefined && Math.abs(leader.startedAt - startedAt) > clockMs) return [];
  return members.filter((member) => member.startedAt >= startedAt - clockMs);
}

/** `ps` tells seconds, and a process begins a moment before we note it. */
const clockMs = 3_000;
