import { describe, expect, test } from "@jest/globals";
import { writePage } from "../../../src/draft/write-page.js";
import { readChecklist } from "../../../src/page/read.js";
import { growth, mostLinear } from "../../support/growth.js";
import { uncounted } from "./lost-words.js";
import { draftOf, facts } from "./written.js";

const list = "# Release\n\n- [ ] `npm test`\n- [ ] Update CHANGELOG.md\n- [ ] Ask @kim\n";

async function rowsOf(text: string, path?: string, known = facts) {
  return (await draftOf(text, path, known)).page.rows;
}

describe("a draft from a file", () => {
  test("has a row for a command, a to-do for what a command sees, and a sign-off for a judgement", async () => {
    const { page, placed } = await draftOf(list);
    expect(page.rows.map(({ check, toDo }) => [check, toDo])).toEqual([
      ["npm test", null],
      ["changelog", "Update CHANGELOG.md"],
    ]);
    expect(page.sections).toEqual([{ heading: "Sign-offs", markdown: "- [ ] Ask @kim" }]);
    expect(placed.map(({ line, became }) => `${line} ${became}`)).toEqual([
      "1 heading",
      "3 row",
      "4 to-do",
      "5 sign-off",
    ]);
  });

  test("has no to-do where nothing tells the version, or the file is not there", async () => {
    expect(await rowsOf(list, undefined, { ...facts, versionFrom: null })).toHaveLength(1);
    expect(await rowsOf(list, undefined, { ...facts, files: new Set() })).toHaveLength(1);
  });

  test.each([
    ["json package.json: $.version", "package.json", 'json $.version = "{version}"'],
    ["VERSION", "VERSION", "stdout = {version}"],
    ['package.json: /"version": "(.+)"/', "package.json", '/"version": "{version}"/'],
  ])("looks for the version as %s says", async (versionFrom, file, signal) => {
    const rows = await rowsOf("- [ ] Bump the version", undefined, { ...facts, versionFrom });
    expect(rows.map(({ command, pass }) => [command, pass])).toEqual([[[`cat ${file}`], [signal]]]);
  });

  test("keeps the names of a table's owners as they are called", async () => {
    const rows = await rowsOf(
      "| Check | Command | Owner |\n| --- | --- | --- |\n| a | `npm test` | @core |\n| b | `npm run b` | **Dana** (@dana), @acme/ops |\n",
    );
    expect(rows.map(({ owner }) => owner)).toEqual(["@core", "Dana (@dana), @acme/ops"]);
  });

  test("runs nothing that its words keep from being run", async () => {
    const texts = [
      "Do not run `make x`",
      "If needed, `make x`",
      "`make x` or `make y`",
      "`make x` or by hand",
      "`make x` (run from `web/`)",
      "In `web/` run `make x`",
      "`make x` | tee y",
      "Review the output of `make x`",
      "`make x`, `z -D w`",
      "~~`make x`~~",
    ];
    for (const text of texts) {
      const [row, ...others] = await rowsOf(`- [ ] ${text}`);
      expect([text, row?.check, others]).toEqual([text, "no conflict markers", []]);
    }
  });

  test("waits with the rows behind a wait, and takes what follows the publishing for afterwards", async () => {
    const rows = await rowsOf("1. `make a`\n2. `npm publish`\n3. `make b`\n4. Wait 2 days\n5. `make c`\n");
    expect(rows.map(({ check, phase, notBefore, guess }) => [check, phase, notBefore, guess])).toEqual([
      ["make a", "before", null, null],
      ["make b", "after", null, null],
      ["make c", "after", "2d after release", '"Wait 2 days" is taken for 2d after release'],
    ]);
  });

  test("takes what follows a wait for something else as it stands", async () => {
    const rows = await rowsOf("1. Deploy to staging\n2. Wait 24 hours after staging\n3. `make c`\n");
    expect(rows.map(({ check, phase, notBefore }) => [check, phase, notBefore])).toEqual([
      ["make c", "before", null],
    ]);
  });

  test("finds the commands of a table under whatever header says what to run", async () => {
    const rows = await rowsOf(
      "| Step | What to run | Expected |\n| --- | --- | --- |\n| Smoke | `make smoke` | all good |\n",
    );
    expect(rows.map(({ check, command }) => [check, command])).toEqual([["Smoke", ["make smoke"]]]);
  });

  test("makes a script of several lines a command of its own, and lists commands one by one", async () => {
    const rows = await rowsOf(
      "# R\n\nCheck all:\n\n```sh\nfor x in a b; do\n  make $x\ndone\n```\n\nThen these:\n\n```sh\nmake c\nmake d # slow\n```\n",
    );
    expect(rows.map(({ command, why }) => [command, why])).toEqual([
      [["for x in a b; do\n  make $x\ndone"], null],
      [["make c", "make d"], "Then these; slow"],
    ]);
  });

  test("links rows without a way back to the section that tells it", async () => {
    const [row] = await rowsOf("# R\n\n- `make x`\n\n## Roll back\n\n- revert\n");
    expect(row?.rollback).toBe("[Roll back](#roll-back)");
  });

  test("keeps a page of ours as it is, and makes one of a page that does not read", async () => {
    const page = "| Area | Command |\n| --- | --- |\n| a | `make x` |\n";
    expect((await draftOf(page)).isPage).toBe(true);
    const broken = await draftOf(`${page}| b | make |\n`);
    expect([broken.isPage, broken.page.rows.map(({ area }) => area)]).toEqual([false, ["a", "b"]]);
  });
});

describe("hostile input", () => {
  test.each(["RELEASING.md", "Makefile", ".github/workflows/x.yml"])(
    "in %s, a line that is longer than any step is named, and no pattern goes through it",
    async (path) => {
      const long = `- [ ] bump ${'[ U set `"\\'.repeat(100_000)}`;
      const draft = await draftOf(`# R\n\n${long}\n\n- [ ] \`make x\`\n`, path);
      expect(draft.notPlaced.map(({ line, why }) => [line, why])).toContainEqual([
        3,
        "it is longer than 4,000 characters, which no line of a list is",
      ]);
    },
  );

  test("an item of more lines than any step has is kept as text", async () => {
    const text = `# R\n\n- [ ] bump\n${"  U set clean (\n".repeat(2000)}`;
    const draft = await draftOf(text);
    expect(uncounted(text, draft)).toEqual([]);
    expect(draft.placed.filter(({ line }) => line > 1)[0]?.became).toBe("prose");
  });

  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a BOM", (text: string) => `\ufeff${text}`],
    ["old Mac line ends", (text: string) => text.replaceAll("\n", "\r")],
  ])("with %s is read as without", async (_name, change) => {
    expect(await draftOf(change(list))).toEqual(await draftOf(list));
  });

  test.each([
    ["nothing", ""],
    [
      "lists 60 deep",
      Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- [ ] \`make d${depth}\``).join("\n"),
    ],
    ["a fence without an end", "# R\n\n```sh\nmake x\n"],
    ["a comment without an end", "# R\n\n- [ ] `make x`\n\n<!-- note\n"],
    ["front matter that is none", "---\nnot: [closed\n\n- [ ] `make x`\n"],
    [
      "settings of ours in the text",
      "# R\n\n+++\nowner: x\nsetup: make\n+++\n\n<!-- readiness\nowner: x\n-->\n\n- `make x`\n",
    ],
    ["characters that cannot be seen", "- [ ] `make\u00a0x` zero\u200bwidth \u202eright"],
    ["pipes", "| a\n| b | c\n||\n- [ ] `a | b` | c\n"],
    ["brackets", "- [ ] ((((((((((after\n- [ ] [x]( (after, x) `\n"],
    ["YAML that is none", "jobs:\n  a: [\n"],
  ])("%s becomes a page that reads, with each line accounted for", async (_name, text) => {
    for (const path of ["RELEASING.md", ".github/workflows/x.yml", "Makefile", "notes.txt"]) {
      const draft = await draftOf(text, path);
      expect(uncounted(text, draft)).toEqual([]);
      const { problems } = await readChecklist("page.md", Buffer.from(writePage(draft.page)));
      expect(problems.filter(({ weight }) => weight === "error")).toEqual([]);
    }
  });

  test.each([
    ["items", "- [ ] Run `make x` and wait (major only)\n"],
    ["rows", "| a | `make x` | exit 0 |\n"],
    ["one line", "(after major `x` wait 3 bump version change "],
    ["headings", "## After the release\n\ntext\n\n"],
  ])("of many %s takes linear time", async (_name, piece) => {
    const head = piece.startsWith("|") ? "| Check | Command | Expected |\n| --- | --- | --- |\n" : "";
    expect(await growth((times) => draftOf(head + piece.repeat(50 * times)))).toBeLessThan(mostLinear);
  });
});
