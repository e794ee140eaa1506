import type { StartedGroup } from "../../ports/processes.js";

/** A process as the system lists it. */
interface GroupMember {
  readonly pid: number;
  readonly group: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/**
 * The members of a group that a run started. Its id may have been given out anew: then its leader began at another
 * time, or its members before it. While members live, the system gives their group's id to no other process.
 */
export function membersStarted<Member extends GroupMember>(
  { pid, startedAt }: StartedGroup,
  listed: readonly Member[],
): Member[] {
  const members = listed.filter(({ group }) => group === pid);
  const leader = members.find((member) => member.pid === pid);
  if (leader !== undefined && Math.abs(leader.startedAt - startedAt) > clockMs) return [];
  return members.filter((member) => member.startedAt >= startedAt - clockMs);
}

/** `ps` tells seconds, and a process begins a moment before we note it. */
const clockMs = 3_000;
