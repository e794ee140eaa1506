import { ApiError, type ApiFailure, type ApiFailureKind } from "../../model/api-error.js";
import { isRecord } from "../../text/is-record.js";
import { messageOf } from "../../text/message-of.js";
import { isHtml, TransportFault } from "../http/transport.js";

/** Whatever a request threw, as the one error that the seam knows. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(failureOf(error), { cause: error });
}

function failureOf(error: unknown): ApiFailure {
  const fault = transportFault(error);
  if (fault !== null)
    return { kind: fault.kind, status: null, message: fault.message, retryAfterSeconds: null };
  const answer = answerOf(error);
  if (answer === null)
    return { kind: "unreachable", status: null, message: githubMessageOf(error), retryAfterSeconds: null };
  return {
    kind: kindOf(answer),
    status: answer.status,
    message: answer.message,
    retryAfterSeconds: waitSeconds(answer.headers),
  };
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
export function answerOf(error: unknown): Answer | null {
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

/** GitHub's two limits answer with 403 or 429, and only words and headers tell them from a missing permission. */
export function isRateLimit({ status, headers, message }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /\brate limit/i.test(message)
  );
}

/** How long the server wants to be left alone: `retry-after` (seconds or a date), then `x-ratelimit-reset`. */
export function waitSeconds(headers: Headers): number | null {
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
