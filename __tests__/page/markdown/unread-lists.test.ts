import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { areas, readLines } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |", ""];

describe("a list of checks that is not read", () => {
  test.each([
    ["in a block of JSON", ["```json", '[{ "area": "x", "run": "y" }]', "```"]],
    [
      "in a block of JSON with comments",
      ["```jsonc", "[", '  { "run": ["y"],', '    "area": "x" }', "]", "```"],
    ],
    ["below a key of JSON", ["```json", '{ "checks": [{ "area": "x", "run": "y" }] }', "```"]],
    ["in JSON without a name", ["```", '[{ "area": "x", "run": "y" }]', "```"]],
    ["as a list without a fence", ["- area: x", "  run: y"]],
    ["between two rules", ["---", "- area: x", "  run: y", "---"]],
  ])("is named at its first line: %s", async (_name, lines) => {
    const { problems } = await readLines(...matrix, ...lines);
    expect(summary(problems)).toEqual([`checks-in-yaml ${lines[0] === "---" ? 6 : 5}:1`]);
  });

  test("runs as its cure says, because YAML reads JSON", async () => {
    const reading = await readLines("```yaml smoke-matrix", '[{ "area": "x", "run": "y" }]', "```");
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(["x"]);
  });

  test.each([
    ["JSON of another kind", ["```json", '{ "area": "x", "run": { "attempt": 1 } }', "```"]],
    ["JSON without a command", ["```json", '[{ "area": "x" }]', "```"]],
    [
      "JSON that a reader is shown as code of another kind",
      ["```js", '[{ "area": "x", "run": "y" }]', "```"],
    ],
    ["a list of other keys", ["- area: x", "- run: y"]],
  ])("is none: %s", async (_name, lines) => {
    expect((await readLines(...matrix, ...lines)).problems).toEqual([]);
  });
});

describe("settings in a block that is not read", () => {
  test.each(["yaml", "yml", 'yaml title="x"', ""])("are an error in one called %j", async (info) => {
    const { problems } = await readLines(...matrix, `\`\`\`${info}`, "owner: me", "setup: x", "```");
    expect(summary(problems, "error")).toEqual(["front-matter 5:1"]);
  });

  test.each(["js", "yaml example", "text"])("are none in one called %j", async (info) => {
    const { problems } = await readLines(...matrix, `\`\`\`${info}`, "owner: me", "setup: x", "```");
    expect(problems).toEqual([]);
  });

  test("are none in one without a name that holds one key", async () => {
    expect((await readLines(...matrix, "```", "owner: me", "```")).problems).toEqual([]);
  });
});

describe("settings that are not read", () => {
  test.each([
    ["in a comment behind another of its line", ["<!-- x --><!-- readiness", "owner: me", "setup: x", "-->"]],
    ["in a comment whose first word is misspelt", ["<!-- readines", "owner: me", "setup: x", "-->"]],
    ["the same in a list", ["- <!-- x --> <!-- readiness", "  owner: me", "  setup: x", "  -->"]],
  ])("are an error: %s", async (_name, lines) => {
    expect(summary((await readLines(...matrix, ...lines)).problems, "error")).toEqual([
      "settings-comment 5:1",
    ]);
  });

  test.each([
    ["at the top", [], "front-matter 1:1"],
    ["below the matrix", matrix, "front-matter 5:1"],
  ])("are an error as a list between two rules: %s", async (_name, above, expected) => {
    const { problems } = await readLines(...above, "---", "- owner: me", "- setup: x", "---", "", ...matrix);
    expect(summary(problems, "error")).toEqual([expected]);
    expect(problems.map(({ cure }) => cure).join()).toContain("Take the dashes off");
    expect(problems.flatMap(({ fix = [] }) => fix)).toEqual([]);
  });

  test.each([
    [
      "a comment behind another that is no settings",
      ["<!-- x --><!-- readiness of the page", "see below", "-->"],
    ],
    ["a comment that begins with another word", ["<!-- settings", "owner: me", "setup: x", "-->"]],
    ["a list of other words between two rules", ["---", "- Note: x", "- See: y", "---"]],
  ])("are none: %s", async (_name, lines) => {
    expect((await readLines(...matrix, ...lines)).problems).toEqual([]);
  });
});
