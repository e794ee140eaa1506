import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/model/finding.js";
import { sarif } from "../../src/report/sarif.js";
import { atLeast } from "../fuzz/runs.js";
import { sarifSchema, schemaProblems } from "./support/json-schema.js";
import { hostileText } from "./support/random-results.js";

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

  test("is valid under the schema of SARIF 2.1.0, whatever a page says", () => {
    const schema = sarifSchema();
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            severity: fc.constantFrom("error", "warning", "note"),
            rule: fc.constantFrom("lost-row", "input", "no-such-rule"),
            file: hostileText,
            line: fc.integer({ min: 1, max: 9 }),
            found: hostileText,
            cure: hostileText,
          }),
          { maxLength: 5 },
        ),
        (changes) => {
          const log = JSON.parse(sarif(changes.map(finding)));
          expect(schemaProblems(log, schema)).toEqual([]);
          expect(log.runs[0].results).toHaveLength(changes.length);
          for (const { message } of log.runs[0].results)
            expect(message.text).not.toMatch(/[\u0000-\u0008\u001b]|[\ud800-\udfff]/u);
        },
      ),
      { numRuns: atLeast(25) },
    );
  });

  test("would not be, were a key of it another one", () => {
    const log = JSON.parse(sarif([finding({})]));
    expect(schemaProblems({ ...log, tools: [] }, sarifSchema())).not.toEqual([]);
    expect(schemaProblems({ ...log, runs: [{ results: [] }] }, sarifSchema())).not.toEqual([]);
  });

  test("is one run of one tool in one category, whatever it finds", () => {
    const { runs } = JSON.parse(sarif([finding({}), finding({ file: "b.md" })]));
    expect(runs).toHaveLength(1);
    expect(runs[0].automationDetails).toEqual({ id: "readiness-lint/" });
  });

  test("stays below 10 MB packed, as GitHub wants it", () => {
    let state = 1;
    const noise = (): string =>
      Array.from({ length: 3_000 }, () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return String.fromCharCode(0x4e00 + (state % 20_000));
      }).join("");
    const texts = Array.from({ length: 200 }, noise);
    const many = Array.from({ length: maxSarifResults }, (_, index) =>
      finding({ found: `${index}${texts[index % 200]?.slice(index % 1_000)}`, line: index + 1 }),
    );
    expect(gzipSync(sarif(many)).length).toBeLessThan(10_000_000);
  });

  test("names a file as a URL does", () => {
    const [{ locations }] = runOf([finding({ file: "docs/a#b?c.md" })]).results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe("docs/a%23b%3Fc.md");
  });
});
