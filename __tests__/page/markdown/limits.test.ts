import { describe, expect, test } from "@jest/globals";
import { growth, mostLinear } from "../../support/growth.js";
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
    ["backticks without a partner", (times: number) => `${"`".repeat(3)} ${"`".repeat(25_000 * times)}`],
    ["brackets", (times: number) => `\`b\` ${"[".repeat(2_500 * times)}`],
    ["half links", (times: number) => `\`b\` ${"[a](".repeat(1_500 * times)}`],
    ["half tags", (times: number) => `\`b\` ${"<a ".repeat(6_000 * times)}`],
    ["emphasis", (times: number) => `\`b\` ${"*a_ ".repeat(1_500 * times)}`],
    ["code spans", (times: number) => "`b` ".repeat(1_500 * times)],
    ["blanks", (times: number) => `\`b\`${" ".repeat(37_500 * times)}, \`b\``],
    ["code spans of escaped pipes", (times: number) => "`\\|` ".repeat(2_000 * times)],
  ])("is read in linear time: a cell of %s", async (_name, cellOf) => {
    const ratio = await growth(async (times) => {
      const cell = cellOf(times);
      const { draft } = await readText(`| Area | Command | Pass |\n|-|-|-|\n| a | ${cell} | ${cell} |\n`);
      expect(draft.checks).toHaveLength(1);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });

  test("has headers of at most 1,000 characters, where it is a matrix", async () => {
    const withHeader = (header: string) =>
      readText(`| Area | Command | ${header} |\n| - | - | - |\n| a | \`b\` | c |\n`);
    expect(summary((await withHeader("x".repeat(1_000))).problems)).toEqual([]);
    for (const header of ["x".repeat(1_001), `Pass${"\u200b".repeat(1_000_000)}`, "`b` ".repeat(100_000)])
      expect(summary((await withHeader(header)).problems)).toEqual(["cell-too-long 1:20"]);
  });

  test("with thousands of references, each in a row, is read in linear time", async () => {
    const ratio = await growth(async (times) => {
      const numbers = Array.from({ length: 250 * times }, (_, index) => index);
      const rows = numbers.map((index) => `| a | \`b\` | [x][r${index}] |`).join("\n");
      const ends = numbers.map((index) => `[r${index}]: docs/${index}.md`).join("\n");
      const { draft } = await readText(`| Area | Command | Rollback |\n|-|-|-|\n${rows}\n\n${ends}\n`);
      expect(draft.checks.at(-1)?.rollback?.value).toBe(`[x](docs/${250 * times - 1}.md)`);
    });
    expect(ratio).toBeLessThan(mostLinear);
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
    [
      "blanks before a comment of settings",
      (times: number) => `x${" ".repeat(250_000 * times)}<!-- readiness`,
    ],
    [
      "a comment that begins again and again",
      (times: number) => `x ${"<!-- readiness ".repeat(25_000 * times)}`,
    ],
    ["ignores behind each other", (times: number) => "x <!-- readiness-ignore ".repeat(10_000 * times)],
    ["dashes", (times: number) => `x <!${"-".repeat(250_000 * times)}`],
    ["comments of YAML", (times: number) => `---\n${"# readiness-ignore x\n".repeat(10_000 * times)}---`],
  ])("is read in linear time: one of %s", async (_name, textOf) => {
    const ratio = await growth(async (times) => {
      const { draft, problems } = await readText(`${textOf(times)}\n\n${matrix}`);
      expect(draft.checks.length).toBeLessThanOrEqual(1);
      expect(problems.length).toBeLessThanOrEqual(101);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });

  test("with ten thousand links to nowhere suggests slugs only for the first", async () => {
    const headings = Array.from({ length: 5000 }, (_, index) => `# Step ${index}`).join("\n");
    const rows = Array.from({ length: 5000 }, (_, index) => `| a | \`b\` | [x](#stop-${index}) |`).join("\n");
    const { problems } = await readText(`| Area | Command | Rollback |\n|-|-|-|\n${rows}\n\n${headings}\n`);
    expect(problems).toHaveLength(5000);
  });
});
