import type { Release } from "./release.js";

/** What all jobs of a plan agree about: nothing runs, and nothing counts, of another page, commit or run (DESIGN 2.4). */
export interface PlannedPage {
  readonly page: {
    /** As the input names it. */
    readonly checklist: string;
    /** The root, relative to the workspace, with `/`: on a command line jobs may begin in other folders. */
    readonly workingDirectory: string;
    /** Whose page it is: that of the commit, or of the pull request's base. */
    readonly from: "head" | "base";
    readonly sha256: string;
  };
  /** The commit that is checked out (`run.sha` of results); empty where none is known. */
  readonly commit: string;
  /** The filters, as they were given. */
  readonly selection: { readonly areas: readonly string[]; readonly checks: readonly string[] };
  readonly release: Release;
  /** The workflow run that planned; its id is empty outside of GitHub. */
  readonly run: { readonly id: string; readonly attempt: number };
}

/** What one job of the matrix runs, as its input `shard` has it. */
export interface ShardEntry extends PlannedPage {
  readonly version: 1;
  /** Tells it from the others of its plan, in job names and file names too: letters, digits, `.`, `_`, `-`. */
  readonly name: string;
  /** What its checks `run on`. */
  readonly system: string;
  /** Of the whole plan, for people. */
  readonly of: { readonly shards: number; readonly checks: number };
  /** Ids of its checks, in the order in which they run. */
  readonly checks: readonly string[];
}

/** The entry of the shard that a run is, with the digest by which the plan knows it. */
export interface OwnShard extends ShardEntry, Pick<PlannedShard, "digest"> {}

/** One shard as the plan knows it. */
export interface PlannedShard {
  readonly name: string;
  readonly system: string;
  readonly checks: number;
  /** SHA-256 of its entry's text, in hexadecimal digits. */
  readonly digest: string;
}

/** What the gate needs to know each shard by. No shard can touch it. */
export interface ShardPlan extends PlannedPage {
  readonly version: 1;
  /** What checks without `runs-on` of their own run on. */
  readonly runsOn: readonly string[];
  /** How many checks all shards run together: one that runs on two systems counts twice. */
  readonly checks: number;
  readonly shards: readonly PlannedShard[];
}

/**
 * Whose part a results file is. The plan's gate knows it again by the digest of the entry, which follows from the
 * plan, this and the ids of the file's checks.
 */
export interface ShardPart extends PlannedShard, Pick<ShardEntry, "of"> {
  /** The workflow run that planned it, and its attempt then. */
  readonly planned: PlannedPage["run"];
}
