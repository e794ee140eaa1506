import { ApiError } from "../model/api-error.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { RunSubject } from "../model/github-context.js";
import { ownRun, type VerdictSource } from "../model/reported-verdicts.js";
import type { Results } from "../model/results.js";
import type { GitHubApi, IssueComment, PullRequest } from "../ports/github.js";
import { isLocked } from "./api-warning.js";
import { markerOf } from "./comment-marker.js";
import {
  type CommentMode,
  isRecovered,
  type RenderBody,
  renderComment,
  renderRecovered,
  renderReportedRecovery,
  wantedComment,
} from "./comment-text.js";
import { failedToTell, silent, type Told } from "./outcome.js";
import { findPullRequest, isOvertaken } from "./pull-request.js";
import { keepOldest, putComment, readThread } from "./sticky-comment.js";

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
  try {
    const target = await findPullRequest(hints, api);
    if (target.kind === "none") return note(target.note);
    const { number, mayBeOvertaken } = target;
    const overtakenNote = (pull: PullRequest): string | null =>
      isOvertaken(hints, pull)
        ? `Pull request #${number} ${subjectWords(request)}, so this run wrote no comment.`
        : null;
    return await updateGateComment(
      { ...request, source: ownRun, number, overtakenNote: mayBeOvertaken ? overtakenNote : null },
      api,
    );
  } catch (error) {
    const object = `commit ${results.run.sha} in ${results.run.repository}`;
    return failed("The comment", object, error, api);
  }
}

/** What one comment is brought up to date with. */
interface CommentUpdate extends Pick<CommentRequest, "results" | "mode" | "commentAuthor" | "renderBody"> {
  /** Whose word the verdicts are. */
  readonly source: VerdictSource;
  readonly number: number;
  /** Why a pull request, read again before writing, is not to be told; `null` where it need not be read again. */
  readonly overtakenNote: ((pull: PullRequest) => string | null) | null;
}

/** Brings the one comment on a pull request up to date, and says so where that failed. */
export async function updateGateComment(update: CommentUpdate, api: GitHubApi): Promise<CommentTold> {
  const { results, mode, number } = update;
  if (mode === "never") return { ...silent, url: null };
  try {
    return await updateThread(update, api);
  } catch (error) {
    const object = `pull request #${number} in ${results.run.repository}`;
    return failed(`The comment on pull request #${number}`, object, error, api);
  }
}
/**
 * A token that only reads may comment on Gitea, and not on GitHub: there the server sees to it that nobody takes a
 * fork's word for ours.
 */
const forksNote =
  "The pull request is from a fork, whose own run writes no comment: a second workflow can (docs/forges.md).";

/** Reads what is there, decides, and writes only what changes something and only for the present head. */
async function updateThread(update: CommentUpdate, api: GitHubApi): Promise<CommentTold> {
  const { results, number, commentAuthor, overtakenNote } = update;
  const { repository } = results.run;
  const marker = markerOf("gate", results);
  const thread = await readThread({ repository, number, marker, commentAuthor }, api);
  const body = await nextBody(update, marker, thread.ours[0] ?? null);
  if (body === null) return { ...silent, url: await keepOldest(thread, api) };
  const overtaken = overtakenNote?.(await api.pullRequest(repository, number)) ?? null;
  if (overtaken !== null) return { ...note(overtaken), url: thread.ours[0]?.url ?? null };
  const { comment, warnings } = await putComment(thread, body, api);
  return { url: comment.url, notes: [], warnings };
}

/** `null`: what stands there, or that nothing does, is right. */
async function nextBody(
  { results, source, mode, renderBody }: CommentUpdate,
  marker: string,
  ours: IssueComment | null,
): Promise<string | null> {
  switch (wantedComment(results, mode, ours !== null)) {
    case "leave":
      return null;
    case "report":
      return renderComment(results, { marker, source, renderBody });
    case "recovered":
      if (source.kind === "reported") return renderReportedRecovery(results, source, marker);
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

function failed(what: string, object: string, error: unknown, api: GitHubApi): CommentTold {
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

function note(text: string): CommentTold {
  return { url: null, notes: [text], warnings: [] };
}
