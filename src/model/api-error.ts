/**
 * What went wrong between us and an API, as its answer (not the event) tells it.
 * - `read-only`: the token is known but may not do this. `unprocessable`: any other refusal of the request itself.
 * - `unreachable`, `timeout`, `bad-answer`: no answer, none in time, or none that makes sense (half a body, HTML).
 */
export type ApiFailureKind =
  | "unauthorized"
  | "read-only"
  | "rate-limited"
  | "not-found"
  | "conflict"
  | "unprocessable"
  | "server"
  | "unreachable"
  | "timeout"
  | "bad-answer";

export interface ApiFailure {
  readonly kind: ApiFailureKind;
  /** HTTP status; `null` where no answer came. */
  readonly status: number | null;
  /** The server's own words, or the system's: data, to be cut and escaped where it is shown. */
  readonly message: string;
  /** When the API said it will answer again; `null` where it did not. */
  readonly retryAfterSeconds: number | null;
}

/** How the seams to GitHub and Linear fail: one error that carries the failure as data. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly failure: ApiFailure,
    options?: ErrorOptions,
  ) {
    super(failure.message, options);
  }
}
