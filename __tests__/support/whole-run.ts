import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { run } from "../../src/app/run.js";
import type { Results } from "../../src/model/results.js";
import { connectGitHub } from "../../src/platform/github/github-api.js";
import { Budget } from "../../src/platform/http/transport.js";
import type { Host } from "../../src/ports/host.js";
import type { LinearApi } from "../../src/ports/linear.js";
import type { Ports } from "../../src/ports/ports.js";
import type { ProcessRunner } from "../../src/ports/processes.js";
import type { GitHubServer } from "./github-server.mjs";
import { makeFolder } from "./make-folder.js";
import { testPorts } from "./system.js";

export const headSha = "3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d";
const repository = "acme/app";
const bot = "github-actions[bot]";

export interface Printed {
  readonly stdout?: string | Buffer;
  readonly stderr?: string | Buffer;
  readonly exitCode?: number;
}

export interface WholeRun {
  readonly page: string | Buffer;
  readonly pageName?: string;
  /** By path below the workspace. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What a script prints; without it a script prints nothing and passes. */
  readonly prints?: (script: string) => Printed;
  readonly dialect?: Host["dialect"];
  /** Hears of comments and statuses; `null`: nobody does. */
  readonly server: GitHubServer | null;
  readonly ports?: Partial<Ports>;
}

/** Everything that a run has told anybody. */
export interface Told {
  readonly log: string;
  /** Empty for a command line. */
  readonly summary: string;
  /** `null` where none was written. */
  readonly comment: string | null;
  readonly statuses: readonly { readonly context: string; readonly description: string }[];
  /** The file as it was written. */
  readonly resultsText: string;
  readonly results: Results;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number;
}

let pulls = 0;

/** A whole run, from the page on disk to every report, but that what commands print is given. */
export async function wholeRun(given: WholeRun): Promise<Told> {
  const { pageName = "RELEASE_READINESS.md", server, env = {}, prints = () => ({}), ports } = given;
  const folder = makeFolder("whole-");
  const files = { ...given.files, [pageName]: given.page };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const number = ++pulls;
  server?.addPull({ number, headSha });
  const statusesBefore = server?.state.statuses.length ?? 0;
  const heard = listener(given.dialect ?? "actions");
  const inputs: Partial<Record<InputName, string>> = {
    checklist: pageName,
    comment: "always",
    statuses: "areas",
    "pull-request": String(number),
    "github-token": "ghs_job",
    ...given.inputs,
  };
  const request = {
    input: (name: InputName) => inputs[name],
    cwd: folder,
    temporaryFolder: folder,
    resultsPath: null,
    failed: null,
    event: { pull_request: { number, head: { sha: headSha, repo: { full_name: repository } } } },
    cancel: new AbortController().signal,
  };
  const complete: Ports = {
    ...testPorts(heard.host, { ...runnerEnvironment(folder), ...env }),
    askGit: async () => ({ head: headSha, shallow: false, lastTag: async () => "v1.2.3" }),
    processRunner: () => printer(prints),
    services:
      server === null
        ? null
        : () => ({
            github: connectGitHub({
              token: inputs["github-token"] ?? "",
              apiUrl: server.apiUrl,
              budget: new Budget(),
              requestTimeoutMs: 60_000,
              retryUnitMs: 1,
              writeSpacingMs: 0,
            }),
            linear: noLinear,
          }),
    ...ports,
  };
  const { results, exitCode, resultsPath } = await run(request, complete);
  const resultsText = await readFile(resultsPath, "utf8");
  await rm(folder, { recursive: true, force: true });
  return {
    ...heard.told(),
    comment: server?.commentsOf(number, repository).at(-1)?.body ?? null,
    statuses: server?.state.statuses.slice(statusesBefore) ?? [],
    resultsText,
    results,
    exitCode,
  };
}

function listener(dialect: Host["dialect"]): {
  readonly host: Host;
  readonly told: () => Pick<Told, "log" | "summary" | "outputs">;
} {
  const chunks: Buffer[] = [];
  const outputs: Record<string, string> = {};
  let summary = "";
  const host: Host = {
    dialect,
    color: false,
    terminal: false,
    log: {
      write: (bytes) => void chunks.push(Buffer.from(bytes)),
      flush: async () => undefined,
    },
    setOutputs: async (values) => void Object.assign(outputs, values),
    saveState: async () => undefined,
    writeSummary: async (markdown) => {
      summary = markdown;
    },
    showRunning: () => () => undefined,
  };
  return { host, told: () => ({ log: Buffer.concat(chunks).toString(), summary, outputs }) };
}

function runnerEnvironment(folder: string): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: headSha,
    GITHUB_REF: "refs/heads/topic",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_WORKFLOW: "Release gate",
    GITHUB_JOB: "gate",
    GITHUB_RUN_ID: "42",
    GITHUB_ACTOR: bot,
  };
}

/** Runs nothing: gives what each script would print, in chunks of its own memory, as a pipe does. */
export function printer(prints: (script: string) => Printed): ProcessRunner {
  return {
    finds: "marks",
    release: async () => ({ unended: 0, kept: null }),
    run: async ({ script }, sink, _cancel, watch) => {
      const { stdout = "", stderr = "", exitCode = 0 } = prints(script);
      for (const [stream, printed] of [
        ["stdout", stdout],
        ["stderr", stderr],
      ] as const) {
        const bytes = Buffer.from(printed);
        const chunk = Buffer.alloc(65_536);
        for (let at = 0; at < bytes.length; at += chunk.length) {
          await sink(stream, chunk.subarray(0, bytes.copy(chunk, 0, at)));
        }
      }
      watch?.onExit(exitCode);
      return { ending: { kind: "exited", exitCode }, startedAt: new Date(), durationMs: 1, leftovers: 0 };
    },
  };
}

const refuse = async (): Promise<never> => {
  throw new Error("No Linear here");
};
const noLinear: LinearApi = { issue: refuse, createComment: refuse, updateComment: refuse, attach: refuse };
