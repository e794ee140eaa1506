import { existsSync } from "node:fs";
import { markVariable } from "../../model/process.js";
import { endGroup, type ProcessGroup, sendSignal } from "./group.js";
import { allPids, hasProc, isThread, lastPid, livingGroup, startedWith } from "./proc.js";

/** The living processes that were started with one of these marks, by mark. */
export function findMarked(marks: ReadonlySet<string>, among: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const pid of among) {
    const mark = wantedMark(startedWith(pid, markVariable), marks);
    if (mark === null || livingGroup(pid) === null || isThread(pid)) continue;
    found.set(mark, [...(found.get(mark) ?? []), pid]);
  }
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
 * Ends what runs that are over left running, by their marks: SIGTERM, a grace in milliseconds, SIGKILL. Says how
 * many processes each had. Nothing is found where there is no `/proc`.
 */
export async function endMarked(
  marks: readonly string[],
  graceMs: number,
): Promise<ReadonlyMap<string, number>> {
  if (!hasProc || marks.length === 0) return new Map();
  const wanted = new Set(marks);
  const find = (): Map<string, number[]> => findMarked(wanted, allPids());
  const counts = new Map([...find()].map(([mark, pids]) => [mark, pids.length]));
  const pids = (): number[] => [...find().values()].flat();
  const everybody: ProcessGroup = {
    countLiving: () => pids().length,
    signal: (name) => {
      for (const pid of pids()) sendSignal(pid, name);
    },
  };
  if (counts.size > 0) await endGroup(everybody, graceMs);
  return counts;
}

/** So few ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;
/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;

/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
export function startedAfter(first: number, elapsedMs: number): number[] {
  const last = lastPid();
  const inOrder = elapsedMs < roundMs && last >= first;
  if (!inOrder) return allPids();
  if (last - first > maxLookedAt) return allPids().filter((pid) => pid > first && pid <= last);
  return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) =>
    existsSync(`/proc/${pid}`),
  );
}
