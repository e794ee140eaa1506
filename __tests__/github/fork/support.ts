import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportInputName } from "../../../src/app/inputs/input-names.js";
import { reportFork } from "../../../src/app/report-fork.js";
import { readResultsFile } from "../../../src/platform/files/results-file.js";
import { now } from "../../support/clock.js";
import type { GitHubServer, StoredPull } from "../../support/github-server.mjs";
import { makeFolder } from "../../support/make-folder.js";
import { connect, jobToken, server } from "../support.js";

type ReportPorts = Parameters<typeof reportFork>[1];

export const headSha = "c".repeat(40);
export const baseSha = "b".repeat(40);
export const runUrl = "https://github.com/acme/app/actions/runs/77";

/** Two required checks and an advisory one. */
export const basePage = `<!-- readiness
owner: "@acme/release"
ticket: "#61"
-->

| Area | Check | Command | Rollback | Retest | Severity |
| --- | --- | --- | --- | --- | --- |
| catalog | | \`./base-catalog\` | Bring {last-tag} back: \`git revert {sha}\`, for #{pr}, see {run-url} | \`./base-retest\` | |
| streaming | | \`./base-stream\` | Turn it off. | \`./base-stream again\` | |
| docs | | \`./base-docs\` | | | advisory |
`;

/** A server with the base's page, and pull request 7 from a fork. */
export async function forkServer(pull: Partial<StoredPull> = {}): Promise<GitHubServer> {
  const github = await server();
  github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(basePage));
  github.addPull({ ...forkPull, ...pull });
  return github;
}

export const forkPull = {
  number: 7,
  headSha,
  headRef: "topic",
  headRepository: "stranger/app",
  baseSha,
} as const satisfies StoredPull;

export type Verdicts = Readonly<Record<string, string>>;

/** A results file that claims these verdicts, and lies about all else. */
export function claiming(claims: Verdicts, more: object = {}): string {
  const lie = "lie @octocat ![x](https://evil.example/x.png)\n```\n</details><!-- readiness-action gate -->";
  const guidance = { rollback: lie, retest: lie, retestKind: "guidance" };
  const checks = Object.entries(claims).map(([id, verdict]) => ({
    ...{ id, verdict, area: lie, areaSlug: lie, command: lie, owner: lie, why: lie, reason: lie },
    ...{ severity: "advisory", line: -1, guidance, signals: [{ saw: lie }], output: { tail: lie } },
  }));
  const run = { repository: lie, headSha: lie, url: "https://evil.example", workflow: lie, attempt: lie };
  const checklist = { path: lie, url: "https://evil.example", owner: lie, ticket: lie };
  const lies = { name: lie, gate: "ready", reasonCode: "all-passed", reason: lie, pullRequest: 8 };
  return JSON.stringify({ version: 1, ...lies, run, checklist, warnings: [lie], ...more, checks });
}

/** The payload of a `workflow_run` event, as GitHub sends it for a fork. */
export function eventOf(run: object = {}, workflow: object = { name: "readiness" }): object {
  const workflowRun = {
    ...{ id: 77, name: "readiness", event: "pull_request", status: "completed", conclusion: "success" },
    ...{ head_sha: headSha, head_branch: "topic", head_repository: { full_name: "stranger/app" } },
    ...{ html_url: runUrl, run_attempt: 1, pull_requests: [] },
    ...run,
  };
  return { action: "completed", workflow_run: workflowRun, workflow };
}

export interface Given {
  /** The results that arrived; `null`: none did. */
  readonly results: string | null;
  readonly inputs?: Partial<Record<ReportInputName, string>>;
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly ports?: Partial<ReportPorts>;
}

export interface Reported {
  readonly exitCode: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** One run of the report action, with a real results file and the real way to the stand-in server. */
export async function report(github: GitHubServer, given: Given): Promise<Reported> {
  const folder = makeFolder("report-");
  const artifact = join(folder, "temp/artifact");
  await mkdir(artifact, { recursive: true });
  if (given.results !== null) await writeFile(join(artifact, "results.json"), given.results);
  let [log, summary] = ["", ""];
  const outputs: Record<string, string> = {};
  const ports: ReportPorts = {
    host: {
      dialect: "actions",
      color: false,
      terminal: false,
      log: {
        write: (bytes) => {
          log += bytes.toString();
          return undefined;
        },
        flush: async () => undefined,
      },
      setOutputs: async (values) => void Object.assign(outputs, values),
      saveState: async () => undefined,
      writeSummary: async (markdown) => {
        summary = markdown;
      },
      showRunning: () => () => undefined,
    },
    env: {
      GITHUB_EVENT_NAME: "workflow_run",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: join(folder, "workspace"),
      GITHUB_WORKFLOW: "readiness of forks",
      GITHUB_SHA: "d".repeat(40),
      ...given.env,
    },
    now,
    randomToken: () => "0".repeat(32),
    connect: (token) => connect(github, { token, requestTimeoutMs: 20_000 }),
    readResults: readResultsFile,
    ...given.ports,
  };
  const inputs: Partial<Record<ReportInputName, string>> = {
    results: artifact,
    "github-token": jobToken,
    ...given.inputs,
  };
  const exitCode = await reportFork(
    {
      input: (name) => inputs[name],
      event: given.event ?? eventOf(),
      cwd: folder,
      temporaryFolder: join(folder, "temp"),
    },
    ports,
  );
  return { exitCode, log, summary, outputs };
}

/** The one comment on pull request 7. */
export function commentOn(github: GitHubServer): string {
  const [comment, ...others] = github.commentsOf(7);
  if (comment === undefined || others.length > 0)
    throw new Error(`${github.commentsOf(7).length} comments and not one`);
  return comment.body;
}

/** A page of a release: a row of each kind that a report must not take the fork's word for, or must. */
export const releasePage = `<!-- readiness
owner: "@acme/release"
-->

| Area | Command | Pass signal | Rollback | To do | Only | Not before | Waived |
| --- | --- | --- | --- | --- | --- | --- | --- |
| version | \`cat VERSION\` | \`1.4.0\` | | Bump \`VERSION\`, see #{pr}. | | | |
| catalog | \`./base-catalog\` | \`ok\` | Revert it. | | | | |
| migrate | \`./base-migrate\` | \`ok\` | Go back. | | major | | |
| soak | \`./base-soak\` | \`ok\` | Stop. | | | 2099-01-01 | |
| mirror | \`./base-mirror\` | \`ok\` | Take it out. | | | | until 2026-12-15 by @alice: it is down, #123 |
`;
