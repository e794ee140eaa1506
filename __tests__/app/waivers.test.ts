import { expect } from "@jest/globals";
import { onlyWith } from "../support/system.js";
import { checkIn, runPage, verdictsOf } from "./running.js";

const { describe, test } = onlyWith("posix");

const on = (moment: string) => ({ ports: { now: () => new Date(moment) } });
const november = on("2026-11-28T12:00:00Z");
const waived = 'waived: {by: "@alice", until: 2026-12-15, reason: "upstream is down, #123"}';
const good = `  - {id: good, area: b, run: "true"}\n`;
const rulesOf = ({ results }: Awaited<ReturnType<typeof runPage>>) =>
  results.findings.map(({ rule }) => rule).filter((rule) => /^(?:waiver|reviewed)/.test(rule));

describe("a check that is waived", () => {
  test("runs, is judged as ever and decides nothing; its failure skips nothing and stops nothing", async () => {
    const ran = await runPage(
      `checks:
  - {id: bad, area: a, run: "exit 1", ${waived}}
  - {id: needy, area: b, run: "echo ran", needs: bad}
`,
      { ...november, inputs: { "fail-fast": "true" } },
    );
    expect(verdictsOf(ran)).toEqual({ bad: "failed", needy: "passed" });
    expect(checkIn(ran, "bad").waiver).toEqual({
      by: "@alice",
      until: "2026-12-15",
      reason: "upstream is down, #123",
      lasts: true,
    });
    expect(ran.results).toMatchObject({
      gate: "ready",
      reason: "the only required check passed, 1 waived check did not pass",
    });
    expect(ran.results.totals).toMatchObject({ passed: 1, failed: 1 });
    expect(ran.exitCode).toBe(0);
  });

  test("does not decide where any check does, and waits for nobody's to-do", async () => {
    const ran = await runPage(
      `checks:
  - {id: bump, area: a, run: "echo version 1.3", pass: version 1.4, to-do: Bump it., ${waived}}
  - {id: needy, area: b, run: "echo ran", needs: bump}
`,
      { ...november, inputs: { "fail-on": "any" } },
    );
    expect(verdictsOf(ran)).toEqual({ bump: "pending", needy: "passed" });
    expect(ran.results.gate).toBe("ready");
  });

  test("hands on what it was itself skipped for", async () => {
    const ran = await runPage(
      `checks:
  - {id: bad, area: a, run: "exit 1"}
  - {id: between, area: a, run: "true", needs: bad, ${waived}}
  - {id: last, area: b, run: "true", needs: between}
`,
      november,
    );
    expect(verdictsOf(ran)).toEqual({ bad: "failed", between: "skipped", last: "skipped" });
    expect(ran.results.gate).toBe("not-ready");
  });

  test("leaves nothing to run where no other check decides", async () => {
    const ran = await runPage(`checks:\n  - {id: bad, area: a, run: "exit 1", ${waived}}\n`, november);
    expect(ran.results).toMatchObject({ gate: "not-ready", reasonCode: "nothing-to-run" });
    expect(ran.exitCode).toBe(1);
  });
});

describe("the clock of a waiver", () => {
  const page = `checks:\n  - {id: bad, area: a, run: "exit 1", ${waived}}\n${good}`;

  test("is the run's start, in UTC: a run that goes past midnight stays with its day", async () => {
    const moments = ["2026-12-15T23:59:59Z"];
    const now = () => new Date(moments.pop() ?? "2026-12-16T00:00:30Z");
    const ran = await runPage(page, { ports: { now } });
    expect(ran.results.run.startedAt).toBe("2026-12-15T23:59:59.000Z");
    expect(ran.results.gate).toBe("ready");
    expect(rulesOf(ran)).toEqual([]);
  });

  test("lets the check decide again after its last day, and a finding says so", async () => {
    const ran = await runPage(page, on("2026-12-16T00:00:00Z"));
    expect(checkIn(ran, "bad").waiver).toMatchObject({ lasts: false });
    expect(ran.results).toMatchObject({ gate: "not-ready", reasonCode: "checks-failed" });
    expect(rulesOf(ran)).toEqual(["waiver-expired"]);
  });

  test("makes a waiver of more than a year an error, and nothing runs", async () => {
    const ran = await runPage(page, on("2025-12-01T00:00:00Z"));
    expect(ran.results).toMatchObject({ reasonCode: "checklist-invalid", checks: [] });
    expect(rulesOf(ran)).toEqual(["waiver-too-far"]);
    expect(ran.exitCode).toBe(2);
  });
});

describe("a waiver that is no longer needed", () => {
  const page = (settings = "") =>
    `${settings}checks:\n  - {id: well, area: a, run: "true", ${waived}}\n${good}`;

  test("is a finding at its check", async () => {
    const ran = await runPage(page(), november);
    const found = ran.results.findings.filter(({ rule }) => rule === "waiver-unneeded");
    expect(found).toMatchObject([
      { severity: "warning", file: "page.yml", line: 3, found: expect.stringContaining("`well`") },
    ]);
    expect(ran.results.gate).toBe("ready");
  });

  test("is shown on a terminal beside many remarks, which `lint` shows: it would not show this one", async () => {
    const rows = ["x", "y", "z", "u"].map((id) => `  - {id: ${id}, area: c, run: "true"}\n`);
    const ran = await runPage(`${page()}${rows.join("")}`, november);
    expect(ran.log).toMatch(
      /check `well` passed, so that its waiver until 2026-12-15 is no longer needed; .* \(waiver-unneeded\)$/im,
    );
    expect(ran.log).toMatch(/^\d+ remarks on the page: `readiness lint page\.yml` shows them$/m);
  });

  test("is none where the page says so, and never an error: the verdict stands", async () => {
    expect(rulesOf(await runPage(page("lint: {waiver-unneeded: off}\n"), november))).toEqual([]);
    const ran = await runPage(page("lint: {waiver-unneeded: error}\n"), november);
    expect(ran.results.findings.map(({ severity }) => severity)).not.toContain("error");
  });

  test("is none of one that has expired", async () => {
    expect(rulesOf(await runPage(page(), on("2026-12-20T00:00:00Z")))).toEqual(["waiver-expired"]);
  });
});

describe("the day of the last review", () => {
  test("is looked at by a run in the words of `lint`, and decides nothing", async () => {
    const ran = await runPage(`reviewed: 2026-08-01\nchecks:\n${good}`, november);
    expect(ran.results.findings).toContainEqual(
      expect.objectContaining({
        rule: "reviewed-old",
        severity: "warning",
        found: "nobody has gone through this page since 2026-08-01, 119 days ago",
      }),
    );
    expect(ran.results.gate).toBe("ready");
  });
});
