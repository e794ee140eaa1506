import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { releaseScenarios, unwaived } from "../support/release-scenarios.js";
import { checkOf, required, resultsOf } from "../support/sample-results.js";
import { manyChecks, scenarios } from "../support/scenarios.js";

const folder = join("__tests__", "report", "goldens");

describe("the summary", () => {
  test.each(Object.keys(scenarios))("of the run %s is the one a reviewer has seen", async (name) => {
    const results = scenarios[name];
    if (results === undefined) throw new Error(`no scenario ${name}`);
    await expectGolden(name, await renderSummary(results, { decides: required }));
  });

  test.each(Object.keys(releaseScenarios))(
    "of the run %s names its release, and what is still to do",
    async (name) => {
      const results = releaseScenarios[name];
      if (results === undefined) throw new Error(`no scenario ${name}`);
      await expectGolden(name, await renderSummary(results, { decides: unwaived }));
    },
  );

  test("says of a check that passed at its second attempt that it is flaky, and not that it passed as it should", async () => {
    const rendered = await renderSummary(scenarios["two-failures"] ?? resultsOf([]), { decides: required });
    expect(rendered).toMatch(/^⚠️ <b>permissions<\/b> passed, on attempt 2 \(flaky\)$/m);
    expect(rendered).not.toContain("✅");
  });

  test("names the areas of what passed on one line, which opens a table with the line that proves it", async () => {
    const checks = Array.from({ length: 30 }, (_, index) => checkOf(`area ${index}`));
    const rendered = await renderSummary(resultsOf(checks), { decides: required });
    expect(rendered).toMatch(
      /<details><summary>✅ 30 passed: area 0, area 1, .* and \d+ more areas<\/summary>\n\n\| Check/,
    );
    expect(rendered).toContain(
      "\n| area 29 | `mix test test/area-29` | `12 tests, 0 failures` | 2.3\u00a0s |\n",
    );
    const comment = await renderSummary(resultsOf(checks), { decides: required, place: "comment" });
    expect(comment).toMatch(/\n\n✅ 30 passed: area 0, area 1, .* and \d+ more areas\n/);
    expect(comment).not.toMatch(/\| Check|<details>/);
  });

  test("names many rows that are not for the release behind a line, and as many of them as there is room for", async () => {
    const notApplicable = Array.from({ length: 3_000 }, (_, index) => ({
      id: `row-${index}`,
      area: "a",
      why: index < 2_900 ? "phase after" : `cause ${index}`,
    }));
    const results = resultsOf([checkOf("catalog")], { notApplicable });
    const long = await renderSummary(results, { decides: required });
    expect(long).toMatch(
      /<summary>2,900 rows are for after publishing: row-0, .* and 2,892 more<\/summary>\n\nrow-0, .*row-199 and 2,700 more\n/,
    );
    expect(long).toContain("… and 81 rows more that do not apply.");
    const short = await renderSummary(results, { decides: required, limitBytes: 5_000 });
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(5_000);
    expect(short).toContain("2,900 rows are for after publishing: row-0");
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
