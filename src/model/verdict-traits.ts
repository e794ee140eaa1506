import {
  type CountedAs,
  type HoldingReason,
  type HoldingStatus,
  holdingReasons,
  type TestStatus,
  type Verdict,
} from "./verdict.js";

/** What depends on whether the check decides the gate or only warns. */
interface ByWeight<Value> {
  readonly deciding: Value;
  readonly advisory: Value;
}

/** All that follows from a verdict. No other file compares verdicts with each other or with a literal. */
type VerdictTraits = EveryVerdict & (Passing | HoldingBack);

interface EveryVerdict {
  /** As people read it. */
  readonly word: string;
  /** Beside the word, never instead of it. */
  readonly sign: ByWeight<string>;
  /** The sign in a log. */
  readonly mark: string;
  readonly colour: "green" | "yellow" | "red";
  /** Its place in lists of checks, the smallest first; equal ones keep the page's order. */
  readonly rank: ByWeight<number>;
  /** Whether `retries` try again (FORMAT 2.9). */
  readonly isRetried: boolean;
  /** Whether `retest: on-failure` runs the retest. */
  readonly isRetested: boolean;
  readonly isDiagnosed: boolean;
  /** Whether `fail-fast` stops the rest. */
  readonly stopsOthers: boolean;
  /** What a retest with this verdict says of the failure: in the log, and as a remark beside others. */
  readonly asRetest: string;
  readonly retestRemark: string;
  /** "passed in 2 s", "cancelled after 2 s". */
  readonly timeWord: "in" | "after";
  /** What a history takes it for: `unknown` tells nothing of the check, and `cut` is not even kept. */
  readonly inHistory: "pass" | "failure" | "waiting" | "unknown" | "cut";
}

interface Passing {
  readonly countedAs: "passed";
  readonly holdsBack: null;
  readonly blocks: null;
  readonly commitStatus: "success";
  readonly annotation: null;
  readonly toldAs: null;
  readonly asTest: ByWeight<"passed">;
}

/** A verdict that does not count as passed is named everywhere, and green nowhere. */
interface HoldingBack {
  readonly countedAs: Exclude<CountedAs, "passed">;
  /** Why the gate is not ready while a deciding check has this verdict. */
  readonly holdsBack: HoldingReason;
  /** What becomes of the checks that need it. */
  readonly blocks: Exclude<Verdict, "passed">;
  readonly colour: "yellow" | "red";
  /** Of an area, where no other verdict is worse: `error` means that the check could not be judged. */
  readonly commitStatus: HoldingStatus;
  readonly annotation: ByWeight<"error" | "warning">;
  /** Where reports tell of it: in a section of its own, among what waits, or in a line where it never ran or was cut off. */
  readonly toldAs: "broken" | "waiting" | "not-run" | "cut";
  /** In files for readers of test results, which go red for any failure: what decides nothing is neither that nor passed. */
  readonly asTest: ByWeight<Exclude<TestStatus, "passed">>;
}

const failure = {
  sign: { deciding: "❌", advisory: "⚠️" },
  annotation: { deciding: "error", advisory: "warning" },
  rank: { deciding: 0, advisory: 1 },
} as const;

const table = {
  passed: {
    word: "passed",
    sign: { deciding: "✅", advisory: "✅" },
    mark: "✓",
    colour: "green",
    rank: { deciding: 4, advisory: 4 },
    countedAs: "passed",
    holdsBack: null,
    blocks: null,
    isRetried: false,
    isRetested: false,
    isDiagnosed: false,
    stopsOthers: false,
    asRetest: "the failure did not recur",
    retestRemark: "passed on retest: flaky?",
    timeWord: "in",
    inHistory: "pass",
    commitStatus: "success",
    annotation: null,
    toldAs: null,
    asTest: { deciding: "passed", advisory: "passed" },
  },
  failed: {
    word: "failed",
    sign: failure.sign,
    mark: "✗",
    colour: "red",
    rank: failure.rank,
    countedAs: "failed",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: true,
    isRetested: true,
    isDiagnosed: true,
    stopsOthers: true,
    asRetest: "the failure was confirmed",
    retestRemark: "failed again on retest",
    timeWord: "in",
    inHistory: "failure",
    commitStatus: "failure",
    annotation: failure.annotation,
    toldAs: "broken",
    asTest: { deciding: "failed", advisory: "other" },
  },
  pending: {
    word: "pending",
    sign: { deciding: "⏳", advisory: "⏳" },
    mark: "…",
    colour: "yellow",
    rank: { deciding: 2, advisory: 3 },
    countedAs: "pending",
    holdsBack: "pending",
    blocks: "pending",
    isRetried: true,
    isRetested: false,
    isDiagnosed: false,
    stopsOthers: false,
    asRetest: "pending",
    retestRemark: "pending on retest",
    timeWord: "in",
    inHistory: "waiting",
    commitStatus: "pending",
    annotation: { deciding: "warning", advisory: "warning" },
    toldAs: "waiting",
    asTest: { deciding: "pending", advisory: "pending" },
  },
  "timed-out": {
    word: "timed out",
    sign: failure.sign,
    mark: "✗",
    colour: "red",
    rank: failure.rank,
    countedAs: "failed",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: true,
    isRetested: true,
    isDiagnosed: true,
    stopsOthers: true,
    asRetest: "the failure was confirmed",
    retestRemark: "failed again on retest",
    timeWord: "in",
    inHistory: "failure",
    commitStatus: "failure",
    annotation: failure.annotation,
    toldAs: "broken",
    asTest: { deciding: "failed", advisory: "other" },
  },
  errored: {
    word: "could not be started",
    sign: failure.sign,
    mark: "✗",
    colour: "red",
    rank: failure.rank,
    countedAs: "failed",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: false,
    isRetested: true,
    isDiagnosed: true,
    stopsOthers: true,
    asRetest: "could not be started",
    retestRemark: "could not be started on retest",
    timeWord: "in",
    inHistory: "failure",
    commitStatus: "failure",
    annotation: failure.annotation,
    toldAs: "broken",
    asTest: { deciding: "error", advisory: "other" },
  },
  skipped: {
    word: "skipped",
    sign: { deciding: "⏭️", advisory: "⏭️" },
    mark: "-",
    colour: "yellow",
    rank: { deciding: 3, advisory: 3 },
    countedAs: "skipped",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: false,
    isRetested: false,
    isDiagnosed: false,
    stopsOthers: false,
    asRetest: "skipped",
    retestRemark: "skipped on retest",
    timeWord: "in",
    inHistory: "unknown",
    commitStatus: "error",
    annotation: failure.annotation,
    toldAs: "not-run",
    asTest: { deciding: "skipped", advisory: "skipped" },
  },
  cancelled: {
    word: "cancelled",
    sign: { deciding: "⛔", advisory: "⛔" },
    mark: "✗",
    colour: "red",
    rank: failure.rank,
    countedAs: "failed",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: false,
    isRetested: false,
    isDiagnosed: true,
    stopsOthers: false,
    asRetest: "cancelled",
    retestRemark: "cancelled on retest",
    timeWord: "after",
    inHistory: "cut",
    commitStatus: "error",
    annotation: failure.annotation,
    toldAs: "cut",
    asTest: { deciding: "error", advisory: "other" },
  },
  interrupted: {
    word: "interrupted",
    sign: { deciding: "⛔", advisory: "⛔" },
    mark: "✗",
    colour: "red",
    rank: failure.rank,
    countedAs: "failed",
    holdsBack: "checks-failed",
    blocks: "skipped",
    isRetried: false,
    isRetested: false,
    isDiagnosed: true,
    stopsOthers: false,
    asRetest: "interrupted",
    retestRemark: "interrupted on retest",
    timeWord: "in",
    inHistory: "cut",
    commitStatus: "error",
    annotation: failure.annotation,
    toldAs: "cut",
    asTest: { deciding: "error", advisory: "other" },
  },
} satisfies Record<Verdict, VerdictTraits>;

/** Of a check, a script or a reported check; what was not reported (`null`) has not passed. */
export function hasPassed({ verdict }: { readonly verdict: Verdict | null }): boolean {
  return verdict !== null && traitsOf(verdict).countedAs === "passed";
}

/** Whether nothing failed, but a moment has not come, or a person has still to act. */
export function isPending({ verdict }: { readonly verdict: Verdict }): boolean {
  return traitsOf(verdict).countedAs === "pending";
}

/** The worse of two verdicts, by why each holds the gate back, then by its place in lists; of equally bad ones the first. */
export function worseOf(one: Verdict, other: Verdict): Verdict {
  const [a, b] = [placeOf(one), placeOf(other)];
  return b.reason < a.reason || (b.reason === a.reason && b.rank < a.rank) ? other : one;
}

function placeOf(verdict: Verdict): { readonly reason: number; readonly rank: number } {
  const { holdsBack, rank } = traitsOf(verdict);
  return {
    reason: holdsBack === null ? holdingReasons.length : holdingReasons.indexOf(holdsBack),
    rank: rank.deciding,
  };
}

/** The row of a verdict, with the types of its columns. */
export function traitsOf(verdict: Verdict): VerdictTraits {
  return table[verdict];
}

/** The column for a check that decides, or for one that only warns. */
export function weightOf(decides: boolean): keyof ByWeight<unknown> {
  return decides ? "deciding" : "advisory";
}
