import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect } from "@jest/globals";
import { hasEnded } from "../../src/platform/files/journal.js";
import { startedWith } from "../../src/platform/process/proc.js";
import { endListed } from "../../src/platform/process/ps-tree.js";
import type { JournalRecord } from "../../src/ports/journal.js";
import { isAlive, until } from "../platform/process/running.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { onlyWith } from "../support/system.js";
import { leaveJournal, recordsOf, runMain, runPost, type Step, stepIn, stepOf } from "./post/finishing.js";

const { describe, test } = onlyWith("posix");

const page = `
setup: "true"
teardown: echo torn >> "$FOLDER/torn"
checks:
  - { id: good, area: good, run: echo fine }
  - { id: bad, area: bad, run: "echo broken; exit 3" }
  - { id: last, area: last, run: "true", severity: advisory }
`;
const allGood = page.replace("; exit 3", "");
const sha = "0123456789abcdef0123456789abcdef01234567";

const servers: GitHubServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function tornIn(folder: string): string {
  const path = join(folder, "torn");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

describe("a journal", () => {
  test("holds the plan before anything is printed, for this user alone, and ends with the run", async () => {
    const step = await stepOf(page);
    await runMain(step);
    const records = recordsOf(step);
    expect(records.map(({ kind }) => kind)).toEqual([
      "plan",
      ...["start", "process", "exit", "setup"],
      ...["start", "process", "exit", "verdict"],
      ...["start", "process", "exit", "verdict"],
      ...["start", "process", "exit", "verdict"],
      ...["start", "process", "exit", "teardown"],
      "end",
    ]);
    const before = {
      gate: "not-ready",
      results: step.said.state["results"],
      version: "",
      "failed-areas": "[]",
    };
    const none = { total: "0", passed: "0", failed: "0", pending: "0", skipped: "0" };
    const reason = "the run did not come to its end";
    expect(step.said.beforeState).toEqual({ log: "", outputs: { ...before, ...none, reason } });
    // What a run that is killed from here on leaves as its outputs: nothing has passed.
    expect(step.said.outputsAtFirstLine).toEqual({
      ...before,
      ...none,
      reason,
      total: "3",
      failed: "3",
      "failed-areas": JSON.stringify(["good", "bad"]),
    });
    const path = step.said.state["journal"] ?? "";
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(hasEnded(path)).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  test("holds no token, and state holds nothing but paths", async () => {
    const step = await stepOf(page, {
      inputs: { "github-token": "ghs_secret_token", "linear-token": "lin_secret" },
    });
    await runMain(step);
    expect(JSON.stringify(recordsOf(step))).not.toMatch(/ghs_secret_token|lin_secret/);
    expect(Object.keys(step.said.state).sort()).toEqual(["ended", "journal", "results"]);
  });

  test("of an unusable page lets post tell what was wrong with it", async () => {
    const step = await stepOf("checks: 3\n");
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, 1));
    const { results } = await runPost(step);
    expect(results).toMatchObject({ gate: "not-ready", reasonCode: "checklist-invalid" });
    expect(results.findings.length).toBeGreaterThan(0);
  });
});

describe("post after a kill", () => {
  test("reports at every moment: never ready, every told verdict as it was, teardown once", async () => {
    const step = await stepOf(allGood);
    await runMain(step);
    const records = recordsOf(step);
    let torn = tornIn(step.folder);
    for (let length = 1; length < records.length; length += 1) {
      const left = records.slice(0, length);
      await leaveJournal(step, left, '{"kind":"verdict","result":{"id":"go');
      const { results, step: post } = await runPost(step);
      const where = `after ${length} records`;
      expect([where, results.gate, results.reasonCode]).toEqual([where, "not-ready", "interrupted"]);
      expect(results.checks.map(({ id }) => id)).toEqual(["good", "bad", "last"]);
      for (const check of results.checks) {
        const told = left.find((record) => record.kind === "verdict" && record.result.id === check.id);
        expect([where, check.verdict]).toEqual([where, told === undefined ? "interrupted" : "passed"]);
        expect(check.verdict === "passed" || check.reason !== "").toBe(true);
      }
      expect(post.said.summary).toContain("Not ready");
      const begun = left.some((record) => record.kind === "start" && record.title === "teardown");
      const now = tornIn(step.folder);
      expect([where, now === torn]).toEqual([where, begun]);
      torn = now;
      expect(existsSync(step.said.state["journal"] ?? "")).toBe(false);
    }
  });

  test("leaves what each report has written in the run's folder", async () => {
    const step = await stepOf(page);
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, 1));
    const written: string[] = [];
    const { step: post } = await runPost(step, {
      ports: {
        files: {
          ...step.ports.files,
          writeText: (path, text) => {
            written.push(path);
            return step.ports.files.writeText(path, text);
          },
        },
      },
    });
    expect(post.said.summary).toContain("Not ready");
    expect(written).toContain(step.said.state["results"]);
    expect(written.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("says what was running, and how far it had come", async () => {
    const step = await stepOf(page);
    await runMain(step);
    const records = recordsOf(step);
    const started = records.findIndex((record) => record.kind === "start" && record.check === "bad");
    await leaveJournal(step, records.slice(0, started + 1));
    const running = await runPost(step);
    expect(running.results.reason).toBe(
      "the run died while bad was running: 1 of 2 required checks did not pass",
    );
    expect(running.results.checks.map(({ reason }) => reason)).toEqual([
      "",
      "the run died while bad was running",
      "the run died before it began",
    ]);

    await leaveJournal(step, records.slice(0, started + 3));
    const ended = await runPost(step);
    expect(ended.results.checks[1]?.reason).toBe(
      "the run died before it was judged; bad had ended with exit code 3",
    );
  });

  test("says of a teardown that was under way that it is not run twice", async () => {
    const step = await stepOf(page);
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, -3 + 1));
    const { results } = await runPost(step);
    expect(results.teardown).toBeNull();
    expect(results.warnings).toContainEqual(expect.stringContaining("died during teardown"));
    expect(tornIn(step.folder)).toBe("torn\n");
  });

  test("calls a run that was asked to stop cancelled", async () => {
    const step = await stepOf(page);
    await runMain(step);
    await leaveJournal(step, [...recordsOf(step).slice(0, 5), { kind: "cancel" }]);
    expect((await runPost(step)).results.reasonCode).toBe("cancelled");
  });

  /** Main, killed while the check `bad` ran, and what it left; its processes carry the mark, or nothing. */
  async function killedMain(shows: "its mark" | "nothing") {
    const step = await stepOf(page);
    await runMain(step);
    const records = recordsOf(step);
    const start = records.findIndex((record) => record.kind === "start" && record.check === "bad");
    const begun = records[start];
    if (begun?.kind !== "start") throw new Error("The check did not begin");
    const env = shows === "nothing" ? {} : { ...process.env, READINESS_MARK: begun.mark };
    const orphan = spawn("/bin/sleep", ["50"], { env, detached: true, stdio: "ignore" });
    const pid = orphan.pid ?? 0;
    const startedAt = Date.now();
    const begunProcess: JournalRecord = { kind: "process", mark: begun.mark, pid, startedAt };
    await leaveJournal(step, [...records.slice(0, start + 1), begunProcess]);
    return { step, orphan, pid, mark: begun.mark };
  }

  onlyWith("proc").test("ends what the run left, by its marks", async () => {
    const { step, pid, mark } = await killedMain("its mark");
    await until(() => startedWith(pid, "READINESS_MARK") === mark);
    const { results } = await runPost(step);
    expect(isAlive(pid)).toBe(false);
    expect(results.checks[1]).toMatchObject({ verdict: "interrupted", leftovers: 1 });
  });

  onlyWith("ps").test.each(["its mark", "nothing"] as const)(
    "without /proc ends what the run left, where `ps` shows %s of it",
    async (shows) => {
      const { step, pid } = await killedMain(shows);
      const { results } = await runPost(step, { ports: { endMarked: (traces) => endListed(traces, 500) } });
      expect(isAlive(pid)).toBe(false);
      expect(results.checks[1]).toMatchObject({ verdict: "interrupted", leftovers: 1 });
    },
  );

  onlyWith("ps").test("without /proc leaves a group alone that main had seen to", async () => {
    const { step, orphan, pid } = await killedMain("nothing");
    const records = recordsOf(step);
    const [plan] = records;
    const planned = plan?.kind === "plan" ? plan.results.checks : [];
    const result = planned.find(({ id }) => id === "bad");
    if (result === undefined) throw new Error("The plan has no such check");
    await leaveJournal(step, [...records, { kind: "verdict", result: { ...result, verdict: "failed" } }]);
    await runPost(step, { ports: { endMarked: (traces) => endListed(traces, 500) } });
    expect(isAlive(pid)).toBe(true);
    orphan.kill("SIGKILL");
  });

  test("knows every command's process from the journal, before it has ended", async () => {
    const step = await stepOf(page);
    await runMain(step);
    const kinds = recordsOf(step).map(({ kind }) => kind);
    const starts = kinds.filter((kind) => kind === "start").length;
    expect(starts).toBeGreaterThan(2);
    expect(kinds.filter((kind) => kind === "process")).toHaveLength(starts);
    expect(kinds.join(" ")).not.toMatch(/start (?:mask )*exit/);
  });

  test("hides what commands had asked to hide", async () => {
    const step = await stepOf(
      `checks: [{ id: a, area: a, run: "echo ::add-mask::hidden-value; echo hidden-value; exit 1" }, { id: b, area: b, run: "true" }]`,
    );
    await runMain(step);
    const records = recordsOf(step);
    expect(records).toContainEqual({ kind: "mask", value: "hidden-value" });
    await leaveJournal(step, records.slice(0, -1));
    const { results, step: post } = await runPost(step);
    const [mask] = post.said.log.split("\n");
    expect(mask).toBe("::add-mask::hidden-value");
    expect(results.checks[0]?.output.tail).toContain("***");
    expect(JSON.stringify(results.checks.map(({ output }) => output)) + post.said.summary).not.toContain(
      "\nhidden-value",
    );
  });

  test("works from what main saved, not from inputs that read otherwise by then", async () => {
    const step = await stepOf(page, { inputs: { "fail-on": "any", name: "the gate" } });
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, 9));
    const { results } = await runPost(step, { inputs: { "fail-on": "rubbish", name: "another" } });
    expect(results.name).toBe("the gate");
    expect(results.reason).toMatch(/2 of 3 checks did not pass$/);
  });

  test("tells pull request and commit", async () => {
    const server = await startGitHubServer();
    servers.push(server);
    server.addPull({ number: 7, headSha: sha });
    const env = {
      GITHUB_API_URL: server.apiUrl,
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: "pull_request",
    };
    const event = {
      pull_request: { number: 7, head: { sha, repo: { full_name: "acme/app" } }, base: { sha } },
    };
    const inputs = { "github-token": "ghs_job", statuses: "gate" };
    const step = await stepOf(page, { env, inputs });
    await runMain(step, event);
    await leaveJournal(step, recordsOf(step).slice(0, 9));
    await runPost(step, { env, inputs });
    expect(server.commentsOf(7).map(({ body }) => body)).toEqual([
      expect.stringContaining("the run was cut off"),
    ]);
    expect(server.state.statuses.at(-1)).toMatchObject({ state: "error", context: "readiness: readiness" });
  });
});

describe("post without a plan", () => {
  test.each([
    ["no state", {}, "died before it began, so nothing was run"],
    ["the results' path alone", { results: "RESULTS" }, "died before it began, so nothing was run"],
    [
      "a journal that is not there",
      { results: "RESULTS", journal: "/nowhere/journal.jsonl" },
      "died, and its journal does not tell how far it had come",
    ],
  ])("says that the run died: %s", async (_name, given, reason) => {
    const step = await stepOf(page);
    const state = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        value.replace("RESULTS", join(step.folder, "r.json")),
      ]),
    );
    const { results, step: post } = await runPost(step, {}, state);
    expect(results).toMatchObject({ gate: "not-ready", reasonCode: "interrupted", checks: [] });
    expect(results.reason).toBe(`the run ${reason}`);
    expect(post.said.summary).toContain(reason);
    if (state["results"]) expect(existsSync(state["results"])).toBe(true);
  });
});

describe("post after a cancel", () => {
  const cancelsOf = (step: Step) => recordsOf(step).filter(({ kind }) => kind === "cancel");

  test("knows of one that came before the plan was made", async () => {
    const step = await stepOf(page);
    expect(await runMain(step, {}, AbortSignal.abort())).toMatchObject({ reasonCode: "cancelled" });
    expect(cancelsOf(step)).toHaveLength(1);
  });

  test("runs the teardown that main had no time for, and adds it to the report", async () => {
    const cancel = new AbortController();
    const step = await stepOf(
      `teardown: echo torn >> "$FOLDER/torn"\nchecks: [{ id: a, area: a, run: 'touch "$FOLDER/begun"; sleep 50' }, { id: b, area: b, run: "true" }]`,
    );
    const running = runMain(step, {}, cancel.signal);
    await until(() => existsSync(join(step.folder, "begun")));
    cancel.abort();
    const told = await running;
    expect(told).toMatchObject({ reasonCode: "cancelled", teardown: null });
    expect(tornIn(step.folder)).toBe("");
    expect(hasEnded(step.said.state["journal"] ?? "")).toBe(false);
    expect(cancelsOf(step)).toHaveLength(1);

    const { results, step: post } = await runPost(step);
    expect(tornIn(step.folder)).toBe("torn\n");
    expect(results).toEqual({ ...told, teardown: expect.objectContaining({ verdict: "passed" }) });
    expect(post.said.summary).toBe("");
  });

  test("waits no longer than two seconds for a server that does not answer", async () => {
    const server = await startGitHubServer();
    servers.push(server);
    server.fail({ delayMs: 4_000, times: 1 });
    const env = { GITHUB_API_URL: server.apiUrl, GITHUB_REPOSITORY: "acme/app", GITHUB_SHA: sha };
    const cancel = new AbortController();
    const step = await stepOf(`checks: [{ id: a, area: a, run: 'touch "$FOLDER/begun"; sleep 50' }]`, {
      env,
      inputs: { "github-token": "ghs_job", statuses: "gate" },
    });
    const running = runMain(step, {}, cancel.signal);
    await until(() => existsSync(join(step.folder, "begun")));
    cancel.abort();
    expect(await running).toMatchObject({ gate: "not-ready", reasonCode: "cancelled" });
    // The answer comes after the report.
    expect(server.state.statuses.filter(({ state }) => state === "error")).toEqual([]);
    expect(step.said.log).toContain("The run was cancelled before GitHub had answered");
    // What was asked goes on by itself; a server that is closed under it would be asked again and again.
    await until(() => server.state.statuses.some(({ state }) => state === "error"));
  });
});

test("the end is seen in the journal's last line alone", async () => {
  const step = await stepOf(page);
  await runMain(step);
  const records: readonly JournalRecord[] = recordsOf(step);
  const path = step.said.state["journal"] ?? "";
  await leaveJournal(step, [...records, { kind: "cancel" }]);
  expect(hasEnded(path)).toBe(false);
  await leaveJournal(step, records.slice(0, -1), '{"kind":"end"}');
  expect(hasEnded(path)).toBe(false);
  expect(hasEnded(join(stepIn(step.folder).folder, "none"))).toBe(false);
});
