import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fixPage } from "../../src/app/reading/fix-page.js";
import { judgePage, type Page } from "../../src/app/reading/read-page.js";
import { files } from "../../src/platform/files/files.js";
import { today } from "../support/clock.js";
import { misreadings } from "./page-words.js";
import { numRuns } from "./runs.js";

const name = { path: "page.md", inRepository: "page.md", file: "/page.md" };
const places = { workspace: "/", root: "/", gitRoot: null };
const read = (text: string) => judgePage(name, Buffer.from(text), { places, strict: false, files, today });
const mend = (page: Page) => fixPage(page, { places, strict: false, files, today });
const textOf = ({ bytes }: Page) => bytes?.toString() ?? "";

/** What is right beside what `--fix` makes right, or leaves. */
const headers = [
  ["Pass signal", "Pass signal"],
  ["Pass signal", "Pass signla"],
  ["Pass signal", "Pass\u00a0signal"],
  ["Rollback", "Rolback"],
] as const;
const signals = [
  ["`exit 0` and `done`", "`exit 0` and `done`"],
  ["exit 0, `ok \\| done`", "exit 0, `ok \\| done`"],
  ["`output: Exit 0`", "`output: Exit 0`"],
  ["`/\\d+ ok/`", "`/\\d+ ok/`"],
  ["`exit 0` `ok`", "`Exit 0` `ok`"],
  ["`stderr: a \\| b`", "`STDERR: a \\| b`"],
  ["`o k`", "`o\u00a0k`"],
  ["`ok`", "`o\u200bk`"],
  ["`a \\| b c`", "`a \\| b\u00a0c`"],
] as const;

const row = fc.record({ signal: fc.constantFrom(...signals), isBroken: fc.boolean() });
interface Table {
  readonly header: (typeof headers)[number];
  readonly rows: readonly { readonly signal: (typeof signals)[number]; readonly isBroken: boolean }[];
}

const table: fc.Arbitrary<Table> = fc.record({
  header: fc.constantFrom(...headers),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
});

function pageOf({ header, rows }: Table, isRight: boolean): string {
  const title = header[isRight ? 0 : 1];
  const [pass, rollback] = header[0] === "Rollback" ? ["Pass signal", title] : [title, "Rollback"];
  const lines = rows.map(({ signal, isBroken }, index) => {
    const cell = signal[isBroken && !isRight ? 1 : 0];
    return `| area ${index} | \`test-${index} \\| cat\` | ${cell} | \`panic:\` | Go back. |`;
  });
  return [
    `| Area | Command | ${pass} | Fail signal | ${rollback} |`,
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

describe("lint --fix", () => {
  const bits = fc.constantFrom(
    ...misreadings,
    "| Area | Command | Pass |\n| --- | --- | --- |\n",
    "\n",
    "\n\n",
    "## x\n",
  );

  test("leaves nothing that it mends: a second time changes nothing, whatever the page is", async () => {
    const page = fc.array(bits, { maxLength: 20 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const fixed = await mend(await read(text));
        expect(textOf(await mend(fixed))).toBe(textOf(fixed));
      }),
      { numRuns },
    );
  });

  test("makes each check what it was meant to be, and changes none that was right", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (each) => {
        const right = (await read(pageOf(each, true))).checklist?.checks ?? [];
        const broken = await read(pageOf(each, false));
        const fixed = await mend(broken);
        expect(fixed.checklist?.checks.map(withoutColumns)).toEqual(right.map(withoutColumns));
        const [before, after] = [textOf(broken).split("\n"), textOf(fixed).split("\n")];
        for (const [index, { isBroken }] of each.rows.entries())
          if (!isBroken) expect(after[index + 2]).toBe(before[index + 2]);
      }),
      { numRuns },
    );
  });
});

function withoutColumns({ place: { line }, ...check }: NonNullable<Page["checklist"]>["checks"][number]) {
  return { ...check, line };
}
