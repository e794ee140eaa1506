import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { onlyCheck, readLines, withCells } from "./reading.js";

const steps = [
  "",
  "## Restore it",
  "",
  "1. Run `x`.",
  "",
  "### Then",
  "",
  "Wait.",
  "",
  "## Other",
  "",
  "No.",
];
const section = "1. Run `x`.\n\n### Then\n\nWait.";

describe("a cell that is only a link to a heading stands for its section", () => {
  test("down to the next heading of its level, as `Rollback`", async () => {
    const reading = await withCells({ Rollback: "[Restore](#restore-it)" }, ...steps);
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).rollback).toEqual({
      value: section,
      place: { line: 3, column: 22 },
      at: expect.any(Function),
    });
  });

  test("as `Retest`, where it is guidance whatever it holds", async () => {
    const reading = await withCells({ Retest: "[`Restore`](#restore-it)" }, ...steps);
    expect(onlyCheck(reading).retest?.value).toEqual({ kind: "guidance", markdown: section });
  });

  test.each([
    ["no info string", "```"],
    ["a shell's name", "```bash"],
    ["a shell's name and more", "~~~ Shell title=x"],
  ])("as `Command`, with its fenced blocks of %s", async (_name, fence) => {
    const end = fence.slice(0, 3);
    const reading = await withCells(
      { Command: "[do](#do)" },
      ...["# Do", "", fence, "make a", "make b", end, "", "- in a list", "", "  ```sh", "  make c", "  ```"],
      ...["```python", "print()", "```", "## Deeper", "```cmd", "make d", "```", "# End", "```", "no", "```"],
    );
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).command).toEqual({
      value: "make a\nmake b\nmake c\nmake d",
      place: { line: 3, column: 13 },
    });
  });

  test.each([
    ["no block", ["Text `make`"]],
    ["blocks of other languages", ["```python", "print()", "```"]],
    ["indented code", ["", "    make"]],
    ["an empty block", ["```sh", "", "```"]],
  ])("as `Command`, with %s, is an error", async (_name, lines) => {
    const reading = await withCells({ Command: "[do](#do)" }, "", "# Do", "", ...lines);
    expect(summary(reading.problems)).toEqual(["section-without-command 3:13"]);
    expect(onlyCheck(reading).command).toBeNull();
  });

  test("with emphasis around the link, or by a reference", async () => {
    const reading = await withCells(
      { Rollback: "**[a](#restore-it)**", Retest: "[b][r]" },
      ...steps,
      "",
      "[r]: #restore-it",
    );
    expect(onlyCheck(reading)).toMatchObject({
      rollback: { value: section },
      retest: { value: { markdown: section } },
    });
  });

  test.each([
    ["words", "See [Restore](#restore-it)"],
    ["a second link", "[Restore](#restore-it) [Then](#then)"],
  ])("but not with %s beside it", async (_name, cell) => {
    const reading = await withCells({ Rollback: cell }, ...steps);
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).rollback?.value).toBe(cell);
  });

  test("that is empty gives no guidance, with a warning", async () => {
    const reading = await withCells({ Rollback: "[x](#x)" }, "", "# x", "", "# y");
    expect(summary(reading.problems, "warning")).toEqual(["section-empty 3:22"]);
    expect(onlyCheck(reading).rollback).toBeNull();
  });

  test.each([
    ["Command", 13],
    ["Rollback", 22],
    ["Retest", 22],
  ])("that does not exist is an error in `%s`, with the nearest slug", async (column, place) => {
    const { problems } = await withCells({ [column]: "[x](#Restore-It)" }, ...steps);
    expect(summary(problems)).toEqual([`anchor-missing 3:${place}`]);
    expect(problems[0]?.cure).toContain("`#restore-it`");
  });

  test("is an error for an anchor that nothing resembles, and for none at all", async () => {
    expect(summary((await withCells({ Rollback: "[x](#elsewhere)", Retest: "[x](#)" })).problems)).toEqual([
      "anchor-missing 3:22",
      "anchor-missing 3:40",
    ]);
  });
});

describe("slugs are GitHub's", () => {
  test.each([
    ["## Roll back: `mix` & *co*", "roll-back-mix--co"],
    ["Setext\n---", "setext"],
    ["## [Linked](x.md) ![logo](a.png)", "linked-"],
    ["## Größe", "größe"],
    ["## Größe", "gr%C3%B6%C3%9Fe"],
    ["## a_b <b>c</b>", "a_b-c"],
    ["## Tom \\& Jerry &amp; co", "tom--jerry--co"],
    ["## Closed ##", "closed"],
  ])("%s is #%s", async (heading, anchor) => {
    const reading = await withCells({ Rollback: `[x](#${anchor})` }, "", ...heading.split("\n"), "", "Steps");
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).rollback?.value).toBe("Steps");
  });

  test("repeated headings are counted", async () => {
    const reading = await withCells(
      { Rollback: "[x](#undo-1)", Retest: "[x](#undo)" },
      "# Undo",
      "first",
      "# Undo",
      "second",
    );
    expect(onlyCheck(reading)).toMatchObject({
      rollback: { value: "second" },
      retest: { value: { markdown: "first" } },
    });
  });

  test("headings in code and comments are none, those in lists and quotes count", async () => {
    const reading = await withCells(
      { Rollback: "[x](#undo)", Retest: "[x](#undo-1)" },
      ...["", "```", "# Undo", "```", "<!--", "# Undo", "-->"],
      ...[
        "- # Undo",
        "",
        "  in a list",
        "",
        "  - deeper",
        "",
        "> # Undo",
        "> in a quote",
        "> > more",
        "",
        "After",
      ],
    );
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading)).toMatchObject({
      rollback: { value: "in a list\n\n- deeper" },
      retest: { value: { markdown: "in a quote\nmore" } },
    });
  });

  test("a heading in a list does not end the section around it", async () => {
    const reading = await withCells({ Rollback: "[x](#undo)" }, "# Undo", "- # Step", "", "Then");
    expect(onlyCheck(reading).rollback?.value).toBe("- # Step\n\nThen");
  });
});

describe("a section that a cell stands for holds guidance only", () => {
  const matrix = ["| Area | Command |", "|-|-|", "| b | `c` |"];

  test.each([
    ["a matrix table", matrix],
    ["a matrix table without rows", matrix.slice(0, 2)],
    ["a block", ["```yaml smoke-matrix", "- area: b", "  run: c", "```"]],
    ["a matrix below a deeper heading", ["## Deeper", "", ...matrix]],
  ])("%s in it is an error and gives no check", async (_name, lines) => {
    const reading = await withCells({ Rollback: "[x](#undo)" }, "", "# Undo", "", ...lines);
    const line = 7 + (lines[0]?.startsWith("##") ? 2 : 0);
    expect(summary(reading.problems)).toEqual([`matrix-in-guidance ${line}:1`]);
    expect(reading.problems[0]?.expected).toBe("a link to a section that holds guidance only");
    expect(reading.draft.checks).toHaveLength(1);
  });

  test("a matrix behind it, or in a section that is only mentioned, is read", async () => {
    const reading = await withCells(
      { Rollback: "[x](#undo)", Retest: "then [y](#more)", Why: "[y](#more)" },
      ...["", "# Undo", "", "Steps", "", "# More", "", ...matrix],
    );
    expect(reading.problems).toEqual([]);
    expect(reading.draft.checks).toHaveLength(2);
  });
});

describe("sign-offs", () => {
  test("are the task-list items of the page, as plain text", async () => {
    const { draft } = await readLines(
      ...[
        "- [ ] **Changelog** [reviewed](x.md)",
        "* [x] done",
        "+ [X] Done",
        "1. [ ] first",
        "   - [x] nested",
        "     on two lines",
      ],
      ...[
        "> - [ ] quoted",
        "",
        "- [ ]",
        "- [x](x.md) link",
        "- [y] none",
        "- text [ ] none",
        "",
        "[ ] none",
        "",
        "    - [ ] code",
      ],
    );
    expect(draft.signOffs).toEqual([
      expect.objectContaining({ text: "Changelog reviewed", done: false, line: 1 }),
      expect.objectContaining({ text: "done", done: true, line: 2 }),
      expect.objectContaining({ text: "Done", done: true, line: 3 }),
      expect.objectContaining({ text: "first", done: false, line: 4 }),
      expect.objectContaining({ text: "nested on two lines", done: true, line: 5 }),
      expect.objectContaining({ text: "quoted", done: false, line: 7 }),
    ]);
  });

  test("are not in code, in comments, or in a section that a cell stands for", async () => {
    const { draft } = await withCells(
      { Rollback: "[x](#undo)", Retest: "see [y](#more)" },
      ...["```", "- [ ] code", "```", "<!--", "- [ ] comment", "-->"],
      ...["# Undo", "- [ ] guidance", "## Deeper", "- [ ] guidance", "# More", "- [ ] sign-off"],
    );
    expect(draft.signOffs).toEqual([expect.objectContaining({ text: "sign-off", done: false, line: 15 })]);
  });
});
