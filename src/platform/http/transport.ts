/** The part of `fetch` that is needed: undici's, which obeys the proxy's variables, and Node's own both fit. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Why no usable answer came. */
export class TransportFault extends Error {
  override readonly name = "TransportFault";
  constructor(
    readonly kind: "unreachable" | "timeout" | "bad-answer",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface Limits {
  readonly requestTimeoutMs: number;
  readonly budget: Budget;
}

/**
 * A fetch that hands over whole answers only: read to the end within the time limit, and JSON wherever the
 * server says that all went well. Octokit itself takes half a body or a sign-in page for an answer.
 */
export function wholeAnswers(fetch: Fetch, limits: Limits): Fetch {
  return async (url, init) => {
    const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
    const signal = AbortSignal.any([timeout, limits.budget.signal]);
    const late = `no answer within ${limits.requestTimeoutMs / 1000} s`;
    const response = await attempt(() => fetch(url, { ...init, signal }), signal, "unreachable", late);
    const text = await attempt(() => response.text(), signal, "bad-answer", late);
    const json = isJson(text);
    if (response.ok && text !== "" && !json) throw new TransportFault("bad-answer", notJson(text));
    const headers = new Headers([...response.headers]);
    headers.set("content-type", json ? "application/json" : "text/plain");
    return new Response(text === "" ? null : text, {
      status: response.status,
      statusText: response.statusText,
      headers,
    });
  };
}

async function attempt<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  kind: "unreachable" | "bad-answer",
  late: string,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw new TransportFault("timeout", late, { cause: error });
    const prefix = kind === "bad-answer" ? "the answer ended half-way: " : "";
    throw new TransportFault(kind, prefix + innermost(error), { cause: error });
  }
}

/** `fetch failed` says nothing; what failed is its cause. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return innermost(error.cause);
  // A failed attempt at each of a host's addresses comes as one error without a message.
  return error instanceof AggregateError && error.message === "" ? innermost(error.errors[0]) : error.message;
}

/** Sign-in pages, and the error pages of proxies. */
export function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

function notJson(text: string): string {
  return isHtml(text) ? "an HTML page instead of JSON" : "a text that is no JSON, or only half of one";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/**
 * The time that all requests of a run may take together. Only time during which something is asked counts: a
 * status at the beginning and a comment after ten minutes of checks share it.
 */
export class Budget {
  readonly #controller = new AbortController();
  #leftMs: number;
  #asking = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(totalMs: number) {
    this.#leftMs = totalMs;
  }

  /** Aborted when nothing is left. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  leftMs(): number {
    const spent = this.#asking === 0 ? 0 : performance.now() - this.#since;
    return Math.max(0, this.#leftMs - spent);
  }

  /** Does the work on the budget's time, and gives up on it when that has run out: `outOfTime` then makes the error. */
  async spend<T>(work: () => Promise<T>, outOfTime: () => Error): Promise<T> {
    if (this.signal.aborted) throw outOfTime();
    this.#begin();
    let stop = (): void => undefined;
    const end = new Promise<never>((_, reject) => {
      stop = () => reject(outOfTime());
      this.signal.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([work(), end]);
    } finally {
      this.signal.removeEventListener("abort", stop);
      this.#end();
    }
  }

  #begin(): void {
    this.#asking += 1;
    if (this.#asking > 1) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#controller.abort(), this.#leftMs);
  }

  #end(): void {
    this.#asking -= 1;
    if (this.#asking > 0) return;
    clearTimeout(this.#timer);
    this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#since));
    if (this.#leftMs === 0) this.#controller.abort();
  }
}
