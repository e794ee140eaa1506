import { describe, expect, test } from "@jest/globals";
import type { GateChange } from "../../src/model/gate-change.js";
import type { Results } from "../../src/model/results.js";
import { ownLeftOutBlock } from "../../src/report/not-applicable.js";
import { checkOf, gateChangeOf, resultsOf } from "./support/sample-results.js";

function blockOf(change: Partial<GateChange>, from: Results["checklist"]["from"] = "head"): string {
  const results = resultsOf([checkOf("unit")], {
    notApplicable: [{ id: "image", area: "publish", why: "only major, and this is a minor release" }],
    gateChanges: {
      kind: "compared",
      base: "b".repeat(40),
      changes: [gateChangeOf({ check: "image", ...change })],
    },
  });
  return [...ownLeftOutBlock({ ...results, checklist: { ...results.checklist, from } })].join("\n");
}

describe("a row that does not apply", () => {
  test.each<readonly [string, Partial<GateChange>]>([
    ["added", { part: "check", before: null, after: "make", effect: "adds" }],
    ["given kinds", { part: "only", before: null, after: "major", effect: "weakens" }],
    ["put into another phase", { part: "phase", before: "before", after: "after", effect: "weakens" }],
  ])("is named where the pull request itself has %s it", (_, change) => {
    expect(blockOf(change)).toContain(
      "1 row that does not apply was added or narrowed by this pull request:** `image`",
    );
  });

  test.each<readonly [string, Partial<GateChange>]>([
    ["given more kinds", { part: "only", before: "major", after: "major, first", effect: "strengthens" }],
    ["another command", { part: "command", before: "make", after: "true", effect: "weakens" }],
  ])("is not, where it has %s", (_, change) => {
    expect(blockOf(change)).toBe("");
  });

  test("is not, where the base's page is run: of that the pull request changes nothing", () => {
    expect(blockOf({ part: "only", before: null, after: "major" }, "base")).toBe("");
  });
});
