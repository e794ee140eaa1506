import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolder } from "../support/make-folder.js";
import { onlyWith } from "../support/system.js";
import { failed, keptFile, keptIn, pageOf, runIn, workTree } from "./failed-running.js";

type Step =
  /** What passes from here on, and what no longer does. */
  | { readonly mend?: string; readonly spoil?: string; readonly page?: string }
  /** Runs it, and which ids run; needed ones in brackets. */
  | { readonly run: "all" | "failed" | { readonly checks: string }; readonly ids: string };

const sequences: Record<string, { rows: string[]; passing: string; steps: Step[] }> = {
  "what failed runs again until it passes": {
    rows: ["a", "b", "c"],
    passing: "a",
    steps: [
      { run: "all", ids: "a b c" },
      { run: "failed", ids: "b c" },
      { mend: "b" },
      { run: "failed", ids: "b c" },
      { run: "failed", ids: "c" },
      { mend: "c" },
      { run: "failed", ids: "c" },
      { run: "failed", ids: "" },
    ],
  },
  "what is needed runs too, and is no failure by that": {
    rows: ["a", "b <- a", "c"],
    passing: "a c",
    steps: [
      { run: "all", ids: "a b c" },
      { run: "failed", ids: "(a) b" },
      { mend: "b" },
      { run: "failed", ids: "(a) b" },
      { run: "failed", ids: "" },
    ],
  },
  "what is needed and fails this time is a failure, and what it skips too": {
    rows: ["a", "b <- a"],
    passing: "a",
    steps: [
      { run: "all", ids: "a b" },
      { spoil: "a" },
      { mend: "b" },
      { run: "failed", ids: "(a) b" },
      { mend: "a" },
      { run: "failed", ids: "a b" },
      { run: "failed", ids: "" },
    ],
  },
  "a filtered run that passes forgets no other failure, and makes nothing pass": {
    rows: ["a", "b", "c"],
    passing: "a",
    steps: [
      { run: "all", ids: "a b c" },
      { run: { checks: "a" }, ids: "a" },
      { run: "failed", ids: "b c" },
      { mend: "b" },
      { run: { checks: "b" }, ids: "b" },
      { run: "failed", ids: "c" },
    ],
  },
  "a filtered run that fails adds its failure": {
    rows: ["a", "b"],
    passing: "a b",
    steps: [
      { run: "all", ids: "a b" },
      { spoil: "a" },
      { run: { checks: "a" }, ids: "a" },
      { run: "failed", ids: "a" },
    ],
  },
  "after runs of parts alone, what was never looked at stays out": {
    rows: ["a", "b", "c"],
    passing: "b",
    steps: [
      { run: { checks: "a" }, ids: "a" },
      { run: { checks: "b" }, ids: "b" },
      { run: "failed", ids: "a" },
    ],
  },
  "a new row has never passed": {
    rows: ["a", "b"],
    passing: "a b",
    steps: [
      { run: "all", ids: "a b" },
      { run: "failed", ids: "" },
      { page: pageOf("a", "b", "new") },
      { run: "failed", ids: "new" },
      { mend: "new" },
      { run: "failed", ids: "new" },
      { run: "failed", ids: "" },
    ],
  },
  "a run that found nothing to run forgets nothing": {
    rows: ["a", "b"],
    passing: "a b",
    steps: [
      { run: "all", ids: "a b" },
      { run: "failed", ids: "" },
      { spoil: "b" },
      { run: "all", ids: "a b" },
      { run: "failed", ids: "b" },
    ],
  },
};

describe("a sequence of runs: ", () => {
  test.each(Object.entries(sequences))("%s", async (_name, { rows, passing, steps }) => {
    const folder = await workTree(pageOf(...rows), passing.split(" "));
    for (const step of steps) {
      if ("run" in step) {
        const inputs = typeof step.run === "object" ? step.run : {};
        expect(await runIn(folder, { ...(step.run === "failed" && failed), inputs })).toMatchObject({
          ids: step.ids,
        });
        continue;
      }
      const { mend, spoil, page } = step;
      if (mend !== undefined) await writeFile(join(folder, `${mend}.ok`), "");
      if (spoil !== undefined) await rm(join(folder, `${spoil}.ok`));
      if (page !== undefined) await writeFile(join(folder, "page.yml"), page);
    }
  });
});

describe("a run of what failed", () => {
  test("says that it was a part, and is ready as far as it looked", async () => {
    const folder = await workTree(pageOf("a", "b", "c <- b"), ["a", "c"]);
    const first = await runIn(folder);
    expect([first.exitCode, first.ids, first.results.selection.failed]).toEqual([1, "a b c", undefined]);
    await writeFile(join(folder, "b.ok"), "");
    const { results, exitCode, log } = await runIn(folder, failed);
    expect(exitCode).toBe(0);
    expect(results).toMatchObject({
      gate: "ready",
      reason: "all 2 required checks passed, 2 of 3 areas, only what did not pass last time",
      selection: { complete: false, failed: { passed: 1, added: [], removed: [], pageChanged: false } },
    });
    expect(log).toMatch(/^Runs again what did not pass in the run of \S+ \S+ UTC.*: 2 checks; 1 passed\.$/m);
    expect(log).toContain("2 of 3 areas, only what did not pass last time");
  });

  test("is the whole page where all of it failed, and says no part then", async () => {
    const folder = await workTree(pageOf("a", "b"), []);
    await runIn(folder);
    expect((await runIn(folder, failed)).results).toMatchObject({
      reason: "2 of 2 required checks did not pass",
      selection: { complete: true, failed: { passed: 0 } },
    });
  });

  test("runs what filters name as well, and nothing else", async () => {
    const folder = await workTree(pageOf("a", "b", "c"), ["a"]);
    await runIn(folder);
    expect((await runIn(folder, { ...failed, inputs: { areas: "a,b" } })).ids).toBe("b");
    const nothing = await runIn(folder, { ...failed, inputs: { checks: "a" } });
    expect([nothing.exitCode, nothing.results.reasonCode]).toEqual([1, "nothing-to-run"]);
    const unknown = await runIn(folder, { ...failed, inputs: { checks: "nope" } });
    expect([unknown.exitCode, unknown.results.findings[0]?.rule]).toEqual([2, "filter"]);
  });

  test("is never ready where nothing is left to run again", async () => {
    const folder = await workTree(pageOf("a", "b"), ["a", "b"]);
    await runIn(folder);
    const { exitCode, results } = await runIn(folder, failed);
    expect(exitCode).toBe(1);
    expect(results).toMatchObject({
      gate: "not-ready",
      reasonCode: "nothing-to-run",
      reason: expect.stringMatching(/^nothing to run again, all 2 checks passed in the run of /),
      selection: { complete: false },
    });
    expect((await runIn(folder, { ...failed, inputs: { "fail-on": "never" } })).exitCode).toBe(0);
  });

  test("tells of a page that has changed, of its new rows, and of those that are gone", async () => {
    const folder = await workTree(pageOf("a", "b", "c"), ["a"]);
    await runIn(folder);
    await writeFile(join(folder, "page.yml"), pageOf("a", "c", "d"));
    const { log, results } = await runIn(folder, failed);
    expect(log).toContain("The page has changed since.\n");
    expect(log).toContain("Not in the last results, so they run too: d.\n");
    expect(log).toContain("Did not pass and no longer on the page: b.\n");
    expect(results.selection.failed).toMatchObject({ pageChanged: true, added: ["d"], removed: ["b"] });
  });

  test("says that the page has changed until all of it has run again", async () => {
    const folder = await workTree(pageOf("a", "b"), []);
    await runIn(folder);
    await writeFile(join(folder, "page.yml"), pageOf("b", "a"));
    const hasChanged = async () => (await runIn(folder, failed)).results.selection.failed?.pageChanged;
    expect([await hasChanged(), await hasChanged()]).toEqual([true, false]);
    await writeFile(join(folder, "page.yml"), `# New.\n${pageOf("b", "a")}`);
    await writeFile(join(folder, "a.ok"), "");
    await runIn(folder, { inputs: { checks: "a" } });
    expect([await hasChanged(), await hasChanged()]).toEqual([true, true]);
    await runIn(folder);
    expect(await hasChanged()).toBe(false);
  });

  test("learns nothing from a run that was refused", async () => {
    const folder = await workTree(pageOf("a", "b"), []);
    await runIn(folder, { inputs: { checks: "a" } });
    expect((await runIn(folder, { inputs: { checks: "nope" } })).exitCode).toBe(2);
    expect((await runIn(folder, failed)).ids).toBe("a");
  });

  test("leaves out what does not apply to the release", async () => {
    const page = `${pageOf("a", "b")}  - { id: late, area: late, run: "false", phase: after }\n`;
    const folder = await workTree(page, ["a", "b"]);
    await runIn(folder);
    expect((await runIn(folder, failed)).results.reasonCode).toBe("nothing-to-run");
    expect((await runIn(folder, { ...failed, inputs: { phase: "after" } })).ids).toBe("late");
  });

  test("runs again what was not reached when a run was cancelled", async () => {
    const folder = await workTree(pageOf("a", "b"), ["a", "b"]);
    const cancelled = await runIn(folder, { cancel: AbortSignal.abort() });
    expect(cancelled.exitCode).toBe(130);
    expect((await runIn(folder, failed)).ids).toBe("a b");
  });
});

describe("results that are named", () => {
  const text = (checks: object[], more = {}): string =>
    JSON.stringify({ version: 1, checklist: { path: "page.yml" }, checks, ...more });

  test("choose in the place of those that are kept", async () => {
    const folder = await workTree(pageOf("a", "b", "c"), ["a"]);
    await runIn(folder);
    await writeFile(
      join(folder, "results.json"),
      text([
        { id: "a", verdict: "skipped" },
        { id: "b", verdict: "passed" },
        { id: "c", verdict: "passed" },
      ]),
    );
    const named = { failed: { results: join(folder, "results.json") } };
    expect((await runIn(folder, named)).ids).toBe("a");
    expect((await runIn(folder, failed)).ids).toBe("b c");
  });

  test.each(["failed", "timed-out", "errored", "pending", "skipped", "cancelled", "interrupted"])(
    "with the verdict %s choose a check",
    async (verdict) => {
      const folder = await workTree(pageOf("a", "b"), []);
      await writeFile(
        join(folder, "r.json"),
        text([
          { id: "a", verdict },
          { id: "b", verdict: "passed" },
        ]),
      );
      expect((await runIn(folder, { failed: { results: join(folder, "r.json") } })).ids).toBe("a");
    },
  );

  test("of a part leave out what they say nothing of, and that is told", async () => {
    const folder = await workTree(pageOf("a", "b", "c"), []);
    await writeFile(
      join(folder, "r.json"),
      text([{ id: "a", verdict: "failed" }], { selection: { complete: false } }),
    );
    const { ids, log } = await runIn(folder, { failed: { results: join(folder, "r.json") } });
    expect(ids).toBe("a");
    expect(log).toContain("The last results are of a part of the page; 2 other checks are left out.");
  });

  const unusable: Record<string, { make: (path: string) => void | Promise<void>; found: RegExp }> = {
    missing: { make: () => undefined, found: /^nothing at `/ },
    "of another page": {
      make: (path) => writeFile(path, text([]).replace("page.yml", "other.md")),
      found: /^results of the page `other\.md`$/,
    },
    "of no page": {
      make: (path) => writeFile(path, JSON.stringify({ version: 1, checks: [] })),
      found: /^results of no page$/,
    },
    garbage: {
      make: (path) => writeFile(path, "\u0000garbage"),
      found: /which has no results: it is not one JSON text$/,
    },
    "with a verdict that is none": {
      make: (path) => writeFile(path, text([{ id: "a", verdict: "fine" }])),
      found: /`checks\[0\]\.verdict` has to be one of passed, /,
    },
    "of 21 MB": {
      make: async (path) => {
        await writeFile(path, "");
        truncateSync(path, 21_000_000);
      },
      found: /it has more than 20 MB$/,
    },
  };

  test.each(Object.entries(unusable))("%s are an error, and nothing runs", async (_name, { make, found }) => {
    const folder = await workTree("owner: x\nchecks: [{ area: a, run: touch ran }]\n", []);
    const path = join(folder, "r.json");
    await make(path);
    const { exitCode, results, log } = await runIn(folder, { failed: { results: path } });
    expect(exitCode).toBe(2);
    expect(results.findings.filter(({ rule }) => rule === "last-results")).toMatchObject([
      { found: expect.stringMatching(found), severity: "error" },
    ]);
    expect(log).toContain("the last results are unusable");
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  onlyWith("links").test("behind a link are an error", async () => {
    const folder = await workTree(pageOf("a"), []);
    await writeFile(join(folder, "real.json"), text([{ id: "a", verdict: "failed" }]));
    symlinkSync(join(folder, "real.json"), join(folder, "r.json"));
    const { exitCode, results } = await runIn(folder, { failed: { results: join(folder, "r.json") } });
    expect([exitCode, results.findings.at(0)?.found]).toEqual([2, expect.stringContaining("is a link")]);
  });

  test("outside of the workspace and the temporary folder are an error", async () => {
    const folder = await workTree(pageOf("a"), []);
    const path = join(makeFolder("elsewhere-"), "r.json");
    await writeFile(path, text([{ id: "a", verdict: "failed" }]));
    const { exitCode, results } = await runIn(folder, { failed: { results: path } });
    expect([exitCode, results.findings.at(0)?.found]).toEqual([2, expect.stringContaining("lies outside")]);
  });
});

describe("results that are kept", () => {
  test("are ids and verdicts, for this user alone", async () => {
    const folder = await workTree(pageOf("a", "b"), ["a"]);
    await runIn(folder);
    expect(keptIn(folder)).toEqual({ a: "passed", b: "failed" });
    expect(Object.keys(JSON.parse(readFileSync(keptFile(folder), "utf8")).checks[0])).toEqual([
      "id",
      "verdict",
    ]);
    if (process.platform !== "win32") expect(statSync(keptFile(folder)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ["are missing", () => undefined, /^no last results of `page\.yml`$/],
    [
      "are damaged",
      (path: string) => writeFile(path, "{"),
      /^what was kept of `page\.yml`, which has no results/,
    ],
  ] as const)("and %s are an error with a cure, and nothing runs", async (name, damage, found) => {
    const folder = await workTree(pageOf("a"), []);
    if (name === "are damaged") {
      await runIn(folder);
      await damage(keptFile(folder));
    }
    const { exitCode, results } = await runIn(folder, failed);
    expect(exitCode).toBe(2);
    expect(results.findings[0]).toMatchObject({
      rule: "last-results",
      found: expect.stringMatching(found),
      cure: "Run the page with `readiness run`: its results are kept.",
    });
    await runIn(folder);
    expect((await runIn(folder, failed)).ids).toBe("a");
  });

  test("nowhere, without a git folder or within a workflow: the cure names a file", async () => {
    const folder = await workTree(pageOf("a"), []);
    const within = await runIn(folder, { ...failed, ports: { keptResults: null } });
    rmSync(join(folder, ".git"), { recursive: true });
    await runIn(folder);
    const without = await runIn(folder, failed);
    for (const { exitCode, results } of [within, without]) {
      expect(exitCode).toBe(2);
      expect(results.findings[0]?.cure).toContain("`readiness run --failed results.json`");
    }
  });

  test("that say that everything passed make nothing pass", async () => {
    const folder = await workTree(pageOf("a", "b"), ["a"]);
    await runIn(folder);
    await writeFile(keptFile(folder), readFileSync(keptFile(folder), "utf8").replaceAll("failed", "passed"));
    expect(await runIn(folder, failed)).toMatchObject({ exitCode: 1, results: { gate: "not-ready" } });
    expect(await runIn(folder)).toMatchObject({ exitCode: 1, ids: "a b" });
  });

  test("and cannot be written cost a warning, never the verdict", async () => {
    const folder = await workTree(pageOf("a"), ["a"]);
    await writeFile(join(folder, ".git/readiness"), "in the way");
    const { exitCode, log } = await runIn(folder);
    expect(exitCode).toBe(0);
    expect(log.match(/what `run --failed` goes by could not be written/g)).toHaveLength(1);
  });

  onlyWith("links").test("are never written through a link", async () => {
    const folder = await workTree(pageOf("a"), ["a"]);
    const elsewhere = makeFolder("elsewhere-");
    symlinkSync(elsewhere, join(folder, ".git/readiness"));
    const { exitCode, log } = await runIn(folder);
    expect([exitCode, log.includes("a link has taken the place")]).toEqual([0, true]);
    expect((await runIn(folder, failed)).exitCode).toBe(2);
  });

  onlyWith("modes").test("leave the git folder alone where it may not be written", async () => {
    if (process.getuid?.() === 0) return;
    const folder = await workTree(pageOf("a"), ["a"]);
    mkdirSync(join(folder, ".git/readiness"), { mode: 0o500 });
    chmodSync(join(folder, ".git/readiness"), 0o500);
    expect((await runIn(folder)).exitCode).toBe(0);
  });
});
