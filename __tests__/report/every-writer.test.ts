import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentText } from "../../src/github/comment-text.js";
import { type StatusScope, statusesOf } from "../../src/github/status-texts.js";
import { ticketText } from "../../src/github/ticket-text.js";
import { ownRun } from "../../src/model/reported-verdicts.js";
import type { CheckResult, Results } from "../../src/model/results.js";
import { annotationsOf } from "../../src/report/annotations.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { outputsOf } from "../../src/report/outputs.js";
import { releaseLines } from "../../src/report/release-lines.js";
import { serializeResults } from "../../src/report/results-json.js";
import { lookOf } from "../../src/report/terminal/look.js";
import { runEnd } from "../../src/report/terminal/run-end.js";
import { resultLines, verdictLine } from "../../src/report/verdict-lines.js";
import { countTotals } from "../../src/verdict/gate.js";
import { atLeast } from "../fuzz/runs.js";
import { decidesGate, randomResults } from "./support/random-results.js";
import { type ReadReport, readReport, type Told } from "./support/read-reports.js";

/** What a reader is told of each verdict, written out once more: sign of a check that decides, sign of another, words. */
const told = {
  passed: ["✅", "✅", "passed"],
  failed: ["❌", "⚠️", "failed"],
  pending: ["⏳", "⏳", "pending"],
  "timed-out": ["❌", "⚠️", "timed out"],
  errored: ["❌", "⚠️", "could not be started"],
  skipped: ["⏭️", "⏭️", "skipped"],
  cancelled: ["⛔", "⛔", "cancelled"],
  interrupted: ["⛔", "⛔", "interrupted"],
} as const;

const numRuns = atLeast(25);
const ids = (checks: readonly CheckResult[]): string[] => checks.map(({ id }) => id).sort();
const pendingOf = ({ checks }: Results): readonly CheckResult[] =>
  checks.filter(({ verdict }) => verdict === "pending");
const openOf = ({ signOffs }: Results): readonly string[] =>
  signOffs.filter(({ done, applies, holds }) => holds && applies && !done).map(({ text }) => text);

/** Over random records: `property` must hold of each. */
async function always(property: (results: Results) => Promise<void> | void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomResults, async (results) => property(results)),
    { numRuns },
  );
}

/** Where a report tells of each verdict, written out once more. */
const places = {
  passed: "passed",
  failed: "broken",
  pending: "to do",
  "timed-out": "broken",
  errored: "broken",
  skipped: "not run",
  cancelled: "cut",
  interrupted: "cut",
} as const satisfies Record<CheckResult["verdict"], Told>;

type ToldCheck = readonly [name: string, told: Told, sign: string];

/** What a report says of a check; what passed is in the table without a sign, but for what is worth a look. */
function expectedOf(check: CheckResult): ToldCheck {
  const [deciding, other] = told[check.verdict];
  const place = places[check.verdict];
  if (place !== "passed") return [check.id, place, decidesGate(check) ? deciding : other];
  return check.flaky ? [check.id, "passed, with a remark", "⚠️"] : [check.id, "passed", ""];
}

/** What a report in Markdown says, against the record: nothing passed that is not, nothing left out, counts that add up. */
function expectTrue(read: ReadReport, results: Results, place: "summary" | "comment"): void {
  const { checks } = results;
  const expected = checks.map(expectedOf).sort();
  const quiet = expected.filter(([, where]) => where === "passed");
  expect(read.told).toEqual(place === "summary" ? expected : expected.filter((one) => !quiet.includes(one)));
  expect(read.quiet).toBe(quiet.length);
  expect(sumOf(read.counts)).toBe(checks.length);
  expect(read.counts.get("passed") ?? 0).toBe(checks.filter(({ verdict }) => verdict === "passed").length);
  const waived = checks.filter(({ verdict, waiver }) => verdict !== "passed" && waiver?.lasts === true);
  expect(sumOf([...read.counts].filter(([words]) => words.startsWith("waived ")))).toBe(waived.length);
  const failed = checks.filter((check) => places[check.verdict] === "broken" && decidesGate(check));
  expect(read.counts.get("failed") ?? 0).toBe(failed.length);
  expect([...read.toDo].sort()).toEqual([...ids(pendingOf(results)), ...openOf(results)].sort());
}

function sumOf(counts: Iterable<readonly [string, number]>): number {
  return [...counts].reduce((sum, [, number]) => sum + number, 0);
}

/** Sign, gate and release; and what did not run is not said to have failed. */
function expectTitle(title: string, { gate, reasonCode, release, checks }: Results): void {
  const sign = gate === "ready" ? "✅" : reasonCode === "pending" ? "⏳" : "❌";
  const version = release.version === null ? "" : ` for ${release.version}`;
  const phase = release.phase === "after" ? " after publishing" : "";
  expect(title.startsWith(`${sign} ${gate === "ready" ? "Ready" : "Not ready"}${version}${phase}: `)).toBe(
    true,
  );
  const deciding = checks.filter(decidesGate);
  const failed = deciding.filter(({ verdict }) => places[verdict] === "broken");
  if (failed.length > 1)
    expect(title).toContain(`: ${failed.length} of ${deciding.length} required checks failed`);
  if (failed.length === 1) expect(title).toContain(failed[0]?.id);
  expect(/ failed| timed out| could not be started/.test(title)).toBe(failed.length > 0);
}

describe("whatever came of a run's checks, what is pending or waived counts as passed nowhere:", () => {
  test("the summary names each check once, with its own verdict, and what is still to do", async () => {
    await always(async (results) => {
      const read = readReport(await renderSummary(results, { decides: decidesGate }));
      expectTitle(read.title, results);
      expectTrue(read, results, "summary");
    });
  });

  test("the summary passes nothing more where there is little room", async () => {
    await fc.assert(
      fc.asyncProperty(randomResults, fc.integer({ min: 300, max: 6_000 }), async (results, limitBytes) => {
        const markdown = await renderSummary(results, { decides: decidesGate, limitBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limitBytes);
        const passed = results.checks.filter(({ verdict }) => verdict === "passed").map(({ id }) => id);
        for (const line of markdown.split("\n").filter((one) => one.includes("✅")))
          expect((line.match(/check-\d/g) ?? []).filter((id) => !passed.includes(id))).toEqual([]);
        const read = readReport(markdown);
        expect(read.quiet).toBeLessThanOrEqual(passed.length);
        for (const [id, where] of read.told) expect(where.startsWith("passed")).toBe(passed.includes(id));
        expect(/^(?:## ✅ )?Ready/m.test(markdown)).toBe(results.gate === "ready");
      }),
      { numRuns },
    );
  });

  test("the comment says the same, and once the gate is ready that it is", async () => {
    await always(async (results) => {
      const options = {
        mode: "on-failure",
        source: ownRun,
        marker: "<!-- marker -->",
        renderBody: (record: Results, limitBytes: number) =>
          renderSummary(record, { decides: decidesGate, limitBytes, place: "comment" }),
      } as const;
      const fresh = await commentText(results, options, null);
      const updated = await commentText(results, options, "<!-- marker -->\nNot ready");
      if (results.gate === "ready") {
        expect(fresh).toBeNull();
        expect(updated).toMatch(/^## ✅ Ready(?: for 1\.4\.0)?(?: after publishing)? (?:again|now)$/m);
        expect(updated).not.toMatch(/pending|Still to do|not ready/i);
        return;
      }
      expect(fresh).toBe(updated);
      const read = readReport(fresh ?? "");
      expectTitle(read.title, results);
      expectTrue(read, results, "comment");
      if (results.reasonCode === "pending") expect(fresh).not.toContain("[!CAUTION]");
    });
  });

  test("the log ends with a line for each check, and with the gate", async () => {
    await always((results) => {
      const lines = resultLines(results, false);
      const marks = new Map(
        lines.slice(0, -1).map((line) => {
          const [, mark = "", word = "", name = ""] = /^(\S) ([a-z ]+?) +(check-\d)\b/.exec(line) ?? [];
          return [name, [mark, word]] as const;
        }),
      );
      for (const check of results.checks) {
        const [mark, word] = marks.get(check.id) ?? [];
        expect([mark === "✓", word]).toEqual([check.verdict === "passed", told[check.verdict][2]]);
        expect(verdictLine(check, false).startsWith("✓")).toBe(check.verdict === "passed");
        expect(verdictLine(check, false).includes("waived by @alice")).toBe(check.waiver?.lasts === true);
      }
      expect(marks.size).toBe(results.checks.length);
      expect(lines.at(-1)?.startsWith("Ready")).toBe(results.gate === "ready");
      expect(lines.at(-1)?.includes(" for 1.4.0")).toBe(results.release.version !== null);
    });
  });

  test("the end of a command line's log names each check, and none as passed that did not", async () => {
    await always((results) => {
      for (const amount of ["little", "usual", "everything"] as const) {
        const lines = runEnd(results, lookOf({ width: 80, amount }, false, decidesGate));
        const named = lines
          .filter((line) => /^\S/.test(line))
          .flatMap((line) => line.match(/\bcheck-\d\b/g) ?? []);
        const shown = results.checks.filter(({ verdict }) => amount !== "little" || verdict !== "passed");
        expect([...new Set(named)].sort()).toEqual(ids(shown));
        const passed = lines.flatMap((line) => /^✓ passed +(check-\d)\b/.exec(line)?.[1] ?? []);
        expect(passed.sort()).toEqual(ids(shown.filter(({ verdict }) => verdict === "passed")));
      }
    });
  });

  test("the lines of the release name what is still to do, what waits, and what is not for it", async () => {
    await always((results) => {
      const lines = releaseLines(results, decidesGate, false);
      const named = lines.flatMap((line) => {
        const [, id, text] = /^(?:(?:to do|not yet): (check-\d)|to sign off: (sign \d))/.exec(line) ?? [];
        return [id ?? text ?? []].flat();
      });
      expect(named.sort()).toEqual([...ids(pendingOf(results)), ...openOf(results)].sort());
      const left = lines.flatMap((line) => line.match(/\bleft-\d\b/g) ?? []);
      expect(left.sort()).toEqual(results.notApplicable.map(({ id }) => id).sort());
    });
  });

  test("outputs and results file have the record's own words, and numbers that add up", async () => {
    await always((results) => {
      const outputs = outputsOf(results, "", decidesGate);
      const number = (key: string): number => Number(outputs[key]);
      expect(number("passed") + number("failed") + number("pending") + number("skipped")).toBe(
        number("total"),
      );
      expect(number("pending")).toBe(pendingOf(results).length);
      expect(number("passed")).toBe(results.checks.filter(({ verdict }) => verdict === "passed").length);
      expect([outputs["gate"], outputs["version"]]).toEqual([results.gate, results.release.version ?? ""]);
      const missed = results.checks.filter((check) => check.verdict !== "passed" && decidesGate(check));
      expect(JSON.parse(outputs["failed-areas"] ?? "")).toEqual([
        ...new Set(missed.map(({ areaSlug }) => areaSlug)),
      ]);
      expect(JSON.parse(serializeResults(results))).toEqual(JSON.parse(JSON.stringify(results)));
    });
  });

  test("each check that is not passed has a remark on its line, at most a warning where it waits or is waived", async () => {
    await always((results) => {
      const remarks = annotationsOf(results, decidesGate).filter(({ title }) => /check-\d/.test(title));
      const lines = results.checks.filter(({ verdict }) => verdict !== "passed").map(({ line }) => line);
      expect(remarks.map(({ line }) => line).sort()).toEqual(lines.sort());
      for (const { line, level, message } of remarks) {
        const check = results.checks.find((one) => one.line === line);
        if (check === undefined) throw new Error("no check on that line");
        expect(level).toBe(decidesGate(check) && check.verdict !== "pending" ? "error" : "warning");
        const toDo = check.guidance.toDo ?? "";
        if (check.verdict === "pending") expect(message).not.toMatch(/Roll back|Retest/);
        if (check.verdict === "pending" && toDo !== "") expect(message).toContain(`To do: ${toDo}`);
        if (check.waiver?.lasts === true) expect(message).toContain("waived by @alice until 2026-12-15");
      }
      const signs = annotationsOf(results, decidesGate).filter(
        ({ title }) => title === "Sign-off still open",
      );
      expect(signs).toHaveLength(openOf(results).length);
    });
  });

  test("a status is green only where all that decides passed and no sign-off holds the gate back", async () => {
    const areas = [0, 1, 2].map((number) => ({ slug: `area-${number}`, text: `area ${number}` }));
    const scope = { name: "gate", areas, complete: true, url: "" } as const;
    const stateOf = (mode: StatusScope["mode"], results: Results) =>
      statusesOf({ ...scope, mode }, { results, decides: decidesGate, weakened: false });
    await always((results) => {
      const [gate] = stateOf("gate", results);
      const waits = results.reasonCode === "pending";
      expect([gate?.state === "success", gate?.state === "pending"]).toEqual([
        results.gate === "ready",
        waits,
      ]);
      for (const status of stateOf("areas", results)) {
        const here = results.checks.filter(({ areaSlug }) => status.context.endsWith(` / ${areaSlug}`));
        const deciding = here.filter(decidesGate);
        const missed = deciding.filter(({ verdict }) => verdict !== "passed");
        if (status.state === "success") {
          expect([missed, openOf(results)]).toEqual([[], []]);
          expect(deciding.length > 0 || results.gate === "ready").toBe(true);
        }
        if (status.state === "pending")
          expect(missed.filter(({ verdict }) => verdict !== "pending")).toEqual([]);
        if (status.description.includes("still to do"))
          expect(missed.filter(({ verdict }) => verdict !== "pending")).toEqual([]);
        expect(status.description.length).toBeLessThanOrEqual(140);
        expect(status.description.startsWith("1.4.0: ")).toBe(results.release.version !== null);
      }
    });
  });

  test("a ticket hears of the gate with its sign and its release", async () => {
    await always((results) => {
      const [, , line = ""] = ticketText(results, null).split("\n");
      const sign = { "all-passed": "✅", pending: "⏳" }[results.reasonCode as string] ?? "❌";
      expect(line.startsWith(`${sign} **${results.gate === "ready" ? "Ready" : "Not ready"}`)).toBe(true);
      expect(line.includes("for `1.4.0`")).toBe(results.release.version !== null);
    });
  });

  test("a fork's report names each check with the fork's word, and counts none twice", async () => {
    await always(async (results) => {
      // Every third check was not reported; the record has such as interrupted, and in none of its totals.
      const isMissing = ({ line }: CheckResult): boolean => line % 3 === 0;
      const checks = results.checks.map((check) =>
        isMissing(check) ? { ...check, verdict: "interrupted" as const, flaky: false } : check,
      );
      const known = checks.filter((check) => !isMissing(check));
      const missing = new Set(checks.filter(isMissing).map(({ id }) => id));
      const source = {
        kind: "reported",
        headRepository: "stranger/app",
        missing,
        unknownIds: 0,
        unusable: null,
      } as const;
      const record = { ...results, checks, totals: countTotals(known), signOffs: [] };
      const read = readReport(await renderSummary(record, { decides: decidesGate, source }));
      const expected = checks.map((check) =>
        isMissing(check) ? ([check.id, "not reported", "❔"] as const) : expectedOf(check),
      );
      const quiet = expected.filter(([, where]) => where === "passed");
      expect(read.told).toEqual(expected.filter(([, where]) => where !== "passed").sort());
      expect(read.quiet).toBe(quiet.length);
      expect([...read.toDo].sort()).toEqual(ids(pendingOf(record)));
      expect(sumOf(read.counts)).toBe(checks.length);
      expect(read.counts.get("passed") ?? 0).toBe(known.filter(({ verdict }) => verdict === "passed").length);
    });
  });
});
