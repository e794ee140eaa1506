import { describe, expect, test } from "@jest/globals";
import { emptySettings } from "../../../src/page/draft.js";
import { summary } from "../reading.js";
import { areas, readLines, readText } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |"];

describe("front matter", () => {
  test("is the mapping between two lines `---` at the top, with places of the file", async () => {
    const { draft, problems } = await readLines(
      "---",
      'owner: "@acme/release"',
      "areas: [a]",
      "---",
      ...matrix,
    );
    expect(problems).toEqual([]);
    expect(draft.settings.owner).toEqual({ value: "@acme/release", place: { line: 2, column: 8 } });
    expect(draft.settings.areas).toEqual([{ value: "a", place: { line: 3, column: 9 } }]);
    expect(draft.checks[0]?.place).toEqual({ line: 7, column: 1 });
  });

  test.each([
    ["nothing", ["---", "---"]],
    ["blank lines", ["---", "", "---"]],
    ["a comment", ["---", "# ours", "---"]],
  ])("may hold %s", async (_name, lines) => {
    const { draft, problems } = await readLines(...lines, ...matrix);
    expect(problems).toEqual([]);
    expect(draft.settings).toEqual({ ...emptySettings, place: { line: 2, column: 1 } });
    expect(draft.checks).toHaveLength(1);
  });

  test.each([
    ["a text", ["---", "Read this first.", "---", ""]],
    ["a list", ["---", "- one", "- two", "---", ""]],
    ["a page with a rule below", ["---", "# Release", "", "All of it.", "", "---", ""]],
    ["a text that YAML cannot read", ["---", "All *of* it, see `a: b`", "and more", "---", ""]],
  ])("is not there where %s stands between the lines", async (_name, lines) => {
    const reading = await readLines(...lines, ...matrix);
    expect(reading.problems).toEqual([]);
    expect(reading.draft.settings).toEqual(emptySettings);
    expect(areas(reading)).toEqual(["a"]);
  });

  test("is not there without a second line `---`", async () => {
    const reading = await readLines("---", "", ...matrix);
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(["a"]);
  });

  test("with a mistake in its mapping is an error, not Markdown", async () => {
    const { problems } = await readLines("---", "owner: @acme/release", "---", ...matrix);
    expect(summary(problems)).toEqual(["yaml-syntax 2:8"]);
  });

  test.each([
    ["no end", ["---", "owner: me", ""]],
    ["a blank behind its end", ["---", "owner: me", "--- ", ""]],
    ["a blank behind its beginning", ["--- ", "owner: me", "---", ""]],
    ["a blank line above", ["", "---", "owner: me", "ticket: FAC-1", "---", ""]],
  ])("that is meant as ours but has %s is an error", async (_name, lines) => {
    const { problems } = await readLines(...lines, ...matrix);
    expect(summary(problems)).toEqual([`front-matter ${lines[0] === "" ? 2 : 1}:1`]);
  });

  test("hides what stands in it: a heading or a row in it is none", async () => {
    const { problems, draft } = await readLines(
      "---",
      "title: |",
      "  | a | b |",
      "owner: me",
      "---",
      ...matrix,
    );
    expect(summary(problems, "error")).toEqual([]);
    expect(draft.checks).toHaveLength(1);
  });
});

describe("the comment form", () => {
  test("holds the same settings, anywhere on the page", async () => {
    const { draft, problems } = await readLines(
      "# Release",
      "",
      ...matrix,
      "",
      "<!-- readiness",
      "owner: me",
      "setup: make",
      "-->",
    );
    expect(problems).toEqual([]);
    expect(draft.settings.owner).toEqual({ value: "me", place: { line: 8, column: 8 } });
    expect(draft.settings.setup).toEqual({ value: "make", place: { line: 9, column: 8 } });
  });

  test.each([
    ["indented by two blanks", ["  <!-- readiness", "  owner: me", "  -->"], 10],
    ["in a list item", ["- Settings", "", "  <!-- readiness", "  owner: me", "  -->"], 10],
    ["right below a text", ["Text", "<!-- readiness", "owner: me", "-->"], 8],
    ["inside other HTML", ["<details>", "<!-- readiness", "owner: me", "-->", "</details>"], 8],
    ["with blank lines in it", ["<!-- readiness", "", "owner: me", "", "-->"], 8],
    ["with blanks behind its lines", ["<!-- readiness  ", "owner: me", "-->  "], 8],
  ])("is read %s", async (_name, lines, column) => {
    const { draft, problems } = await readLines(...lines, "", ...matrix);
    expect(problems).toEqual([]);
    expect(draft.settings.owner?.value).toBe("me");
    expect(draft.settings.owner?.place).toEqual({
      line: lines.findIndex((line) => line.includes("owner")) + 1,
      column,
    });
  });

  test.each([
    ["in a fenced block", ["```html", "<!-- readiness", "owner: me", "-->", "```"]],
    ["in indented code", ["    <!-- readiness", "    owner: me", "    -->"]],
    ["with more words in its first line", ["<!-- readiness is checked by CI", "and owned by me", "-->"]],
    ["on one line", ["<!-- readiness -->"]],
    ["inside another comment", ["<!-- old:", "<!-- readiness", "owner: me", "-->"]],
  ])("is no settings %s", async (_name, lines) => {
    const { draft, problems } = await readLines(...lines, "", ...matrix);
    expect(problems).toEqual([]);
    expect(draft.settings).toEqual(emptySettings);
  });

  test.each([
    ["without an end", ["<!-- readiness", "owner: me"], "settings-comment 1:1"],
    ["with a value in its last line", ["<!-- readiness", "owner: me -->"], "settings-comment 2:1"],
    ["with text behind its end", ["<!-- readiness", "owner: me", "--> text"], "settings-comment 3:1"],
    ["cut by `-->` in a value", ["<!-- readiness", "setup: a --> b", "-->"], "settings-comment 2:1"],
    [
      "cut by a blank line, in other HTML",
      ["<div>", "<!-- readiness", "owner: me", "", "-->", "</div>"],
      "settings-comment 2:1",
    ],
    ["without the blank", ["<!--readiness", "owner: me", "-->"], "settings-comment 1:1"],
    ["in capitals", ["<!-- Readiness", "owner: me", "-->"], "settings-comment 1:1"],
  ])("%s is an error", async (_name, lines, problem) => {
    const { draft, problems } = await readLines(...matrix, "", ...lines);
    const [rule, place = ""] = problem.split(" ");
    expect(summary(problems)).toEqual([`${rule} ${Number(place.split(":")[0]) + 4}:1`]);
    expect(draft.settings).toEqual(emptySettings);
  });

  test("in a block quote is not read, and that is said", async () => {
    const { draft, problems } = await readLines("> <!-- readiness", "> owner: me", "> -->", "", ...matrix);
    expect(summary(problems, "warning")).toEqual(["settings-in-quote 1:1"]);
    expect(draft.settings).toEqual(emptySettings);
  });
});

describe("settings stand on a page once", () => {
  const comment = ["<!-- readiness", "owner: comment", "-->", ""];

  test("front matter with a key of ours and a comment are an error at the second", async () => {
    const { draft, problems } = await readLines("---", "owner: front", "---", "", ...comment, ...matrix);
    expect(summary(problems)).toEqual(["settings-twice 5:1"]);
    expect(problems[0]?.cure).toContain("front matter in line 1");
    expect(draft.settings.owner?.value).toBe("front");
  });

  test("two comments are an error at the second", async () => {
    const { problems } = await readLines(...comment, ...comment, ...matrix);
    expect(summary(problems)).toEqual(["settings-twice 5:1"]);
    expect(problems[0]?.cure).toContain("comment in line 1");
  });

  test("a site generator's front matter may stand beside a comment", async () => {
    const { draft, problems } = await readLines("---", "layout: page", "---", "", ...comment, ...matrix);
    expect(summary(problems, "error")).toEqual([]);
    expect(draft.settings.owner?.value).toBe("comment");
  });
});

test("an empty page has nothing, and no problem of its own", async () => {
  expect(await readText("")).toEqual({
    draft: { settings: emptySettings, checks: [], signOffs: [], ignores: [], readerColumns: [] },
    problems: [],
  });
});
