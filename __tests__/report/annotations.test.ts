import { describe, expect, test } from "@jest/globals";
import { annotationsOf } from "../../src/report/annotations.js";
import { releaseScenarios, toDoOf, unwaived, waived } from "./support/release-scenarios.js";
import { checkOf, findingOf, required, resultsOf, scriptOf } from "./support/sample-results.js";
import { catalogFailed, hostileText, scenarios } from "./support/scenarios.js";

/** The runner cuts a message there. */
const maxMessageCharacters = 4_096;

const failing = (count: number, changes = {}): ReturnType<typeof checkOf>[] =>
  Array.from({ length: count }, (_, index) => ({
    ...catalogFailed,
    id: `check-${index}`,
    line: index + 1,
    ...changes,
  }));

describe("annotations", () => {
  test("name a failed check on the page's line, with reason, way back and retest", () => {
    expect(annotationsOf(resultsOf([catalogFailed, checkOf("registry")]), required)).toEqual([
      {
        level: "error",
        file: "RELEASE_READINESS.md",
        line: 14,
        title: "catalog: failed",
        message:
          "fail signal seen: `** (CompileError)`\nRoll back: Revert the merge: `git revert -m 1 3f2c1d4`, then redeploy with the release script (scripts/release.sh).\nRetest: mix test test/catalog --max-failures 1",
      },
    ]);
  });

  test("warn of a check that does not decide", () => {
    const results = resultsOf([{ ...catalogFailed, severity: "advisory" }]);
    expect(annotationsOf(results, required).map(({ level }) => level)).toEqual(["warning"]);
    expect(annotationsOf(results, () => true).map(({ level }) => level)).toEqual(["error"]);
  });

  test("warn on its line of what is still to do and of a sign-off that holds the gate back, without a way back", () => {
    const { "release-sign-offs": signOffs } = releaseScenarios;
    const results = resultsOf([toDoOf("version", "Bump it.\n\n- in `mix.exs`", { line: 12 })], {
      signOffs: signOffs?.signOffs ?? [],
    });
    expect(annotationsOf(results, required)).toEqual([
      {
        level: "warning",
        file: "RELEASE_READINESS.md",
        line: 12,
        title: "version: pending",
        message: "pass signal not seen: 1.4.0\nTo do: Bump it.\n\n- in `mix.exs`",
      },
      {
        level: "warning",
        file: "RELEASE_READINESS.md",
        line: 41,
        title: "Sign-off still open",
        message:
          "Support knows of the new `--stream` flag (@acme/support)\nticked, for which release? write `(1.4.0)`\nunder “Before the tag”",
      },
    ]);
  });

  test("warn of a check that is waived, and by whom", () => {
    const [remark, ...others] = annotationsOf(resultsOf([waived]), unwaived);
    expect(others).toEqual([]);
    expect(remark?.level).toBe("warning");
    expect(remark?.message.split("\n").slice(0, 2)).toEqual([
      "exit 7, expected exit 0",
      "waived by @alice until 2026-12-15: the mirror is down, #123",
    ]);
  });

  test("name each finding on its line and column", () => {
    const findings = [
      findingOf(),
      findingOf({ severity: "warning", line: 3 }),
      findingOf({ severity: "note", line: 4 }),
    ];
    expect(
      annotationsOf(resultsOf([], { findings }), required).map(({ level, line, column }) => [
        level,
        line,
        column,
      ]),
    ).toEqual([
      ["error", 12, 3],
      ["warning", 3, 3],
      ["notice", 4, 3],
    ]);
    const [first] = annotationsOf(resultsOf([], { findings }), required);
    expect(first?.message).toBe(
      "A second column `Command`; expected each column once. Remove one of the two, or merge their cells.",
    );
  });

  test("begin with a failed setup, and warn of a failed teardown and of what the run has to say", () => {
    const results = resultsOf(failing(1, { verdict: "skipped" }), {
      setup: scriptOf("failed"),
      teardown: scriptOf("timed-out"),
      warnings: ["mind the gap"],
    });
    expect(annotationsOf(results, required).map(({ level, line, title }) => [level, line, title])).toEqual([
      ["error", 1, "setup did not pass"],
      ["error", 1, "catalog / check-0: skipped"],
      ["warning", 1, "teardown did not pass"],
      ["warning", 1, "Readiness"],
    ]);
  });

  test("put checks that ran before those that were skipped", () => {
    const [skipped] = failing(1, { id: "skipped", verdict: "skipped" });
    const titles = annotationsOf(resultsOf([...(skipped ? [skipped] : []), ...failing(1)]), required).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(["catalog / check-0: failed", "catalog / skipped: skipped"]);
  });

  test.each([
    [9, 9, "catalog / check-8: failed"],
    [10, 10, "catalog / check-9: failed"],
    [11, 10, "2 more"],
    [500, 10, "491 more"],
  ])("of %i errors show %i, and the last one is %s", (count, shown, title) => {
    const annotations = annotationsOf(resultsOf(failing(count)), required);
    expect(annotations).toHaveLength(shown);
    expect(annotations.at(-1)?.title).toBe(title);
  });

  test("count each level by itself", () => {
    const results = resultsOf([...failing(20), ...failing(20, { severity: "advisory" })]);
    expect(annotationsOf(results, required).map(({ level }) => level)).toEqual([
      ...Array(10).fill("error"),
      ...Array(10).fill("warning"),
    ]);
  });

  test("keep their messages within the runner's limit, without control characters", () => {
    const results = resultsOf(failing(300, { reason: `${hostileText}${"😀".repeat(5_000)}` }), {
      findings: [findingOf({ found: "x".repeat(9_000) })],
    });
    for (const { message, title } of annotationsOf(results, required)) {
      expect(message.length).toBeLessThanOrEqual(maxMessageCharacters);
      expect(message).toBe(Buffer.from(message).toString());
      expect(title + message).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  test("are none where everything passed", () => {
    expect(annotationsOf(scenarios["ready"] ?? resultsOf([]), required)).toEqual([]);
  });

  test.each([
    ["# Title\n\n1. Run `a`", "Run `a`"],
    ["> - [ ] ask [Ann](https://a.example)", "ask Ann (https://a.example)"],
    ["```sh\nmake undo\n```", "make undo"],
    ["\n\n", ""],
  ])("take as first step of %j: %s", (markdown, step) => {
    const guidance = { ...catalogFailed.guidance, rollback: markdown };
    const [first] = annotationsOf(resultsOf([{ ...catalogFailed, guidance }]), required);
    const [, found = ""] = /^Roll back: (.*)$/m.exec(first?.message ?? "") ?? [];
    expect(found).toBe(step);
  });
});
