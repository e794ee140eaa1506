import { bareVersion } from "../text/version-text.js";

/** What is said of the version of a release, in the order in which it counts (FORMAT 1.5). */
export interface VersionClues {
  /** The input `version`. */
  readonly input: string | null;
  /** The version of the event's tag. */
  readonly tag: string | null;
  /** What `version-from` gives; `null` where the page has none. */
  readonly tree: TreeVersion | null;
}

/** Nothing is said of the version. */
export const noClues: VersionClues = { input: null, tag: null, tree: null };

/** What the tree says, or why it says nothing. */
export type TreeVersion =
  | { readonly kind: "version"; readonly version: string }
  /** `found` is a noun phrase or a clause, `cure` a sentence. */
  | { readonly kind: "unknown"; readonly found: string; readonly cure: string };

/** Who says a version. */
type VersionSource = "input" | "tag" | "version-from";

/** A version, and who says it. */
export interface SaidVersion {
  readonly source: VersionSource;
  readonly version: string;
}

/** All that is said of the version, of which the first counts. */
export function saidVersions({ input, tag, tree }: VersionClues): readonly SaidVersion[] {
  return [
    said("input", input),
    said("tag", tag),
    said("version-from", tree?.kind === "version" ? tree.version : null),
  ].flat();
}

function said(source: VersionSource, version: string | null): readonly SaidVersion[] {
  return version === null ? [] : [{ source, version }];
}

/** Whether not all of them name the same version: `v1.4.0` is `1.4.0`. */
export function areAtOdds(versions: readonly SaidVersion[]): boolean {
  return new Set(versions.map(({ version }) => bareVersion(version))).size > 1;
}

/** FORMAT 1.5: a version that a person or a file gives is one line of at most so many characters. */
export const maxVersionLength = 100;

/** Whether a text that is trimmed and not empty may be a version: what acts on a terminal, or ends a line, may not. */
export function isVersionLine(text: string): boolean {
  return text.length <= maxVersionLength && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}
