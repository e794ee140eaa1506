import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { GatePorts } from "../../../src/app/gate.js";
import { finishRun } from "../../../src/app/post.js";
import type { Results } from "../../../src/model/results.js";
import { createArtifacts } from "../../../src/platform/artifacts/artifacts.js";
import { journals } from "../../../src/platform/files/journal.js";
import { Budget } from "../../../src/platform/http/transport.js";
import { connectLinear } from "../../../src/platform/linear.js";
import type { Artifacts } from "../../../src/ports/artifacts.js";
import type { Ports } from "../../../src/ports/ports.js";
import { keyOfPlan } from "../../../src/shards/texts.js";
import { connect, jobToken, server } from "../../github/support.js";
import { sha } from "../../report/support/sample-results.js";
import { type ArtifactServer, startArtifactServer } from "../../support/artifact-server.mjs";
import type { GitHubServer } from "../../support/github-server.mjs";
import { ownEnvironment } from "../../support/own-environment.js";
import { testPorts } from "../../support/system.js";
import {
  type Gated,
  gateOf,
  heard,
  pageOf,
  put,
  putAll,
  type Spread,
  spread,
  withVerdict,
} from "./gating.js";

const second = "2-of-3-ubuntu-latest";
const page = pageOf({ api: ["true"], db: ["true"], web: ["true"] }, 'setup: "echo up > touched"');
const env = {
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_SHA: sha,
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_WORKFLOW: "Release gate",
  GITHUB_JOB: "readiness",
};

let made: Spread;
beforeAll(async () => {
  made = await spread(page, [["api"], ["db"], ["web"]], { env });
});

const stores: ArtifactServer[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** The gate of the action on pull request 7. */
async function told(
  github: GitHubServer,
  ports: Partial<GatePorts> = {},
  inputs: Parameters<typeof gateOf>[1] = {},
): Promise<Gated> {
  return gateOf(made, {
    dialect: "actions",
    env,
    event: { pull_request: { number: 7, head: { sha, repo: { full_name: "acme/app" } } } },
    ...inputs,
    inputs: {
      comment: "on-failure",
      statuses: "areas",
      name: "readiness",
      "github-token": jobToken,
      ...inputs.inputs,
    },
    // Post finishes from a real journal.
    ports: { ...serversOf(github), journals, ...ports },
  });
}

function serversOf(github: GitHubServer): Pick<Ports, "askGit" | "services"> {
  return {
    askGit: async () => ({ head: sha, shallow: false, lastTag: async () => null }),
    services: () => ({
      github: connect(github),
      linear: connectLinear({ token: "", budget: new Budget() }),
    }),
  };
}

/** As post has them. */
function portsOf(github: GitHubServer): Ports {
  const { host } = heard("actions");
  const services = { ...serversOf(github), journals };
  return { ...testPorts(host, { ...ownEnvironment(), ...env }), ...services };
}

function statusesOf({ state }: GitHubServer): Record<string, string> {
  return Object.fromEntries(state.statuses.map(({ context, state: word }) => [context, word]));
}

async function inStore(files: Readonly<Record<string, Results | string>>): Promise<Partial<Ports>> {
  const store = await startArtifactServer();
  stores.push(store);
  for (const [name, content] of Object.entries(files))
    store.put({ name, content: typeof content === "string" ? content : JSON.stringify(content) });
  return { artifacts: async () => createArtifacts(store.env()) };
}

function artifactsOf(files: Spread["files"] = made.files): Record<string, Results> {
  return Object.fromEntries(
    Object.entries(files).map(([name, results]) => [
      `readiness-${keyOfPlan(made.plan)}-readiness-${name}-1.json`,
      results,
    ]),
  );
}

describe("a gate that was killed while it collected", () => {
  test("is told by post as interrupted, on the same comment and statuses, and is never ready", async () => {
    putAll(made);
    const github = await server();
    const state: Record<string, string> = {};
    const killed = {
      readResultsTree: () => {
        throw new Error("killed");
      },
    };
    const main = told(github, killed, { state });
    await expect(main).rejects.toThrow("killed");
    expect(Object.keys(state).sort()).toEqual(["journal", "results"]);
    const ports = portsOf(github);
    await finishRun(
      {
        input: (name) => (name === "github-token" ? jobToken : undefined),
        journalPath: state["journal"] ?? null,
        resultsPath: state["results"] ?? null,
        failed: null,
        cwd: made.folder,
        temporaryFolder: made.folder,
        event: {},
        cancel: new AbortController().signal,
      },
      ports,
    );
    const results = JSON.parse(readFileSync(state["results"] ?? "", "utf8"));
    expect([results.gate, results.reasonCode, results.reason]).toEqual([
      "not-ready",
      "interrupted",
      "the run died: 3 of 3 required checks did not pass",
    ]);
    expect(new Set(Object.values(statusesOf(github)))).toEqual(new Set(["error"]));
    expect(github.commentsOf(7, "acme/app")).toHaveLength(1);
  });
});

describe("a gate of the action", () => {
  test("sets each area's status to success, and writes no comment, where all is ready", async () => {
    const github = await server();
    const { exitCode, outputs } = await told(github, await inStore(artifactsOf()), { inputs: { from: "" } });
    expect([exitCode, outputs["gate"], outputs["total"], outputs["failed-areas"]]).toEqual([
      0,
      "ready",
      "3",
      "[]",
    ]);
    expect(statusesOf(github)).toEqual({
      "readiness: readiness / api": "success",
      "readiness: readiness / db": "success",
      "readiness: readiness / web": "success",
    });
    expect(github.commentsOf(7, "acme/app")).toEqual([]);
  });

  test("tells of a failure once, as one run would", async () => {
    const github = await server();
    const failed = withVerdict(made.files[second] as never, "db", "failed");
    const { exitCode } = await told(github, await inStore(artifactsOf({ ...made.files, [second]: failed })), {
      inputs: { from: "", needs: '["success","failure"]' },
    });
    const comments = github.commentsOf(7, "acme/app");
    expect([exitCode, comments.length, statusesOf(github)]).toEqual([
      1,
      1,
      {
        "readiness: readiness / api": "success",
        "readiness: readiness / db": "failure",
        "readiness: readiness / web": "success",
      },
    ]);
    expect(comments[0]?.body).toMatch(/^## ❌ Not ready: .* failed, 1 of 3 required checks$/m);
  });

  test("passes no area where a shard was lost, and names it in comment and summary", async () => {
    const github = await server();
    const { [second]: lost, ...others } = made.files;
    const { exitCode, summary } = await told(github, await inStore(artifactsOf(others)), {
      inputs: { from: "", needs: '["success","failure"]' },
    });
    expect(lost).toBeDefined();
    expect(exitCode).toBe(1);
    expect(Object.values(statusesOf(github))).not.toContain("success");
    for (const text of [summary, github.commentsOf(7, "acme/app")[0]?.body]) {
      expect(text).toContain(`shard ${second} left no results`);
      expect(text).toContain("run it again");
    }
  });

  test("takes files by what stands in them, and leaves artifacts of another name alone", async () => {
    const github = await server();
    const ports = await inStore({ ...artifactsOf(), "readiness-00000000-x-y-1.json": "{", coverage: "x" });
    expect((await told(github, ports, { inputs: { from: "" } })).exitCode).toBe(0);
  });

  test("names an artifact that does not count", async () => {
    const github = await server();
    const name = `readiness-${keyOfPlan(made.plan)}-forged.json`;
    const { exitCode, said } = await told(github, await inStore({ ...artifactsOf(), [name]: "{" }), {
      inputs: { from: "" },
    });
    expect([exitCode, said]).toEqual([
      1,
      [`shard-unread: \`${name}\` does not count: it is no results file of a shard: it is not one JSON text`],
    ]);
  });

  test("is not ready where the service may have more artifacts than it lists", async () => {
    const whole = await inStore(artifactsOf());
    const artifacts = async (): Promise<Artifacts> => {
      const store = await whole.artifacts?.();
      if (!store) throw new Error("no store");
      const list: Artifacts["list"] = async (prefix) => {
        const listing = await store.list(prefix);
        return listing.kind === "listed" ? { ...listing, isCut: true } : listing;
      };
      return { upload: store.upload, download: (...given) => store.download(...given), list };
    };
    const { results, said } = await told(await server(), { artifacts }, { inputs: { from: "" } });
    expect(results.gate).toBe("not-ready");
    expect(said).toEqual([
      "shard-unread: `the artifacts of this workflow run` does not count: there are more than the service lists",
    ]);
  });

  test("says to download the files where there are no artifacts to list", async () => {
    const github = await server();
    const { said, results } = await told(
      github,
      { artifacts: async () => createArtifacts({}) },
      { inputs: { from: "" } },
    );
    expect(results.reasonCode).toBe("shard-missing");
    expect(said.at(-1)).toContain("shard-unread: `the artifacts of this workflow run` does not count");
    expect(results.findings.find(({ rule }) => rule === "shard-unread")?.cure).toContain("`from`");
  });

  test("runs nothing of the page, and masks nothing that a command asked for", async () => {
    putAll(made);
    rmSync(join(made.folder, "touched"), { force: true });
    const ports: Partial<Ports> = {
      processRunner: () => {
        throw new Error("a gate starts no process");
      },
    };
    expect((await told(await server(), ports)).exitCode).toBe(0);
    expect(existsSync(join(made.folder, "touched"))).toBe(false);
  });

  test("leaves the step green where it only waits, its status is accepted, and `on-pending` is wait", async () => {
    putAll(made);
    put(made.folder, `${second}.json`, withVerdict(made.files[second] as never, "db", "pending"));
    const inputs = { "on-pending": "wait", statuses: "gate", needs: '["success","failure"]' };
    const waiting = await told(await server(), {}, { inputs });
    expect([waiting.exitCode, waiting.results.reasonCode]).toEqual([0, "pending"]);
    const failing = await told(await server(), {}, { inputs: { ...inputs, "on-pending": "fail" } });
    expect(failing.exitCode).toBe(1);
  });

  test("is not ready where setup failed in one shard, and says where", async () => {
    putAll(made);
    const file = withVerdict(made.files[second] as never, "db", "skipped");
    const setup = { ...file.setup, verdict: "failed", exitCode: 1 } as never;
    put(made.folder, `${second}.json`, { ...file, setup, gate: "not-ready", reasonCode: "setup-failed" });
    const { results, said } = await told(await server(), {}, { inputs: { needs: '["success","failure"]' } });
    expect([results.reasonCode, results.reason, said]).toEqual([
      "setup-failed",
      `setup failed in shard ${second}, so no check could run there`,
      [],
    ]);
  });
});
