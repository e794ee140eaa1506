import type { Results } from "../model/results.js";
import type { ExitCode } from "./exit-code.js";
import type { RawInput } from "./inputs/input-table.js";
import type { SessionRequest } from "./session.js";

export interface RunRequest extends SessionRequest {
  readonly input: RawInput;
  readonly cwd: string;
  /** Aborted when the run is asked to stop. */
  readonly cancel: AbortSignal;
}

export interface RunOutcome {
  readonly exitCode: ExitCode;
  /** As written: redacted. */
  readonly results: Results;
  readonly resultsPath: string;
}
