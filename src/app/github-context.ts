import type { GateBase, GitHubContext } from "../model/github-context.js";
import { queuedPullRequest } from "./queued-pull-request.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the context from the environment and the event's payload; pure, nothing is asked. */
export function githubContext(env: Environment, event: unknown, version: string): GitHubContext {
  const text = (name: string): string => env[name] ?? "";
  const serverUrl = (text("GITHUB_SERVER_URL") || "https://github.com").replace(/\/+$/, "");
  const repository = text("GITHUB_REPOSITORY");
  const sha = text("GITHUB_SHA");
  const url =
    repository && text("GITHUB_RUN_ID")
      ? `${serverUrl}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`
      : "";
  return {
    run: {
      repository,
      sha,
      headSha: textAt(event, "pull_request", "head", "sha") ?? sha,
      ref: text("GITHUB_REF"),
      event: text("GITHUB_EVENT_NAME"),
      workflow: text("GITHUB_WORKFLOW"),
      job: text("GITHUB_JOB"),
      url,
      attempt: Number(text("GITHUB_RUN_ATTEMPT")) || 1,
      actor: text("GITHUB_ACTOR"),
      action: version,
      os: text("RUNNER_OS") || osName(process.platform),
      arch: text("RUNNER_ARCH") || process.arch.toUpperCase(),
    },
    serverUrl,
    baseSha:
      textAt(event, "pull_request", "base", "sha") ??
      textAt(event, "merge_group", "base_sha") ??
      notZero(textAt(event, "before")),
    gateBase: gateBase(event),
    pullRequest: numberAt(event, "pull_request", "number") ?? null,
    queuedPullRequest: queuedPullRequest(textAt(event, "merge_group", "head_ref") ?? ""),
    defaultBranch: textAt(event, "repository", "default_branch"),
    fromFork:
      at(event, ["pull_request"]) !== undefined &&
      textAt(event, "pull_request", "head", "repo", "full_name") !== repository,
  };
}

/**
 * `owner/name` of the repository that an event's code comes from; `null` when the fork is gone, and where the event
 * doesn't say: a comment's payload names its pull request, but not where that comes from.
 */
export function headRepository(event: unknown): string | null {
  return (
    textAt(event, "pull_request", "head", "repo", "full_name") ??
    textAt(event, "workflow_run", "head_repository", "full_name")
  );
}

/**
 * Whether an event of strangers is about this repository's own code (DESIGN 3.1). A comment never is: it names no
 * head. Nor is a `workflow_run` whose run was itself set off by a stranger (`issue_comment`, `pull_request_target`, a
 * `workflow_run`): it counts as this repository's run, and what it built or downloaded may be a fork's.
 */
export function comesFrom(repository: string, name: string, event: unknown): boolean {
  const isHere = (found: string | null): boolean =>
    repository !== "" && found?.toLowerCase() === repository.toLowerCase();
  if (name === "pull_request_target")
    return isHere(textAt(event, "pull_request", "head", "repo", "full_name"));
  if (name !== "workflow_run" || !isHere(textAt(event, "workflow_run", "head_repository", "full_name")))
    return false;
  const behind = eventBehind(event) ?? "";
  return eventsOfOurs.has(behind) || (behind === "pull_request" && pullsLieHere(event));
}

/** What set the run off that a `workflow_run` tells of. */
export function eventBehind(event: unknown): string | null {
  return textAt(event, "workflow_run", "event");
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
  const pulls = at(event, ["workflow_run", "pull_requests"]);
  const here = numberAt(event, "repository", "id");
  return (
    !Array.isArray(pulls) ||
    pulls.every((pull) => here !== null && numberAt(pull, "head", "repo", "id") === here)
  );
}

function gateBase(event: unknown): GateBase {
  const sha = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
  if (sha !== null) return { kind: "commit", sha };
  const isAboutOne =
    [["pull_request"], ["merge_group"], ["issue", "pull_request"]].some((path) =>
      isObject(at(event, path)),
    ) || eventBehind(event)?.startsWith("pull_request") === true;
  return { kind: isAboutOne ? "unknown" : "none" };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** A push that creates a branch has forty zeros as `before`. */
function notZero(sha: string | null): string | null {
  return sha === null || /^0+$/.test(sha) ? null : sha;
}

function textAt(value: unknown, ...path: string[]): string | null {
  const found = at(value, path);
  return typeof found === "string" && found !== "" ? found : null;
}

function numberAt(value: unknown, ...path: string[]): number | null {
  const found = at(value, path);
  return typeof found === "number" ? found : null;
}

function at(value: unknown, path: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** As `RUNNER_OS` names them. */
function osName(platform: NodeJS.Platform): string {
  return platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : "Linux";
}
