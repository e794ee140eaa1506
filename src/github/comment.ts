import { ApiError } from "../model/api-error.js";
import { reasonTraits } from "../model/gate.js";
import type { RunSubject } from "../model/github-context.js";
import type { Results } from "../model/results.js";
import type { GitHubApi, IssueComment } from "../ports/github.js";
import { isLocked } from "./api-warning.js";
import { markerOf } from "./comment-marker.js";
import {
  type CommentMode,
  isRecovered,
  type RenderBody,
  renderComment,
  renderRecovered,
  wantedComment,
} from "./comment-text.js";
import { failedToTell, silent, type Told } from "./outcome.js";
import { findPullRequest, isOvertaken, type PullRequestHints } from "./pull-request.js";
import { keepOldest, putComment, readThread, type Thread } from "./sticky-comment.js";

export interface CommentRequest {
  /** Already redacted: what goes to an API is masked by nobody else. */
  readonly results: Results;
  readonly mode: CommentMode;
  readonly subject: RunSubject;
  /** From the event's payload. */
  readonly eventPullRequest: number | null;
  /** The input `pull-request`. */
  readonly inputPullRequest: number | null;
  readonly commentAuthor: string;
  /** Of a pull request from another repository, on its own word. */
  readonly fromFork: boolean;
  readonly renderBody: RenderBody;
}

export interface CommentTold extends Told {
  /** The comment's address, where there is one. */
  readonly url: string | null;
  /** The token may read and not write. */
  readonly readOnly?: true;
}

/** Tells the pull request what failed, or that all is ready again, in one comment that is updated in place. */
export async function tellPullRequest(request: CommentRequest, api: GitHubApi): Promise<CommentTold> {
  const { results, mode } = request;
  if (mode === "never") return { ...silent, url: null };
  if (!reasonTraits(results.reasonCode).updatesComment)
    return note("The run was cancelled, so the comment stays as it was.");
  if (request.fromFork && api.forge === "gitea") return { ...note(forksNote), readOnly: true };
  const { subject, eventPullRequest: event, inputPullRequest: input } = request;
  const hints = { run: results.run, subject, event, input };
  let what = "The comment";
  let object = `commit ${results.run.sha} in ${results.run.repository}`;
  try {
    const target = await findPullRequest(hints, api);
    if (target.kind === "none") return note(target.note);
    what = `The comment on pull request #${target.number}`;
    object = `pull request #${target.number} in ${results.run.repository}`;
    return await updateThread(request, target.number, target.mayBeOvertaken ? hints : null, api);
  } catch (error) {
    const purpose = {
      missed: `${what} was not brought up to date`,
      permission: "pull-requests: write",
      object,
    };
    const readOnly =
      error instanceof ApiError && error.failure.kind === "read-only" && !isLocked(error.failure);
    return {
      url: null,
      notes: [],
      warnings: [failedToTell(error, purpose, api.forge)],
      ...(readOnly ? { readOnly } : {}),
    };
  }
}

/**
 * A token that only reads may comment on Gitea, and not on GitHub: there the server sees to it that nobody takes a
 * fork's word for ours.
 */
const forksNote =
  "The pull request is from a fork, whose own run writes no comment: a second workflow can (docs/forges.md).";

/** Reads what is there, decides, and writes only what changes something and only for the present head. */
async function updateThread(
  request: CommentRequest,
  number: number,
  hints: PullRequestHints | null,
  api: GitHubApi,
): Promise<CommentTold> {
  const { results, mode, commentAuthor } = request;
  const { repository } = results.run;
  const marker = markerOf("gate", results);
  const thread = await readThread({ repository, number, marker, commentAuthor }, api);
  const body = await nextBody(request, mode, marker, thread.ours[0] ?? null);
  if (body === null) return { ...silent, url: await keepOldest(thread, api) };
  if (hints !== null && isOvertaken(hints, await api.pullRequest(repository, number)))
    return overtaken(number, subjectWords(request), thread);
  const { comment, warnings } = await putComment(thread, body, api);
  return { url: comment.url, notes: [], warnings };
}

/** `null`: what stands there, or that nothing does, is right. */
async function nextBody(
  { results, renderBody }: CommentRequest,
  mode: CommentMode,
  marker: string,
  ours: IssueComment | null,
): Promise<string | null> {
  switch (wantedComment(results, mode, ours !== null)) {
    case "leave":
      return null;
    case "report":
      return renderComment(results, { marker, renderBody });
    case "recovered":
      return ours !== null && isRecovered(ours, results, marker) ? null : renderRecovered(results, marker);
  }
}

function subjectWords({ subject, eventPullRequest, inputPullRequest }: CommentRequest): string {
  if (subject.kind === "checkout") return "does not stand at the commit that is checked out";
  // A named one need never have stood there.
  return eventPullRequest === null && inputPullRequest !== null
    ? "does not stand at the commit that was checked"
    : "has a newer commit than the one that was checked";
}

function overtaken(number: number, words: string, { ours }: Thread): CommentTold {
  const text = `Pull request #${number} ${words}, so this run wrote no comment.`;
  return { ...note(text), url: ours[0]?.url ?? null };
}

function note(text: string): CommentTold {
  return { url: null, notes: [text], warnings: [] };
}
