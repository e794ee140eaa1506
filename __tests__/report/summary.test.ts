import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { renderSummary } from "../../src/report/summary.js";
import { checkOf, required, resultsOf } from "./support/sample-results.js";
import { manyChecks, scenarios } from "./support/scenarios.js";

const folder = join("__tests__", "report", "goldens");

describe("the summary", () => {
  test.each(Object.keys(scenarios))("of the run %s is the one a reviewer has seen", async (name) => {
    const results = scenarios[name];
    if (results === undefined) throw new Error(`no scenario ${name}`);
    await expectGolden(name, await renderSummary(results, { decides: required }));
  });

  test("opens the sections of the first five failures, and folds the others and what passed", async () => {
    const rendered = await renderSummary(scenarios["seven-failures"] ?? resultsOf([]), { decides: required });
    expect(rendered.match(/^### ❌/gm)).toHaveLength(5);
    expect(rendered.match(/^<details><summary>❌ <b>(?:search|webhooks)<\/b>: timed out/gm)).toHaveLength(2);
    expect(rendered).toMatch(/^<details><summary>✅ 1 passed: partial-streaming<\/summary>/m);
  });

  test("shows a flaky check among those that did not pass", async () => {
    const rendered = await renderSummary(scenarios["two-failures"] ?? resultsOf([]), { decides: required });
    expect(rendered).toMatch(/^\| ✅\u00a0passed \| \*\*permissions\*\*<br><i>flaky/m);
  });

  test("folds the table of more than twenty checks that all passed", async () => {
    const checks = (number: number) => Array.from({ length: number }, (_, index) => checkOf(`area ${index}`));
    const rows = async (number: number) => renderSummary(resultsOf(checks(number)), { decides: required });
    expect(await rows(20)).not.toContain("<details>");
    expect(await rows(21)).toContain("<details><summary>✅ 21 passed: area-0, area-1");
  });

  test("of five hundred checks in twenty thousand bytes is the one a reviewer has seen", async () => {
    await expectGolden(
      "over-budget",
      await renderSummary(manyChecks, { decides: required, limitBytes: 20_000 }),
    );
  });
});

/** `UPDATE_GOLDENS=1 npm test -- __tests__/report/summary` writes what is rendered; look at it before committing. */
async function expectGolden(name: string, rendered: string): Promise<void> {
  const golden = join(folder, `${name}.md`);
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(golden, rendered);
  expect(rendered).toBe(await readFile(golden, "utf8"));
}
