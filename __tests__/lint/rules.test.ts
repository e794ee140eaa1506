import { describe, expect, test } from "@jest/globals";
import { lintChecklist } from "../../src/lint/lint.js";
import type { CheckSignal } from "../../src/model/signal.js";
import { noClues } from "../../src/model/version-clues.js";
import { checkOf, sampleChecklist } from "../support/samples.js";

const said: CheckSignal = {
  role: "pass",
  expect: "done",
  implied: false,
  signal: { kind: "text", stream: null, text: "done" },
};
const exit: CheckSignal = {
  role: "pass",
  expect: "exit 0",
  implied: true,
  signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
const complete = checkOf("catalog", { signals: [said, exit] });
const link = { path: "README.md", place: { line: 5, column: 3 } };

function rulesOf(
  checklist: ReturnType<typeof sampleChecklist>,
  files: Record<string, string | null> = {},
): string[] {
  return lintChecklist(checklist, {
    linkingFiles: new Map(Object.entries(files)),
    missingFiles: new Set(),
    version: noClues,
  }).map(({ rule, weight }) => `${rule} (${weight})`);
}

describe("lint", () => {
  test("has nothing to say of a complete page", () => {
    expect(rulesOf(sampleChecklist([complete]))).toEqual([]);
  });

  test("misses an owner, unless every check has one", () => {
    expect(rulesOf(sampleChecklist([complete], { owner: null }))).toEqual(["owner-missing (completeness)"]);
    expect(rulesOf(sampleChecklist([{ ...complete, owner: "@a" }], { owner: null }))).toEqual([]);
  });

  test("misses no rollback where a person has something to do first", () => {
    expect(rulesOf(sampleChecklist([{ ...complete, rollback: null, toDo: "Tag it." }]))).toEqual([]);
  });

  test("misses a rollback", () => {
    expect(rulesOf(sampleChecklist([{ ...complete, rollback: null }]))).toEqual([
      "rollback-missing (completeness)",
    ]);
  });

  test("misses a signal that says more than the exit code", () => {
    expect(rulesOf(sampleChecklist([{ ...complete, signals: [exit] }]))).toEqual([
      "signal-beyond-exit (completeness)",
    ]);
  });

  test("notices a prompt that was copied with a command", () => {
    expect(rulesOf(sampleChecklist([{ ...complete, command: "true\n$ npm test" }]))).toEqual([
      "prompt-in-command (warning)",
    ]);
    expect(rulesOf(sampleChecklist([{ ...complete, command: "echo $ x; $HOME/run" }]))).toEqual([]);
  });

  test.each([
    ["mentions the page's path", "see docs/RELEASE_READINESS.md", []],
    ["links its file name", "[gate](RELEASE_READINESS.md)", []],
    ["does not mention it", "nothing", ["linked-from (completeness)"]],
    ["cannot be read", null, ["linked-from (completeness)"]],
  ])("reads whether a file of linked-from %s", (_name, text, rules) => {
    const page = {
      ...sampleChecklist([complete], { linkedFrom: [link] }),
      path: "docs/RELEASE_READINESS.md",
    };
    expect(rulesOf(page, { "README.md": text })).toEqual(rules);
  });
});
