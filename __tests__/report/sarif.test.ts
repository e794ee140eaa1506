import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model/finding.js";
import { sarif } from "../../src/report/sarif.js";

/** GitHub takes 25,000 results a run, and shows the first 5,000. */
const maxSarifResults = 5_000;

const finding = (over: Partial<Finding>): Finding => ({
  rule: "rollback-missing",
  severity: "warning",
  file: "docs/RELEASE READINESS.md",
  line: 7,
  column: 3,
  found: "check `a` without a rollback",
  expected: "words",
  cure: "Write them.",
  ...over,
});

const runOf = (findings: readonly Finding[]) => JSON.parse(sarif(findings)).runs[0];

describe("SARIF", () => {
  test("has each finding with its rule, level, words and place", () => {
    const { tool, results } = runOf([finding({}), finding({ rule: "lost-row", severity: "error" })]);
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ["lost-row", "error"],
      ["rollback-missing", "warning"],
    ]);
    expect(results[1]).toMatchObject({
      message: { text: "Check `a` without a rollback; expected words. Write them." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "docs/RELEASE%20READINESS.md" },
            region: { startLine: 7, startColumn: 3 },
          },
        },
      ],
    });
    expect(tool.driver.rules[results[1].ruleIndex]).toMatchObject({ id: "rollback-missing" });
    expect(tool.driver.rules[1].helpUri).toMatch(/docs\/rules\.md#rollback-missing$/);
  });

  test("knows a finding again when lines above it come and go, and tells equal ones apart", () => {
    const prints = (findings: readonly Finding[]): string[] =>
      runOf(findings).results.map(
        ({ partialFingerprints }: { partialFingerprints: { primaryLocationLineHash: string } }) =>
          partialFingerprints.primaryLocationLineHash,
      );
    const [first, second] = prints([finding({}), finding({ line: 9 })]);
    expect(prints([finding({ line: 70 })])).toEqual([first]);
    expect(second).not.toBe(first);
  });

  test("names no file where the finding has none", () => {
    expect(runOf([finding({ file: "", rule: "input" })]).results[0].locations).toBeUndefined();
  });

  test("keeps the errors where there are too many findings", () => {
    const many = Array.from({ length: maxSarifResults + 10 }, (_, index) => finding({ line: index + 1 }));
    const { results } = runOf([...many, finding({ severity: "error", rule: "lost-row" })]);
    expect(results).toHaveLength(maxSarifResults);
    expect(results[0].level).toBe("error");
  });
});
