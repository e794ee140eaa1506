import type { Place } from "./finding.js";

/** Whether a row is for before or after publishing (FORMAT 1.5). */
export const phases = ["before", "after"] as const;
export type Phase = (typeof phases)[number];

/** What the version of a release says of it, beside the version before (FORMAT 1.5); `first` is said by the input alone. */
export const releaseKinds = ["first", "major", "minor", "patch", "prerelease"] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/** What a page is about this time (DESIGN 1); `null` where it is not known. */
export interface Release {
  readonly version: string | null;
  /** The event's tag. */
  readonly tag: string | null;
  readonly lastTag: string | null;
  readonly kind: ReleaseKind | null;
  readonly phase: Phase;
}

/** A release of which nothing is known. */
export const unknownRelease: Release = {
  version: null,
  tag: null,
  lastTag: null,
  kind: null,
  phase: "before",
};

/** A tag of another commit that says the version of a release. */
export interface TaggedVersion {
  readonly version: string;
  readonly tag: string;
  /** Whether its commit is known to come before this one. */
  readonly isBefore: boolean;
}

/** Where the tree says which version is being released: `FILE`, `json FILE: JSONPATH` or `FILE: /pattern/`. */
export type VersionFrom = {
  /** As the page has it. */
  readonly text: string;
  readonly place: Place;
  /** Relative to the root. */
  readonly path: string;
} & (
  | { readonly kind: "file" }
  | { readonly kind: "json"; readonly query: string }
  /** RE2's syntax, with exactly one group. */
  | { readonly kind: "pattern"; readonly pattern: string; readonly ignoreCase: boolean }
);

/** From when on a check may run; `text` as the page has it. */
export type NotBefore = { readonly text: string } & (
  | {
      readonly kind: "moment";
      /** ISO 8601, UTC. */
      readonly at: string;
    }
  | { readonly kind: "after"; readonly ms: number; readonly event: "tag" | "release" }
);

/** A person's word that a check does not decide until a day (FORMAT 1.5). */
export interface Waiver {
  readonly by: string;
  /** `YYYY-MM-DD`, the last day that counts, in UTC. */
  readonly until: string;
  readonly reason: string;
}

/** As a cell of `Waived` has it. */
export function waiverText({ by, until, reason }: Waiver): string {
  return `until ${until} by ${by}: ${reason}`;
}
