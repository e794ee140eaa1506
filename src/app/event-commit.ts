import type { EventCommit } from "../model/github-context.js";
import { at, notZero, textAt } from "./payload.js";

type Environment = Readonly<Record<string, string | undefined>>;

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
export function eventCommit(env: Environment, event: unknown): EventCommit | null {
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
