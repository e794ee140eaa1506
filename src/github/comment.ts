import { ApiError } from "../model/api-error.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { RunSubject } from "../model/github-context.js";
import { ownRun, type VerdictSource } from "../model/reported-verdicts.js";
import type { Results } from "../model/results.js";
import type { GitHubApi, PullRequest } from "../ports/github.js";
import { markerOf } from "./comment-marker.js";
import { type CommentOptions, commentText } from "./comment-text.js";
import { emptyOutcome, failureWarning, isLocked, type Outcome } from "./outcome.js";
import { findPullRequest } from "./pull-request.js";
import { keepOldest, putComment, readThread } from "./sticky-comment.js";

/** What any comment on a pull request is made of. */
interface CommentContent extends Pick<CommentOptions, "mode" | "renderBody"> {
  /** Already redacted: what goes to an API is masked by nothing else. */
  readonly results: Results;
  readonly commentAuthor: string;
}

interface CommentRequest extends CommentContent {
  readonly subject: RunSubject;
  /** From the event's payload. */
  readonly eventPullRequest: number | null;
  /** The input `pull-request`. */
  readonly inputPullRequest: number | null;
  /** Of a pull request from another repository, on its own word. */
  readonly fromFork: boolean;
}

interface CommentOutcome extends Outcome {
  /** The comment's address, where there is one. */
  readonly url: string | null;
  /** The token may read and not write. */
  readonly readOnly?: true;
}

/** Tells the pull request what failed, or that all is ready again, in one comment that is updated in place. */
export async function commentOnPullRequest(request: CommentRequest, api: GitHubApi): Promise<CommentOutcome> {
  const { results, mode } = request;
  if (mode === "never") return { ...emptyOutcome, url: null };
  if (!reasonTraits(results.reasonCode).updatesComment)
    return note("The run was cancelled, so the comment stays as it was.");
  if (request.fromFork && api.forge === "gitea") return { ...note(forksNote), readOnly: true };
  const { subject, eventPullRequest: event, inputPullRequest: input } = request;
  try {
    const target = await findPullRequest({ run: results.run, subject, event, input }, api);
    if (target.kind === "none") return note(target.note);
    const { number, isOvertaken } = target;
    const words = `Pull request #${number} ${subjectWords(request)}, so this run wrote no comment.`;
    const overtakenNote =
      isOvertaken === null ? null : (pull: PullRequest) => (isOvertaken(pull) ? words : null);
    return await updateGateComment({ ...request, source: ownRun, number, overtakenNote }, api);
  } catch (error) {
    const object = `commit ${results.run.sha} in ${results.run.repository}`;
    return failed("The comment", object, error, api);
  }
}

/** What one comment is brought up to date with. */
interface CommentUpdate extends CommentContent {
  /** Whose word the verdicts are. */
  readonly source: VerdictSource;
  readonly number: number;
  /** Why a pull request, read again before writing, gets no comment; `null` where it need not be read again. */
  readonly overtakenNote: ((pull: PullRequest) => string | null) | null;
}

/** Brings the one comment on a pull request up to date, and says so where that failed. */
export async function updateGateComment(update: CommentUpdate, api: GitHubApi): Promise<CommentOutcome> {
  const { results, mode, number } = update;
  if (mode === "never") return { ...emptyOutcome, url: null };
  try {
    return await updateThread(update, api);
  } catch (error) {
    const object = `pull request #${number} in ${results.run.repository}`;
    return failed(`The comment on pull request #${number}`, object, error, api);
  }
}

/**
 * On Gitea a token that only reads may comment all the same, so that a fork's report would look like ours. On GitHub the
 * server refuses it.
 */
const forksNote =
  "The pull request is from a fork, whose own run writes no comment: a second workflow can (docs/forges.md).";

/** Reads what is there, decides, and writes only what changes something and only for the present head. */
async function updateThread(update: CommentUpdate, api: GitHubApi): Promise<CommentOutcome> {
  const { results, number, commentAuthor, overtakenNote } = update;
  const { repository } = results.run;
  const marker = markerOf("gate", results);
  const thread = await readThread({ repository, number, marker, commentAuthor }, api);
  const body = await commentText(results, { ...update, marker }, thread.ours[0]?.body ?? null);
  if (body === null) return { ...emptyOutcome, url: await keepOldest(thread, api) };
  const overtaken = overtakenNote?.(await api.pullRequest(repository, number)) ?? null;
  if (overtaken !== null) return { ...note(overtaken), url: thread.ours[0]?.url ?? null };
  const { comment, warnings } = await putComment(thread, body, api);
  return { url: comment.url, notes: [], warnings };
}

function subjectWords({ subject, eventPullRequest, inputPullRequest }: CommentRequest): string {
  if (subject.kind === "checkout") return "does not stand at the commit that is checked out";
  // A named one need never have stood there.
  return eventPullRequest === null && inputPullRequest !== null
    ? "does not stand at the commit that was checked"
    : "has a newer commit than the one that was checked";
}

function failed(what: string, object: string, error: unknown, api: GitHubApi): CommentOutcome {
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
    warnings: [failureWarning(error, purpose, api.forge)],
    ...(readOnly ? { readOnly } : {}),
  };
}

function note(text: string): CommentOutcome {
  return { url: null, notes: [text], warnings: [] };
}
