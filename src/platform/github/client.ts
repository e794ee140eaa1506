import { defaults, GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { type ThrottlingOptions, throttling } from "@octokit/plugin-throttling";
import { type Budget, rateLimitWait, wholeAnswers } from "../http/transport.js";

/** A server and how it is asked; times in milliseconds. */
interface Connection {
  /** Empty: every call fails as `unauthorized`, without a request. */
  readonly token: string;
  /** GITHUB_API_URL: GitHub, GHES (`/api/v3`), or Gitea and Forgejo (`/api/v1`). */
  readonly apiUrl: string;
  /** Shared with the other APIs of the run. */
  readonly budget: Budget;
  readonly requestTimeoutMs?: number;
  /** Additional attempts after a fault that may pass; 2. */
  readonly retries?: number;
  /** Unit of the growing delays between attempts; 1,000 outside tests. */
  readonly retryUnitMs?: number;
  /** Pause between two writes, 100. GitHub asks for one second where there are many; a run has few. */
  readonly writeSpacingMs?: number;
}

/** Asks one route; `once`: no second attempt where the first may have been carried out. */
type Ask = (route: string, parameters: Record<string, unknown>, once?: "once") => Promise<Answer>;

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Octokit with its retry and throttling plugins. Importing this file loads them: do it when something is to be asked. */
export function createClient(connection: Connection): Ask {
  const { token, apiUrl, budget, requestTimeoutMs } = connection;
  const { retries = 2, retryUnitMs = 1_000, writeSpacingMs = 100 } = connection;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const Client = GitHub.plugin(patience(budget, retries, retryUnitMs), retry, throttling);
  const pace = oneAfterAnother(writeSpacingMs);
  const client = new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      log,
      // Errors that a second attempt cannot mend; rate limits are `patience`'s.
      retry: {
        retries,
        retryAfterBaseValue: retryUnitMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      },
      throttle: { write: pace, notifications: pace, onRateLimit: refuse, onSecondaryRateLimit: refuse },
      request: {
        ...defaults.request,
        log,
        fetch: wholeAnswers(defaults.request?.fetch, { requestTimeoutMs, budget }),
      },
    }),
  );
  return async (route, parameters, once) => {
    const { data, headers } = await client.request(route, {
      ...parameters,
      ...(once && { request: { retries: 0 } }),
    });
    return { data, headers };
  };
}

/** Octokit's notes would go past the one writer of the log. */
function ignore(): undefined {
  return undefined;
}

function refuse(): boolean {
  return false;
}

interface Hooks {
  readonly hook: { error(name: "request", listener: (error: unknown) => never): void };
}

/**
 * A plugin that waits as long as a rate limit says, if the run's budget has room for it. Throttling waits for two
 * of its forms only and knows no budget. What it leaves on the error is what the retry plugin reads; it has to come
 * before that one, because the hook that is registered first is called first.
 */
function patience(budget: Budget, retries: number, unitMs: number): (octokit: Hooks) => void {
  return (octokit) => {
    octokit.hook.error("request", (error) => {
      const seconds = rateLimitWait(error);
      if (seconds !== undefined && hasRequest(error)) {
        const fits = seconds !== null && seconds * unitMs < budget.leftMs();
        const waiting = { retries: fits ? retries : 0, retryAfter: seconds };
        error.request.request = { ...error.request.request, ...waiting };
      }
      throw error;
    });
  };
}

function hasRequest(error: unknown): error is Error & { request: { request?: object } } {
  return (
    error instanceof Error &&
    "request" in error &&
    typeof error.request === "object" &&
    error.request !== null
  );
}

type Group = NonNullable<ThrottlingOptions["write"]>;

/** The plugin's own spacing (1 s a write, 3 s a comment) would make a page of ten areas wait for ten seconds. */
function oneAfterAnother(spacingMs: number): Group {
  let free = 0;
  const schedule = async (_options: object, job: () => Promise<void>): Promise<void> => {
    const wait = Math.max(0, free - performance.now());
    free = Math.max(free, performance.now()) + spacingMs;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return job();
  };
  // The plugin uses nothing else of a Bottleneck group, and exports no class to make one of.
  return { key: () => ({ schedule }) } as unknown as Group;
}
