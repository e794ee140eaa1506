import type { InputName } from "../../src/app/inputs/input-names.js";
import { run } from "../../src/app/run.js";
import type { ReportedRun } from "../../src/app/run-record.js";
import { Budget } from "../../src/platform/http/transport.js";
import { connectLinear } from "../../src/platform/linear.js";
import { connect } from "../github/support.js";
import type { GitHubServer } from "../support/github-server.mjs";
import { testPorts } from "../support/system.js";
import { git, newFolder } from "./gate/repository.js";
import { recording } from "./gate/running.js";

/** A run of `RELEASE_READINESS.yml` in a repository. */
export interface Releasing {
  readonly folder: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  /** `push` and `release` are about this tag. */
  readonly event?: string;
  readonly tag?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** `null`: a command line. */
  readonly github?: GitHubServer | null;
}

export interface Released extends ReportedRun {
  readonly log: string;
}

/** Runs the action, or the command line where there is no server, as the runner would in an event. */
export async function runRelease(given: Releasing): Promise<Released> {
  const { folder, inputs = {}, event = "", tag, payload = {}, github = null } = given;
  const said = { log: "", summary: "", outputs: {} };
  const env = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_WORKSPACE: folder,
    ...(event === "" ? {} : inEvent(event, tag, folder)),
    ...given.env,
  };
  const services = ({ github: token }: { readonly github: string }) => ({
    github: connect(github ?? noServer(), { token, requestTimeoutMs: 60_000, retries: 0 }),
    linear: connectLinear({ token: "", budget: new Budget(1_000) }),
  });
  const request = {
    input: (name: InputName) =>
      ({ checklist: "RELEASE_READINESS.yml", comment: "never", "github-token": "ghs_job", ...inputs })[name],
    cwd: folder,
    temporaryFolder: newFolder(),
    resultsPath: null,
    failed: null,
    event: payload,
    cancel: new AbortController().signal,
  };
  const ports = testPorts(recording(said), env, github && { services, artifacts: null });
  return { ...(await run(request, ports)), log: said.log };
}

function inEvent(name: string, tag: string | undefined, folder: string): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_RUN_ID: "42",
    GITHUB_SHA: git(folder, "rev-parse", "HEAD"),
    GITHUB_REF: tag === undefined ? "refs/heads/main" : `refs/tags/${tag}`,
  };
}

function noServer(): never {
  throw new Error("A command line asks no server");
}
