import { expect, test } from "@jest/globals";
import { mergeResults } from "../../src/plan/last-results.js";
import { checkOf, resultsOf } from "../report/support/sample-results.js";

test("what is kept of a check that ran on several systems is the worst of them", () => {
  const on = (system: string, verdict: "passed" | "failed") => checkOf("Any", { id: "a", system, verdict });
  const kept = (...checks: readonly ReturnType<typeof on>[]) =>
    mergeResults(null, resultsOf(checks), ["a"]).checks;
  expect(kept(on("linux", "failed"), on("macos", "passed"))).toEqual([{ id: "a", verdict: "failed" }]);
  expect(kept(on("linux", "passed"), on("macos", "failed"))).toEqual([{ id: "a", verdict: "failed" }]);
  expect(kept(on("linux", "passed"), on("macos", "passed"))).toEqual([{ id: "a", verdict: "passed" }]);
});
