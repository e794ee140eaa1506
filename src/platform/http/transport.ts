import { ApiError, type ApiFailure, type ApiFailureKind } from "../../model/api-error.js";
import { isJson } from "../../text/is-json.js";
import { isRecord } from "../../text/is-record.js";
import { messageOf } from "../../text/message-of.js";

/** The part of `fetch` that is needed: undici's, which obeys the proxy's variables, and Node's own both fit. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Why no usable answer came. */
class TransportFault extends Error {
  override readonly name = "TransportFault";
  constructor(
    readonly kind: "unreachable" | "timeout" | "bad-answer",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One request may take 10 s, all of a run together 30 s. */
const ownRequestTimeoutMs = 10_000;
const runBudgetMs = 30_000;

interface Limits {
  readonly budget: Budget;
  readonly requestTimeoutMs?: number | undefined;
}

/**
 * A fetch that hands over whole answers only: read to the end within the time limit, and JSON wherever the
 * server says that all went well. Octokit itself takes half a body or a sign-in page for an answer.
 */
export function wholeAnswers(
  fetch: Fetch,
  { budget, requestTimeoutMs = ownRequestTimeoutMs }: Limits,
): Fetch {
  return async (url, init) => {
    const timeout = AbortSignal.timeout(requestTimeoutMs);
    const signal = AbortSignal.any([timeout, budget.signal]);
    const late = `no answer within ${requestTimeoutMs / 1000} s`;
    const response = await attempt(() => fetch(url, { ...init, signal }), signal, "unreachable", late);
    const text = await attempt(() => textOf(response), signal, "bad-answer", late);
    const json = isJson(text);
    const { ok, status, statusText } = response;
    if (isOfOtherRequest(response, init))
      throw new TransportFault("bad-answer", "a redirection to another address");
    if (ok && text !== "" && !json) throw new TransportFault("bad-answer", notJson(text));
    const headers = new Headers([...response.headers]);
    headers.set("content-type", json ? "application/json" : "text/plain");
    return new Response(text === "" ? null : text, { status, statusText, headers });
  };
}

/** Far more than any answer that is asked for: a file of 16 MiB in base64. */
const maxAnswerBytes = 64 * 1024 * 1024;

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maxAnswerBytes)
      throw new TransportFault("bad-answer", `an answer of more than ${maxAnswerBytes / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/**
 * Whether nothing tells that what was to be made was made: `fetch` asks for the page that a POST was sent on to (301,
 * 302, 303), and where it is sent on as it was, what it makes is told with 201.
 */
function isOfOtherRequest({ status, redirected }: Response, { method }: RequestInit): boolean {
  const isRedirection = status >= 300 && status < 400 && status !== 304;
  return isRedirection || (redirected && method === "POST" && status < 300 && status !== 201);
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
    if (error instanceof TransportFault) throw error;
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
function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

function notJson(text: string): string {
  return isHtml(text) ? "an HTML page instead of JSON" : "a text that is no JSON, or only half of one";
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

  constructor(totalMs = runBudgetMs) {
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

  /** Does the work on the budget's time, and gives up on it when that has run out. */
  async spend<T>(work: () => Promise<T>): Promise<T> {
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

function outOfTime(): TransportFault {
  return new TransportFault("timeout", "the time for all requests of this run is used up");
}

/** Whatever a request threw, as the one error that the seam knows. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(failureOf(error), { cause: error });
}

function failureOf(error: unknown): ApiFailure {
  const fault = transportFault(error);
  if (fault !== null) return withoutAnswer(fault.kind, fault.message);
  const answer = answerOf(error);
  if (answer === null) return withoutAnswer("unreachable", githubMessageOf(error));
  const { status, message, headers } = answer;
  return { kind: kindOf(answer), status, message, retryAfterSeconds: waitSeconds(headers) };
}

function withoutAnswer(kind: ApiFailureKind, message: string): ApiFailure {
  return { kind, status: null, message, retryAfterSeconds: null };
}

/** What makes a failure where no answer counts: none is asked for, or it is not what it should be. */
export function noAnswer(kind: ApiFailureKind, message: string): ApiError {
  return new ApiError(withoutAnswer(kind, message));
}

/** Octokit makes an error of its own of what `fetch` throws, and keeps that as the cause. */
function transportFault(error: unknown): TransportFault | null {
  if (error instanceof TransportFault) return error;
  return error instanceof Error && error.cause instanceof TransportFault ? error.cause : null;
}

type Headers = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
}

/** The server's answer in Octokit's error; `null` where there was none. */
function answerOf(error: unknown): Answer | null {
  if (!(error instanceof Error) || !("status" in error) || !("response" in error)) return null;
  const { status, response } = error;
  if (typeof status !== "number" || typeof response !== "object" || response === null) return null;
  const headers = "headers" in response && isRecord(response.headers) ? response.headers : {};
  const page = "data" in response && typeof response.data === "string" && isHtml(response.data);
  return { status, headers, message: page ? `an HTML page with status ${status}` : githubMessageOf(error) };
}

/** Octokit hangs the address of the documentation on GitHub's sentence. */
function githubMessageOf(error: unknown): string {
  return messageOf(error).replace(/ - https:\/\/docs\.\S+$/, "");
}

function kindOf(answer: Answer): ApiFailureKind {
  const { status } = answer;
  if (isRateLimit(answer)) return "rate-limited";
  if (status === 401) return "unauthorized";
  if (status === 403) return "read-only";
  // 410: issues are switched off, or the thread was deleted.
  if (status === 404 || status === 410) return "not-found";
  if (status === 409) return "conflict";
  return status >= 500 ? "server" : "unprocessable";
}

/** How long a rate limit wants to be waited for, in seconds, `null` where it does not say; `undefined`: an error is none. */
export function rateLimitWait(error: unknown): number | null | undefined {
  const answer = answerOf(error);
  return answer !== null && isRateLimit(answer) ? waitSeconds(answer.headers) : undefined;
}

/** GitHub's two limits answer with 403 or 429, and only words and headers tell them from a missing permission. */
function isRateLimit({ status, headers, message }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /\brate limit/i.test(message)
  );
}

/** How long the server wants to be left alone: `retry-after` (seconds or a date), then `x-ratelimit-reset`. */
function waitSeconds(headers: Headers): number | null {
  const after = String(headers["retry-after"] ?? "");
  if (/^\d+$/.test(after)) return Number(after);
  if (after !== "" && !Number.isNaN(Date.parse(after))) return untilSeconds(Date.parse(after));
  const reset = String(headers["x-ratelimit-reset"] ?? "");
  if (headers["x-ratelimit-remaining"] !== "0" || !/^\d+$/.test(reset)) return null;
  return untilSeconds(Number(reset) * 1000);
}

function untilSeconds(time: number): number {
  return Math.max(0, Math.ceil((time - Date.now()) / 1000));
}
