import type { CommentMode } from "../github/comment-text.js";
import { forkRecipeAdvice } from "../github/fork-recipe.js";
import { silent } from "../github/outcome.js";
import type { StatusScope } from "../github/status-texts.js";
import {
  closeStatuses,
  coveredAreas,
  openStatuses,
  type StatusRequest,
  type StatusTold,
} from "../github/statuses.js";
import type { Results } from "../model/results.js";
import type { Plan } from "../plan/select.js";
import type { Ports, Services } from "../ports/ports.js";
import type { Decides } from "../report/labels.js";
import { asideNote } from "../report/other-commit.js";
import { oneLine } from "../text/one-line.js";
import type { Inputs } from "./inputs/input-table.js";
import type { Page } from "./reading/read-page.js";
import { ownGateOf } from "./results.js";
import type { Session } from "./session.js";

/** Those who are told of a run besides its own job, and what was begun with them. */
export interface Audience {
  readonly services: Services;
  readonly inputs: Inputs;
  readonly session: Session;
  readonly status: StatusRequest;
  /** The pending statuses, set while the checks run. */
  readonly opened: Promise<StatusTold>;
}

export interface GitHubTold {
  readonly commentUrl: string;
  /** For the summary. */
  readonly notes: readonly string[];
  /** For log and summary; reporting never changes the verdict. */
  readonly warnings: readonly string[];
  /** For the summary: what to set up, as Markdown; `null` where nothing is missing. */
  readonly advice: string | null;
}

/** What a run's statuses may speak for. */
export type Coverage = Pick<StatusScope, "areas" | "complete">;

export function coverageOf(page: Page, plan: Plan): Coverage {
  return { areas: coveredAreas(page.checklist?.checks ?? [], plan.steps), complete: plan.complete };
}

/** Finds out whom to tell, and sets the pending statuses without waiting for them. `null` where there is nobody. */
export function gatherAudience(
  inputs: Inputs,
  session: Session,
  coverage: Coverage,
  ports: Ports,
): Audience | null {
  const audience = lateAudience(inputs, session, coverage, ports);
  return audience === null
    ? null
    : { ...audience, opened: openStatuses(audience.status, audience.services.github) };
}

/** The same for a run that is over: nothing is pending any more. */
export function lateAudience(
  inputs: Inputs,
  session: Session,
  coverage: Coverage,
  ports: Ports,
): Audience | null {
  const { run, fromFork, subject, workflowFile } = session.context;
  if (ports.services === null || run.repository === "") return null;
  const services = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
  // Statuses are told apart by names alone, and a workflow without one has none to tell it apart.
  const name = workflowFile === null ? inputs.name : `${inputs.name} (${workflowFile})`;
  const status: StatusRequest = {
    scope: {
      ...coverage,
      mode: subject.kind === "event" ? inputs.statuses : "none",
      name,
      url: run.url,
    },
    repository: run.repository,
    sha: run.headSha,
    foreignCode: fromFork,
  };
  return { services, inputs, session, status, opened: Promise.resolve({ ...silent, failed: null }) };
}

/** Tells pull request, commit and ticket, from an already redacted record. What writes to them is loaded here. */
export async function tellGitHub(
  results: Results,
  decides: Decides,
  audience: Audience,
): Promise<GitHubTold> {
  const { services, inputs, session, status, opened } = audience;
  const { context } = session;
  const { tellPullRequest } = await import("../github/comment.js");
  const { renderSummary } = await import("../report/summary.js");
  const comment = await tellPullRequest(
    {
      results,
      mode: commentMode(audience),
      subject: context.subject,
      eventPullRequest: context.pullRequest,
      inputPullRequest: inputs.pullRequest,
      commentAuthor: inputs.commentAuthor,
      fromFork: context.fromFork && results.run.event === "pull_request",
      renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes }),
    },
    services.github,
  );
  const weakened = ownGateOf(results.gateChanges, inputs) !== null;
  const judgement = { results, decides, weakened };
  const statuses = await closeStatuses(status, judgement, await opened, services.github);
  const { linkTicket } = await import("../github/ticket.js");
  const ticket = await linkTicket(
    {
      results,
      linkTicket: inputs.linkTicket,
      serverUrl: context.serverUrl,
      defaultBranch: context.defaultBranch,
      commentAuthor: inputs.commentAuthor,
    },
    services,
  );
  const told = [comment, statuses, ticket];
  return {
    commentUrl: comment.url ?? "",
    notes: [...asideNotes(session), ...told.flatMap(({ notes }) => notes)],
    warnings: told.flatMap(({ warnings }) => warnings).map(oneLine),
    advice: comment.readOnly && context.fromFork ? forkRecipeAdvice(results) : null,
  };
}

/** Of a run that is about its checkout only that pull request hears which a person named where the event has none. */
function commentMode({ inputs, session }: Audience): CommentMode {
  const { subject, pullRequest } = session.context;
  const isNamed = pullRequest === null && inputs.pullRequest !== null;
  return subject.kind === "event" || isNamed ? inputs.comment : "never";
}

function asideNotes({ context: { subject, run } }: Session): string[] {
  return subject.kind === "event" ? [] : [asideNote(subject.event, run.headSha)];
}
