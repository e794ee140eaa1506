import { markVariable } from "../../model/variables.js";
import type { Ended, Traces } from "../../ports/processes.js";
import {
  allPids,
  beganAt,
  isThread,
  leftNone,
  livingGroup,
  lookThrough,
  startedAfter,
  startedWith,
} from "./proc.js";
import {
  addStarted,
  endFound,
  membersOf,
  type ProcessGroup,
  posixGroup,
  reaches,
  sendSignal,
} from "./process-group.js";

/**
 * Everything that a command started: its group, and whatever else carries its mark, because a daemon that calls
 * `setsid` leaves the group and keeps the environment.
 */
export function markedTree(pid: number, mark: string | undefined): ProcessGroup {
  const group = posixGroup(pid);
  if (mark === undefined || mark === "") return group;
  const marks = new Set([mark]);
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;
  const marked = (): number[] => findMarked(marks, () => startedAfter(pid, elapsed())).get(mark) ?? [];
  return {
    // Most commands leave no process. (To ask for the group costs more: Node throws where there is none.)
    countLiving: () => (leftNone(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
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

/** Ends what runs that are over left running, and says what became of it; a grace in milliseconds. */
export async function endMarked(
  { marks, groups, stateFile }: Traces,
  graceMs: number,
): Promise<ReadonlyMap<string, Ended>> {
  if (marks.length === 0 && stateFile === "") return new Map();
  const wanted = new Set(marks);
  const look = (): Map<number, string> => {
    const found = new Map<number, string>();
    for (const [mark, pids] of findMarked(wanted, allPids)) for (const pid of pids) found.set(pid, mark);
    addGrouped(found, groups);
    addUnborn(found, stateFile);
    return found;
  };
  return endFound(look, graceMs);
}

/** And those whose environment is not ours to read (another user's, or one as secret as `ssh-agent`), by their group. */
function addGrouped(found: Map<number, string>, groups: Traces["groups"]): void {
  if (groups.length === 0) return;
  const ids = new Set(groups.map(({ pid }) => pid));
  const listed = allPids().flatMap((pid) => {
    const group = found.has(pid) || pid === process.pid ? null : livingGroup(pid);
    return group !== null && ids.has(group) ? [{ pid, group, startedAt: beganAt(pid) }] : [];
  });
  addStarted(found, groups, listed);
}

/**
 * And those that the run had forked and that have not become their command yet. Never by what we were given ourselves:
 * there are runners that give every step the same file (act).
 */
function addUnborn(found: Map<number, string>, stateFile: string): void {
  if (stateFile === "" || process.env[stateVariable] === stateFile) return;
  lookThrough(allPids, (pid) => {
    const isUnborn = startedWith(pid, stateVariable) === stateFile && livingGroup(pid) !== null;
    if (isUnborn && !found.has(pid)) found.set(pid, "");
  });
}

const stateVariable = "GITHUB_STATE";
