import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { onlyCheck, readLines, withCells } from "./reading.js";

const definitions = [
  "",
  "[rb]: docs/rb.md",
  "[i]: a(b).png 'title'",
  "",
  "[^1]: Ask the team,",
  "never alone.",
  "[^2]: two",
  "[^3]: Later.",
];

describe("guidance keeps what the page defines elsewhere", () => {
  test.each([
    ["a reference", "See [the runbook][rb].", "See [the runbook](docs/rb.md)."],
    ["a collapsed one", "See [rb][].", "See [rb](docs/rb.md)."],
    ["a shortcut", "See [rb] now", "See [rb](docs/rb.md) now"],
    ["one that is the whole cell", "[the runbook][rb]", "[the runbook](docs/rb.md)"],
    ["an image", "![img][i]", "![img](<a(b).png>)"],
    ["an image in a link", "[![img][i]][rb]", "[![img](<a(b).png>)](docs/rb.md)"],
    ["several", "[a][rb] `x` [b][rb]", "[a](docs/rb.md) `x` [b](docs/rb.md)"],
    ["a footnote", "Go back[^1]", "Go back (Ask the team, never alone.)"],
    ["a footnote of one word", "Go back[^2] or[^3]", "Go back (two) or (Later.)"],
    ["an inline link as it is", "[a](x.md) and [b](<y z>)", "[a](x.md) and [b](<y z>)"],
    ["code as it is", "`[a][rb]` and `[^1]`", "`[a][rb]` and `[^1]`"],
    ["what nothing defines as it is", "[^9] stays", "[^9] stays"],
    ["an escaped bracket as it is", "\\[a][x] stays \\[^1]", "\\[a][x] stays \\[^1]"],
  ])("%s", async (_name, cell, expected) => {
    const reading = await withCells({ Rollback: cell }, ...definitions);
    expect(onlyCheck(reading).rollback?.value).toBe(expected);
  });

  test("in a whole section, whatever its blocks begin with, but not in its code", async () => {
    const reading = await readLines(
      "| Area | Command | Rollback |",
      "|-|-|-|",
      "| a | `b` | [Back](#back) |",
      "",
      "## Back",
      "",
      "- Read [it][rb],",
      "  then [rb].",
      "  > [q][rb]",
      "",
      "```",
      "[it][rb]",
      "```",
      "# End",
      ...definitions,
    );
    expect(onlyCheck(reading).rollback?.value).toBe(
      "- Read [it](docs/rb.md),\n  then [rb](docs/rb.md).\n  > [q](docs/rb.md)\n\n```\n[it][rb]\n```\n# End".replace(
        "\n# End",
        "",
      ),
    );
  });

  test("as a retest too", async () => {
    const check = onlyCheck(await withCells({ Retest: "See [rb]" }, ...definitions));
    expect(check.retest?.value).toEqual({ kind: "guidance", markdown: "See [rb](docs/rb.md)" });
  });

  test("and holds no target that would end its parentheses", async () => {
    const check = onlyCheck(await withCells({ Rollback: "[a][b]" }, "", "[b]: <x) ![y](z>"));
    expect(check.rollback?.value).toBe("[a](<x)%20!%5By%5D(z>)");
  });

  test("in bounded memory, whatever is defined", async () => {
    const long = `[a]: ${"x".repeat(1_900)}`;
    const cell = "[a]".repeat(10_000);
    const check = onlyCheck(await withCells({ Rollback: cell }, "", long));
    expect(check.rollback?.value.length).toBeLessThan(5_000_000);
  });
});

describe("a section that stands for a command", () => {
  const matrix = [
    "| Area | Command |",
    "|-|-|",
    "| a | [Run](#run) |",
    "| b | [Run](#run) |",
    "",
    "## Run",
    "",
    "```sh",
    "make",
    "```",
    "",
  ];

  test.each([
    ["a session", ["```console", "$ make", "```"]],
    ["a session of another name", ["```shell-session", "$ make", "```"]],
    ["PowerShell", ["```powershell", "make", "```"]],
    ["a shell in attributes", ["```{.sh}", "make", "```"]],
    ["a shell with more", ["```bash,copy", "make", "```"]],
    ["another shell", ["```fish", "make", "```"]],
    ["an indented block", ["    make more"]],
  ])("names once what of it is not run: %s", async (_name, block) => {
    const { problems } = await readLines(...matrix, ...block);
    expect(summary(problems)).toEqual(["block-not-run 12:1"]);
  });

  test.each(["text", "json", "diff", "yaml", "output", "elixir", "sh", "zsh", "Bash"])(
    "is silent about `%s`",
    async (info) => {
      expect((await readLines(...matrix, `\`\`\`${info}`, "x", "```")).problems).toEqual([]);
    },
  );

  test("is silent about blocks of guidance", async () => {
    const lines = [
      "| Area | Command | Rollback |",
      "|-|-|-|",
      "| a | `b` | [Run](#run) |",
      "",
      "## Run",
      "",
      "    $ make",
    ];
    expect((await readLines(...lines)).problems).toEqual([]);
  });
});
