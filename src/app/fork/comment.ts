import { type CommentOutcome, updateGateComment } from "../../github/comment.js";
import type { GitHubApi } from "../../ports/github.js";
import { renderSummary } from "../../report/summary.js";
import { decides } from "../../verdict/gate.js";
import type { ReportInputs } from "../inputs/inputs.js";
import type { ForkRun } from "./event.js";
import { isStillHead, overtakenNote } from "./pull-request.js";
import type { ForkReport } from "./report.js";

interface ForkCommentRequest {
  /** Already redacted: what goes to an API is masked by nothing else. */
  readonly report: ForkReport;
  /** Of the pull request. */
  readonly number: number;
  readonly run: ForkRun;
  readonly inputs: Pick<ReportInputs, "comment" | "commentAuthor" | "failOn">;
}

/** Brings the one comment on the pull request up to date, as a run of its own would. */
export async function commentOnForkPullRequest(
  { report: { results, source }, number, run, inputs }: ForkCommentRequest,
  api: GitHubApi,
): Promise<CommentOutcome> {
  return updateGateComment(
    {
      results,
      source,
      mode: inputs.comment,
      commentAuthor: inputs.commentAuthor,
      number,
      overtakenNote: (pull) => (isStillHead(pull, run) ? null : overtakenNote([pull])),
      renderBody: (record, limitBytes) =>
        renderSummary(record, { decides: (check) => decides(check, inputs.failOn), source, limitBytes }),
    },
    api,
  );
}
