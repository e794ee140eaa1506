import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { areas, onlyCheck, readLines } from "./reading.js";

const block = (...lines: readonly string[]) => [
  "```yaml smoke-matrix",
  "- area: a",
  "  run: b",
  ...lines.map((line) => `  ${line}`),
  "```",
];

describe("a fenced block `yaml smoke-matrix`", () => {
  test("holds checks, and adds up with tables in document order", async () => {
    const reading = await readLines(
      ...[
        "| Area | Command |",
        "|-|-|",
        "| one | `x` |",
        "",
        ...block(),
        "",
        "| Area | Command |",
        "|-|-|",
        "| two | `x` |",
      ],
    );
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(["one", "a", "two"]);
    expect(reading.draft.checks.map(({ sourceFormat }) => sourceFormat)).toEqual(["table", "yaml", "table"]);
  });

  test.each([
    ["at the margin", "", 9],
    ["in a list item", "  ", 11],
    ["in a list, behind a tab", "\t", 10],
    ["indented by itself", "   ", 12],
  ])("has places of the file %s", async (_name, indent, column) => {
    const before = indent === "" || indent === "   " ? "Text" : "- item";
    const reading = await readLines(before, "", ...block().map((line) => indent + line));
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).area).toEqual({ value: "a", place: { line: 4, column } });
  });

  test("with tildes, or blanks around its info string, is one too", async () => {
    expect(areas(await readLines("~~~  yaml   smoke-matrix  ", "- area: a", "  run: b", "~~~"))).toEqual([
      "a",
    ]);
  });

  test("has `rollback` and `retest` that are only a link as a table has", async () => {
    const reading = await readLines(
      ...block("rollback: '[x](#undo)'", "retest: '[x](#undo)'"),
      "",
      "# Undo",
      "",
      "Steps",
    );
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading)).toMatchObject({
      rollback: { value: "Steps", place: { line: 4, column: 13 } },
      retest: { value: { kind: "guidance", markdown: "Steps" }, place: { line: 5, column: 11 } },
    });
  });

  test("takes a link to another file as guidance, and leaves other texts alone", async () => {
    const linked = onlyCheck(await readLines(...block("rollback: '[x](y.md)'", "retest: '[x](y.md)'")));
    expect(linked).toMatchObject({
      rollback: { value: "[x](y.md)" },
      retest: { value: { kind: "guidance", markdown: "[x](y.md)" } },
    });
    const plain = onlyCheck(
      await readLines(...block("rollback: see [x](#undo)", "retest: '[ -e x ] && [x](#undo)'")),
    );
    expect(plain).toMatchObject({
      rollback: { value: "see [x](#undo)" },
      retest: { value: { kind: "command", script: "[ -e x ] && [x](#undo)" } },
    });
  });

  test("with a link to no heading is an error", async () => {
    const { problems } = await readLines(...block("rollback: '[x](#undo)'"));
    expect(summary(problems)).toEqual(["anchor-missing 4:13"]);
  });

  test("makes the section it links to guidance", async () => {
    const reading = await readLines(
      ...block("rollback: '[x](#undo)'"),
      "",
      "# Undo",
      "",
      "- [ ] step",
      "",
      ...block(),
    );
    expect(summary(reading.problems)).toEqual(["sign-off-in-guidance 9:1", "matrix-in-guidance 11:1"]);
    expect(reading.draft.signOffs).toEqual([]);
  });

  test("that is empty is an error", async () => {
    expect(summary((await readLines("```yaml smoke-matrix", "```")).problems)).toEqual(["yaml-list 2:1"]);
  });

  test.each([
    "yml smoke-matrix",
    "yaml smoke_matrix",
    "YAML Smoke-Matrix",
    "yaml smoke matrix",
    "yaml smokematrix",
    "smoke-matrix",
    "yaml smoke-matirx",
    "yaml smoke-matrix title=x",
    "{.yaml .smoke-matrix}",
  ])("is probably meant by `%s`, which is an error", async (info) => {
    const reading = await readLines(`\`\`\`${info}`, "- area: a", "  run: b", "```");
    expect(summary(reading.problems)).toEqual(["smoke-matrix-name 1:1"]);
    expect(reading.draft.checks).toEqual([]);
  });

  test.each(["yaml matrix", "sh", "smoke", "text"])("is not meant by `%s`", async (info) => {
    expect((await readLines(`\`\`\`${info}`, "- area: a", "  run: b", "```")).problems).toEqual([]);
  });

  test("in a block quote is not read, and that is said", async () => {
    const reading = await readLines(...block().map((line) => `> ${line}`));
    expect(summary(reading.problems, "warning")).toEqual(["matrix-in-quote 1:1"]);
    expect(reading.draft.checks).toEqual([]);
  });

  test("inside a longer fence is an example", async () => {
    expect(await readLines("````markdown", ...block(), "````")).toMatchObject({
      problems: [],
      draft: { checks: [] },
    });
  });
});
