import { membersOf, type ProcessGroup, posixGroup, reaches, sendSignal } from "./group.js";
import { findMarked, leftNobody, startedAfter } from "./marked.js";
import { livingGroup } from "./proc.js";

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
