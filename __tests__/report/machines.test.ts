import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../src/model/results.js";
import { machineLines } from "../../src/report/machines.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { required, resultsOf } from "./support/sample-results.js";
import { scenarios } from "./support/scenarios.js";

const ready = scenarios["machines-ready"] ?? resultsOf([]);
const missing = scenarios["machines-missing"] ?? resultsOf([]);
const comment = (results: Results): Promise<string> =>
  renderSummary(results, { decides: required, place: "comment" });

describe("the machines of a plan", () => {
  test("are in no comment while nothing is wrong with one", async () => {
    expect(await comment(ready)).not.toContain("1-of-3-ubuntu-latest");
  });

  test("are in a comment those that something is wrong with", async () => {
    const text = await comment(missing);
    expect(text).toContain("### ❌ 2 of 3 shards did not do their part");
    expect(text).toContain("- ❌ <b>3-of-3-macos-latest</b>: none of its results count · 1 check");
    expect(text).not.toContain("1-of-3-ubuntu-latest");
  });

  test("have a line each in the log", () => {
    expect(machineLines(ready)).toEqual([
      "shard 1-of-3-ubuntu-latest: 2 checks in 14.1 s on Linux X64",
      "shard 2-of-3-ubuntu-latest: 1 check in 41.3 s on Linux X64, attempt 2",
      "shard 3-of-3-macos-latest: 1 check in 14.1 s on macOS ARM64",
    ]);
    expect(machineLines(missing).slice(1)).toEqual([
      "shard 2-of-3-ubuntu-latest: 1 check in 14.1 s on Linux X64, setup failed",
      "shard 3-of-3-macos-latest: 1 check, none of its results count",
    ]);
    expect(machineLines(resultsOf([]))).toEqual([]);
  });

  test("are as many as there is room for, those that something is wrong with first", async () => {
    const [first] = ready.shards ?? [];
    if (first === undefined) throw new Error("no shards");
    const shards = Array.from({ length: 256 }, (_, at) => ({
      ...first,
      name: `${at + 1}-of-256`,
      attempt: at === 255 ? null : 1,
    }));
    const text = await renderSummary({ ...missing, shards }, { decides: required, limitBytes: 9_000 });
    expect(text).toContain("❌ <b>256-of-256</b>");
    expect(text).toContain("… and 236 more.");
  });
});
