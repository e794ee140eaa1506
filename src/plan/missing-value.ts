import type { RunValues } from "../model/run-values.js";
/** Where a tag before this commit was looked for. */
export type TagSearch = "complete" | "shallow" | "no-repository" | "no-answer";

/** Why there is no last tag, and the cure where there is one. */
const tagReasons = {
  complete: "no tag comes before this commit",
  shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
  "no-repository": "there is no git repository here",
  "no-answer": "git is missing, or the repository has no commit yet",
} as const satisfies Record<TagSearch, string>;

/** Why a placeholder of ours has no value, as a clause; `null` where nothing can be said. */
export function whyMissing(name: string, tags: TagSearch): string | null {
  switch (name) {
    case "last-tag":
    case "last-version":
      return tagReasons[tags];
    case "sha":
      return tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
    case "base-sha":
      return "the event has no base: it is known in a pull request, a merge group and a push";
    case "pr":
      return "the event belongs to no pull request";
    case "run-url":
      return "this is no run on GitHub";
    default:
      return null;
  }
}

export interface Facts {
  readonly values: RunValues;
  /** Git's HEAD, where git knows one. */
  readonly head: string | null;
  /** Where tags were looked for, so that the cure for a missing `{last-tag}` is known. */
  readonly tagSearch: TagSearch;
}
