import { gateLook } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import { gateReason, gateWords } from "../report/labels.js";
import { codeSpan, link } from "../text/escape.js";

/** The parent gate ticket that a page names. */
export type Ticket =
  | { readonly kind: "github"; readonly repository: string; readonly number: number }
  | { readonly kind: "linear"; readonly key: string }
  | { readonly kind: "unusable"; readonly reason: string };

const forms =
  "`#61`, `owner/repo#61`, the URL of an issue on this server or on Linear, or a Linear key like `FAC-61`";

/** Reads what stands after `ticket:`; a URL has to lie on this GitHub server or on Linear. */
export function parseTicket(
  text: string,
  here: { readonly serverUrl: string; readonly repository: string },
): Ticket {
  const ticket = text.trim();
  const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,15})$/.exec(ticket);
  if (short !== null)
    return { kind: "github", repository: short[1] ?? here.repository, number: Number(short[2]) };
  if (linearKey.test(ticket)) return { kind: "linear", key: ticket.toUpperCase() };
  if (!URL.canParse(ticket)) return { kind: "unusable", reason: `expected ${forms}` };
  return (
    linearUrl(new URL(ticket)) ??
    issueUrl(new URL(ticket), here.serverUrl) ?? { kind: "unusable", reason: `expected ${forms}` }
  );
}

const linearKey = /^[A-Za-z][A-Za-z0-9]{0,19}-\d{1,15}$/;

function linearUrl({ protocol, host, pathname }: URL): Ticket | null {
  if (protocol !== "https:" || host !== "linear.app") return null;
  const [, , kind, key = ""] = pathname.split("/");
  return kind === "issue" && linearKey.test(key) ? { kind: "linear", key: key.toUpperCase() } : null;
}

function issueUrl({ origin, pathname }: URL, serverUrl: string): Ticket | null {
  if (!URL.canParse(serverUrl)) return null;
  const server = new URL(serverUrl);
  // Gitea and Forgejo may live below a path of their host, and call pull requests `pulls`.
  const folder = server.pathname.replace(/\/+$/, "");
  if (origin !== server.origin || !pathname.startsWith(`${folder}/`)) return null;
  const match = /^\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls)\/(\d{1,15})\/?$/.exec(
    pathname.slice(folder.length),
  );
  const [, repository, number] = match ?? [];
  return repository === undefined ? null : { kind: "github", repository, number: Number(number) };
}

/** The comment on a ticket: the page, at home and as it was run, and the latest gate. */
export function ticketText(results: Results, pageLink: string | null): string {
  const { checklist, run, name } = results;
  const { sign } = gateLook(results);
  // In code spans, because Linear's Markdown knows no character references.
  const commit = codeSpan(run.headSha.slice(0, 12) || "unknown");
  const facts = [
    `${link(`At commit ${commit}`, checklist.url)} (${codeSpan(run.ref || run.event)})`,
    link("Run", run.url || null),
    `gate ${codeSpan(name)}`,
  ];
  return [
    `**Release readiness:** ${link(codeSpan(checklist.path), pageLink)}`,
    "",
    `${sign} **${gateWords(results, codeSpan)}**: ${codeSpan(gateReason(results))}`,
    "",
    facts.join(" · "),
    "",
  ].join("\n");
}
