import { describe, expect, test } from "@jest/globals";
import { readChecklist } from "../../src/page/read.js";

async function problemsOf(pass: string, fail = "") {
  const page = [
    "| Area | Command | Pass signal | Fail signal |",
    "| --- | --- | --- | --- |",
    `| a | \`make test\` | ${pass} | ${fail} |`,
    "| b | `make lint`, `make types` | `done` | |",
    "",
  ].join("\n");
  return (await readChecklist("page.md", Buffer.from(page))).problems;
}

describe("a signal of a table that is a command of the page", () => {
  test.each([
    ["its own", "`make test`", "Write `exit 0`"],
    ["another row's", "`make types`", "the row in line 4 under `Needs`"],
    ["another row's, amid words", "after `make lint` was run", "the row in line 4"],
  ])("is an error: %s", async (_name, pass, cure) => {
    const problems = (await problemsOf(pass)).filter(({ rule }) => rule === "signal-command");
    expect(problems).toMatchObject([{ weight: "error", place: { line: 3 } }]);
    expect(problems[0]?.cure).toContain(cure);
    expect(problems[0]?.cure).toContain("`output: make");
  });

  test("in a fail column is cured by the exit code of a failure", async () => {
    expect((await problemsOf("`done`", "`make test`"))[0]?.cure).toContain("Write `exit !0`");
  });

  test.each(["`make`", "`make test: ok`", "`output: make test`", "`stdout: make test`"])(
    "is not %s",
    async (pass) => {
      expect((await problemsOf(pass)).map(({ rule }) => rule)).toEqual([]);
    },
  );

  test("is let be in a YAML file, where each signal is written as one", async () => {
    const page = 'checks:\n  - area: a\n    run: make\n    pass: ["make"]\n';
    expect((await readChecklist("page.yml", Buffer.from(page))).problems).toEqual([]);
  });
});
