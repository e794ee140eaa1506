import { describe, expect, test } from "@jest/globals";
import { type CTRFReport, calculateSummary, getSchema, isTestFlaky, validate } from "ctrf";
import fc from "fast-check";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { reportFormats } from "../../../src/report/formats/formats.js";
import { atLeast } from "../../fuzz/runs.js";
import { growth, mostLinear } from "../../support/growth.js";
import { schemaProblems } from "../support/json-schema.js";
import { junitReaders } from "../support/junit-readers.js";
import { junitProblems } from "../support/junit-schema.js";
import { decidesGate, hostileResults } from "../support/random-results.js";
import { childrenOf, readXml } from "../support/read-xml.js";
import { checkOf, outputOf, resultsOf } from "../support/sample-results.js";
import { situations } from "../support/situations.js";
import { testResultSchema, verificationResultSchema } from "../support/statement-schemas.js";

// Each format says of a record what the record says of itself, to readers who know nothing of ours.

type Format = "junit" | "junit-strict" | "ctrf" | "in-toto" | "svr";

const render = (format: Format, results: Results): Promise<string> =>
  reportFormats[format]({ results, decides: decidesGate });

const numRuns = atLeast(25);

/** Over random records full of hostile texts: `property` must hold of each. */
async function always(property: (results: Results) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(hostileResults, property), { numRuns });
}

/** What readers of tests are to see of a verdict, written out once more. */
const expectedStatus = {
  passed: "passed",
  failed: "failed",
  pending: "pending",
  "timed-out": "failed",
  errored: "failed",
  skipped: "skipped",
  cancelled: "failed",
  interrupted: "failed",
} as const;

/** What decides nothing and did not pass is neither passed nor red. */
function expectedOf(check: CheckResult): "passed" | "failed" | "pending" | "skipped" | "other" {
  const status = expectedStatus[check.verdict];
  return status === "failed" && !decidesGate(check) ? "other" : status;
}

const nameOf = ({ id, system }: CheckResult): string => (system === undefined ? id : `${id} (${system})`);

/** What a text becomes in a file: half a pair of code units, and what XML cannot hold, is replaced; what acts on a terminal is gone. */
function withoutControls(text: string): string {
  return text
    .replace(/\u001b\[31m|\u001b\]8;;x\u0007|\u009b2J/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

describe.each(["junit", "junit-strict"] as const)("%s", (format) => {
  test.each(Object.keys(junitReaders) as (keyof typeof junitReaders)[])(
    "tells %s what each check came to, and goes red exactly where the gate is not ready",
    (reader) =>
      always(async (results) => {
        const seen = junitReaders[reader](await render(format, results));
        const checks = seen.cases.filter(({ name }) => !name.startsWith("readiness "));
        expect(new Map(checks.map(({ name, status }) => [name, status]))).toEqual(
          new Map(
            results.checks.map((check) => {
              const status = expectedOf(check);
              return [nameOf(check), status === "pending" || status === "other" ? "skipped" : status];
            }),
          ),
        );
        expect(seen.cases).toHaveLength(seen.passed + seen.failed + seen.skipped);
        expect(seen.passed).toBe(results.checks.filter(({ verdict }) => verdict === "passed").length);
        expect(seen.failed > 0).toBe(results.gate !== "ready" || hasBrokenSetup(results));
        for (const { status, message } of seen.cases)
          if (status === "failed") expect(message.trim()).toMatch(/^(?!undefined)(?!.*: undefined$).+/s);
      }),
  );

  test("has counts, times and one result a case, as all readers want it", () =>
    always(async (results) => {
      const text = await render(format, results);
      expect(text).not.toMatch(/\[\[ATTACHMENT\|/i);
      const root = readXml(text);
      expect(root.name).toBe("testsuites");
      for (const suite of root.elements) {
        const cases = childrenOf(suite, "testcase");
        const holding = (tag: string): string =>
          String(cases.filter((test) => childrenOf(test, tag).length > 0).length);
        expect(suite.attributes).toMatchObject({
          tests: String(cases.length),
          failures: holding("failure"),
          errors: holding("error"),
          skipped: holding("skipped"),
          time: expect.stringMatching(/^\d+\.\d{3}$/),
          timestamp: "2026-11-23T18:00:00.000Z",
        });
        expect(cases).toHaveLength(suite.elements.length);
        for (const test of cases) {
          expect(test.attributes).toMatchObject({
            classname: suite.attributes["name"],
            time: expect.stringMatching(/^\d+\.\d{3}$/),
          });
          const outcome = test.elements.filter(({ name }) => /^(?:failure|error|skipped)$/.test(name));
          expect(outcome.length).toBeLessThanOrEqual(1);
          for (const { attributes, text } of outcome) {
            expect(text.startsWith(attributes["message"] ?? "none")).toBe(true);
            expect(attributes["type"]).toMatch(/^[a-z-]+$/);
            expect(`${attributes["message"]}${text}`).not.toMatch(/\[\[ATTACHMENT\|/i);
          }
        }
      }
      const names = root.elements.flatMap(({ elements }) =>
        elements.map(({ attributes }) => attributes["name"]),
      );
      expect(new Set(names).size).toBe(names.length);
    }));

  test("keeps what was printed to the letter, but for what XML cannot hold and what names an attachment", () =>
    always(async (results) => {
      const cases = readXml(await render(format, results)).elements.flatMap(({ elements }) => elements);
      for (const check of results.checks) {
        const found = cases.find(({ attributes }) => attributes["name"] === nameOf(check));
        const output = found?.elements.find(({ name }) => name === "system-out")?.text ?? "";
        const printed = check.verdict === "passed" ? "" : withoutControls(check.output.tail);
        expect(output).toBe(
          printed
            .replace(/[\ufffe\uffff]/g, "\ufffd")
            .replace(/\[\[(?=ATTACHMENT\|)/gi, "[ [")
            .trimEnd(),
        );
      }
    }));
});

/** A record that says that it is ready although setup failed contradicts itself: then the worse is told. */
function hasBrokenSetup({ setup }: Results): boolean {
  return setup !== null && expectedStatus[setup.verdict] === "failed";
}

describe("junit-strict", () => {
  test("keeps to Jenkins' schema", () =>
    always(async (results) => {
      expect(junitProblems(readXml(await render("junit-strict", results)))).toEqual([]);
    }));
});

describe("junit", () => {
  test("leaves that schema only for where each entry stands on the page", () =>
    always(async (results) => {
      const root = readXml(await render("junit", results));
      const problems = new Set(junitProblems(root));
      expect([...problems].filter((one) => !/^testcase has (?:file|line)$/.test(one))).toEqual([]);
      const cases = root.elements.flatMap(({ elements }) => elements);
      for (const check of results.checks)
        expect(
          cases.find(({ attributes }) => attributes["name"] === nameOf(check))?.attributes,
        ).toMatchObject({
          file: withoutControls(results.checklist.path)
            .replace(/[\ufffe\uffff]/g, "\ufffd")
            .replace(/\[\[(?=ATTACHMENT\|)/gi, "[ ["),
          line: String(check.line),
        });
    }));
});

describe("ctrf", () => {
  // The library's own validator compiles it anew each time: it is asked of the situations below.
  const ctrfSchema = getSchema("0.0.0");
  const read = async (results: Results): Promise<CTRFReport> => {
    const text = await render("ctrf", results);
    expect(text).not.toMatch(/^\ufeff/);
    return JSON.parse(text) as CTRFReport;
  };

  test("is valid to the reference library, and counted as it counts", () =>
    always(async (results) => {
      const report = await read(results);
      expect(schemaProblems(report, ctrfSchema)).toEqual([]);
      const { tests, summary } = report.results;
      const { start, stop, duration, flaky, ...counts } = summary;
      // Its duration is that of the tests together, ours that of the run.
      expect(calculateSummary(tests, { start, stop })).toMatchObject(counts);
      expect([stop - start, flaky]).toEqual([duration, tests.filter(isTestFlaky).length]);
    }));

  test("says what each check came to, and is red exactly where the gate is not ready", () =>
    always(async (results) => {
      const { tests, summary } = (await read(results)).results;
      const checks = tests.filter(({ name }) => !name.startsWith("readiness "));
      expect(checks.map(({ name, status, rawStatus }) => [name, status, rawStatus])).toEqual(
        results.checks.map((check) => [nameOf(check), expectedOf(check), check.verdict]),
      );
      expect(summary.passed).toBe(results.checks.filter(({ verdict }) => verdict === "passed").length);
      expect(summary.failed > 0).toBe(results.gate !== "ready" || hasBrokenSetup(results));
      for (const { status, message } of tests) if (status !== "passed") expect(message).toMatch(/\S/);
    }));

  test("keeps what was printed to the letter, but for what acts on a terminal", () =>
    always(async (results) => {
      const { tests } = (await read(results)).results;
      for (const check of results.checks) {
        const found = tests.find(({ name }) => name === nameOf(check));
        const printed = check.verdict === "passed" ? "" : withoutControls(check.output.tail).trimEnd();
        expect((found?.stdout ?? []).join("\n")).toBe(printed);
      }
    }));
});

describe("in-toto", () => {
  test("is a test result of v0.1 that passes nothing which the record does not", () =>
    always(async (results) => {
      const predicate = JSON.parse(await render("in-toto", results));
      expect(schemaProblems(predicate, testResultSchema)).toEqual([]);
      const named = (status: string): string[] =>
        results.checks.filter((check) => expectedOf(check) === status).map(nameOf);
      const own = (names: readonly string[]): string[] =>
        names.filter((name) => !name.startsWith("readiness "));
      expect(predicate.passedTests).toEqual(named("passed"));
      expect(own(predicate.warnedTests)).toEqual(named("other"));
      expect(own(predicate.failedTests)).toEqual(named("failed"));
      expect(predicate.failedTests.length > 0).toBe(results.gate !== "ready" || hasBrokenSetup(results));
      expect(predicate.result === "FAILED").toBe(results.gate !== "ready");
      if (predicate.result === "PASSED") {
        expect(results.selection.complete).toBe(true);
        expect(predicate.passedTests).toHaveLength(results.checks.length);
        expect(predicate.warnedTests).toEqual([]);
      }
    }));
});

describe("svr", () => {
  test("is a verification result of v0.2 with what passed, and no word of ready for a part of the page", () =>
    always(async (results) => {
      const predicate = JSON.parse(await render("svr", results));
      expect(schemaProblems(predicate, verificationResultSchema)).toEqual([]);
      expect(predicate.verifier.policies[0].digest).toEqual({ sha256: results.checklist.sha256 });
      expect(predicate.timeCreated).toBe("2026-11-23T18:00:08.123Z");
      const passed = results.checks.filter(({ verdict }) => verdict === "passed");
      const isReady = results.gate === "ready" && results.selection.complete;
      const phase = results.release.phase === "after" ? "AFTER_PUBLISHING" : "BEFORE_PUBLISHING";
      expect(predicate.properties).toEqual([
        ...(isReady ? [`READINESS_READY_${phase}`] : []),
        ...(isReady && passed.length === results.checks.length
          ? [`READINESS_ALL_CHECKS_PASSED_${phase}`]
          : []),
        ...passed.map((check) => `READINESS_CHECK_PASSED:${nameOf(check)}`),
      ]);
    }));
});

describe.each(["junit", "junit-strict", "ctrf", "in-toto", "svr"] as const)("%s", (format) => {
  test("is the same for the same record", () =>
    always(async (results) => {
      expect(await render(format, results)).toBe(await render(format, structuredClone(results)));
    }));

  test("costs four times as much for four times as many checks", async () => {
    const output = outputOf(
      Array.from({ length: 30 }, (_, line) => `line ${line} of <what> was printed`).join("\n"),
    );
    const many = (number: number): Results =>
      resultsOf(
        Array.from({ length: number }, (_, index) =>
          checkOf(`area ${index % 50}`, { id: `check-${index}`, verdict: "failed", exitCode: 1, output }),
        ),
      );
    const records = { 1: many(250), 4: many(1_000) };
    expect(await growth((times) => render(format, records[times]))).toBeLessThan(mostLinear);
  });
});

describe("every situation that reports are looked at in", () => {
  test.each(Object.entries(situations))("is red exactly where it is not ready: %s", async (_, results) => {
    const strict = await render("junit-strict", results);
    expect(junitProblems(readXml(strict))).toEqual([]);
    expect(junitReaders.Jenkins(strict).failed > 0).toBe(results.gate !== "ready");
    const report: CTRFReport = JSON.parse(await render("ctrf", results));
    expect(validate(report)).toEqual({ valid: true, errors: [] });
    expect(report.results.summary.failed > 0).toBe(results.gate !== "ready");
  });
});
