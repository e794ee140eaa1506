import type { Release, TaggedVersion } from "../model/release.js";
import { type RunValues, rowOfPlaceholder } from "../model/run-values.js";
import type { SaidVersion } from "../model/version-clues.js";
import type { FoundRelease } from "./release.js";

/** Where a tag before this commit was looked for. */
export type TagSearch = "complete" | "shallow" | "no-repository" | "no-answer";

/** Why there is no last tag, and the cure where there is one. */
export const tagReasons = {
  complete: "no tag comes before this commit",
  shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
  "no-repository": "there is no git repository here",
  "no-answer": "git is missing, or the repository has no commit yet",
} as const satisfies Record<TagSearch, string>;

/** Why values are not known, as clauses with their cures; read for those that are not. */
type MissingReasons = Readonly<Record<keyof RunValues, string | null>>;

export function missingReasons(tags: TagSearch, why: FoundRelease["why"]): MissingReasons {
  return {
    ...why,
    lastVersion: why.lastTag,
    sha: tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null,
    baseSha: "the event has no base: it is known in a pull request, a merge group and a push",
    pullRequest: "the event belongs to no pull request",
    runUrl: "this is no run on GitHub",
    phase: null,
  };
}

/** Why a placeholder of ours has no value; `null` where nothing can be said. */
export function whyMissing(name: string, missing: MissingReasons): string | null {
  const row = rowOfPlaceholder(name);
  return row === undefined ? null : missing[row.value];
}

/** What is known of a run before anything of its page runs. */
export interface Facts {
  readonly values: RunValues;
  readonly release: Release;
  /** Who says the version; `null` where it is unknown. */
  readonly versionSource: SaidVersion["source"] | null;
  /** A tag of another commit that says the version, though this run is of no tag. */
  readonly tagged: TaggedVersion | null;
  /** Git's HEAD, where git knows one. */
  readonly head: string | null;
  /** Why a value is not known. */
  readonly missing: MissingReasons;
}
