import { afterEach, describe, expect, test } from "@jest/globals";
import type { InputName } from "../../src/app/inputs/input-names.js";
import type { Ports } from "../../src/ports/ports.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { type Told, type WholeRun, wholeRun } from "../support/whole-run.js";
import { leaveJournal, recordsOf, runMain, runPost, stepOf } from "./post/finishing.js";

let server: GitHubServer | null = null;
afterEach(() => server?.close());

const page = `# Release

| Area | Check | Command | Pass signal | Fail signal | Rollback | To do | Needs | Not before | Phase |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| code | code | \`test\` | | | Revert it. | | | | |
| version | version | \`version\` | \`1.4.0\` | \`ERROR\` | | Bump the version to {sha}. | | | |
| publish | publish | \`publish\` | | | Unpublish. | | version | | |
| soak | soak | \`soak\` | | | Stop it. | | | 2026-12-15 | |
| image | image | \`image\` | | | Pull the tag. | | | | after |
`;

interface Asked {
  readonly inputs?: Partial<Record<InputName, string>>;
  /** What the command of each row prints, and how it ends. */
  readonly printed?: Readonly<Record<string, { stdout?: string; exitCode?: number }>>;
  readonly now?: string;
  readonly more?: Partial<WholeRun>;
  readonly ports?: Partial<Ports>;
}

async function runAt({ inputs = {}, printed = {}, now = "2026-12-14T18:48:00Z", more, ports }: Asked = {}) {
  return wholeRun({
    page,
    server,
    inputs: { statuses: "gate", ...inputs },
    prints: (script) => printed[script.trim()] ?? {},
    ports: { now: () => new Date(now), ...ports },
    ...more,
  });
}

const verdicts = ({ results }: Told) =>
  Object.fromEntries(results.checks.map(({ id, verdict, reason }) => [id, `${verdict}: ${reason}`]));

const done = { version: { stdout: "1.4.0\n" } } as const;
const after = "2026-12-15T00:00:00Z";

describe("a run with something still to do", () => {
  test("is pending by the to-do, by the moment, and by what needs another, and what does not apply is not run", async () => {
    const told = await runAt({ printed: { version: { stdout: "1.3.2\n" } } });
    expect(verdicts(told)).toEqual({
      code: "passed: ",
      version: "pending: pass signal not seen yet: 1.4.0 (not in 1 line of stdout, 0 of stderr)",
      publish: "pending: waits for version",
      soak: "pending: in 5 h 12 min (2026-12-15 00:00 UTC)",
    });
    expect(told.results).toMatchObject({
      gate: "not-ready",
      reasonCode: "pending",
      reason: "3 of 4 required checks are still to do",
      totals: { total: 4, passed: 1, failed: 0, skipped: 0, pending: 3 },
      selection: { complete: true },
      notApplicable: [{ id: "image", area: "image", why: "phase after" }],
    });
    expect(told.outputs).toMatchObject({ gate: "not-ready", pending: "3", passed: "1", failed: "0" });
    expect(told.exitCode).toBe(1);
    const version = told.results.checks.find(({ id }) => id === "version");
    expect(version?.guidance.toDo).toMatch(/^Bump the version to [0-9a-f]{40}\.$/);
    expect(told.results.checks.filter(({ startedAt }) => startedAt !== null).map(({ id }) => id)).toEqual([
      "code",
      "version",
    ]);
  });

  test("is ready when all of it is done and its moment has come", async () => {
    const told = await runAt({ printed: done, now: after });
    expect(told.results).toMatchObject({ gate: "ready", reason: "all 4 required checks passed" });
    expect(told.exitCode).toBe(0);
  });

  test.each([
    ["a fail signal", { stdout: "ERROR\n" }],
    ["a command that is not there", { exitCode: 127 }],
    ["death by a signal", { exitCode: 137 }],
  ])("fails by %s all the same, and skips what needs it", async (_, printed) => {
    const told = await runAt({ printed: { version: printed }, now: after });
    expect(verdicts(told)).toMatchObject({
      version: expect.stringMatching(/^failed: /),
      publish: "skipped: it needs version, which did not pass",
    });
    expect(told.results.reasonCode).toBe("checks-failed");
  });

  test("what failed comes before what waits, and the counts add up", async () => {
    const told = await runAt({ printed: { test: { exitCode: 1 } } });
    expect(told.results).toMatchObject({
      reasonCode: "checks-failed",
      reason: "1 of 4 required checks did not pass, 3 are still to do",
    });
  });

  test("is stopped by nothing that waits: fail-fast is for what failed", async () => {
    const told = await runAt({ inputs: { "fail-fast": "true" }, now: after });
    expect(verdicts(told)).toMatchObject({ version: expect.stringMatching(/^pending/), soak: "passed: " });
  });

  test("tries again what is still to do, as often as what failed, and gives it neither retest nor diagnosis", async () => {
    let tries = 0;
    const yaml = `owner: "@acme"
checks:
  - { id: version, area: a, run: version, pass: "1.4.0", to-do: Bump it., retries: 2, retest: again, diagnose: look }
  - { id: code, area: b, run: "true" }
`;
    const scripts: string[] = [];
    const run = (isDone: boolean) =>
      wholeRun({
        page: yaml,
        pageName: "page.yml",
        server: null,
        inputs: { retest: "on-failure" },
        prints: (script) => {
          scripts.push(script.trim());
          if (script.trim() === "version") tries += 1;
          return isDone && tries === 5 ? { stdout: "1.4.0" } : {};
        },
      });
    const waiting = await run(false);
    expect(waiting.results.checks[0]).toMatchObject({
      verdict: "pending",
      attempts: [{ verdict: "pending" }, { verdict: "pending" }, { verdict: "pending" }],
      retest: null,
      diagnosis: null,
    });
    expect(scripts).not.toContain("again");
    expect(scripts).not.toContain("look");
    const passed = await run(true);
    expect(passed.results.checks[0]).toMatchObject({ verdict: "passed", flaky: true });
    expect(passed.results.checks[0]?.attempts).toHaveLength(2);
  });
});

describe("a release for which nothing applies", () => {
  const after = `setup: prepare
teardown: clean
checks:
  - { id: image, area: image, run: pull, phase: after }
`;

  test("runs nothing of the page, setup and teardown neither, and is not ready", async () => {
    const scripts: string[] = [];
    const told = await wholeRun({
      page: `owner: "@acme"\n${after}`,
      pageName: "page.yml",
      server: null,
      prints: (script) => {
        scripts.push(script);
        return {};
      },
    });
    expect(scripts).toEqual([]);
    expect(told.results).toMatchObject({
      gate: "not-ready",
      reasonCode: "nothing-to-run",
      reason: "no check was run: 1 does not apply to this release",
      setup: null,
      teardown: null,
      notApplicable: [{ id: "image" }],
      selection: { complete: true },
    });
    expect(told.exitCode).toBe(1);
  });

  test("is so for a filter that names rows of another phase alone", async () => {
    const told = await runAt({ inputs: { checks: "image" }, printed: done });
    expect(told.results).toMatchObject({
      reasonCode: "nothing-to-run",
      notApplicable: [{ id: "image" }],
      selection: { complete: false },
    });
    expect(told.exitCode).toBe(1);
  });
});

describe("on-pending: wait", () => {
  const wait = { "on-pending": "wait" };
  const last = (told: Told) => told.statuses.at(-1);

  test("leaves the step green once the server has accepted the pending status; gate and status are not ready", async () => {
    server = await startGitHubServer();
    const told = await runAt({ inputs: wait });
    expect(told.exitCode).toBe(0);
    expect(told.outputs["gate"]).toBe("not-ready");
    expect(last(told)).toMatchObject({
      context: "readiness: readiness",
      state: "pending",
      description: "3 of 4 required checks are still to do",
    });
    expect(told.log).not.toContain("on-pending: wait");
  });

  test("does so by the statuses of areas, too", async () => {
    server = await startGitHubServer();
    const told = await runAt({ inputs: { ...wait, statuses: "areas" } });
    expect(told.exitCode).toBe(0);
    const states = told.statuses.slice(-5).map(({ context, ...rest }) => [context, rest]);
    expect(Object.fromEntries(states)).toMatchObject({
      "readiness: readiness / code": { state: "success" },
      "readiness: readiness / version": {
        state: "pending",
        description: "1 of 1 check is still to do: version",
      },
      "readiness: readiness / soak": { state: "pending" },
      "readiness: readiness / image": {
        state: "pending",
        description:
          "Nothing of this area decides (1 not for this release): 3 of 4 required checks are still to do",
      },
    });
  });

  test("turns the step red when a check fails", async () => {
    server = await startGitHubServer();
    const told = await runAt({ inputs: wait, printed: { test: { exitCode: 1 } } });
    expect(told.exitCode).toBe(1);
    expect(last(told)).toMatchObject({ state: "failure" });
  });

  test.each<[string, Partial<Record<InputName, string>>, string]>([
    ["no statuses", { statuses: "none" }, "Set `statuses: gate`"],
    ["a run about its checkout", { commit: "checkout" }, "Leave `commit` out."],
    ["a filtered run", { areas: "code, version" }, "Leave `areas` and `checks` out."],
    [
      "a filtered run with statuses of areas",
      { areas: "code, version", statuses: "areas" },
      "Leave `areas` and `checks` out.",
    ],
  ])("fails the step with %s, and says why", async (_, inputs, cure) => {
    server = await startGitHubServer();
    const told = await runAt({ inputs: { ...wait, ...inputs } });
    expect(told.exitCode).toBe(1);
    expect(told.results.reasonCode).toBe("pending");
    expect(told.log).toContain("`on-pending: wait` leaves a step green only while");
    expect(told.log).toContain(cure);
    expect(told.summary).toContain("on-pending");
  });

  test("fails the step where the server refuses the last status, though it took the first", async () => {
    server = await startGitHubServer();
    const refusing = server;
    const told = await runAt({
      inputs: wait,
      more: {
        prints: () => {
          refusing.fail({
            method: "POST",
            path: /statuses/,
            status: 403,
            message: "Resource not accessible by integration",
          });
          return {};
        },
      },
    });
    expect(told.exitCode).toBe(1);
    expect(told.log).toContain("the server has not accepted it");
  });

  test("fails the step on a command line, with the reason", async () => {
    const told = await runAt({ inputs: wait, more: { server: null, dialect: "plain" } });
    expect(told.exitCode).toBe(1);
    expect(told.log).toContain("there is no server to set one on");
  });

  test("changes nothing where the gate does not wait, or decides nothing", async () => {
    const ready = await runAt({ inputs: wait, printed: done, now: after, more: { server: null } });
    expect(ready.exitCode).toBe(0);
    const never = await runAt({ inputs: { ...wait, "fail-on": "never" }, more: { server: null } });
    expect(never.exitCode).toBe(0);
    expect(`${ready.log}${never.log}`).not.toContain("on-pending");
  });
});

describe("the phase after", () => {
  test("has statuses and a comment of its own on one commit, and leaves those of the phase before", async () => {
    server = await startGitHubServer();
    const head = "a".repeat(40);
    server.addPull({ number: 7, headSha: head });
    const yaml = `checks:
  - { id: version, area: a, run: "true", pass: "1.4.0", to-do: Bump it. }
  - { id: image, area: b, run: "true", phase: after }
`;
    const env = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: head,
      GITHUB_API_URL: server.apiUrl,
    };
    const event = { pull_request: { number: 7, head: { sha: head, repo: { full_name: "acme/app" } } } };
    const names: string[] = [];
    for (const phase of ["before", "after", "before"]) {
      const inputs = { "github-token": "ghs_job", comment: "always", statuses: "gate", phase };
      const { name } = await runMain(await stepOf(yaml, { inputs, env }), event);
      names.push(name);
    }
    expect(names).toEqual(["readiness", "readiness (after)", "readiness"]);
    const comments = server.commentsOf(7).map(({ body }) => body);
    expect(comments).toHaveLength(2);
    expect(comments[0]).toContain("name=readiness -->");
    expect(comments[1]).toContain("name=readiness%20%28after%29 -->");
    const lastOf = new Map(server.state.statuses.map(({ context, state }) => [context, state]));
    expect(Object.fromEntries(lastOf)).toEqual({
      "readiness: readiness": "pending",
      "readiness: readiness (after)": "success",
    });
  });

  test("has its name also where main died, whatever it had come to", async () => {
    const step = await stepOf('checks:\n  - { id: image, area: b, run: "true", phase: after }\n', {
      inputs: { phase: "after" },
    });
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, 1));
    const given = { inputs: { phase: "after" } };
    expect((await runPost(step, given)).results.name).toBe("readiness (after)");
    const unplanned = await runPost(step, given, {});
    expect(unplanned.results).toMatchObject({ name: "readiness (after)", reasonCode: "interrupted" });
  });
});

describe("a killed run with checks that wait", () => {
  const yaml = `checks:
  - { id: version, area: a, run: "true", pass: "1.4.0", to-do: Bump it. }
  - { id: publish, area: a, run: "true", needs: version }
  - { id: last, area: b, run: "true" }
  - { id: image, area: c, run: "true", phase: after }
`;

  test("keeps the verdicts of its journal, and is never ready nor merely waiting", async () => {
    const step = await stepOf(yaml);
    await runMain(step);
    const records = recordsOf(step);
    const publish = records.findIndex(
      (record) => record.kind === "verdict" && record.result.id === "publish",
    );
    await leaveJournal(step, records.slice(0, publish + 1));
    const { results, step: post } = await runPost(step);
    expect(results.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["version", "pending"],
      ["publish", "pending"],
      ["last", "interrupted"],
    ]);
    expect(results).toMatchObject({
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: "the run died: 1 of 3 required checks did not pass, 2 are still to do",
      totals: { pending: 2, failed: 1 },
      notApplicable: [{ id: "image" }],
    });
    expect(post.said.outputs).toMatchObject({ gate: "not-ready", pending: "2" });
  });

  test("says so too where every check had its verdict", async () => {
    const step = await stepOf(yaml);
    await runMain(step);
    await leaveJournal(
      step,
      recordsOf(step).filter(({ kind }) => kind !== "end"),
    );
    const { results } = await runPost(step);
    expect(results).toMatchObject({
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: "the run died: 2 of 3 required checks are still to do",
    });
  });
});
