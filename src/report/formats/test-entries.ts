import { gateTraits, reasonTraits } from "../../model/gate-traits.js";
import type { CheckResult, Results, ScriptResult } from "../../model/results.js";
import type { TestStatus } from "../../model/verdict.js";
import { hasPassed, traitsOf, weightOf } from "../../model/verdict-traits.js";
import { knownAs } from "../labels.js";
import { readerLine } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";

/** What a file for readers of test results lists: each check, and what else holds the gate back. */
export type TestEntry = {
  /** Unique in the whole file: readers drop what they have seen. */
  readonly name: string;
  readonly status: TestStatus;
} & (
  | { readonly kind: "check"; readonly check: CheckResult }
  | { readonly kind: "script"; readonly which: "setup" | "teardown"; readonly script: ScriptResult }
  | { readonly kind: "gate" }
);

/**
 * The checks in the page's order. Setup and teardown come before them where they did not pass, and the gate itself where it is
 * not ready and no check or setup shows why: readers know nothing but tests, and would take the rest for all.
 */
export function testEntries({ results, decides }: ReportedRecord): TestEntry[] {
  const nameOf = uniqueNames();
  const checks = results.checks.map((check): TestEntry => {
    const status = traitsOf(check.verdict).asTest[weightOf(decides(check))];
    return { kind: "check", name: nameOf(check), status, check };
  });
  const scripts = (["setup", "teardown"] as const).flatMap((which) => scriptEntry(which, results));
  const tests = [...scripts, ...checks];
  return isShown(results, tests) ? tests : [gateEntry(results), ...tests];
}

/** Ids are unique on a page; what a results file says that somebody wrote is not known. */
function uniqueNames(): (check: CheckResult) => string {
  const seen = new Map<string, number>();
  return (check) => {
    const name = readerLine(knownAs(check));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  };
}

/** An id has no blanks, so that no check is named like these. */
const ownNames = {
  setup: "readiness setup",
  teardown: "readiness teardown",
  gate: "readiness gate",
} as const;

/** Without setup nothing runs; after teardown the verdicts stand. */
function scriptEntry(which: "setup" | "teardown", results: Results): TestEntry[] {
  const script = results[which];
  if (script === null || hasPassed(script)) return [];
  const status = traitsOf(script.verdict).asTest[weightOf(which === "setup")];
  return [{ kind: "script", name: ownNames[which], status, which, script }];
}

/** Whether somebody who sees the tests alone sees that the gate is not ready, and for what kind of reason. */
function isShown({ gate, reasonCode }: Results, tests: readonly TestEntry[]): boolean {
  return gateTraits(gate).isReady || (reasonTraits(reasonCode).isSeenInTests && tests.some(isRed));
}

/** Whether a reader takes it for a failure of the whole. */
export function isRed({ status }: Pick<TestEntry, "status">): boolean {
  return redStatuses[status];
}

const redStatuses = {
  passed: false,
  failed: true,
  error: true,
  skipped: false,
  pending: false,
  other: false,
} as const satisfies Record<TestStatus, boolean>;

/** `error`, where the checks could not be judged. */
function gateEntry({ reasonCode }: Results): TestEntry {
  const status = reasonTraits(reasonCode).commitStatus === "error" ? "error" : "failed";
  return { kind: "gate", name: ownNames.gate, status };
}
