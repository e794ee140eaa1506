import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../src/model/results.js";
import { redactResults, resultsRedaction } from "../../src/redact/redact-results.js";
import {
  checkOf,
  findingOf,
  gateChangeOf,
  outputOf,
  resultsOf,
  scriptOf,
} from "../report/support/sample-results.js";
import { signOffOf } from "../support/samples.js";

const hide = (): string => "***";
const redact = { redact: hide, redactSentence: hide };

/** A record in which every field has a value. */
const check = checkOf("area", {
  verdict: "failed",
  system: "u",
  owner: "o",
  why: "w",
  runsOn: ["ubuntu-latest"],
  reason: "r",
  retest: { command: "m", ...scriptOf("failed", "t") },
  signals: [
    {
      kind: "pass",
      expect: "e",
      implied: false,
      holds: null,
      saw: "s",
      reason: "r",
      note: "n",
      outputLine: 1,
    },
  ],
  output: outputOf("t"),
  diagnosis: { command: "m", ...scriptOf("failed", "t") },
  guidance: { rollback: "b", retest: "r", retestKind: "guidance", toDo: "d" },
  waiver: { by: "@a", until: "2026-12-15", reason: "r", lasts: true },
});
const full: Required<Results> = {
  ...resultsOf([check]),
  failOn: "any",
  selection: {
    areas: ["a"],
    checks: ["c"],
    failed: { since: "s", sha: "h", pageChanged: true, passed: 1, added: ["n"], removed: ["r"], unknown: 0 },
    complete: false,
    selectedAreas: 1,
    totalAreas: 2,
  },
  shard: {
    name: "s",
    system: "u",
    checks: 1,
    digest: "d",
    of: { shards: 2, checks: 2 },
    planned: { id: "4", attempt: 1 },
  },
  shards: [
    {
      name: "s",
      system: "u",
      checks: 1,
      attempt: 1,
      os: "Linux",
      arch: "X64",
      startedAt: "s",
      durationMs: 1,
      setup: { command: "m", ...scriptOf("failed", "t") },
      teardown: { command: "m", ...scriptOf("failed", "t") },
    },
  ],
  setup: { command: "m", ...scriptOf("failed", "t") },
  teardown: { command: "m", ...scriptOf("failed", "t") },
  release: { version: "1.4.0", tag: "v1.4.0", lastTag: "v1.3.2", kind: "minor", phase: "before" },
  notApplicable: [{ id: "image", area: "publish", why: "phase after" }],
  signOffs: [signOffOf({ heading: "h", owner: "@o", why: "w", by: "bob" })],
  gateChanges: {
    kind: "compared",
    base: "b",
    changes: [gateChangeOf({ check: "c", before: "x", after: "y" })],
  },
  findings: [findingOf()],
  history: {
    runs: 1,
    since: "s",
    checks: [
      {
        ...{
          id: "area",
          system: "u",
          runs: 2,
          passed: 1,
          flaky: 0,
          flakeRate: 0,
          usualMs: null,
          slow: false,
        },
        ...{ trend: null, passedInARow: 1, mayBecomeRequired: false },
        lastFailures: [{ at: "s", commit: "c", verdict: "failed" }],
      },
    ],
  },
  warnings: ["w"],
};

/** The same where nobody could look at the gate's changes: that has another shape. */
const unseen: Results = { ...full, gateChanges: { kind: "not-compared", base: "b", reason: "r" } };

/** `checks.output.tail` → its text; an array's elements count as one. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((element) => texts(element, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, path === "" ? key : `${path}.${key}`));
}

describe("redacting results", () => {
  const table = new Map(texts(resultsRedaction));

  test("has a treatment for each text of a full record, and none for what is not there", () => {
    expect(
      [...new Set([full, unseen].flatMap((record) => texts(record)).map(([path]) => path))].sort(),
    ).toEqual([...table.keys()].sort());
  });

  test.each([...table])("treats %s as %s", (path, treatment) => {
    const textsAt = (record: Results) => texts(record).filter(([key]) => key === path);
    const before = [full, unseen].flatMap(textsAt);
    const after = [full, unseen].flatMap((record) => textsAt(redactResults(record, redact)));
    expect(after).toEqual(treatment === "structure" ? before : before.map(([key]) => [key, "***"]));
  });

  test("leaves ids, areas, verdicts, paths, commits and addresses alone", () => {
    const structure = [...table].filter(([, treatment]) => treatment === "structure").map(([path]) => path);
    expect(structure).toEqual(
      expect.arrayContaining([
        ...["checks.id", "checks.area", "checks.areaSlug", "checks.verdict", "gate", "reasonCode"],
        ...["checklist.path", "checklist.sha256", "checklist.url", "run.sha", "run.url", "findings.file"],
      ]),
    );
  });

  test("takes what it does not know for free text", () => {
    const newer = { ...full, remarks: ["r"] };
    expect(redactResults(newer, redact)).toMatchObject({ remarks: ["***"] });
  });

  test("keeps numbers, flags and nulls", () => {
    const keep = (text: string): string => text;
    expect(redactResults(resultsOf([checkOf("a")]), { redact: keep, redactSentence: keep })).toEqual(
      resultsOf([checkOf("a")]),
    );
  });
});
