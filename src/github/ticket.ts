import { reasonTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import type { GitHubApi } from "../ports/github.js";
import type { LinearApi } from "../ports/linear.js";
import { cutCharacters } from "../text/cut.js";
import type { Service } from "./api-warning.js";
import { markerOf } from "./comment-marker.js";
import { sameText } from "./comment-text.js";
import { failedToTell, silent, type Told } from "./outcome.js";
import { putComment, readThread } from "./sticky-comment.js";
import {
  durableUrl,
  linearLink,
  maySpeakOnTicket,
  parseTicket,
  type Ticket,
  ticketName,
  ticketText,
} from "./ticket-text.js";

export interface TicketRequest {
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
export async function linkTicket(request: TicketRequest, apis: TicketApis): Promise<Told> {
  const { results, linkTicket: wanted, serverUrl } = request;
  const { run, checklist, reasonCode } = results;
  if (!wanted || !reasonTraits(reasonCode).updatesTicket) return silent;
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
  return tellTicket(request, ticket, apis);
}

type UsableTicket = Exclude<Ticket, { kind: "unusable" }>;

async function tellTicket(
  { results, defaultBranch, commentAuthor }: TicketRequest,
  ticket: UsableTicket,
  { github, linear }: TicketApis,
): Promise<Told> {
  const object = ticketName(ticket);
  const purpose = { missed: `The ticket (${object}) was not updated`, permission: "issues: write", object };
  let service: Service = github.forge;
  try {
    const branch = defaultBranch ?? (await github.defaultBranch(results.run.repository));
    if (!maySpeakOnTicket(results.run, branch)) {
      return note(
        `The ticket (${object}) stays as it is: it hears of pushes to ${branch}, tags, releases and dispatches only.`,
      );
    }
    const page = durableUrl(results, branch);
    if (page === null)
      return warning(
        `The ticket (${object}) was not updated: the page has no address on the server. Check out the repository with \`actions/checkout\`.`,
      );
    if (ticket.kind === "linear") service = "linear";
    return ticket.kind === "github"
      ? await tellIssue(results, ticket, page, commentAuthor, github)
      : await tellLinear(results, ticket.key, page, linear);
  } catch (error) {
    return { notes: [], warnings: [failedToTell(error, purpose, service)] };
  }
}

async function tellIssue(
  results: Results,
  { repository, number }: { repository: string; number: number },
  page: string,
  commentAuthor: string,
  api: GitHubApi,
): Promise<Told> {
  const marker = markerOf("ticket", results);
  const thread = await readThread({ repository, number, marker, commentAuthor }, api);
  const { warnings } = await putComment(thread, `${marker}\n${ticketText(results, page)}`, api);
  return { notes: [], warnings };
}

/** The attachment is the page's, and the same for all gates on it; the comment is this gate's. */
async function tellLinear(results: Results, key: string, page: string, api: LinearApi): Promise<Told> {
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
  return silent;
}

function note(text: string): Told {
  return { notes: [text], warnings: [] };
}

function warning(text: string): Told {
  return { notes: [], warnings: [text] };
}
