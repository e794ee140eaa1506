import type { ProcessRunner, Traces } from "../../model/process.js";
import { familyOf } from "./family.js";
import { groupOf, type ProcessGroup } from "./group.js";
import { endMarked } from "./marked.js";
import { hasProc } from "./proc.js";
import { hasPs } from "./ps.js";
import { endListed, psFamily } from "./ps-family.js";

/** How the processes that commands leave running are found. */
export interface Finder {
  /** Everything that the command with this process started. */
  familyOf(pid: number, mark: string | undefined): ProcessGroup;
  /** Ends what runs that are over left; a grace in milliseconds. Says how many processes each mark had. */
  endLeft(traces: Traces, graceMs: number): Promise<ReadonlyMap<string, number>>;
}

/** By what a system tells of its processes. */
export const finders = {
  marks: { familyOf, endLeft: endMarked },
  ps: { familyOf: psFamily, endLeft: endListed },
  groups: { familyOf: groupOf, endLeft: async () => new Map() },
} as const satisfies Record<ProcessRunner["finds"], Finder>;

/** The best that this system has. */
export const ownFinder: ProcessRunner["finds"] = hasProc ? "marks" : hasPs ? "ps" : "groups";
