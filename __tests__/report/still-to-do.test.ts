import { describe, expect, test } from "@jest/globals";
import type { CheckResult, Results } from "../../src/model/results.js";
import { renderSummary } from "../../src/report/summary.js";
import { signOffOf } from "../support/samples.js";
import { unwaived, waitingOf } from "./support/release-scenarios.js";
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

describe("the head of a summary", () => {
  test("has no page where the inputs cannot be used, and nothing empty in its place", async () => {
    const plain = resultsOf([]);
    const checklist = { ...plain.checklist, path: "", url: null };
    const summary = await summaryOf({ ...plain, checklist });
    expect(summary).toMatch(/^no check was run · /m);
    expect(summary).not.toContain("****");
  });
});

describe("what is still to do", () => {
  const waiting = (checks: readonly CheckResult[], changes: Partial<Results> = {}): Results =>
    resultsOf(checks, { reasonCode: "pending", reason: "1 of 1 required check is still to do", ...changes });

  test("has one heading that fits where there is nothing to do yet", async () => {
    const summary = await summaryOf(waiting([waitingOf("soak", "in 5 h 12 min")]));
    expect(summary).toContain("### ⏳ Waiting: nothing to do yet\n\n<ul>\n<li><b>soak</b>: in 5 h 12 min");
    expect(summary).not.toMatch(/Still to do|\*\*Nothing to do yet/);
  });
});
