import { describe, expect, test } from "@jest/globals";
import type { CheckHistory } from "../../src/model/history.js";
import type { CheckResult } from "../../src/model/results.js";
import { historyLines } from "../../src/report/history-lines.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { resultsWith } from "./support/history-scenario.js";
import { checkOf, required, resultsOf } from "./support/sample-results.js";

const failure = { at: "2026-11-20T08:00:00.000Z", commit: "0123456789abcdef", verdict: "timed-out" } as const;
const lineOf = (history: Partial<CheckHistory>, check: Partial<CheckResult> = {}): string | undefined =>
  historyLines(resultsWith([history, check]))[1];

describe("what the history says", () => {
  test.each<[history: Partial<CheckHistory>, check: Partial<CheckResult>, line: string | undefined]>([
    [{}, {}, undefined],
    [
      { slow: true },
      { durationMs: 12_000 },
      "  area-0: took 12.0 s, usually 4.1 s: at least twice as slow as usual",
    ],
    [{ flaky: 1, flakeRate: 0.05 }, {}, undefined],
    [{ flaky: 3, flakeRate: 0.15 }, {}, "  area-0: flaky in 3 of 20 runs (15 %)"],
    [{ trend: { beforeMs: 10_000, nowMs: 16_000 } }, {}, "  area-0: takes 16.0 s by now, 10.0 s at first"],
    [{ trend: { beforeMs: 10_000, nowMs: 14_999 } }, {}, undefined],
    [{ trend: { beforeMs: 100, nowMs: 1_099 } }, {}, undefined],
    [
      { mayBecomeRequired: true },
      { severity: "advisory" },
      "  area-0: advisory, passed its last 20 runs, may become required",
    ],
    [{ passed: 19 }, { verdict: "failed" }, "  area-0: first failure in 20 runs"],
    [
      { passed: 16, lastFailures: [failure] },
      { verdict: "failed" },
      "  area-0: did not pass in 4 of 20 runs; the last time before on 2026-11-20 at 0123456789 (timed out)",
    ],
    [{ passed: 16, lastFailures: [failure] }, {}, undefined],
    [
      { system: "windows-latest", flaky: 3, flakeRate: 0.15 },
      { system: "windows-latest" },
      "  area-0 (windows-latest): flaky in 3 of 20 runs (15 %)",
    ],
  ])("is a line: %j %j", (history, check, line) => {
    expect(lineOf(history, check)).toBe(line);
  });

  test("comes with the runs that it is from, and what failed comes first", () => {
    const lines = historyLines(resultsWith([{ flaky: 3 }], [{ passed: 19 }, { verdict: "failed" }]));
    expect(lines[0]).toBe("History: 2 remarks from 19 earlier runs since 2026-11-01");
    expect(lines[1]).toContain("area-1");
  });

  test("is ten lines at most, and how many more there are", () => {
    const lines = historyLines(resultsWith(...Array.from({ length: 22 }, () => [{ flaky: 3 }] as const)));
    expect([lines.length, lines.at(-1)]).toEqual([12, "  … and 12 more"]);
  });

  test("stands folded in the summary, and nothing does where no history is kept", async () => {
    const summary = await renderSummary(resultsWith([{ flaky: 3, flakeRate: 0.15 }]), { decides: required });
    expect(summary).toContain(
      "<summary>History: 1 remark from 19 earlier runs since 2026-11-01</summary>\n\n- **area-0**: flaky in 3 of 20 runs (15 %)",
    );
    const slow = resultsWith([{ slow: true }]);
    const history = { runs: 1, checks: [], ...slow.history, since: "</summary>" };
    expect(await renderSummary({ ...slow, history }, { decides: required })).toContain(
      "since &lt;/summary&gt;</summary>",
    );
    expect(await renderSummary(resultsOf([checkOf("a")]), { decides: required })).not.toContain("History");
  });
});
