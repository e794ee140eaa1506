import type { Verdict } from "./verdict.js";

/** A results file that another run wrote; `refused` says why it was not read, without a byte of it. */
export type ResultsFile =
  | { readonly kind: "file"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly reason: string };

/** All that is taken of such a file: a verdict for each id, or that it is not for this release (`null`) (DESIGN 3.1). */
export type ReportedVerdicts = ReadonlyMap<string, Verdict | null>;

/** What such a file says of itself, which decides nothing: empty texts where it says nothing. */
export interface ResultsOrigin {
  /** The page's path and digest. */
  readonly path: string;
  readonly sha256: string;
  readonly sha: string;
  readonly startedAt: string;
  /** Whether the run looked at the whole page, as it does where nothing else is said. */
  readonly complete: boolean;
}

/** Whose word the verdicts of a record are. */
export type VerdictSource = { readonly kind: "own-run" } | ReportedRun;

export const ownRun: VerdictSource = { kind: "own-run" };

/** The run of a pull request that cannot be trusted, and what its results had besides verdicts of the page's checks. */
export interface ReportedRun {
  readonly kind: "reported";
  readonly headRepository: string;
  /** Checks that the results say nothing of. The record has them as `interrupted`: what was not reported is not passed. */
  readonly missing: ReadonlySet<string>;
  /** How many ids of the results are not on the base's page. */
  readonly unknownIds: number;
  /** Why nothing was taken of the results, and what to do; `null` where their verdicts are in the record. */
  readonly unusable: { readonly reason: string; readonly cure: string } | null;
}
