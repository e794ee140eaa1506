import type { Release } from "./release.js";

/** The facts of a run that commands get as `READINESS_*` and guidance as placeholders; `null` when unknown. */
export interface RunValues extends Release {
  readonly sha: string | null;
  readonly baseSha: string | null;
  /** The last tag's, without a leading `v`. */
  readonly lastVersion: string | null;
  readonly pullRequest: string | null;
  readonly runUrl: string | null;
}
