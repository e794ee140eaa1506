import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fixPage } from "../../src/app/reading/fix-page.js";
import { judgePage, type Page } from "../../src/app/reading/read-page.js";
import { applyEdits, asRead } from "../../src/format/apply-edits.js";
import { applyFixes } from "../../src/format/apply-fixes.js";
import { formatPage } from "../../src/format/format-page.js";
import type { Edit } from "../../src/model/finding.js";
import { files } from "../../src/platform/files/files.js";
import { today } from "../support/clock.js";
import { oddPage, randomFile, randomPage } from "./random-pages.js";
import { atLeast, numRuns } from "./runs.js";

/** Quickly here; on 1,000 pages and more by `npm run e2e -- fuzz`. */
const runs = numRuns < 200 ? { numRuns: 60 } : { numRuns: Math.max(1000, numRuns) };

const places = { workspace: "/", root: "/", gitRoot: null };
const reading = { places, strict: true, files, today };
const read = (path: string, text: string) =>
  judgePage({ path, inRepository: path, file: `/${path}` }, Buffer.from(text), reading);
const textOf = ({ bytes }: Page) => bytes?.toString() ?? "";
const format = async (path: string, text: string) => applyEdits(text, await formatPage(path, asRead(text)));

/** What a page means: where things stand and how a signal is spelt aside. */
function meaningOf({ checklist, said, readerColumns }: Page): unknown {
  const text = JSON.stringify({ checklist, readerColumns }, (key, value: unknown) =>
    key === "place" || key === "expect" ? undefined : value,
  );
  return { model: JSON.parse(text), rules: said.map(({ rule, severity }) => `${rule} ${severity}`).sort() };
}

/** Checks without what they look for: that is what `--fix` makes signals of. */
function withoutSignals(checklist: Page["checklist"]): unknown {
  const text = JSON.stringify(checklist?.checks, (key, value: unknown) =>
    key === "place" || key === "signals" ? undefined : value,
  );
  return JSON.parse(text ?? "null");
}

/** A row without blanks, pipes and its delimiters: what aligning and spelling leave alone. */
const inkOf = (row: string) => row.replace(/[\s|:-]+/g, "");
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

describe("fmt", () => {
  test("changes no meaning, nothing the second time, and no byte outside tables and settings: pages", async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: randomPage, weight: 4 }, { arbitrary: randomFile, weight: 1 }),
        async ({ path, text, kinds }) => {
          const formatted = await format(path, text);
          expect(await format(path, formatted)).toBe(formatted);
          const [before, after] = [linesOf(text), linesOf(formatted)];
          expect(after).toHaveLength(before.length);
          for (const [index, line] of before.entries()) {
            const [kind, now = ""] = [kinds[index] ?? "kept", after[index]];
            if (kind === "kept") expect(now).toBe(line);
            if (kind === "table") expect(inkOf(now)).toBe(inkOf(line));
          }
          expect(formatted.match(/^\ufeff|\r\n|\n/g)).toEqual(text.match(/^\ufeff|\r\n|\n/g));
          expect(meaningOf(await read(path, formatted))).toEqual(meaningOf(await read(path, text)));
          if (formatted !== text) changed += 1;
        },
      ),
      runs,
    );
    expect(changed).toBeGreaterThan(runs.numRuns / 2);
  });

  test("changes no meaning, and nothing the second time: pages of whatever misleads", async () => {
    await fc.assert(
      fc.asyncProperty(oddPage, async (text) => {
        const formatted = await format("page.md", text);
        expect(await format("page.md", formatted)).toBe(formatted);
        const page = await read("page.md", text);
        // Of a command in whose column a signal stands the error goes with its spelling.
        fc.pre(!page.said.some(({ rule }) => rule === "signal-command"));
        expect(meaningOf(await read("page.md", formatted))).toEqual(meaningOf(page));
      }),
      { numRuns: atLeast(25) },
    );
  });
});

/** A page that is mended: the keyword of its signal. */
const mendable = {
  path: "page.md",
  text: "Words.\n\n| Area | Command | Pass signal |\n| --- | --- | --- |\n| a | `true` | `Exit 0` |\n",
  kinds: ["kept", "kept", "table", "table", "table", "kept"] as const,
};

describe("lint --fix", () => {
  test("changes no byte outside tables and settings, nothing the second time, and no check but what it looks for", async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: randomPage, weight: 4 }, { arbitrary: randomFile, weight: 1 }),
        async ({ path, text, kinds }) => {
          const page = await read(path, text);
          const fixed = await fixPage(page, reading);
          const after = linesOf(textOf(fixed));
          for (const [index, line] of linesOf(text).entries())
            if (kinds[index] === "kept") expect(after[index]).toBe(line);
          expect(textOf(await fixPage(await read(path, textOf(fixed)), reading))).toBe(textOf(fixed));
          expect(textOf(fixed).match(/^\ufeff|\r\n|\n/g)).toEqual(text.match(/^\ufeff|\r\n|\n/g));
          if (textOf(fixed) === text) return;
          changed += 1;
          if (page.checklist !== null)
            expect(withoutSignals(fixed.checklist)).toEqual(withoutSignals(page.checklist));
        },
      ),
      { ...runs, examples: [[mendable]] },
    );
    // Of few pages perhaps only the example has something to mend.
    expect(changed).toBeGreaterThan(runs.numRuns < 1000 ? 0 : runs.numRuns / 20);
  });

  test("touches no line but those of an aligned table and those that it mends, whatever the page", async () => {
    const insert = fc.tuple(
      fc.nat(200),
      fc.nat(40),
      fc.constantFrom("", "x", "界", "longer text"),
      fc.nat(3),
    );
    await fc.assert(
      fc.asyncProperty(
        randomPage,
        fc.boolean(),
        fc.array(insert, { maxLength: 4 }),
        async ({ text: raw }, isFormatted, inserts) => {
          const text = isFormatted ? await format("page.md", raw) : raw;
          const lines = asRead(text).split("\n");
          // Within a cell or anywhere else, as a fix would be.
          const edits = inserts.map(([line, column, added, length]): Edit => {
            const index = line % lines.length;
            const from = Math.min(column, (lines[index] ?? "").length);
            const to = Math.min(from + length, (lines[index] ?? "").length);
            return {
              from: { line: index + 1, column: from + 1 },
              to: { line: index + 1, column: to + 1 },
              text: added,
            };
          });
          const [plain, fixed] = [applyEdits(text, edits), await applyFixes("page.md", text, edits)];
          const [before, after] = [plain, fixed].map((each) => asRead(each).split("\n"));
          expect(after).toHaveLength(before?.length ?? 0);
          for (const [index, line] of (before ?? []).entries())
            if (after?.[index] !== line) {
              expect(line).toMatch(/[|]/);
              expect(inkOf(after?.[index] ?? "")).toBe(inkOf(line));
            }
        },
      ),
      runs,
    );
  });
});
