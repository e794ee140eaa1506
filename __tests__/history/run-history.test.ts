import { describe, expect, test } from "@jest/globals";
import { runHistoryOf } from "../../src/history/run-history.js";
import type { CheckHistory, PastCheck, PastRun } from "../../src/model/history.js";
import type { CheckResult } from "../../src/model/results.js";
import { checkOf } from "../report/support/sample-results.js";
import { historyOf, pastCheck, pastRun } from "./runs.js";

/** What is said of the check `api` after runs of it, of which the last is this one. */
function saidAfter(runs: readonly PastRun[], check: Partial<CheckResult> = {}): CheckHistory | undefined {
  const now = runs.at(-1) ?? pastRun([]);
  const result = checkOf("api", check);
  return runHistoryOf(historyOf(...runs.slice(0, -1)), now, { checks: [result] }).checks[0];
}

let commits = 0;
/** Each of another commit, so that none is compared with another. */
const runOf = (check: Partial<PastCheck> = {}, run: Partial<PastRun> = {}): PastRun =>
  pastRun([pastCheck("api", check)], { commit: (commits++).toString(16).padStart(40, "0"), ...run });
const took = (...durations: readonly number[]): PastRun[] =>
  durations.map((durationMs) => runOf({ durationMs }));
const failed = { verdict: "failed" } as const;

describe("the usual duration of a check", () => {
  test("is the median of the earlier runs that passed, from five on", () => {
    expect(saidAfter(took(10, 20, 30, 40, 9_000))?.usualMs).toBeNull();
    expect(saidAfter(took(10, 20, 30, 40, 50, 9_000))?.usualMs).toBe(30);
    const withFailure = [...took(10, 20, 30, 40), runOf({ ...failed, durationMs: 1 }), ...took(9_000)];
    expect(saidAfter(withFailure)?.usualMs).toBeNull();
  });

  test.each<[now: number, slow: boolean, why: string]>([
    [4_000, true, "twice as long"],
    [3_999, false, "less than twice"],
  ])("of two seconds makes %i ms slow: %s, %s", (now, slow) => {
    expect(saidAfter(took(2_000, 2_000, 2_000, 2_000, 2_000, now))?.slow).toBe(slow);
  });

  test("makes nothing slow that took less than a second more", () => {
    expect(saidAfter(took(100, 100, 100, 100, 100, 1_099))?.slow).toBe(false);
    expect(saidAfter(took(100, 100, 100, 100, 100, 1_100))?.slow).toBe(true);
  });

  test("makes nothing slow that did not pass", () => {
    const runs = [...took(100, 100, 100, 100, 100), runOf({ ...failed, durationMs: 90_000 })];
    expect(saidAfter(runs)).toMatchObject({ slow: false, usualMs: 100 });
  });
});

describe("the trend of a check", () => {
  test("is the median of the oldest third and of the newest one, from nine passed runs on", () => {
    expect(saidAfter(took(1, 2, 3, 4, 5, 6, 7, 8))?.trend).toBeNull();
    expect(saidAfter(took(1, 2, 3, 50, 50, 50, 7, 8, 900))?.trend).toEqual({ beforeMs: 2, nowMs: 8 });
  });
});

describe("a flaky run", () => {
  test("is one in which the check passed on a later attempt", () => {
    expect(saidAfter([runOf(), runOf({ flaky: true }), runOf(), runOf()])).toMatchObject({
      runs: 4,
      flaky: 1,
      flakeRate: 0.25,
    });
  });

  test("is one that failed where another run of the same commit and page passed", () => {
    const same = { commit: "abcdef0123" };
    expect(
      saidAfter([runOf(failed, same), runOf({}, { ...same, run: { id: "7", attempt: 2 } })])?.flaky,
    ).toBe(1);
    expect(
      saidAfter([
        runOf(failed, same),
        runOf({}, { ...same, page: { path: "RELEASE_READINESS.md", sha256: "b".repeat(64) } }),
      ])?.flaky,
    ).toBe(0);
    expect(saidAfter([runOf(failed), runOf()])?.flaky).toBe(0);
  });

  test("is none on a command line, where a commit says little of the tree", () => {
    const here = { commit: "abcdef0123", run: { id: "", attempt: 1 } };
    expect(saidAfter([runOf(failed, here), runOf({}, here)])?.flaky).toBe(0);
  });
});

describe("the last failures of a check", () => {
  test("are the newest three before this run, the newest first", () => {
    const runs = ["1", "2", "3", "4"].map((day) =>
      runOf({ verdict: "timed-out" }, { at: `2026-11-0${day}T00:00:00.000Z`, commit: `${day}`.repeat(40) }),
    );
    expect(
      saidAfter([...runs, runOf(), runOf(failed)])?.lastFailures.map(
        ({ at, verdict }) => `${at.slice(8, 10)} ${verdict}`,
      ),
    ).toEqual(["04 timed-out", "03 timed-out", "02 timed-out"]);
  });

  test("are no runs in which it was skipped or waited: those tell nothing of it", () => {
    const runs = [runOf({ verdict: "skipped" }), runOf({ verdict: "pending" }), runOf()];
    expect(saidAfter(runs)).toMatchObject({ runs: 1, passed: 1, lastFailures: [] });
  });
});

describe("an advisory check", () => {
  const advisory = { severity: "advisory" } as const;
  const passed = (number: number): PastRun[] => Array.from({ length: number }, () => runOf());

  test("may become required after twenty runs that it passed, this one among them", () => {
    expect(saidAfter(passed(19), advisory)).toMatchObject({ passedInARow: 19, mayBecomeRequired: false });
    expect(saidAfter(passed(20), advisory)).toMatchObject({ passedInARow: 20, mayBecomeRequired: true });
    expect(saidAfter(passed(20))).toMatchObject({ passedInARow: 20, mayBecomeRequired: false });
  });

  test.each<[what: string, run: PastRun, row: number]>([
    ["a failure", runOf(failed), 10],
    ["a flake", runOf({ flaky: true }), 10],
    ["a wait", runOf({ verdict: "pending" }), 10],
    ["a failure in a part of the page", runOf(failed, { part: true }), 10],
    ["a pass in a part of the page, which counts for nothing", runOf({}, { part: true }), 20],
    ["a skip, which tells nothing", runOf({ verdict: "skipped" }), 20],
  ])("begins anew or goes on behind %s", (_what, run, row) => {
    expect(saidAfter([...passed(10), run, ...passed(10)], advisory)?.passedInARow).toBe(row);
  });
});

describe("what is said of a check", () => {
  test("counts the runs in which it was judged, and rounds its rate of flakes to a thousandth", () => {
    const runs = [runOf(), runOf({ flaky: true }), runOf(failed), runOf({ verdict: "skipped" })];
    expect(saidAfter(runs)).toMatchObject({ runs: 3, passed: 2, flaky: 1, flakeRate: 0.333 });
    const skipped = runOf({ verdict: "skipped" });
    expect(saidAfter([skipped, skipped])).toMatchObject({ runs: 0, passed: 0, flaky: 0, flakeRate: 0 });
  });

  test("names its system, where it is known by one", () => {
    const system = "windows-latest";
    expect(saidAfter([runOf({ system }), runOf({ system })], { system })).toMatchObject({ system });
    expect(Object.keys(saidAfter([runOf(), runOf()]) ?? {})).not.toContain("system");
  });

  test("calls it neither slow nor flaky for what other checks did", () => {
    const commit = "a".repeat(40);
    const slow = pastRun([pastCheck("other", { durationMs: 90_000 })], { commit });
    const runs = [...took(1, 1, 1, 1, 1), runOf(failed, { commit }), slow];
    expect(saidAfter(runs)).toMatchObject({ usualMs: 1, slow: false, flaky: 0 });
  });
});

describe("runs", () => {
  test("are counted from the first on, of which there may be none", () => {
    const [first, now] = [runOf({}, { at: "2026-11-02T00:00:00.000Z" }), runOf()];
    const told = (...before: readonly PastRun[]) => runHistoryOf(historyOf(...before), now, { checks: [] });
    expect(told(first, runOf())).toEqual({ runs: 2, since: first.at, checks: [] });
    expect(told()).toEqual({ runs: 0, since: null, checks: [] });
  });

  test("of another page, another system or another machine say nothing of a check", () => {
    const others = [
      runOf({}, { page: { path: "OTHER.md", sha256: "a".repeat(64) } }),
      runOf({ system: "windows-latest" }),
      runOf({}, { os: "Windows" }),
      runOf({}, { arch: "ARM64" }),
    ];
    expect(saidAfter([...others, runOf()])).toBeUndefined();
    expect(
      saidAfter([...others, runOf({ system: "windows-latest" })], { system: "windows-latest" })?.runs,
    ).toBe(2);
  });

  test.each(["__proto__", "constructor"])("know a check by its id alone: %s", (id) => {
    const now = pastRun([pastCheck(id)]);
    const { checks } = runHistoryOf(historyOf(pastRun([pastCheck("other")])), now, {
      checks: [checkOf(id, { id })],
    });
    expect(checks).toEqual([]);
  });
});
