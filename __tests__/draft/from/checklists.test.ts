import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { riskOf } from "../../../src/draft/risks.js";
import { writePage } from "../../../src/draft/write-page.js";
import { toFindings } from "../../../src/model/problem.js";
import { readLinted } from "../../support/linted.js";
import { lostWords, uncounted } from "./lost-words.js";
import { becameTable, draftOf } from "./written.js";

const folder = "__tests__/draft/from/checklists";
const goldens = "__tests__/draft/from/goldens";
const names = (await readdir(folder)).sort();

/** Where the name alone tells what a file is. */
const paths: Readonly<Record<string, string>> = {
  "workflow.yml": ".github/workflows/release.yml",
  "issue-form.yml": ".github/ISSUE_TEMPLATE/release.yml",
  "issue-template.md": ".github/ISSUE_TEMPLATE/release.md",
};

/** Each once: several tests look at it. */
const allDrafted = new Map<string, ReturnType<typeof readDrafted>>();

function drafted(name: string): ReturnType<typeof readDrafted> {
  const known = allDrafted.get(name) ?? readDrafted(name);
  allDrafted.set(name, known);
  return known;
}

async function readDrafted(name: string) {
  const text = await readFile(join(folder, name), "utf8");
  const draft = await draftOf(text, paths[name] ?? name);
  return { text, draft, page: writePage(draft.page) };
}

/** What only a person can add: nobody's list names an owner or a way back for each row, or what a command prints. */
const honest = ["owner-missing", "rollback-missing", "signal-beyond-exit"];

describe("a team's checklist", () => {
  test("is one of thirty", () => {
    expect(names).toHaveLength(30);
  });

  test.each(names)("%s becomes the page and the list that are committed", async (name) => {
    const { draft, page } = await drafted(name);
    for (const [ending, text] of [
      ["page.md", page],
      ["became.txt", becameTable(draft)],
    ] as const) {
      const file = join(goldens, `${name}.${ending}`);
      if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, text);
      else expect(text).toBe(await readFile(file, "utf8"));
    }
  });

  test.each(names)("%s loses no word, and each of its lines is placed or named", async (name) => {
    const { text, draft, page } = await drafted(name);
    expect(uncounted(text, draft)).toEqual([]);
    expect(lostWords(text, page, draft)).toEqual([]);
  });

  test.each(names)(
    "%s becomes a page without errors, and strict wants only what a person knows",
    async (name) => {
      const { page } = await drafted(name);
      const { problems } = await readLinted("RELEASE_READINESS.md", page);
      const [usual, strict] = [false, true].map((isStrict) =>
        toFindings(problems, "page.md", isStrict)
          .filter(({ severity }) => severity === "error")
          .map(({ rule }) => rule),
      );
      expect(usual).toEqual([]);
      expect([...new Set(strict)].filter((rule) => !honest.includes(rule))).toEqual([]);
    },
  );

  test.each(names)("%s has no row that changes anything", async (name) => {
    const { draft } = await drafted(name);
    const risky = draft.page.rows.flatMap(({ command }) => command.filter((each) => riskOf(each) !== null));
    expect(risky).toEqual([]);
  });

  test.each(names)("%s stays as it is once it is a page", async (name) => {
    const { page } = await drafted(name);
    const again = await draftOf(page, "RELEASE_READINESS.md");
    expect(again.isPage).toBe(true);
    expect(new Set(again.placed.map(({ became }) => became))).toEqual(new Set(["page"]));
    expect(uncounted(page, again)).toEqual([]);
  });
});
