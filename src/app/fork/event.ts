import type { GitHubContext } from "../../model/github-context.js";
import type { Environment } from "../../model/variables.js";
import { serverOf } from "../github-context.js";
import { at, textAt } from "../payload.js";

/** The run of a pull request that a `workflow_run` event tells of. All of it is GitHub's word, none of it the run's. */
export interface ForkRun {
  readonly headSha: string;
  /** Empty where the event doesn't say: its pull request does then. */
  readonly headRepository: string;
  readonly headBranch: string;
  /** What Gitea says of the run in place of its head's repository and branch; GitHub names none for forks. */
  readonly pullRequest: number | null;
  /** The name of the workflow that ran, by which its comments are told apart. */
  readonly workflow: string;
  /** The run's page; empty where the event names none on this server. */
  readonly url: string;
  readonly attempt: number;
  /** `success`, `failure`, `cancelled`, `action_required`, … */
  readonly conclusion: string;
}

interface ForkRunEvent {
  readonly kind: "run";
  readonly repository: string;
  readonly server: Pick<GitHubContext, "forge" | "serverUrl">;
  /** The default branch's commit, at which this workflow runs. */
  readonly defaultSha: string;
  readonly run: ForkRun;
}

export type ForkEvent =
  | ForkRunEvent
  /** The event is a `workflow_run`, and there is no pull request to comment on. */
  | { readonly kind: "untold"; readonly note: string }
  /** The step stands in a workflow where it can never work. */
  | { readonly kind: "refused"; readonly found: string; readonly expected: string; readonly cure: string };

/** Reads whose run is to be reported from the environment and the event's payload; pure, nothing is asked. */
export function forkEvent(env: Environment, event: unknown): ForkEvent {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  if (name !== "workflow_run") return refusal(`the event \`${name || "none"}\``);
  const run = at(event, "workflow_run");
  const server = serverOf(env, event);
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const trigger = text(run, "event");
  // A push to a pull request is an event of its own on Gitea.
  if (trigger !== "pull_request" && trigger !== "pull_request_sync")
    return untold(
      `The run was started by \`${trigger}\` and not by \`pull_request\`, so there is no comment.`,
    );
  const headSha = text(run, "head_sha");
  const headRepository = text(run, "head_repository", "full_name");
  const headBranch = text(run, "head_branch");
  const pullRequest = server.forge === "gitea" ? pullRequestOf(text(run, "path")) : null;
  const isHead = /^[^/\s]+\/[^/\s]+$/.test(headRepository) && headBranch !== "";
  if (!/^[0-9a-f]{40,64}$/.test(headSha) || (!isHead && pullRequest === null))
    return untold("The event names no head of the run (its fork may be gone), so there is no comment.");
  const url = ownUrl(text(run, "html_url"), `${server.serverUrl}/${repository}`);
  const workflow = text(event, "workflow", "name") || text(run, "name");
  const attempt = at(run, "run_attempt");
  return {
    kind: "run",
    repository,
    server,
    defaultSha: env["GITHUB_SHA"] ?? "",
    run: {
      headSha,
      headRepository,
      headBranch,
      pullRequest,
      workflow,
      url,
      attempt: typeof attempt === "number" ? attempt : 1,
      conclusion: text(run, "conclusion"),
    },
  };
}

/** The number in `gate.yml@refs/pull/12/head`. */
function pullRequestOf(path: string): number | null {
  const number = /@refs\/pull\/(\d{1,9})\/head$/.exec(path)?.[1];
  return number === undefined ? null : Number(number);
}

/** Only a page of this repository on this server: the address goes into a comment and into guidance. */
function ownUrl(url: string, repositoryUrl: string): string {
  if (!URL.canParse(url) || !URL.canParse(repositoryUrl)) return "";
  const { href, username, password } = new URL(url);
  const below = `${new URL(repositoryUrl).href.toLowerCase()}/actions/runs/`;
  return href.toLowerCase().startsWith(below) && username === "" && password === "" ? href : "";
}

function refusal(found: string): ForkEvent {
  return {
    kind: "refused",
    found,
    expected: "`workflow_run`, the event that may write and runs nothing of the pull request",
    cure: "Use this action in a workflow of its own, as docs/recipes.md shows it; under `pull_request` the run reports by itself.",
  };
}

function untold(note: string): ForkEvent {
  return { kind: "untold", note };
}

function text(value: unknown, ...path: readonly string[]): string {
  return textAt(value, ...path) ?? "";
}
