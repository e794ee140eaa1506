import { describe, expect, test } from "@jest/globals";
import type { FailedSelection } from "../../src/model/results.js";
import { failedLines, nothingFailed } from "../../src/report/failed-lines.js";

const failed: FailedSelection = {
  since: "2026-12-15T10:30:12.000Z",
  sha: "3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d",
  pageChanged: false,
  passed: 27,
  added: [],
  removed: [],
  unknown: 0,
};

describe("what is said of a run of what failed", () => {
  test("names the run that the results are of, and how much runs again", () => {
    expect(failedLines(failed, { chosen: 3, sha: failed.sha })).toEqual([
      "Runs again what did not pass in the run of 2026-12-15 10:30 UTC at 3f2c1d4e5a, or since: 3 checks; 27 passed.",
    ]);
  });

  test("says that page and commit are others now", () => {
    const now = { chosen: 1, sha: "0f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d" };
    expect(failedLines({ ...failed, pageChanged: true }, now).slice(1)).toEqual([
      "The page has changed since.",
      "Another commit is checked out now.",
    ]);
  });

  test("is `last time` where the results do not say when, or say what is no time", () => {
    expect(failedLines({ ...failed, since: "::error::x" }, { chosen: 1, sha: "" })).toEqual([
      "Runs again what did not pass last time: 1 check; 27 passed.",
    ]);
  });

  test("shows ids of a file on one line, and 20 at most", () => {
    const removed = Array.from({ length: 25 }, (_, index) => `id\n::error::${index}${"x".repeat(1_000)}`);
    const [, line = ""] = failedLines({ ...failed, removed }, { chosen: 1, sha: "" });
    expect(line).toMatch(/^Did not pass and no longer on the page: id ::error::0x+, .* and 5 more\.$/);
    expect(line.length).toBeLessThan(2_300);
  });

  test.each([
    [
      {},
      "nothing to run again, all 27 checks passed in the run of 2026-12-15 10:30 UTC at 3f2c1d4e5a, or since; without `--failed` all of the page is run",
    ],
    [
      { since: "", unknown: 2 },
      "nothing to run again, 27 checks passed last time; of 2 other checks nothing is known; without `--failed` all of the page is run",
    ],
    [
      { since: "", passed: 1, removed: ["a", "b"] },
      "nothing to run again, the only check passed last time; a, b did not pass and are no longer on the page; without `--failed` all of the page is run",
    ],
  ] as const)("is a sentence where nothing is left to run: %j", (more, sentence) => {
    expect(nothingFailed({ ...failed, ...more })).toBe(sentence);
  });
});
