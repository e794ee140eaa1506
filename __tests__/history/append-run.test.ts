import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { appendRun, emptyHistory, historyText } from "../../src/history/append-run.js";
import { pastRunOf } from "../../src/history/past-run.js";
import { readHistory } from "../../src/history/read-history.js";
import type { PastRun } from "../../src/model/history.js";
import { reasonCodes, verdicts } from "../../src/model/verdict.js";
import { checkOf, resultsOf } from "../report/support/sample-results.js";
import { anyText } from "../support/any-text.js";
import { historyOf, pastCheck, pastRun } from "./runs.js";

const at = (second: number): string => new Date(Date.UTC(2026, 10, 1) + second * 1_000).toISOString();
const many = (number: number, run: Partial<PastRun> = {}): PastRun[] =>
  Array.from({ length: number }, (_, second) => pastRun([pastCheck("api")], { at: at(second), ...run }));
const of = (path: string): Partial<PastRun> => ({ page: { path, sha256: "a".repeat(64) } });

describe("a history", () => {
  test("keeps the newest fifty runs of a page", () => {
    const history = many(60).reduce(appendRun, emptyHistory);
    expect(history.runs.map((run) => run.at)).toEqual(
      many(60)
        .slice(10)
        .map((run) => run.at),
    );
  });

  test("keeps a page that seldom runs beside one that often does", () => {
    const history = [...many(3, of("SELDOM.md")), ...many(60, of("OFTEN.md"))].reduce(
      appendRun,
      emptyHistory,
    );
    expect(history.runs.filter(({ page }) => page.path === "SELDOM.md")).toHaveLength(3);
    expect(history.runs).toHaveLength(53);
  });

  test("has no more than a thousand runs of all pages together", () => {
    const runs = Array.from({ length: 30 }, (_, page) => many(40, of(`${page}.md`))).flat();
    expect(runs.reduce(appendRun, emptyHistory).runs).toHaveLength(1_000);
  });

  test("takes the same run once, and an attempt, a use or a page of it for another one", () => {
    const run = pastRun([]);
    const others = [
      run,
      { ...run, run: { id: "7", attempt: 2 } },
      { ...run, name: "other" },
      { ...run, ...of("B.md") },
    ];
    expect([...others, ...others].reduce(appendRun, emptyHistory).runs).toEqual(others);
  });

  test("is a line a run, and is read as it was written", () => {
    const history = historyOf(...many(3));
    expect(historyText(history).split("\n")).toHaveLength(6);
    expect(readHistory(Buffer.from(historyText(history)))).toEqual({ kind: "history", history });
    expect(readHistory(Buffer.from(historyText(emptyHistory)))).toEqual({
      kind: "history",
      history: emptyHistory,
    });
  });

  test("stays below eight megabytes, for which the oldest runs are left out", () => {
    const checks = Array.from({ length: 15_000 }, (_, index) => pastCheck(`check-${index}`));
    const runs = many(12).map((run) => ({ ...run, checks }));
    const text = historyText(historyOf(...runs));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8_000_000);
    const reading = readHistory(Buffer.from(text));
    expect(reading.kind === "history" && reading.history.runs.map((run) => run.at)).toEqual(
      runs.slice(-7).map((run) => run.at),
    );
  });
});

describe("what is kept of a run", () => {
  test("is nothing where it was cut short, or ran no check", () => {
    for (const reasonCode of ["cancelled", "interrupted"] as const)
      expect(pastRunOf(resultsOf([checkOf("a")], { reasonCode }))).toBeNull();
    expect(pastRunOf(resultsOf([]))).toBeNull();
  });

  test("leaves out what came to no verdict, and is a part then", () => {
    const checks = [
      checkOf("a"),
      checkOf("b", { verdict: "interrupted" }),
      checkOf("c", { verdict: "cancelled" }),
    ];
    const past = pastRunOf(resultsOf(checks, { gate: "not-ready", reasonCode: "shard-missing" }));
    expect([past?.part, past?.checks.map(({ id }) => id)]).toEqual([true, ["a"]]);
  });

  test("has its commit, where what is said of it is one", () => {
    const commitOf = (sha: string) => {
      const results = resultsOf([checkOf("a")]);
      return pastRunOf({ ...results, run: { ...results.run, sha } })?.commit;
    };
    const sha = "0123456789abcdef0123456789abcdef01234567";
    expect([sha, sha.slice(0, 7), `x${sha}`, `${sha}x`, sha.slice(0, 6), ""].map(commitOf)).toEqual([
      ...[sha, sha.slice(0, 7)],
      ...["", "", "", ""],
    ]);
  });

  test("knows a check by its system, too", () => {
    const past = pastRunOf(resultsOf([checkOf("a", { system: "ubuntu-latest" }), checkOf("b")]));
    expect(past?.checks.map(({ id, system }) => [id, system])).toEqual([
      ["a", "ubuntu-latest"],
      ["b", undefined],
    ]);
  });

  test("can always be read again, whatever the run was like", () => {
    const text = anyText({ maxLength: 1_200 });
    fc.assert(
      fc.property(
        fc.record({
          text,
          id: text,
          durationMs: fc.double({ min: 0 }),
          verdict: fc.constantFrom(...verdicts),
          reasonCode: fc.constantFrom(...reasonCodes),
        }),
        ({ text, id, durationMs, verdict, reasonCode }) => {
          const results = resultsOf([checkOf("a", { id, durationMs, verdict, system: text }), checkOf("b")], {
            name: text,
            reasonCode,
          });
          const past = pastRunOf({ ...results, run: { ...results.run, ref: text, sha: text, id: text } });
          if (past === null) return;
          expect(readHistory(Buffer.from(historyText(historyOf(past)))).kind).toBe("history");
        },
      ),
    );
  });
});
