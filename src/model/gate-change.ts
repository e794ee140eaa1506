/** What of a gate can differ: the names of the page's keys, and what else a page is made of. */
export const gateParts = [
  "page",
  "check",
  "id",
  "order",
  "area",
  "command",
  "pass",
  "fail",
  "needs",
  "severity",
  "timeout",
  "retries",
  "retry-delay",
  "env",
  "working-directory",
  "shell",
  "rollback",
  "retest",
  "diagnose",
  "why",
  "owner",
  "runs-on",
  "areas",
  "setup",
  "teardown",
  "linked-from",
  "ticket",
  "lint",
  "sign-off",
] as const;
export type GatePart = (typeof gateParts)[number];

/** One difference between the gate at the base and the gate at the head. */
export interface GateChange {
  /** The check's id, at the head where it is still there; `null` for what is true of the whole page. */
  readonly check: string | null;
  readonly part: GatePart;
  /** What stood there, in at most 1,000 characters; `null`: nothing. */
  readonly before: string | null;
  /** What stands there now; `null`: nothing. */
  readonly after: string | null;
  /** Only what is known to strengthen does so; all else weakens, or may. */
  readonly effect: "strengthens" | "weakens";
  /** On the head's page; 1 where it has none for it. */
  readonly line: number;
}

/** What became of the question whether a change of the code changes its own gate. */
export type GateComparison =
  | { readonly kind: "compared"; readonly base: string; readonly changes: readonly GateChange[] }
  /** The base has no page at this path. */
  | { readonly kind: "new-page"; readonly base: string }
  /** Nobody could look; `reason` is a sentence with its cure. */
  | { readonly kind: "not-compared"; readonly base: string | null; readonly reason: string };

/** The changes that may weaken the gate. */
export function weakeningsOf(comparison: GateComparison | null): readonly GateChange[] {
  if (comparison?.kind !== "compared") return [];
  return comparison.changes.filter(({ effect }) => effect === "weakens");
}
