import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { historyText } from "../../../src/history/append-run.js";
import type { PastCheck, PastRun } from "../../../src/model/history.js";
import { gates, reasonCodes, verdicts } from "../../../src/model/verdict.js";
import { historyOf, pastCheck, pastRun } from "../../history/runs.js";
import { anyText } from "../../support/any-text.js";
import { runIn, workTree } from "../failed-running.js";

const page = `owner: "@acme"
checks:
  - { area: a, run: "test -e a.ok", rollback: revert }
  - { area: b, id: __proto__, run: "true", rollback: revert, severity: advisory }
`;
const hostileId = fc.constantFrom(
  "a",
  "__proto__",
  "constructor",
  "<img src=x>",
  "::error::x",
  "`a`\n::stop-commands::x",
  "@everyone",
  "a".repeat(100_000),
);
const hostileNumber = fc.constantFrom(
  0,
  -1,
  1e308,
  86_400_000_000,
  86_400_000_001,
  0.5,
  Number.MAX_SAFE_INTEGER,
);

/** What a file may hold by its schema, whoever wrote it: many passes, a far future, huge durations. */
const check: fc.Arbitrary<PastCheck> = fc.record({
  id: fc.constantFrom("a", "__proto__", "other"),
  verdict: fc.constantFrom(...verdicts),
  flaky: fc.boolean(),
  durationMs: fc.integer({ min: 0, max: 86_400_000_000 }),
});
const run: fc.Arbitrary<PastRun> = fc
  .record({
    at: fc.constantFrom("1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2026-11-01T10:00:00.000Z"),
    gate: fc.constantFrom(...gates),
    reasonCode: fc.constantFrom(...reasonCodes),
    part: fc.boolean(),
    checks: fc.array(check, { maxLength: 4 }),
  })
  .map(({ checks, ...others }) =>
    pastRun(checks, { ...others, page: { path: "page.yml", sha256: "a".repeat(64) } }),
  );
const valid = fc.array(run, { maxLength: 60 }).map((runs) => historyText(historyOf(...runs)));

/** Of the same form, with what no file may have. */
const hostile = fc
  .record({
    id: hostileId,
    durationMs: hostileNumber,
    at: fc.constantFrom("tomorrow", "+275760-09-13", "2026-02-30T00:00:00.000Z"),
  })
  .map(({ id, durationMs, at }) =>
    JSON.stringify(historyOf(pastRun([pastCheck(id, { durationMs })], { at }))),
  );
const broken = fc.oneof(
  anyText({ maxLength: 200 }),
  fc.json(),
  fc.constantFrom(
    "",
    "null",
    "[".repeat(200_000),
    `{"version":1,"kind":"readiness-history","runs":NaN}`,
    `{"__proto__":{"gate":"ready"}}`,
  ),
  fc.tuple(valid, fc.nat(500)).map(([text, length]) => text.slice(0, length)),
);

test("verdicts, gate, reason and exit code are the same with any history file, and with none", async () => {
  for (const passing of [["a"], []]) {
    const folder = await workTree(page, passing);
    const without = decided(await runIn(folder));
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(valid, hostile, broken), async (text) => {
        number += 1;
        const history = `kept/${number}.json`;
        mkdirSync(join(folder, "kept"), { recursive: true });
        writeFileSync(join(folder, history), text);
        const ran = await runIn(folder, { inputs: { history } });
        expect(decided(ran)).toEqual(without);
        // Nothing of the file stands in a line of its own in the log.
        expect(ran.log).not.toMatch(/^::/m);
        expect(ran.log).not.toContain("<img");
      }),
      { numRuns: 10 },
    );
  }
});

function decided({ results, exitCode }: Awaited<ReturnType<typeof runIn>>) {
  const { gate, reasonCode, reason, totals, checks } = results;
  return {
    exitCode,
    gate,
    reasonCode,
    reason,
    totals,
    verdicts: checks.map(({ id, verdict, reason: why }) => [id, verdict, why]),
  };
}
