/**
 * What of a gate can differ: the names of the page's keys, and what else a page is made of; and whether it bears on the
 * verdicts, or tells people and machines what to do afterwards.
 */
export const gatePartWeights = {
  page: "decides",
  check: "decides",
  id: "tells",
  order: "decides",
  area: "decides",
  command: "decides",
  pass: "decides",
  fail: "decides",
  needs: "decides",
  severity: "decides",
  timeout: "decides",
  retries: "decides",
  "retry-delay": "decides",
  env: "decides",
  "working-directory": "decides",
  shell: "decides",
  rollback: "tells",
  retest: "tells",
  diagnose: "tells",
  why: "tells",
  owner: "tells",
  "runs-on": "decides",
  areas: "decides",
  setup: "decides",
  teardown: "tells",
  "linked-from": "tells",
  ticket: "tells",
  lint: "decides",
  "sign-off": "decides",
} as const satisfies Readonly<Record<string, "decides" | "tells">>;

export type GatePart = keyof typeof gatePartWeights;
export const gateParts = Object.keys(gatePartWeights) as GatePart[];

/** One difference between the gate at the base and the gate at the head. */
export interface GateChange {
  /** The check's id, at the head where it is still there; `null` for what is true of the whole page. */
  readonly check: string | null;
  readonly part: GatePart;
  /** What stood there, in at most 1,000 characters; `null`: nothing. */
  readonly before: string | null;
  /** What stands there now; `null`: nothing. */
  readonly after: string | null;
  /**
   * Only what is known to strengthen does so. A check that was added `adds`: it has to pass as well, and what its
   * command prepares for others is not known. All else weakens, or may.
   */
  readonly effect: "strengthens" | "adds" | "weakens";
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
