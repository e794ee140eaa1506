import { forgeAt } from "../model/forge.js";
import {
  type EventCommit,
  type GateBase,
  type GitHubContext,
  queuedPullRequest,
} from "../model/github-context.js";
import type { Environment } from "../model/variables.js";
import { at, isObjectAt, numberAt, textAt } from "./payload.js";

/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
export function githubContext(env: Environment, event: unknown, version: string): GitHubContext {
  const text = (name: string): string => env[name] ?? "";
  const server = serverOf(env, event);
  const repository = text("GITHUB_REPOSITORY");
  const sha = text("GITHUB_SHA");
  return {
    run: {
      repository,
      sha,
      headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
      ref: text("GITHUB_REF"),
      event: text("GITHUB_EVENT_NAME"),
      workflow: text("GITHUB_WORKFLOW"),
      job: text("GITHUB_JOB"),
      url: runUrl(server, env),
      id: text("GITHUB_RUN_ID"),
      attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
      actor: text("GITHUB_ACTOR"),
      action: version,
      os: text("RUNNER_OS") || osName(process.platform),
      arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
    },
    ...server,
    workflowFile: null,
    baseSha:
      textAt(event, "pull_request", "base", "sha") ??
      textAt(event, "merge_group", "base_sha") ??
      notZero(textAt(event, "before")),
    gateBase: gateBase(text("GITHUB_EVENT_NAME"), event),
    commit: eventCommit(env, event),
    subject: { kind: "event" },
    pullRequest: numberAt(event, "pull_request", "number") ?? null,
    queuedPullRequest: queuedPullRequest(textAt(event, "merge_group", "head_ref") ?? ""),
    defaultBranch: textAt(event, "repository", "default_branch"),
    fromFork:
      at(event, "pull_request") !== undefined &&
      textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
  };
}

/**
 * Whose software the server runs, and the address that its users know. A runner of Gitea or Forgejo gives the one
 * that it was registered with, often an internal one; what the server says of the repository is what it is called.
 */
export function serverOf(env: Environment, event: unknown): Pick<GitHubContext, "forge" | "serverUrl"> {
  const forge = forgeAt(env["GITHUB_API_URL"] ?? "");
  const given = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const known = forge === "gitea" ? textAt(event, "repository", "html_url") : null;
  const below = `/${env["GITHUB_REPOSITORY"] ?? ""}`;
  const isKnown = known !== null && /^https?:\/\/[^\s?#]+$/.test(known) && known.endsWith(below);
  return { forge, serverUrl: isKnown ? known.slice(0, -below.length) : given };
}

/**
 * The run's page; empty outside of a run. Gitea until 1.25 and Forgejo know it by its number in the repository, Gitea
 * from 1.26 on by its id, unless it is told that this is the number.
 */
function runUrl({ forge, serverUrl }: Pick<GitHubContext, "forge" | "serverUrl">, env: Environment): string {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const id = env["GITHUB_RUN_ID"] ?? "";
  const number = env["GITHUB_RUN_NUMBER"] ?? "";
  if (repository === "" || id === "") return "";
  const run = forge === "gitea" && number !== "" ? `${number}?by_index=1` : id;
  return `${serverUrl}/${repository}/actions/runs/${run}`;
}

/** Where the code of an event comes from. */
interface CodeOrigin {
  /**
   * `owner/name`; `null` when the fork is gone, and where the event doesn't say: a comment's payload names its pull
   * request, but not where that comes from.
   */
  readonly head: string | null;
  /** The event of the run that a `workflow_run` is about. */
  readonly behind: string | null;
  /**
   * Whether an event that any user can set off is about this repository's own code (DESIGN 3.1). A comment never is:
   * it names no head. Nor is a `workflow_run` whose run was itself set off by any user (`issue_comment`,
   * `pull_request_target`, a `workflow_run`): it counts as this repository's run, and what it built or downloaded may
   * be a fork's.
   */
  readonly isOurs: boolean;
}

/** Reads it from the event's payload; `name` is the event's. */
export function codeOrigin(repository: string, name: string, event: unknown): CodeOrigin {
  const pullHead = textAt(event, "pull_request", "head", "repo", "full_name");
  const runHead = textAt(event, "workflow_run", "head_repository", "full_name");
  const behind = textAt(event, "workflow_run", "event");
  const isHere = (found: string | null): boolean =>
    repository !== "" && found?.toLowerCase() === repository.toLowerCase();
  const isOurRun = eventsOfOurs.has(behind ?? "") || (behind === "pull_request" && pullsLieHere(event));
  const isOurs =
    name === "pull_request_target"
      ? isHere(pullHead)
      : name === "workflow_run" && isHere(runHead) && isOurRun;
  return { head: pullHead ?? runHead, behind, isOurs };
}

const eventsOfOurs: ReadonlySet<string> = new Set([
  "push",
  "schedule",
  "workflow_dispatch",
  "release",
  "merge_group",
]);

/** The payload lists those whose head lies here; a fork's own run has an empty list, and a head repository elsewhere. */
function pullsLieHere(event: unknown): boolean {
  const pulls = at(event, "workflow_run", "pull_requests");
  const here = numberAt(event, "repository", "id");
  return (
    !Array.isArray(pulls) ||
    pulls.every((pull) => here !== null && numberAt(pull, "head", "repo", "id") === here)
  );
}

function gateBase(name: string, event: unknown): GateBase {
  const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
  if (sha !== null) return { kind: "commit", sha };
  if (namesOne.test(name) || isObjectAt(event, "pull_request") || isObjectAt(event, "merge_group"))
    return { kind: "missing" };
  return { kind: mayBeAboutOne(name, event) ? "unknown" : "none" };
}

/** A payload that is empty, or was not read, could have told that there is one. */
function mayBeAboutOne(name: string, event: unknown): boolean {
  if (isObjectAt(event, "issue")) return isObjectAt(event, "issue", "pull_request");
  if (!isObjectAt(event, "workflow_run")) return name === "issue_comment" || name === "workflow_run";
  return namesOne.test(textAt(event, "workflow_run", "event") ?? "pull_request");
}

const namesOne = /^(?:pull_request|merge_group)/;

/** As `RUNNER_OS` names them. */
function osName(platform: NodeJS.Platform): string {
  return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}

/** Where `GITHUB_SHA` is what the event is about, by the list of DESIGN 3.1. In all others it is only what lay at hand. */
const eventsOfCommits: ReadonlySet<string> = new Set([
  "push",
  "create",
  "release",
  "merge_group",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** The commit that an event is about; `null` for a schedule, a dispatch, a comment, another workflow's run. */
function eventCommit(env: Environment, event: unknown): EventCommit | null {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const own = notZero(env["GITHUB_SHA"] || null);
  const head = textAt(event, "pull_request", "head", "sha");
  // Under pull_request_target GITHUB_SHA is the base's.
  if (head !== null && name !== "") {
    const merge = name === "pull_request_target" ? null : own;
    return { sha: head, others: known([merge, mergedAs(event)]), mayBeMerged: true };
  }
  if (own === null || !eventsOfCommits.has(name) || at(event, "deleted") === true) return null;
  // A tag's push may name the tag's own object; `head_commit` is what it stands for.
  const others = [textAt(event, "merge_group", "head_sha"), textAt(event, "head_commit", "id")];
  return { sha: own, others: known(others), mayBeMerged: false };
}

/** Of an open pull request `merge_commit_sha` may be that of an older head, because servers merge by and by. */
function mergedAs(event: unknown): string | null {
  return at(event, "pull_request", "merged") === true
    ? textAt(event, "pull_request", "merge_commit_sha")
    : null;
}

function known(names: readonly (string | null)[]): string[] {
  return names.filter((name) => name !== null);
}

/** A push that creates a branch has forty zeros as `before`, one that deletes it as `after`. */
function notZero(sha: string | null): string | null {
  return sha === null || /^0+$/.test(sha) ? null : sha;
}
