import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../src/model/results.js";
import { renderSummary } from "../../src/report/summary.js";
import { signOffOf } from "../support/samples.js";
import { unwaived } from "./support/release-scenarios.js";
import { checkOf, resultsOf } from "./support/sample-results.js";

const summaryOf = (results: Results): Promise<string> => renderSummary(results, { decides: unwaived });

describe("the sign-offs of a summary", () => {
  const ticked = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      signOffOf({ text: `Item ${index + 1} (1.4.0)`, done: true, line: 40 + index }),
    );

  test("are all listed, the done ones as well", async () => {
    const summary = await summaryOf(resultsOf([checkOf("catalog")], { signOffs: ticked(3) }));
    expect(summary).toContain("### Sign-offs: 3 of 3 done\n\n- [x] Item 1 (1.4.0) ([line 40]");
    expect(summary.match(/^- \[x\] Item \d \(1\.4\.0\)/gm)).toHaveLength(3);
    expect(summary).not.toContain("<details>");
  });

  test("are folded where many are done, but for those that another look may be worth", async () => {
    const signOffs = [
      signOffOf({ text: "Approved (environment: npm)", done: true, by: "@jo" }),
      ...ticked(6),
    ];
    const summary = await summaryOf(resultsOf([checkOf("catalog")], { signOffs }));
    expect(summary).toMatch(
      /### Sign-offs: 7 of 7 done\n\n- \[x\] Approved .* approved by @&#8203;jo.*\n\n<details><summary>6 sign-offs are done<\/summary>\n\n- \[x\] Item 1/,
    );
    expect(summary.match(/^- \[x\] Item \d/gm)).toHaveLength(6);
  });
});
