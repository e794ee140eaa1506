import { describe, expect, test } from "@jest/globals";
import { readDraft, summary, withKeys } from "../reading.js";
import { onlyCheck, readLines, withCells } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |", ""];

describe("what is crossed out in a cell that decides", () => {
  test.each([
    ["a command", { Command: "~~`make`~~" }, "cell-struck 3:13"],
    ["one command of two", { Command: "`a`, ~~`b`~~" }, "cell-struck 3:13"],
    ["a signal", { "Pass signal": "~~`ok`~~" }, "cell-struck 3:22"],
    ["a retest", { Retest: "~~`ok`~~" }, "cell-struck 3:22"],
    ["an area", { Area: "~~a~~" }, "cell-struck 3:3"],
    ["a severity", { Severity: "~~advisory~~" }, "cell-struck 3:22"],
  ])("is an error: %s", async (_name, cells, expected) => {
    expect(summary((await withCells(cells)).problems, "error")).toEqual([expected]);
  });

  test.each([
    ["in guidance", { Rollback: "~~Call Bob.~~ Call Eve." }],
    ["in words for readers", { Notes: "~~old~~" }],
    ["in a code span", { Command: "`echo ~~a~~`" }],
    ["with a backslash", { "Pass signal": "`ok` \\~~" }],
  ])("is none %s", async (_name, cells) => {
    const { problems } = await withCells(cells);
    expect(problems.filter(({ rule }) => rule === "cell-struck")).toEqual([]);
  });
});

describe("a limit on what is named", () => {
  test("leaves no error of a signal cell out behind its warnings", async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `\`dist/a${index}.js\``).join(", ");
    const { problems } = await withCells({ "Pass signal": `${paths}, no \`error\`` });
    expect(problems.filter(({ weight }) => weight === "warning").length).toBe(20);
    expect(problems.filter(({ weight }) => weight === "error").map(({ rule }) => rule)).toEqual([
      "signal-negation",
    ]);
  });

  test("leaves no settings out behind others that may be none", async () => {
    const one = Array.from({ length: 120 }, () => ["---", "owner: me", "---", "", "text", ""]).flat();
    const { problems } = await readLines(...matrix, ...one, "---", "owner: me", "setup: x", "---");
    expect(problems.filter(({ weight }) => weight === "error").map(({ rule }) => rule)).toEqual([
      "front-matter",
    ]);
  });
});

describe("a comment of ours behind other HTML", () => {
  test.each([
    ["of settings", ["<div><!-- readiness", "owner: me", "setup: x", "--></div>"], "settings-comment 5:1"],
    ["that ignores a rule", ["<div><!-- readiness-ignore signal-prose: x --></div>"], "ignore-form 5:1"],
  ])("is named: one %s", async (_name, lines, expected) => {
    expect(summary((await readLines(...matrix, ...lines)).problems)).toContain(expected);
  });

  test("is read in a line of its own", async () => {
    const { draft, problems } = await readLines(
      ...matrix,
      "<div>",
      "<!-- readiness",
      "owner: me",
      "-->",
      "</div>",
    );
    expect(problems).toEqual([]);
    expect(draft.settings.owner?.value).toBe("me");
  });
});

describe("checks whose keys stand in another order", () => {
  test.each([
    ["the command first", ["- run: y", "  area: x"], ["checks-in-yaml 5:1"]],
    ["the severity first", ["- severity: advisory", "  area: x", "  run: y"], ["checks-in-yaml 5:1"]],
    ["no area", ["- run: y", "  name: x"], []],
  ])("are checks all the same: %s", async (_name, lines, expected) => {
    const { problems } = await readLines(...matrix, "```yaml", ...lines, "```");
    expect(summary(problems)).toEqual(expected);
  });
});

describe("a link to another file as a retest", () => {
  test("is a command that is none, in a YAML file", () => {
    expect(summary(readDraft(withKeys("retest: '[x](docs/a.md)'")).problems)).toEqual([
      "link-in-command 4:13",
    ]);
  });

  test("is guidance in a block of a page", async () => {
    const lines = ["- area: a", "  run: b", "  retest: '[x](docs/a.md)'"];
    const reading = await readLines("```yaml smoke-matrix", ...lines, "```");
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).retest?.value.kind).toBe("guidance");
  });
});
