import type { Ended, ProcessRunner, Traces } from "../../ports/processes.js";
import { endMarked, markedTree } from "./marked-tree.js";
import { hasProc } from "./proc.js";
import { type ProcessGroup, posixGroup } from "./process-group.js";
import { endListed, hasPs, psTree } from "./ps-tree.js";
import { windowsTree } from "./windows-tree.js";

/** How the processes that commands leave running are found. */
interface Finder {
  /** Everything that the command with this process started. */
  treeOf(pid: number, mark: string | undefined): ProcessGroup;
  /** Ends what runs that are over left; a grace in milliseconds. Says what became of the processes of each mark. */
  endLeft(traces: Traces, graceMs: number): Promise<ReadonlyMap<string, Ended>>;
}

/** By what a system tells of its processes. */
export const finders = {
  marks: { treeOf: markedTree, endLeft: endMarked },
  ps: { treeOf: psTree, endLeft: endListed },
  groups: { treeOf: (pid) => posixGroup(pid), endLeft: async () => new Map() },
  parents: { treeOf: (pid) => windowsTree(pid), endLeft: async () => new Map() },
} as const satisfies Record<ProcessRunner["finds"], Finder>;

/** The best that this system has. */
export const ownFinder: ProcessRunner["finds"] =
  process.platform === "win32" ? "parents" : hasProc ? "marks" : hasPs ? "ps" : "groups";
