import { createHash } from "node:crypto";
import type { Forge } from "../model/forge.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import type { GitHubApi } from "../ports/github.js";
import type { LinearApi } from "../ports/linear.js";
import { branchUrl } from "../report/permalink.js";
import { cutCharacters } from "../text/cut.js";
import { markerOf, sameText } from "./comment-marker.js";
import { emptyOutcome, failureWarning, type Outcome } from "./outcome.js";
import { type Place, putComment, readThread } from "./sticky-comment.js";
import { parseTicket, type Ticket, ticketText } from "./ticket-text.js";

interface TicketRequest {
  /** Already redacted. */
  readonly results: Results;
  readonly linkTicket: boolean;
  readonly serverUrl: string;
  /** From the event's payload; `null`: the API is asked. */
  readonly defaultBranch: string | null;
  readonly commentAuthor: string;
}

interface TicketApis {
  readonly github: GitHubApi;
  readonly linear: LinearApi;
}

/** Keeps a link to the page and the latest gate on the parent gate ticket. */
export async function linkTicket(request: TicketRequest, apis: TicketApis): Promise<Outcome> {
  const { results, linkTicket: wanted, serverUrl } = request;
  const { run, checklist, reasonCode } = results;
  if (!wanted || !reasonTraits(reasonCode).updatesTicket) return emptyOutcome;
  if (checklist.ticket === null) {
    return warning(
      "`link-ticket` is set, but the page names no ticket. Write `ticket:` into its settings, or leave `link-ticket` out.",
    );
  }
  const ticket = parseTicket(checklist.ticket, { serverUrl, repository: run.repository });
  if (ticket.kind === "unusable")
    return warning(
      `The ticket \`${cutCharacters(checklist.ticket, 80)}\` cannot be used: ${ticket.reason}. Correct \`ticket:\` on the page.`,
    );
  return updateTicket(request, ticket, apis);
}

type UsableTicket = Exclude<Ticket, { kind: "unusable" }>;

async function updateTicket(
  { results, defaultBranch, commentAuthor }: TicketRequest,
  ticket: UsableTicket,
  { github, linear }: TicketApis,
): Promise<Outcome> {
  const object = ticketName(ticket);
  const purpose = { missed: `The ticket (${object}) was not updated`, permission: "issues: write", object };
  let service: Forge | "linear" = github.forge;
  try {
    const branch = defaultBranch ?? (await github.defaultBranch(results.run.repository));
    if (!maySpeakOnTicket(results.run, branch)) {
      return note(
        `The ticket (${object}) stays as it is: it hears of pushes to ${branch}, tags, releases and dispatches only.`,
      );
    }
    // On the default branch, where the address lives as long as the page does.
    const page = branchUrl(results.checklist.url, branch);
    if (page === null)
      return warning(
        `The ticket (${object}) was not updated: the page has no address on the server. Check out the repository with \`actions/checkout\`.`,
      );
    if (ticket.kind === "linear") service = "linear";
    return ticket.kind === "github"
      ? await updateIssue(results, page, { ...ticket, commentAuthor }, github)
      : await updateLinear(results, page, ticket.key, linear);
  } catch (error) {
    return { notes: [], warnings: [failureWarning(error, purpose, service)] };
  }
}

/** How a ticket is called in our sentences. */
function ticketName(ticket: UsableTicket): string {
  return ticket.kind === "linear"
    ? `Linear issue ${ticket.key}`
    : `issue ${ticket.repository}#${ticket.number}`;
}

/** Only these may speak on a ticket: a pull request's page is no gate yet. */
function maySpeakOnTicket({ event, ref }: Results["run"], defaultBranch: string): boolean {
  if (event === "release" || event === "workflow_dispatch" || event === "repository_dispatch") return true;
  return event === "push" && (ref === `refs/heads/${defaultBranch}` || ref.startsWith("refs/tags/"));
}

async function updateIssue(
  results: Results,
  page: string,
  place: Pick<Place, "repository" | "number" | "commentAuthor">,
  api: GitHubApi,
): Promise<Outcome> {
  const marker = markerOf("ticket", results);
  const thread = await readThread({ ...place, marker }, api);
  const { warnings } = await putComment(thread, `${marker}\n${ticketText(results, page)}`, api);
  return { notes: [], warnings };
}

/** The attachment is the page's, and the same for all gates on it; the comment is this gate's. */
async function updateLinear(results: Results, page: string, key: string, api: LinearApi): Promise<Outcome> {
  const { path } = results.checklist;
  const issue = await api.issue(key);
  await api.attach(issue.id, {
    url: page,
    title: `Release readiness: ${path}`,
    subtitle: results.run.repository,
  });
  const address = linearLink(page, results);
  const body = ticketText(results, address);
  const ours = issue.comments.find((comment) => comment.mine && comment.body.includes(address));
  if (ours === undefined) await api.createComment(issue.id, body);
  else if (!sameText(ours.body, body)) await api.updateComment(ours.id, body);
  return emptyOutcome;
}

/**
 * Linear may rewrite a text, but it keeps links: the fragment tells this repository's, workflow's and gate's comment
 * from the others.
 */
function linearLink(pageLink: string, { run, checklist, name }: Results): string {
  const identity = JSON.stringify([run.repository, checklist.path, run.workflow, name]);
  return `${pageLink}#readiness-${createHash("sha256").update(identity).digest("hex").slice(0, 12)}`;
}

function note(text: string): Outcome {
  return { notes: [text], warnings: [] };
}

function warning(text: string): Outcome {
  return { notes: [], warnings: [text] };
}
