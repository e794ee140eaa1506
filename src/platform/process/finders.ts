import type { Ended, ProcessRunner, Traces } from "../../ports/processes.js";
import { endMarked, familyOf } from "./marked-tree.js";
import { hasProc } from "./proc.js";
import { type ProcessGroup, posixGroup, windowsTree } from "./process-group.js";
import { endListed, hasPs, psFamily } from "./ps-tree.js";
import { withOutlivers } from "./windows-tree.js";

/** How the processes that commands leave running are found. */
export interface Finder {
  /** Everything that the command with this process started. */
  familyOf(pid: number, mark: string | undefined): ProcessGroup;
  /** Ends what runs that are over left; a grace in milliseconds. Says what became of the processes of each mark. */
  endLeft(traces: Traces, graceMs: number): Promise<ReadonlyMap<string, Ended>>;
}

/** By what a system tells of its processes. */
export const finders = {
  marks: { familyOf, endLeft: endMarked },
  ps: { familyOf: psFamily, endLeft: endListed },
  groups: { familyOf: (pid) => posixGroup(pid), endLeft: async () => new Map() },
  parents: { familyOf: (pid) => withOutlivers(windowsTree(pid), pid), endLeft: async () => new Map() },
} as const satisfies Record<ProcessRunner["finds"], Finder>;

/** The best that this system has. */
export const ownFinder: ProcessRunner["finds"] =
  process.platform === "win32" ? "parents" : hasProc ? "marks" : hasPs ? "ps" : "groups";
