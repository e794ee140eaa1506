/** What a reviewer said of environments that a run waits for. */
export interface EnvironmentReview {
  /** `approved`, `rejected`, or another state, which is neither. */
  readonly state: string;
  /** Names; GitHub knows them whatever their case. */
  readonly environments: readonly string[];
  /** A login; `null` when the account is gone. */
  readonly by: string | null;
}

/** How the reason of an open approval begins that nobody has said anything of. */
export const noApproval = "no approval of";

/** What is known of a run's approvals. */
export type Approvals =
  | { readonly kind: "known"; readonly reviews: readonly EnvironmentReview[]; readonly attempt: number }
  /** `reason` is a clause without a full stop, with its cure. */
  | { readonly kind: "unknown"; readonly reason: string };
