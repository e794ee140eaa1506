import { existsSync } from "node:fs";
import { markVariable } from "../../model/variables.js";
import type { Ended, StartedGroup, Traces } from "../../ports/processes.js";
import {
  allPids,
  beganAt,
  idsBetween,
  isThread,
  lastPid,
  livingGroup,
  lookThrough,
  startedWith,
} from "./proc.js";
import {
  endGroup,
  membersOf,
  membersStarted,
  type ProcessGroup,
  posixGroup,
  reaches,
  sendSignal,
} from "./process-group.js";

/**
 * Everything that a command started: its group, and whatever else carries its mark, because a daemon that calls
 * `setsid` leaves the group and keeps the environment.
 */
export function familyOf(pid: number, mark: string | undefined): ProcessGroup {
  const group = posixGroup(pid);
  if (mark === undefined || mark === "") return group;
  const marks = new Set([mark]);
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;
  const marked = (): number[] => findMarked(marks, () => startedAfter(pid, elapsed())).get(mark) ?? [];
  return {
    // Most commands started nobody. (To ask for the group costs more: Node makes an exception of "nobody".)
    countLiving: () => (leftNobody(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
    isReachable: () => [...membersOf(pid), ...marked()].some(reaches),
    signal: (name) => {
      const escaped = marked().filter((found) => livingGroup(found) !== pid);
      group.signal(name);
      for (const found of escaped) sendSignal(found, name);
    },
  };
}

/** The living processes that were started with one of these marks, by mark; `among` lists those that are looked at. */
export function findMarked(
  marks: ReadonlySet<string>,
  among: () => readonly number[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  lookThrough(among, (pid) => {
    const mark = wantedMark(startedWith(pid, markVariable), marks);
    if (mark === null || livingGroup(pid) === null || isThread(pid)) return;
    found.set(mark, [...(found.get(mark) ?? []), pid]);
  });
  return found;
}

/** A check may run another checklist, whose marks begin with the check's own. */
function wantedMark(mark: string | null, marks: ReadonlySet<string>): string | null {
  if (mark === null) return null;
  for (let end = mark.length; end > 0; end = mark.lastIndexOf(".", end - 1))
    if (marks.has(mark.slice(0, end))) return mark.slice(0, end);
  return null;
}

/**
 * Ends what runs that are over left running: SIGTERM, a grace in milliseconds, SIGKILL. Says how many processes
 * each mark had, and how many of them live on.
 */
export async function endMarked(
  { marks, groups, stateFile }: Traces,
  graceMs: number,
): Promise<ReadonlyMap<string, Ended>> {
  if (marks.length === 0 && stateFile === "") return new Map();
  const wanted = new Set(marks);
  const find = (): Map<string, number[]> => withGrouped(findMarked(wanted, allPids), groups);
  const unborn = (): number[] => findUnborn(stateFile);
  const found = find();
  const pids = (): number[] => [...[...find().values()].flat(), ...unborn()];
  const everybody: ProcessGroup = {
    countLiving: () => pids().length,
    isReachable: () => pids().some(reaches),
    signal: (name) => {
      for (const pid of pids()) sendSignal(pid, name);
    },
  };
  const left = (await endGroup(everybody, graceMs)) > 0 ? find() : new Map<string, number[]>();
  return new Map(
    [...found].map(([mark, { length }]) => [mark, { found: length, unended: left.get(mark)?.length ?? 0 }]),
  );
}

/** And those whose environment is not ours to read (another user's, or one as secret as `ssh-agent`), by their group. */
function withGrouped(found: Map<string, number[]>, groups: readonly StartedGroup[]): Map<string, number[]> {
  if (groups.length === 0) return found;
  const known = new Set([...found.values()].flat());
  const ids = new Set(groups.map(({ pid }) => pid));
  const listed = allPids().flatMap((pid) => {
    const group = known.has(pid) || pid === process.pid ? null : livingGroup(pid);
    return group !== null && ids.has(group) ? [{ pid, group, startedAt: beganAt(pid) }] : [];
  });
  for (const group of groups)
    for (const { pid } of membersStarted(group, listed))
      found.set(group.mark, [...(found.get(group.mark) ?? []), pid]);
  return found;
}

/** Never what we were given ourselves: there are runners that give every step the same file (act). */
function findUnborn(stateFile: string): number[] {
  const found: number[] = [];
  if (stateFile === "" || process.env[stateVariable] === stateFile) return found;
  lookThrough(allPids, (pid) => {
    if (startedWith(pid, stateVariable) === stateFile && livingGroup(pid) !== null) found.push(pid);
  });
  return found;
}

const stateVariable = "GITHUB_STATE";

/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;

/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
export function startedAfter(first: number, elapsedMs: number): number[] {
  const last = lastPid();
  return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}

/** Whether a process, which began `elapsedMs` ago, has gone and none was started since. */
function leftNobody(first: number, elapsedMs: number): boolean {
  return elapsedMs < roundMs && lastPid() === first && !existsSync(`/proc/${first}`);
}
