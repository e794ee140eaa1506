import { describe, expect, test } from "@jest/globals";
import { redactResults } from "../../src/report/redact-results.js";
import { checkOf, findingOf, gateChangeOf, outputOf, resultsOf, scriptOf } from "./support/sample-results.js";

const secret = "hunter2-hunter2";
const redact = (text: string): string => text.replaceAll(secret, "***");

describe("redacting results", () => {
  const free = `free ${secret}`;
  const check = checkOf("area", {
    verdict: "failed",
    owner: free,
    why: free,
    command: free,
    reason: free,
    retest: scriptOf("failed", free),
    signals: [
      { kind: "pass", expect: free, implied: false, holds: null, saw: free, reason: free, note: free },
    ],
    output: outputOf(free),
    diagnosis: scriptOf("failed", free),
    guidance: { rollback: free, retest: free, retestKind: "guidance" },
  });
  const results = resultsOf([check], {
    reason: free,
    checklist: { ...resultsOf([]).checklist, owner: free },
    setup: scriptOf("failed", free),
    teardown: scriptOf("failed", free),
    signOffs: [{ text: free, done: false, line: 1 }],
    gateChanges: { kind: "compared", base: "b", changes: [gateChangeOf({ before: free, after: free })] },
    findings: [findingOf({ found: free, expected: free, cure: free })],
    warnings: [free],
  });

  test("reaches every free text", () => {
    expect(JSON.stringify(redactResults(results, redact))).not.toContain(secret);
  });

  test("reaches the reason why nobody could look at the gate's changes", () => {
    const gateChanges = { kind: "not-compared", base: null, reason: free } as const;
    expect(redactResults({ ...results, gateChanges }, redact).gateChanges).toEqual({
      ...gateChanges,
      reason: "free ***",
    });
  });

  test("changes nothing else", () => {
    expect(redactResults(results, redact)).toEqual(
      JSON.parse(JSON.stringify(results).replaceAll(secret, "***")),
    );
  });

  test("leaves structure alone, even where a secret stands in it", () => {
    const named = resultsOf([checkOf("area", { id: secret, area: secret, areaSlug: secret })], {
      name: secret,
      gateChanges: { kind: "compared", base: secret, changes: [gateChangeOf({ check: secret })] },
      checklist: { ...resultsOf([]).checklist, path: secret },
    });
    expect(redactResults(named, redact)).toEqual(named);
  });
});
