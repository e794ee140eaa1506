import { describe, expect, test } from "@jest/globals";
import { utcDay } from "../../../src/text/calendar.js";
import { pullRequest, runPull } from "./running.js";

const inDays = (days: number): string => utcDay(new Date(Date.now() + days * 86_400_000));
const page = (waived: string) => `---
owner: "@acme"
---

| Area | Command | Rollback | Waived |
| --- | --- | --- | --- |
| api | \`true\` | Revert. | |
| web | \`false\` | Revert. | ${waived} |
`;

const own = "(the pull request's own word, whoever it says gave it)";

describe("a waiver", () => {
  const until = inDays(30);
  const given = `until ${until} by @alice: upstream is down`;

  test("that the base has is no word of the pull request", async () => {
    const ran = await runPull(await pullRequest(page(given), page(given)));
    expect(ran).toMatchObject({ exitCode: 0, outputs: { gate: "ready", "failed-areas": "[]" } });
    expect(ran.summary + ran.log).not.toContain(own);
  });

  test("that it lacks, or has for a shorter time, is the pull request's own, and weakens the gate", async () => {
    for (const base of [page(""), page(given.replace(until, inDays(10)))]) {
      const ran = await runPull(await pullRequest(base, page(given)));
      expect(ran).toMatchObject({ exitCode: 0, outputs: { gate: "ready" } });
      expect(ran.results.gateChanges).toMatchObject({
        changes: [{ check: "web", part: "waived", after: given, effect: "weakens", line: 8 }],
      });
      expect(ran.summary).toContain(own);
      expect(ran.log).toContain(own);
    }
  });

  test("that is not needed is said, unless a comment above the table ignores that", async () => {
    const passing = page(given).replace("`false`", "`true`");
    const rules = async (text: string) =>
      (await runPull(await pullRequest(text, text))).results.findings.map(({ rule }) => rule);
    expect(await rules(passing)).toContain("waiver-unneeded");
    const ignoring = "<!-- readiness-ignore waiver-unneeded: it fails at night -->\n\n| Area |";
    const said = await rules(passing.replace("| Area |", ignoring));
    expect(said.filter((rule) => /waiver|ignore/.test(rule))).toEqual([]);
  });

  test("of its own makes it not ready with `on-gate-change: fail`", async () => {
    const inputs = { "on-gate-change": "fail" };
    const ran = await runPull(await pullRequest(page(""), page(given)), { inputs });
    expect(ran.results).toMatchObject({ gate: "not-ready", reasonCode: "gate-weakened" });
    const shorter = page(given.replace(until, inDays(10)));
    expect((await runPull(await pullRequest(page(given), shorter), { inputs })).results.gate).toBe("ready");
  });
});
