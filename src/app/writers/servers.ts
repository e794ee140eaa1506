import type { CommentOptions } from "../../github/comment-text.js";
import { forkRecipeAdvice } from "../../github/fork/fork-recipe.js";
import { closeStatuses } from "../../github/statuses.js";
import { reasonTraits } from "../../model/gate-traits.js";
import { asideNote } from "../../report/other-commit.js";
import { oneLine } from "../../text/one-line.js";
import { ownGateOf } from "../results.js";
import type { JudgedRun, Servers } from "../run-record.js";
import { answered } from "./patience.js";
import { decidesIn, type RunWriter, type Said } from "./writer.js";

/** Tells a server of a judged run. What writes to it is loaded when it is needed. */
type ServerWriter = (run: JudgedRun, servers: Servers) => Promise<Partial<Said>>;

export const writeComment: ServerWriter = async (run, servers) => {
  const { results, context } = run;
  const { inputs } = servers;
  const decides = decidesIn(run);
  const { commentOnPullRequest } = await import(/* webpackChunkName: "reports" */ "../../github/comment.js");
  const { renderSummary } = await import(
    /* webpackChunkName: "reports" */ "../../report/markdown/summary.js"
  );
  const { url, notes, warnings, readOnly } = await commentOnPullRequest(
    {
      results,
      mode: commentMode(run, servers),
      subject: context.subject,
      eventPullRequest: context.pullRequest,
      inputPullRequest: inputs.pullRequest,
      commentAuthor: inputs.commentAuthor,
      fromFork: context.fromFork && results.run.event === "pull_request",
      renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes, place: "comment" }),
    },
    servers.github,
  );
  const advice = readOnly && context.fromFork ? forkRecipeAdvice(results) : null;
  return { commentUrl: url ?? "", notes, warnings, advice };
};

/** Of a run that is about its checkout only that pull request hears which the user named where the event has none. */
function commentMode({ context }: JudgedRun, { inputs }: Servers): CommentOptions["mode"] {
  const isNamed = context.pullRequest === null && inputs.pullRequest !== null;
  return context.subject.kind === "event" || isNamed ? inputs.comment : "never";
}

export const writeStatuses: ServerWriter = async (run, { inputs, status, opened, github }) => {
  const weakened = ownGateOf(run.results.gateChanges, inputs) !== null;
  const judgement = { results: run.results, decides: decidesIn(run), weakened };
  const outcome = await closeStatuses(status, judgement, await opened, github);
  const { isWaiting, commitStatus } = reasonTraits(run.results.reasonCode);
  const isAccepted = outcome.failed === null && outcome.accepted.some(({ state }) => state === commitStatus);
  // A filtered run does not speak for the whole gate, whatever its areas wait for.
  return { ...outcome, isHeldByStatus: isWaiting && isAccepted && status.scope.complete };
};

export const writeTicket: ServerWriter = async ({ results, context }, servers) => {
  const { linkTicket, commentAuthor } = servers.inputs;
  const { serverUrl, defaultBranch } = context;
  const ticket = await import(/* webpackChunkName: "reports" */ "../../github/ticket.js");
  return ticket.linkTicket({ results, linkTicket, serverUrl, defaultBranch, commentAuthor }, servers);
};

/** Tells the servers one after the other, where the run is one of a server; a cancelled run waits two seconds for all of them. */
export function inTime(...writers: readonly ServerWriter[]): RunWriter {
  return async (run) => {
    const { servers, cancel, redactor } = run;
    if (servers === null) return;
    const said = await answered(tellAll(writers, run, servers), { warnings: [noAnswer] }, cancel);
    const notes = said.notes?.map(redactor.redactSentence) ?? [];
    return { ...said, notes, warnings: said.warnings?.map(redactor.redactSentence) ?? [] };
  };
}

async function tellAll(
  writers: readonly ServerWriter[],
  run: JudgedRun,
  servers: Servers,
): Promise<Partial<Said>> {
  const { subject, run: facts } = run.context;
  const notes = subject.kind === "event" ? [] : [asideNote(subject.event, facts.headSha)];
  const warnings: string[] = [];
  let said: Partial<Said> = {};
  for (const write of writers) {
    const more = await write(run, servers);
    notes.push(...(more.notes ?? []));
    warnings.push(...(more.warnings ?? []).map(oneLine));
    said = { ...said, ...more };
  }
  return { ...said, notes, warnings };
}

const noAnswer =
  "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.";
