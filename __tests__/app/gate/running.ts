import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { run } from "../../../src/app/run.js";
import type { ReportedRun } from "../../../src/app/run-record.js";
import { Budget } from "../../../src/platform/http/transport.js";
import { connectLinear } from "../../../src/platform/linear.js";
import type { Host } from "../../../src/ports/host.js";
import { connect, server } from "../../github/support.js";
import type { GitHubServer } from "../../support/github-server.mjs";
import { testPorts } from "../../support/system.js";
import { commit, copyRepository, makeRepository, newFolder, shallowClone } from "./repository.js";

export const pagePath = "RELEASE_READINESS.md";

/** A page of rows `id`, `command`, and further pass signals. */
export function page(...rows: readonly (readonly [id: string, command: string, pass?: string])[]): string {
  return [
    "---",
    'owner: "@acme"',
    "---",
    "",
    "| Area | Command | Pass signal | Rollback |",
    "| --- | --- | --- | --- |",
    ...rows.map(([id, command, pass = ""]) => `| ${id} | \`${command}\` | ${pass} | Revert. |`),
    "",
  ].join("\n");
}

export interface Pull {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly github: GitHubServer;
}

/** A pull request whose base and head have these pages (`null`: none), in a folder with the head's; the API knows the base's. */
export async function pullRequest(base: string | null, head: string | null): Promise<Pull> {
  const folder = newFolder();
  if (head !== null) writeFileSync(join(folder, pagePath), head);
  return offered({ folder, base: "b".repeat(40), head: "c".repeat(40) }, base);
}

/** The same with a git repository that holds both commits. */
export async function committedPullRequest(base: string | null, head: string | null): Promise<Pull> {
  const key = JSON.stringify([base, head]);
  const made = commitsOf.get(key) ?? twoCommits(base, head);
  commitsOf.set(key, made);
  return offered({ ...made, folder: copyRepository(made.folder) }, base);
}

/** Made once for each pair of pages, and copied for each test. */
const commitsOf = new Map<string, Omit<Pull, "github">>();

function twoCommits(base: string | null, head: string | null): Omit<Pull, "github"> {
  const folder = makeRepository();
  const baseCommit = commit(folder, { "README.md": "base", [pagePath]: base });
  const headCommit = commit(folder, { "README.md": "head", [pagePath]: head });
  return { folder, base: baseCommit, head: headCommit };
}

async function offered(commits: Omit<Pull, "github">, base: string | null): Promise<Pull> {
  const pull = { ...commits, github: await server() };
  offer(pull, pull.base, base);
  pull.github.addPull({ number: 7, headSha: pull.head });
  return pull;
}

/** Has the API know a page at a commit, or that the commit has none. */
export function offer({ github }: Pull, at: string, text: string | null): void {
  github.state.files.set(`${at}:README.md`, Buffer.from("base"));
  if (text !== null) github.state.files.set(`${at}:${pagePath}`, Buffer.from(text));
}

export interface Options {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** In a clone with one commit. */
  readonly shallow?: boolean;
  readonly cancel?: AbortSignal;
}

export interface Ran extends ReportedRun {
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

/** The contents API's requests. */
export function contentsAsked({ github }: Pull): string[] {
  return github.requests.filter((request) => request.includes("/contents/"));
}

/** Runs the action for a pull request as the runner would, against the stand-in for GitHub. */
export async function runPull(pull: Pull, options: Options = {}): Promise<Ran> {
  const { inputs = {}, env = {}, shallow = false, cancel = new AbortController().signal } = options;
  const workspace = shallow ? shallowClone(pull.folder) : pull.folder;
  const said = { log: "", summary: "", outputs: {} };
  const ports = testPorts(recording(said), environment(pull, workspace, env));
  const request = {
    input: (name: InputName) => ({ comment: "never", "github-token": "ghs_job", ...inputs })[name],
    cwd: workspace,
    temporaryFolder: newFolder(),
    resultsPath: null,
    failed: null,
    event: options.event ?? eventOf(pull),
    cancel,
  };
  const services = ({ github: token }: { readonly github: string }) => ({
    github: connect(pull.github, { token, requestTimeoutMs: 60_000, retries: 0 }),
    linear: connectLinear({ token: "", budget: new Budget(1_000) }),
  });
  return { ...(await run(request, { ...ports, services })), ...said, workspace };
}

export function eventOf({ base, head }: Pick<Pull, "base" | "head">): object {
  const repo = { full_name: "acme/app" };
  return { pull_request: { number: 7, head: { sha: head, repo }, base: { sha: base } } };
}

function environment({ head }: Pull, workspace: string, env: Readonly<Record<string, string>>) {
  return {
    PATH: process.env["PATH"] ?? "",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_SHA: head,
    GITHUB_RUN_ID: "42",
    ...env,
  };
}

export function recording(said: { log: string; summary: string; outputs: Record<string, string> }): Host {
  return {
    dialect: "actions",
    color: false,
    terminal: false,
    log: {
      write: (bytes) => {
        said.log += bytes.toString();
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async (outputs) => void Object.assign(said.outputs, outputs),
    saveState: async () => undefined,
    writeSummary: async (markdown) => {
      said.summary = markdown;
    },
    showRunning: () => () => undefined,
  };
}
