import type { Gate } from "./gate.js";
import type { CheckResult } from "./results.js";
import type { Verdict } from "./verdict.js";

/** A results file that somebody else's run wrote; `refused` says why it was not read, without a byte of it. */
export type ResultsFile =
  | { readonly kind: "file"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly reason: string };

/** What a foreign results file is taken for: a verdict for each id, and nothing else (DESIGN 3.1). */
export type Claims = ReadonlyMap<string, Verdict>;

/** Problems name places in the file and what should stand there, never what does: that is a stranger's text. */
export type ClaimsReading =
  | { readonly kind: "claims"; readonly claims: Claims }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** A check of the base's page, and the verdict that a foreign run claims for it. */
export interface ClaimedCheck
  extends Pick<
    CheckResult,
    "id" | "area" | "areaSlug" | "line" | "severity" | "owner" | "command" | "guidance"
  > {
  /** `null`: the results say nothing of it, and what was not reported is not passed. */
  readonly verdict: Verdict | null;
}

/** Why there is nothing to show but that nothing is ready. */
export type Unreported = { readonly reason: string; readonly cure: string };

/** What a pull request is told of a run that nobody but its author vouches for. */
export interface ForkReport {
  readonly name: string;
  readonly gate: Gate;
  /** One sentence without a full stop. */
  readonly reason: string;
  /** At the base's commit; the settings are `null` where the page could not be read or was not asked for. */
  readonly checklist: {
    readonly path: string;
    readonly url: string | null;
    readonly owner: string | null;
    readonly ticket: string | null;
  };
  /** The reported run, as the event tells of it. */
  readonly run: {
    readonly repository: string;
    readonly workflow: string;
    readonly headSha: string;
    /** Whose word the verdicts are. */
    readonly headRepository: string;
    readonly url: string;
    readonly attempt: number;
  };
  /** Empty where `unreported` says why. */
  readonly checks: readonly ClaimedCheck[];
  /** How many ids of the results are not on the base's page. */
  readonly unknownIds: number;
  readonly unreported: Unreported | null;
}
