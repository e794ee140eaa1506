import { describe, expect, test } from "@jest/globals";
import { guidanceLines } from "../../src/report/guidance-lines.js";
import { guidanceParts } from "../../src/report/sections.js";
import { checkOf, resultsOf } from "./support/sample-results.js";

const guidance = { rollback: "Revert it.", retest: "make test", retestKind: "command" } as const;
const apart = checkOf("a", { verdict: "failed", guidance });
const both = checkOf("b", { verdict: "failed", guidance: { ...guidance, rollbackAndRetest: true } });

describe("guidance of one column for rollback and retest", () => {
  test("stands once, under both names, and the retest is the command", () => {
    expect(guidanceParts(both, null)).toEqual([
      "**Roll back and retest:** Revert it.",
      expect.stringContaining("make test"),
    ]);
    expect(guidanceParts(apart, null)[0]).toBe("**Roll back:** Revert it.");
  });

  test("is told apart in the log from a rollback of the same words", () => {
    expect(guidanceLines(resultsOf([apart, both]), false)).toEqual([
      "roll back a: Revert it.",
      "roll back and retest b: Revert it.",
      "retest a, b: make test",
    ]);
  });
});
