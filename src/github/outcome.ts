import { ApiError, type ApiFailure, type ApiFailureKind } from "../model/api-error.js";
import type { Forge } from "../model/forge.js";
import { cutCharacters } from "../text/cut.js";
import { messageOf } from "../text/message-of.js";
import { oneLine } from "../text/one-line.js";

/** What came of a report to a server: never an exception, because reporting never changes the verdict (DESIGN 3). */
export interface Outcome {
  /** For the summary: nothing is wrong, but a reader may wonder. */
  readonly notes: readonly string[];
  /** For log and summary: one line each, with the cure. */
  readonly warnings: readonly string[];
}

export const emptyOutcome: Outcome = { notes: [], warnings: [] };

/** Whatever goes wrong becomes one warning that says what did not happen. */
export function failureWarning(error: unknown, purpose: Purpose, service: Service): string {
  return error instanceof ApiError
    ? apiWarning(purpose, error.failure, service)
    : ownFaultWarning(purpose.missed, error);
}

/** A warning is one line of the log, to be read as one. */
const maxWarningCharacters = 300;

/** What was to be done, and what doing it needs. */
interface Purpose {
  /** What did not happen, as the beginning of a sentence: "The comment was not written". */
  readonly missed: string;
  /** What the job's token must be allowed, as in a workflow: "pull-requests: write". */
  readonly permission: string;
  /** What has to exist: "pull request #7 in acme/app". */
  readonly object: string;
}

/** Whose API it is: words for the cures. */
type Service = Forge | "linear";

/** A failure of an API as one line: what did not happen, the server's own words, the cure. */
function apiWarning(purpose: Purpose, failure: ApiFailure, service: Service): string {
  const cure = cures[service][failure.kind](purpose, failure);
  const status = failure.status === null ? "" : ` (${failure.status})`;
  const room = maxWarningCharacters - purpose.missed.length - status.length - cure.length - 4;
  return cutCharacters(
    `${purpose.missed}: ${serverWords(failure, room)}${status}. ${cure}`,
    maxWarningCharacters,
  );
}

/** The same line for what is no fault of the API: our own mistake, which must not change the verdict either. */
function ownFaultWarning(missed: string, error: unknown): string {
  const message = oneLine(messageOf(error));
  const room = maxWarningCharacters - missed.length - reportIt.length - 4;
  return cutCharacters(
    `${missed}: ${cutCharacters(message, Math.max(room, 40))}. ${reportIt}`,
    maxWarningCharacters,
  );
}

const reportIt = "This is a fault of the action: please report it.";

/** A locked conversation is refused as a missing permission is, and only words tell the two apart. */
export function isLocked({ message }: ApiFailure): boolean {
  return /\block/i.test(message);
}

function serverWords({ message }: ApiFailure, room: number): string {
  return cutCharacters(oneLine(message).replace(/\.$/, "") || "no reason was given", Math.max(room, 40));
}

type Cure = (purpose: Purpose, failure: ApiFailure) => string;

const again: Cure = () =>
  "Run the job again; if it stays, look at the server's status page and at proxies in between.";

const network =
  (variable: string): Cure =>
  () =>
    `Run the job again; if it stays, check the runner's network and proxy${variable}.`;

const later: Cure = (_, { retryAfterSeconds }) =>
  `Run the job again ${retryAfterSeconds === null ? "later" : `in ${duration(retryAfterSeconds)}`}; verdict and summary are complete.`;

const github = {
  unauthorized: () => "Leave `github-token` out to use the job's own token, or give it one that is valid.",
  "read-only": ({ permission }, failure) =>
    isLocked(failure)
      ? "Unlock the conversation."
      : `Give the job \`permissions: ${permission}\`; runs of forks and Dependabot stay read-only, so let a second job report (docs/troubleshooting.md).`,
  "rate-limited": later,
  "not-found": ({ object }) => `Check that ${object} exists and that the token may read it.`,
  conflict: () => "Run the job again: somebody changed the same thing at the same time.",
  unprocessable: () => "The server refuses what was sent: please report it with this message.",
  server: again,
  unreachable: network(" and GITHUB_API_URL"),
  timeout: network(" and GITHUB_API_URL"),
  "bad-answer": () =>
    "Check that GITHUB_API_URL leads to the API and not to a sign-in page or a proxy, then run the job again.",
} as const satisfies Record<ApiFailureKind, Cure>;

/** Gitea knows `permissions` too, but none for statuses: they are part of the code. */
const gitea = {
  ...github,
  unauthorized: () =>
    "A job's token ends with its run, also with one that is cancelled: run it again. A token of your own, as `github-token`, has to be valid.",
  "read-only": ({ permission }, failure) =>
    isLocked(failure)
      ? "Unlock the conversation."
      : permission === "statuses: write"
        ? "Give `github-token` a secret with a personal token that may write to the repository; the job's own sets statuses only with `permissions: contents: write` (docs/forges.md)."
        : `Give the job \`permissions: ${permission}\`, or \`github-token\` a personal token; runs of forks stay read-only (docs/forges.md).`,
} as const satisfies Record<ApiFailureKind, Cure>;

const cures = {
  github,
  gitea,
  linear: {
    unauthorized: () =>
      "Give `linear-token` a valid personal key (lin_api_…) or OAuth token of that workspace.",
    "read-only": () => "Give `linear-token` a key that may write comments, of a member of the ticket's team.",
    "rate-limited": later,
    "not-found": ({ object }) =>
      `Check \`ticket:\` on the page: ${object} must exist, and the key's owner must see it.`,
    conflict: () => "Run the job again: somebody changed the same thing at the same time.",
    unprocessable: () => "Linear refuses what was sent: please report it with this message.",
    server: again,
    unreachable: network(""),
    timeout: network(""),
    "bad-answer": network(""),
  },
} as const satisfies Record<Service, Record<ApiFailureKind, Cure>>;

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}
