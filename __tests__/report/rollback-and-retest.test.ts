import { describe, expect, test } from "@jest/globals";
import { guidanceLines } from "../../src/report/guidance-lines.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { checkOf, required, resultsOf } from "./support/sample-results.js";

const guidance = { rollback: "Revert it.", retest: "make test", retestKind: "command", toDo: null } as const;
const apart = checkOf("a", { verdict: "failed", guidance });
const both = checkOf("b", { verdict: "failed", guidance: { ...guidance, rollbackAndRetest: true } });

describe("guidance of one column for rollback and retest", () => {
  test("stands once, under both names, and the retest is the command", async () => {
    const guidanceOf = async (check: typeof both) =>
      /<p><b>Roll back.*\n\n.*$/m.exec(await renderSummary(resultsOf([check]), { decides: required }))?.[0];
    expect(await guidanceOf(both)).toBe(
      "<p><b>Roll back and retest</b> Revert it.</p>\n\n<p><b>Retest</b> <code>make test</code></p>",
    );
    expect(await guidanceOf(apart)).toMatch(/^<p><b>Roll back<\/b> Revert it\.<\/p>$/m);
  });

  test("is told apart in the log from a rollback of the same words", () => {
    expect(guidanceLines(resultsOf([apart, both]), false)).toEqual([
      "roll back a: Revert it.",
      "roll back and retest b: Revert it.",
      "retest a, b: make test",
    ]);
  });
});
