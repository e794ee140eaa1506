import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readHistory } from "../../../src/history/read-history.js";
import type { History } from "../../../src/model/history.js";
import { historyOf, pastCheck, pastRun } from "../../history/runs.js";
import { onlyWith } from "../../support/system.js";
import { runIn, workTree } from "../failed-running.js";

const page =
  'owner: "@acme"\nchecks:\n  - area: a\n    run: test -e a.ok\n    rollback: revert\n  - area: b\n    run: "true"\n    rollback: revert\n';
const history = "kept/history.json";
const pathIn = (folder: string) => join(folder, history);

function kept(folder: string): History {
  const reading = readHistory(readFileSync(pathIn(folder)));
  if (reading.kind === "problem") throw new Error(reading.problem);
  return reading.history;
}

function put(folder: string, text: string | Buffer): void {
  mkdirSync(join(folder, "kept"), { recursive: true });
  writeFileSync(pathIn(folder), text);
}

const ran = (folder: string, inputs = {}) => runIn(folder, { inputs: { history, ...inputs } });

describe("a run with a history", () => {
  test("appends what it saw, and nothing that a command printed", async () => {
    const folder = await workTree(page, ["a"]);
    const { results } = await ran(folder);
    const [run, ...others] = kept(folder).runs;
    expect(others).toEqual([]);
    expect(run).toEqual({
      at: results.run.startedAt,
      commit: results.run.sha,
      ref: "",
      run: { id: "", attempt: 1 },
      name: "readiness",
      page: { path: "page.yml", sha256: results.checklist.sha256 },
      os: results.run.os,
      arch: results.run.arch,
      gate: "ready",
      reasonCode: "all-passed",
      part: false,
      checks: results.checks.map(({ id, durationMs }) => ({
        id,
        verdict: "passed",
        flaky: false,
        durationMs: Math.round(durationMs),
      })),
    });
    expect(results.history).toEqual({ runs: 0, since: null, checks: [] });
  });

  test("adds itself to those before it, which are what it is told of", async () => {
    const folder = await workTree(page, ["a"]);
    const first = await ran(folder);
    const second = await ran(folder);
    expect(kept(folder).runs).toHaveLength(2);
    expect(second.results.history).toMatchObject({
      runs: 1,
      since: first.results.run.startedAt,
      checks: [
        { id: "a", runs: 2, passed: 2 },
        { id: "b", runs: 2, passed: 2 },
      ],
    });
  });

  test("over a part of the page says so, and a failure is kept as one", async () => {
    const folder = await workTree(page, []);
    await ran(folder, { checks: "a" });
    expect(kept(folder).runs).toMatchObject([
      { part: true, gate: "not-ready", checks: [{ id: "a", verdict: "failed" }] },
    ]);
  });

  test("that was cancelled, or ran nothing, leaves the file alone", async () => {
    const folder = await workTree(page, ["a"]);
    const cancelled = await runIn(folder, { inputs: { history }, cancel: AbortSignal.abort() });
    const refused = await ran(folder, { areas: "unknown" });
    expect(existsSync(pathIn(folder))).toBe(false);
    for (const { results, log } of [cancelled, refused]) {
      expect("history" in results).toBe(false);
      expect(log).not.toContain("the history");
    }
  });

  test("has no key `history` and reads no file where none is named", async () => {
    const folder = await workTree(page, ["a"]);
    const historyFiles = () => Promise.reject(new Error("asked"));
    const { results } = await runIn(folder, { ports: { historyFiles } });
    expect("history" in results).toBe(false);
  });

  test("names no page and no git folder as one: nothing runs", async () => {
    const folder = await workTree(page, ["a"]);
    for (const named of ["page.yml", "README.md", ".git", "x/.git/"]) {
      const { exitCode, results } = await ran(folder, { history: named });
      expect([exitCode, results.reasonCode, results.findings[0]?.rule]).toEqual([
        2,
        "checklist-invalid",
        "input",
      ]);
    }
    expect(readFileSync(join(folder, "page.yml"), "utf8")).toBe(page);
  });
});

describe("what is no history", () => {
  test("is set aside with a warning and its cure, and a new one is begun", async () => {
    const folder = await workTree(page, ["a"]);
    put(folder, '{"name":"app"}');
    const { results, log, exitCode } = await ran(folder);
    const warning =
      "The history `kept/history.json` is none that readiness-action wrote, or is damaged (`version` has to be 1): nothing of it counts, and it is now called `history.json.damaged`. Look at it and remove it; a new history is begun.";
    expect([exitCode, results.warnings]).toEqual([0, [warning]]);
    expect(log).toContain(warning);
    expect(readFileSync(`${pathIn(folder)}.damaged`, "utf8")).toBe('{"name":"app"}');
    expect(kept(folder).runs).toHaveLength(1);
  });

  test("is set aside under another name where one was before", async () => {
    const folder = await workTree(page, ["a"]);
    for (const text of ["one", "two"]) {
      put(folder, text);
      await ran(folder);
    }
    expect(readFileSync(`${pathIn(folder)}.damaged`, "utf8")).toBe("one");
    expect(readFileSync(`${pathIn(folder)}.damaged-2`, "utf8")).toBe("two");
  });

  onlyWith("links").test("may be a link, which is moved and not followed, or a folder", async () => {
    const folder = await workTree(page, ["a"]);
    put(
      folder,
      JSON.stringify(
        historyOf(pastRun([pastCheck("a")], { page: { path: "page.yml", sha256: "a".repeat(64) } })),
      ),
    );
    symlinkSync("history.json", join(folder, "kept/link.json"));
    const linked = await ran(folder, { history: "kept/link.json" });
    expect(linked.results.history?.runs).toBe(0);
    expect(linked.results.warnings[0]).toContain("(it is a link)");
    expect(kept(folder).runs).toHaveLength(1);
    mkdirSync(join(folder, "kept/folder/x"), { recursive: true });
    expect((await ran(folder, { history: "kept/folder" })).results.warnings[0]).toContain("(it is a folder)");
    expect(existsSync(join(folder, "kept/folder.damaged/x"))).toBe(true);
  });

  test("outside of the workspace is left alone, which a warning says", async () => {
    const folder = await workTree(page, ["a"]);
    const { results, exitCode, log } = await ran(folder, { history: "../elsewhere.json" });
    expect(log).not.toContain("the history could not");
    expect([exitCode, results.warnings]).toEqual([
      0,
      [
        "The history `../elsewhere.json` is left out: it lies outside of the workspace and of RUNNER_TEMP. Set `history` to a file inside of them, which this user may read and write.",
      ],
    ]);
    expect(existsSync(join(folder, "../elsewhere.json"))).toBe(false);
  });
});

describe("runs that end at the same time", () => {
  test("each add themselves to what the others wrote, and the file is whole all the time", async () => {
    const folder = await workTree(page, ["a"]);
    const names = Array.from({ length: 8 }, (_, index) => `use-${index}`);
    await Promise.all(names.map((name) => ran(folder, { name })));
    expect(
      kept(folder)
        .runs.map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    expect(existsSync(`${pathIn(folder)}.damaged`)).toBe(false);
  });

  test("append once what they had to write twice", async () => {
    const folder = await workTree(page, ["a"]);
    const { historyFiles } = await import("../../../src/platform/files/history-files.js");
    let calls = 0;
    // Another writer comes in between, each time but the last.
    const replace: typeof historyFiles.replace = async (place, text) => {
      calls += 1;
      if (calls < 4)
        put(
          folder,
          JSON.stringify(
            historyOf(...Array.from({ length: calls }, (_, at) => pastRun([], { name: `${at}` }))),
          ),
        );
      return historyFiles.replace(place, text);
    };
    await runIn(folder, {
      inputs: { history },
      ports: { historyFiles: async () => ({ ...historyFiles, replace }) },
    });
    expect(kept(folder).runs.map(({ name }) => name)).toEqual(["0", "1", "2", "readiness"]);
  });

  test("warn of what another writer has damaged in between, and begin a new one", async () => {
    const folder = await workTree(page, ["a"]);
    const { historyFiles } = await import("../../../src/platform/files/history-files.js");
    let calls = 0;
    const replace: typeof historyFiles.replace = async (place, text) => {
      calls += 1;
      if (calls === 1) put(folder, "half a wor");
      return historyFiles.replace(place, text);
    };
    const ports = { historyFiles: async () => ({ ...historyFiles, replace }) };
    const { results } = await runIn(folder, { inputs: { history }, ports });
    expect(results.warnings).toEqual([expect.stringContaining("it is now called `history.json.damaged`")]);
    expect(kept(folder).runs).toHaveLength(1);
  });

  test("say so where they never get to it, and their verdict stands", async () => {
    const folder = await workTree(page, ["a"]);
    const { historyFiles } = await import("../../../src/platform/files/history-files.js");
    const ports = { historyFiles: async () => ({ ...historyFiles, replace: async () => false }) };
    const { results, exitCode } = await runIn(folder, { inputs: { history }, ports });
    expect([exitCode, results.gate, results.warnings]).toEqual([
      0,
      "ready",
      [
        "This run is not in the history: others wrote to it all the time. Give each use that runs at the same time a file of its own.",
      ],
    ]);
  });

  test("are told by the log of a disk that refuses, and their verdict stands", async () => {
    const folder = await workTree(page, ["a"]);
    const { historyFiles } = await import("../../../src/platform/files/history-files.js");
    const replace = () =>
      Promise.reject(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }));
    const ports = { historyFiles: async () => ({ ...historyFiles, replace }) };
    const { results, log, exitCode } = await runIn(folder, { inputs: { history }, ports });
    expect([exitCode, results.gate, results.history?.runs]).toEqual([0, "ready", 0]);
    expect(log).toContain("the history could not be written (ENOSPC: no space left); the verdicts stand.");
  });
});
