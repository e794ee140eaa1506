import type { CommentTold } from "../../github/comment.js";
import { markerOf } from "../../github/comment-marker.js";
import { wantedComment } from "../../github/comment-text.js";
import { renderForkRecovered } from "../../github/fork/report-head.js";
import { renderForkComment } from "../../github/fork/report-text.js";
import { failedToTell, silent } from "../../github/outcome.js";
import { keepOldest, putComment, readThread } from "../../github/sticky-comment.js";
import type { ForkReport } from "../../model/reported-verdicts.js";
import type { GitHubApi } from "../../ports/github.js";
import { decides } from "../../verdict/gate.js";
import type { ReportInputs } from "../inputs/input-table.js";
import type { ForkRun } from "./event.js";
import { isStillHead, overtakenNote } from "./pull-request.js";

interface ForkCommentRequest {
  /** Already redacted: what goes to an API is masked by nobody else. */
  readonly report: ForkReport;
  /** Of the pull request. */
  readonly number: number;
  readonly run: ForkRun;
  readonly inputs: Pick<ReportInputs, "comment" | "commentAuthor" | "failOn">;
}

/** Brings the one comment on the pull request up to date, as a run of its own would. */
export async function tellForkPullRequest(request: ForkCommentRequest, api: GitHubApi): Promise<CommentTold> {
  const { number, report, inputs } = request;
  if (inputs.comment === "never") return { ...silent, url: null };
  try {
    return await updateThread(request, api);
  } catch (error) {
    const purpose = {
      missed: `The comment on pull request #${number} was not brought up to date`,
      permission: "pull-requests: write",
      object: `pull request #${number} in ${report.run.repository}`,
    };
    return { url: null, notes: [], warnings: [failedToTell(error, purpose, api.forge)] };
  }
}

async function updateThread(request: ForkCommentRequest, api: GitHubApi): Promise<CommentTold> {
  const { report, number, run, inputs } = request;
  const { repository } = report.run;
  const marker = markerOf("gate", report);
  const place = { repository, number, marker, commentAuthor: inputs.commentAuthor };
  const thread = await readThread(place, api);
  const body = await nextBody(request, marker, thread.ours.length > 0);
  if (body === null) return { ...silent, url: await keepOldest(thread, api) };
  const pull = await api.pullRequest(repository, number);
  if (!isStillHead(pull, run))
    return { url: thread.ours[0]?.url ?? null, notes: [overtakenNote([pull])], warnings: [] };
  const { comment, warnings } = await putComment(thread, body, api);
  return { url: comment.url, notes: [], warnings };
}

/** `null`: what stands there, or that nothing does, is right. */
async function nextBody(
  { report, inputs }: ForkCommentRequest,
  marker: string,
  exists: boolean,
): Promise<string | null> {
  switch (wantedComment(report, inputs.comment, exists)) {
    case "leave":
      return null;
    case "report":
      return renderForkComment(report, marker, (check) => decides(check, inputs.failOn));
    case "recovered":
      return renderForkRecovered(report, marker);
  }
}
