import { ApiError } from "../model/api-error.js";
import { apiWarning, ownFaultWarning, type Purpose, type Service } from "./api-warning.js";

/** What telling others left behind: never an exception, because reporting never changes the verdict (DESIGN 3). */
export interface Told {
  /** For the summary: nothing is wrong, but somebody may wonder. */
  readonly notes: readonly string[];
  /** For log and summary: one line each, with the cure. */
  readonly warnings: readonly string[];
}

export const silent: Told = { notes: [], warnings: [] };

/** Whatever goes wrong becomes one warning that says what did not happen. */
export function failedToTell(error: unknown, purpose: Purpose, service: Service): string {
  return error instanceof ApiError
    ? apiWarning(purpose, error.failure, service)
    : ownFaultWarning(purpose.missed, error);
}
