import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { renderSummary } from "../../src/report/summary.js";
import { required } from "./support/sample-results.js";
import { manyChecks, scenarios } from "./support/scenarios.js";

const folder = join("__tests__", "report", "goldens");

describe("the summary", () => {
  test.each(Object.keys(scenarios))("of the run %s is the one a reviewer has seen", async (name) => {
    const results = scenarios[name];
    if (results === undefined) throw new Error(`no scenario ${name}`);
    await expectGolden(name, await renderSummary(results, { decides: required }));
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
