import { type CheckField, type CheckPart, checkFieldNames } from "./check-field-groups.js";
import { checkFields } from "./check-fields.js";

interface PartFacts {
  /** As something that was or is, in a sentence. */
  readonly called: string;
  /** Whether it bears on the verdicts, or tells people and machines what to do afterwards. */
  readonly weight: "decides" | "tells";
}

/** What of a gate can differ besides the fields of a check. */
const pageParts = {
  page: { called: "the page", weight: "decides" },
  check: { called: "the check", weight: "decides" },
  order: { called: "the order of the checks", weight: "decides" },
  areas: { called: "the area", weight: "decides" },
  setup: { called: "the setup", weight: "decides" },
  teardown: { called: "the teardown", weight: "tells" },
  "linked-from": { called: "the link demanded from", weight: "tells" },
  ticket: { called: "the parent ticket", weight: "tells" },
  lint: { called: "the setting of lint", weight: "decides" },
  "readiness-ignore": { called: "the comment that ignores", weight: "decides" },
  "version-from": { called: "the place of the version", weight: "decides" },
  "sign-offs": { called: "the setting of sign-offs", weight: "decides" },
  "sign-off": { called: "the sign-off", weight: "decides" },
} as const satisfies Readonly<Record<string, PartFacts>>;

/** The names of the page's keys, and what else a page is made of. */
export type GatePart = keyof typeof pageParts | CheckPart;

/** Every part of a gate that can differ. The fields of a check are parts of it by their table: none can be left out. */
export const gatePartFacts = {
  ...pageParts,
  ...Object.fromEntries(checkFieldNames.map((name) => [partOf(name), checkFields[name]])),
  // All names of both tables, which a record that is made of entries forgets.
} as Readonly<Record<GatePart, PartFacts>>;

export const gateParts = Object.keys(gatePartFacts) as GatePart[];

/** What a field of a check is called among the changes of a gate. */
export function partOf(name: CheckField): CheckPart {
  const row = checkFields[name];
  return "part" in row ? row.part : row.key;
}

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
  /** No comparison was possible; `reason` is a sentence with its cure. */
  | { readonly kind: "not-compared"; readonly base: string | null; readonly reason: string };

/** The changes that may weaken the gate. */
export function weakeningsOf(comparison: GateComparison | null): readonly GateChange[] {
  if (comparison?.kind !== "compared") return [];
  return comparison.changes.filter(({ effect }) => effect === "weakens");
}
