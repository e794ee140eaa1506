import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { plan } from "../../src/app/plan.js";
import { readEntry, readPlan } from "../../src/shards/read-texts.js";
import { historyOf, pastCheck, pastRun } from "../history/runs.js";
import { readAsRunner } from "../support/runner-commands.js";
import { testPorts } from "../support/system.js";
import { commit, git, makeRepository, newFolder } from "./gate/repository.js";
import { recording } from "./gate/running.js";

const page = `---
owner: "@acme"
---

| Area | Check | Command | Pass signal | Rollback | Needs | Runs on | Phase |
| --- | --- | --- | --- | --- | --- | --- | --- |
| core | build | \`touch ran\` | built | Revert. | | ubuntu-latest, windows-latest | |
| core | test | \`touch ran\` | ok | Revert. | build | windows-latest | |
| web | site | \`touch ran\` | up | Revert. | | | |
| web | image | \`touch ran\` | up | Pull it. | | | after |
`;

interface Asked {
  /** A repository with the page in it; without one it is made. */
  readonly folder?: string;
  readonly text?: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly event?: string;
  /** By the commit that is checked out. */
  readonly payload?: (sha: string) => unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the commit that the event is about; without it, the one that is checked out. */
  readonly sha?: string;
  readonly dialect?: "actions" | "plain";
  readonly goOn?: boolean;
  /** A file of earlier runs, as `history.json` in the workspace. */
  readonly history?: string;
  /** Whether a file lies in the work tree that no commit has. */
  readonly isChanged?: boolean;
}

async function planned(asked: Asked = {}) {
  const { text = page, inputs = {}, event = "push", dialect = "actions", goOn = false } = asked;
  const folder = asked.folder ?? makeRepository();
  const sha = asked.folder
    ? git(folder, "rev-parse", "HEAD")
    : commit(folder, { "RELEASE_READINESS.md": text });
  if (asked.isChanged) writeFileSync(`${folder}/more.txt`, "more");
  if (asked.history !== undefined) writeFileSync(`${folder}/history.json`, asked.history);
  const temporaryFolder = newFolder();
  const said = { log: "", summary: "", outputs: {} };
  const env = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: asked.sha ?? sha,
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "2",
    ...asked.env,
  };
  const request = {
    input: (name: InputName) => inputs[name],
    cwd: folder,
    temporaryFolder,
    event: asked.payload?.(sha) ?? {},
    cancel: new AbortController().signal,
    goOn,
  };
  const host = { ...recording(said), dialect };
  const saved: string[] = [];
  const saveState = async (values: object) => void saved.push(...Object.keys(values));
  const { exitCode, sharded } = await plan(request, testPorts({ ...host, saveState }, env));
  const left = [...readdirSync(temporaryFolder), ...saved, ...(existsSync(`${folder}/ran`) ? ["ran"] : [])];
  return { ...said, exitCode, sharded, sha, folder, left };
}

const outputsOf = ({ outputs }: { readonly outputs: object }) => outputs as Record<string, string>;

describe("the action plan", () => {
  test("gives each job its part, and the gate what it knows each by", async () => {
    const told = await planned({ inputs: { shards: "3" } });
    const { matrix = "", plan: text = "" } = outputsOf(told);
    const { include } = JSON.parse(matrix);
    const entries = include.map(({ shard }: { readonly shard: string }) => readEntry(shard));
    expect(entries).toMatchObject([
      { value: { name: "1-of-3-ubuntu-latest", system: "ubuntu-latest", checks: ["build"] } },
      { value: { name: "2-of-3-ubuntu-latest", system: "ubuntu-latest", checks: ["site"] } },
      { value: { name: "3-of-3-windows-latest", system: "windows-latest", checks: ["build", "test"] } },
    ]);
    expect(include.map((entry: Record<string, unknown>) => [entry["name"], entry["runs-on"]])).toEqual([
      ["1-of-3-ubuntu-latest", "ubuntu-latest"],
      ["2-of-3-ubuntu-latest", "ubuntu-latest"],
      ["3-of-3-windows-latest", "windows-latest"],
    ]);
    expect(readPlan(text)).toMatchObject({
      value: {
        page: { checklist: "RELEASE_READINESS.md", workingDirectory: ".", from: "head" },
        commit: told.sha,
        run: { id: "42", attempt: 2 },
        checks: 4,
        runsOn: ["ubuntu-latest"],
        release: { phase: "before" },
      },
    });
    expect(told.exitCode).toBe(0);
  });

  test("has no outputs but those two, runs nothing, and leaves nothing behind", async () => {
    const told = await planned();
    expect(Object.keys(told.outputs)).toEqual(["matrix", "plan"]);
    expect(told.left).toEqual([]);
  });

  test("gives the same texts for the same page", async () => {
    const { folder, outputs } = await planned();
    expect((await planned({ folder })).outputs).toEqual(outputs);
  });

  test("chooses checks, release and runners as its inputs say", async () => {
    const inputs = { areas: "web", phase: "after", version: "1.4.0", "runs-on": "macos-latest" };
    const { sharded } = await planned({ inputs });
    expect(sharded?.plan).toMatchObject({
      selection: { areas: ["web"], checks: [] },
      release: { version: "1.4.0", phase: "after" },
      shards: [{ name: "1-of-1-macos-latest", system: "macos-latest", checks: 1 }],
    });
  });

  test("shows a short table in log and summary", async () => {
    const { log, summary } = await planned({ inputs: { shards: "1" } });
    expect(log).toBe(
      [
        "2 shards for 4 checks, balanced by number",
        "  1-of-2-ubuntu-latest   ubuntu-latest   2 checks  build, site",
        "  2-of-2-windows-latest  windows-latest  2 checks  build, test",
        "1 shard was asked for; each of the 2 systems needs one.",
        "",
      ].join("\n"),
    );
    expect(summary).toBe(
      [
        "## 2 shards for 4 checks, balanced by number",
        "",
        "| Shard | Runs on | Checks | Which |",
        "| --- | --- | --- | --- |",
        "| `1-of-2-ubuntu-latest` | `ubuntu-latest` | 2 checks | build, site |",
        "| `2-of-2-windows-latest` | `windows-latest` | 2 checks | build, test |",
        "",
        "1 shard was asked for; each of the 2 systems needs one.",
        "",
      ].join("\n"),
    );
  });

  test("names six checks of a shard, and counts the others", async () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `| a | c${number} | \`true\` | ok | Revert. |`);
    const text = [
      page.split("\n").slice(0, 4).join("\n"),
      "| Area | Check | Command | Pass signal | Rollback |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
    const { log } = await planned({ text });
    expect(log).toContain("  8 checks  c1, c2, c3, c4, c5, c6 and 2 more\n");
  });

  test("says on a command line how to go on, with its own options", async () => {
    const { log } = await planned({ dialect: "plain", goOn: true, inputs: { shards: "2", areas: "core" } });
    expect(log).toContain("  readiness plan --areas core --shards 2 --json > plan.json\n");
    expect(log).toContain("  readiness run --shard shard-1.json --results results-1.json\n");
    expect(log).toContain("  readiness gate --plan plan.json results-*.json\n");
  });

  test("balances by the durations of a history, and says how long each shard will take", async () => {
    const past = pastRun([
      pastCheck("build", { durationMs: 30_000 }),
      pastCheck("site", { durationMs: 5_000 }),
    ]);
    const inputs = { history: "history.json", shards: "3" };
    const { log, summary } = await planned({ inputs, history: JSON.stringify(historyOf(past)) });
    expect(log).toContain(
      [
        "3 shards for 4 checks, balanced by how long earlier runs took",
        "  1-of-3-ubuntu-latest   ubuntu-latest   1 check   about 30.0 s  build",
        "  2-of-3-ubuntu-latest   ubuntu-latest   1 check   about 5.0 s   site",
        "  3-of-3-windows-latest  windows-latest  2 checks  about 1m 00s  build, test",
        "A check of which no run is known counts as the median, 30.0 s.",
      ].join("\n"),
    );
    expect(summary).toContain(
      "| `1-of-3-ubuntu-latest` | `ubuntu-latest` | 1 check | about 30.0 s | build |",
    );
  });

  test("plans by number, with a warning, where the history is none", async () => {
    const told = await planned({ inputs: { history: "history.json" }, history: "{" });
    expect(told).toMatchObject({ exitCode: 0, sharded: { usualMs: null } });
    expect(readAsRunner(told.log).executed).toMatchObject([
      { name: "warning", data: expect.stringMatching(/^The history `history.json` is none that/) },
    ]);
  });

  test("reads the page of anybody, because it runs nothing of it", async () => {
    const payload = (sha: string) => ({
      pull_request: { number: 1, head: { sha, repo: { full_name: "x/y" } } },
    });
    const told = await planned({ event: "pull_request_target", payload, isChanged: true });
    expect(told).toMatchObject({ exitCode: 0, left: [] });
  });
});

describe("a page that cannot be planned", () => {
  const row = (more: string) => `${page}| odd | odd | \`true\` | ok | Revert. | ${more} |\n`;
  test.each<[string, Asked, number, RegExp, RegExp]>([
    [
      "an unknown filter",
      { inputs: { areas: "nope" } },
      2,
      /`nope` in `areas` is no area/,
      /filter is unusable/,
    ],
    [
      "an unusable input",
      { inputs: { shards: "257" } },
      2,
      /`257` cannot be used as `shards`/,
      /inputs are unusable/,
    ],
    [
      "labels in one name",
      { inputs: { "runs-on": "[a, b]" } },
      2,
      /`\[a` in `runs-on`.*one label/,
      /inputs are/,
    ],
    ["no runner", { inputs: { "runs-on": "," } }, 2, /`,` in `runs-on`/, /inputs are/],
    [
      "a page with an error",
      { text: row("nope | |") },
      2,
      /`nope` in `needs` is no check/,
      /page cannot be used/,
    ],
    [
      "strictness",
      { inputs: { strict: "true" }, text: page.replace('owner: "@acme"', "") },
      2,
      /owner/,
      /page cannot be used/,
    ],
    [
      "a need elsewhere",
      { text: row("site | macos-latest |") },
      2,
      /`odd` runs on `macos-latest` and/,
      /page cannot be used/,
    ],
    [
      "labels on the page",
      { text: row("| `[gpu, x64]` |") },
      2,
      /`\[gpu` in `runs-on` of `odd`/,
      /page cannot be used/,
    ],
    ["the wrong phase", { inputs: { phase: "after", areas: "core" } }, 1, /2 do not apply/, /2 do not apply/],
    ["another commit", { sha: "d".repeat(40) }, 1, /dddddddddd/, /dddddddddd/],
    [
      "a release without a phase",
      { event: "release" },
      2,
      /[Nn]o `phase` in an event `release`/,
      /inputs are/,
    ],
  ])("is told as a run tells it, and has no output: %s", async (_, asked, exitCode, found, reason) => {
    const told = await planned(asked);
    expect(told.exitCode).toBe(exitCode);
    expect(told.outputs).toEqual({});
    expect(told.left).toEqual([]);
    expect(told.log).toMatch(found);
    expect(told.summary).toMatch(reason);
    const errors = readAsRunner(told.log).executed.filter(({ name }) => name === "error");
    if (exitCode === 2) expect(errors.map(({ data }) => data).join("\n")).toMatch(found);
  });

  test("names its line", async () => {
    const { log } = await planned({ text: row("site | macos-latest |") });
    const [error] = readAsRunner(log).executed.filter(({ name }) => name === "error");
    expect(error?.properties).toMatchObject({ file: "RELEASE_READINESS.md", line: "11" });
  });

  test("is told on a command line with its place", async () => {
    const { log } = await planned({ text: row("site | macos-latest |"), dialect: "plain" });
    expect(log).toMatch(/^RELEASE_READINESS\.md:11:1: error: `odd` runs on `macos-latest` and needs `site`/m);
  });
});
