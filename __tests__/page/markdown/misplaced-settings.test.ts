import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../../src/format/apply-edits.js";
import { summary } from "../reading.js";
import { readLines, readText } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |", ""];
const keys = ["owner: me", "ticket: FAC-1"];

describe("settings that are not where they count", () => {
  test.each([
    ["below a rule after the first line", ["# R", "", "---", ...keys, "---", ""], "front-matter 3:1"],
    ["below a rule that nothing closes", ["# R", "", "---", ...keys, ""], "front-matter 3:1"],
    ["below a title", ["Release", "---", ...keys, "---", ""], "front-matter 2:1"],
    ["between longer rules", ["----", ...keys, "----", ""], "front-matter 1:1"],
    ["as TOML", ["+++", 'owner = "me"', 'ticket = "FAC-1"', "+++", ""], "front-matter 1:1"],
    ["in a block of YAML", ["```yaml", ...keys, "```", ""], "front-matter 1:1"],
    [
      "with values below their keys",
      ["# R", "---", "areas:", "  - a", "owner: me", "---", ""],
      "front-matter 2:1",
    ],
    [
      "in a comment that begins otherwise",
      ["<!-- readiness settings", ...keys, "-->", ""],
      "settings-comment 1:1",
    ],
    [
      "in a comment with a key in its first line",
      ["<!-- readiness: 1", "owner: me", "-->", ""],
      "settings-comment 1:1",
    ],
    ["in a comment behind other text", ["See <!-- readiness", ...keys, "-->", ""], "settings-comment 1:1"],
    ["above a rule that closes them", [...keys, "---", ""], "front-matter 1:1"],
    ["between a rule with a blank and one without", ["--- ", ...keys, "---", ""], "front-matter 1:1"],
    ["between a rule and full stops", ["---", ...keys, "...", ""], "front-matter 1:1"],
    ["in a comment of another name", ["<!-- readiness-settings", ...keys, "-->", ""], "settings-comment 1:1"],
  ])("are an error: %s", async (_name, lines, expected) => {
    const { problems } = await readLines(...lines, ...matrix);
    expect(summary(problems, "error")).toEqual([expected]);
  });

  test.each([
    ["one key below a rule", ["# R", "", "---", "owner: me", "---", ""], "settings-misplaced 3:1"],
    [
      "keys of which one is ours",
      ["# R", "", "---", "layout: x", "owner: me", "---", ""],
      "settings-misplaced 3:1",
    ],
    [
      "one key behind the front matter",
      ["---", "owner: me", "---", "setup: x", "---", ""],
      "settings-misplaced 4:1",
    ],
    ["keys as the page's first text", [...keys, ""], "settings-misplaced 1:1"],
    [
      "one key in a comment behind other text",
      ["See <!-- readiness", "setup: x", "-->", ""],
      "settings-misplaced 1:1",
    ],
    ["one key in a block of YAML", ["```yml", "setup: make", "```", ""], "settings-misplaced 1:1"],
    ["one key in a comment's only line", ["<!-- readiness owner: me -->", ""], "settings-misplaced 1:1"],
  ])("are a warning with fewer keys: %s", async (_name, lines, expected) => {
    const { problems } = await readLines(...lines, ...matrix);
    expect(summary(problems, "warning")).toEqual([expected]);
    expect(summary(problems, "error")).toEqual([]);
  });

  test.each([
    ["a rule and a paragraph", ["# R", "", "---", "", "All is well.", "", "---", ""]],
    ["a rule and one line like a key", ["# R", "", "---", "", "owner: me", "", "More."]],
    ["a rule and keys of others", ["# R", "---", "layout: x", "theme: y", "---", ""]],
    ["one line like a key that begins the page", ["owner: me", ""]],
    ["words with colons that begin the page", ["Owner: me", "Ticket: x", ""]],
    ["a title like a key", ["Release: 1", "---", ""]],
    ["a comment in code", ["`<!-- readiness` begins", "setup: x", ""]],
    ["a workflow", ["```yaml", "defaults:", "  run:", "    shell: bash", "jobs:", "  a: b", "```", ""]],
    ["YAML in a fence of Markdown", ["```markdown", "---", ...keys, "---", "```", ""]],
    ["a comment for readers", ["<!-- readiness of the team: see below", "owner is me", "-->", ""]],
    ["a comment that ignores a rule", ["<!-- readiness-ignore owner-missing: mine -->", ""]],
    ["a rule in a quote", ["> ---", "> owner: me", "> ticket: FAC-1", "> ---", ""]],
  ])("are not seen in %s", async (_name, lines) => {
    expect((await readLines(...lines, ...matrix)).problems).toEqual([]);
  });

  test.each([
    ["a rule after the first line", ["# R", "", "---", ...keys, "---", ""]],
    ["longer rules", ["----", ...keys, "----", ""]],
    ["a block of YAML", ["# R", "```yaml", ...keys, "```", ""]],
    ["a comment without its blank", ["<!--readiness", ...keys, "-->", ""]],
    ["a comment in capitals", ["<!-- Readiness:", ...keys, "-->", ""]],
  ])("count after their fix: %s", async (_name, lines) => {
    const text = [...lines, ...matrix].join("\n");
    const { problems } = await readText(text);
    const mended = await readText(
      applyEdits(
        text,
        problems.flatMap(({ fix = [] }) => fix),
      ),
    );
    expect(mended.problems).toEqual([]);
    expect(mended.draft.settings.owner?.value).toBe("me");
    expect(mended.draft.checks).toHaveLength(1);
  });

  test("are not moved where the page has settings already", async () => {
    const { problems } = await readLines("---", "setup: make", "---", "", "---", ...keys, "---", ...matrix);
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([["front-matter", undefined]]);
  });
});

describe("front matter that is nearly some", () => {
  test.each([
    ["without its end", ["---", "owner: me", ""], "Close them with a line `---` below the last (line 2)."],
    ["with a blank behind its beginning", ["--- ", "owner: me", "---", ""], "in line 1."],
    ["with a blank behind its end", ["---", "owner: me", "--- ", ""], "in line 3."],
    ["ended by full stops", ["---", "owner: me", "...", ""], "in line 3."],
    ["between longer rules", ["----", "owner: me", "----", ""], "in line 1 and in line 3."],
  ])("is told which line to mend: %s", async (_name, lines, cure) => {
    const { problems } = await readLines(...lines, ...matrix);
    expect(summary(problems, "error")).toEqual(["front-matter 1:1"]);
    expect(problems.find(({ rule }) => rule === "front-matter")?.cure).toContain(cure);
  });
});
