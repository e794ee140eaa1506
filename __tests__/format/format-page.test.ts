import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgePage, type Page } from "../../src/app/reading/read-page.js";
import { applyEdits, asRead } from "../../src/format/apply-edits.js";
import { formatPage } from "../../src/format/format-page.js";
import { files } from "../../src/platform/files/files.js";
import { atLeast } from "../fuzz/runs.js";
import { today } from "../support/clock.js";
import { oddPage, randomFile, randomPage } from "./random-pages.js";

const places = { workspace: "/", root: "/", gitRoot: null };
const read = (path: string, text: string) =>
  judgePage({ path, inRepository: path, file: `/${path}` }, Buffer.from(text), {
    places,
    strict: true,
    files,
    today,
  });
const format = async (path: string, text: string) => applyEdits(text, await formatPage(path, asRead(text)));

/** What a page means: where things stand and how a signal is spelt aside. */
function meaningOf({ checklist, said, readerColumns }: Page): unknown {
  const text = JSON.stringify({ checklist, readerColumns }, (key, value: unknown) =>
    key === "place" || key === "expect" ? undefined : value,
  );
  return { model: JSON.parse(text), rules: said.map(({ rule, severity }) => `${rule} ${severity}`).sort() };
}

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
          for (const [index, line] of before.entries())
            if ((kinds[index] ?? "kept") === "kept") expect(after[index]).toBe(line);
          expect(formatted.match(/^\ufeff|\r\n|\n/g)).toEqual(text.match(/^\ufeff|\r\n|\n/g));
          expect(meaningOf(await read(path, formatted))).toEqual(meaningOf(await read(path, text)));
          if (formatted !== text) changed += 1;
        },
      ),
      { numRuns: atLeast(1000) },
    );
    expect(changed).toBeGreaterThan(500);
  }, 120_000);

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
      { numRuns: atLeast(300) },
    );
  }, 120_000);
});
