import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { readText } from "./reading.js";

const matrix = "| Area | Command |\n|-|-|\n| a | `b` |\n";

describe("a page that nobody would write", () => {
  test.each([
    ["quotes in quotes", `${">".repeat(10_000)}x`, ["page-nesting 1:1"]],
    ["lists in lists", `${"- ".repeat(10_000)}x`, ["page-nesting 1:1"]],
    [
      "a list that goes deeper line by line",
      Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
      ["page-nesting 20:1"],
    ],
    ["more list items than fit into the memory", "- a\n".repeat(200_100), ["page-size 200001:1"]],
  ])("gives a clear error: %s", async (_name, text, expected) => {
    expect(
      summary((await readText(`${text}\n\n${matrix}`)).problems).filter((line) => line.startsWith("page-")),
    ).toEqual(expected);
  });

  test.each([
    ["backticks without a partner", `${"`".repeat(3)} ${"`".repeat(99_998)}`],
    ["brackets", `\`b\` ${"[".repeat(100_000)}`],
    ["half links", `\`b\` ${"[a](".repeat(25_000)}`],
    ["half tags", `\`b\` ${"<a ".repeat(30_000)}`],
    ["emphasis", `\`b\` ${"*a_ ".repeat(25_000)}`],
    ["code spans", "`b` ".repeat(25_000)],
    ["blanks", `\`b\`${" ".repeat(150_000)}, \`b\``],
    ["code spans of escaped pipes", "`\\|` ".repeat(20_000)],
  ])("is read in linear time: a cell of %s", async (_name, cell) => {
    const { draft } = await readText(`| Area | Command | Pass |\n|-|-|-|\n| a | ${cell} | ${cell} |\n`);
    expect(draft.checks).toHaveLength(1);
  });

  test("has headers of at most 1,000 characters, where it is a matrix", async () => {
    const withHeader = (header: string) =>
      readText(`| Area | Command | ${header} |\n| - | - | - |\n| a | \`b\` | c |\n`);
    expect(summary((await withHeader("x".repeat(1_000))).problems)).toEqual([]);
    for (const header of ["x".repeat(1_001), `Pass${"\u200b".repeat(1_000_000)}`, "`b` ".repeat(100_000)])
      expect(summary((await withHeader(header)).problems)).toEqual(["cell-too-long 1:20"]);
  });

  test("with thousands of references, each in a row, is read in linear time", async () => {
    const rows = Array.from({ length: 8_000 }, (_, index) => `| a | \`b\` | [x][r${index}] |`).join("\n");
    const ends = Array.from({ length: 8_000 }, (_, index) => `[r${index}]: docs/${index}.md`).join("\n");
    const { draft } = await readText(`| Area | Command | Rollback |\n|-|-|-|\n${rows}\n\n${ends}\n`);
    expect(draft.checks.at(-1)?.rollback?.value).toBe("[x](docs/7999.md)");
  });

  test("of nothing but pipes names the first thousand lines and counts the others", async () => {
    const { problems } = await readText("|\n".repeat(200_000));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ rule: "lost-row", place: { line: 1001, column: 1 } });
    expect(problems.at(-1)?.found).toContain("199,000 further lines");
  });

  test("of one line of pipes is one error", async () => {
    expect(summary((await readText("|".repeat(4_000_000))).problems)).toEqual(["lost-row 1:1"]);
  });

  test.each([
    ["blanks before a comment of settings", `x${" ".repeat(4_000_000)}<!-- readiness`],
    ["a comment that begins again and again", `x ${"<!-- readiness ".repeat(100_000)}`],
    ["ignores behind each other", "x <!-- readiness-ignore ".repeat(100_000)],
    ["dashes", `x <!${"-".repeat(4_000_000)}`],
    ["comments of YAML", `---\n${"# readiness-ignore x\n".repeat(200_000)}---`],
  ])("is read in linear time: one of %s", async (_name, text) => {
    const { draft, problems } = await readText(`${text}\n\n${matrix}`);
    expect(draft.checks.length).toBeLessThanOrEqual(1);
    expect(problems.length).toBeLessThanOrEqual(101);
  });

  test("with ten thousand links to nowhere suggests slugs only for the first", async () => {
    const headings = Array.from({ length: 5000 }, (_, index) => `# Step ${index}`).join("\n");
    const rows = Array.from({ length: 5000 }, (_, index) => `| a | \`b\` | [x](#stop-${index}) |`).join("\n");
    const { problems } = await readText(`| Area | Command | Rollback |\n|-|-|-|\n${rows}\n\n${headings}\n`);
    expect(problems).toHaveLength(5000);
  });
});
