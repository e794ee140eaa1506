import { describe, expect, test } from "@jest/globals";
import { folderWith, readiness } from "../app/reading-commands.js";

const page = (rollback: string, below = ""): string =>
  `| Area | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n| a | \`true\` | \`done\` | ${rollback} | @a |\n${below}`;

/** What lint says of `docs/page.md` in a repository with a few files, but for what every page here gives. */
async function said(text: string): Promise<readonly (readonly [string, number])[]> {
  const cwd = folderWith({ ".git/HEAD": "", "docs/page.md": text, "docs/run book.md": "", "top/x.md": "" });
  const [, json] = await readiness(["lint", "--json", "docs/page.md"], { cwd });
  return (JSON.parse(json) as { rule: string; line: number }[]).map(({ rule, line }) => [rule, line]);
}

describe("a file that guidance links to", () => {
  test.each([
    ["stands beside the page", "See [it](<run%20book.md>) now."],
    ["has a fragment", "See [it](run%20book.md#steps) now."],
    ["is a folder", "See [it](../top/) now."],
    ["is named from the root", "See [it](/top/x.md) now."],
    ["lies outside of the workspace, where nobody looks", "See [it](../../x.md) now."],
    ["is an address", "See [it](https://example.com/x.md) now, or [mail](mailto:a@example.com)."],
    ["stands in code", "Write `[it](nowhere.md)`."],
    ["has a placeholder", "See [it](https://x/{sha}) or [that]({run-url})."],
  ])("is not named where it %s", async (_, rollback) => {
    expect(await said(page(rollback))).toEqual([]);
  });

  test.each([
    ["in a cell", page("See [it](nowhere.md) now."), 3],
    ["as an image", page("![it](nowhere.png) shows it."), 3],
    ["from the root", page("See [it](/docs/nowhere.md) now."), 3],
    ["by a reference", page("See [it][r] now.", "\n[r]: nowhere.md\n"), 3],
    ["in a linked section", page("[Back](#back)", "\n## Back\n\nSee [it](nowhere.md).\n"), 3],
  ])("is named where it is not there: %s", async (_, text, line) => {
    expect(await said(text)).toEqual([["guidance-file", line]]);
  });
});
