import type { SemVer } from "semver";
import { quoted } from "../model/problem.js";
import type { Phase, Release, ReleaseKind } from "../model/release.js";
import { areAtOdds, type SaidVersion, saidVersions, type VersionClues } from "../model/version-clues.js";
import { bareVersion } from "../text/version-text.js";
import { type ReadVersion, type VersionTag, versionTag } from "./semantic-version.js";

/** What inputs, event and page say of the release. */
export interface ReleaseClues {
  readonly version: VersionClues;
  /** The event's tag. */
  readonly tag: string | null;
  readonly kind: ReleaseKind | null;
  readonly phase: Phase | null;
}

/** The version of a release, before git is asked for the one before it. */
export interface ReleaseVersion {
  /** The first that is said; `null`: none is. */
  readonly said: SaidVersion | null;
  /** `null` where it is none by SemVer 2.0. */
  readonly semVer: SemVer | null;
  /** Whether others say another. */
  readonly isDisputed: boolean;
  /** What stands before the version in the event's tag; `null` where that is not known. */
  readonly before: string | null;
}

export function releaseVersion({ version, tag }: ReleaseClues, read: ReadVersion): ReleaseVersion {
  const versions = saidVersions(version);
  const [said = null] = versions;
  return {
    said,
    semVer: said === null ? null : read(bareVersion(said.version)),
    isDisputed: areAtOdds(versions),
    before: tag === null ? null : (versionTag(tag, read)?.before ?? null),
  };
}

/** The tags that may be the one before, or why there is none; a reason is a clause with its cure. */
type LastTags =
  | { readonly kind: "tags"; readonly tags: readonly VersionTag[] }
  | { readonly kind: "none"; readonly why: string };

/**
 * FORMAT 1.5: of the tags before a commit those with the same text before a full SemVer, a lower version, and, for a
 * version that is no prerelease, none itself. Where the release has no tag, its text is known only if all such tags have
 * the same; `v` and nothing count as the same then.
 */
export function lastTags(
  { said, semVer, before }: ReleaseVersion,
  names: readonly string[],
  read: ReadVersion,
): LastTags {
  if (semVer === null) return { kind: "none", why: notSemantic(said) };
  const isFinal = semVer.prerelease.length === 0;
  const lower = names
    .flatMap((name) => versionTag(name, read) ?? [])
    .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
  const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
  const texts = textsBefore(tags);
  if (texts.length > 1)
    return {
      kind: "none",
      why: `tags before this commit begin with ${texts
        .slice(0, 3)
        .map((text) => quoted(text))
        .join(", ")}, and which are this release's only its own tag tells`,
    };
  if (tags.length > 0) return { kind: "tags", tags };
  const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
  const text = before === null || before === "" ? "" : ` and ${quoted(before)} before it`;
  return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}

/** What tags have before their versions. */
function textsBefore(tags: readonly VersionTag[]): readonly string[] {
  return [...new Set(tags.map(({ before }) => (before === "" ? "v" : before)))];
}

/**
 * The first of all tags that says this release's version. `null` where none does, and where tags have several texts
 * before their versions: which are this release's only its own tag tells.
 */
export function tagOfVersion(
  { said, semVer }: ReleaseVersion,
  names: readonly string[],
  read: ReadVersion,
): string | null {
  if (said === null || semVer === null || !names.some((name) => name.endsWith(said.version))) return null;
  const tags = names.flatMap((name) => versionTag(name, read) ?? []);
  if (textsBefore(tags).length > 1) return null;
  return tags.find(({ text }) => text === said.version)?.name ?? null;
}

function notSemantic(said: SaidVersion | null): string {
  return said === null
    ? "the version is not known"
    : `the version ${quoted(said.version)} is none by SemVer 2.0`;
}

/** The tag of the release before; `why` is read where there is none. */
export interface LastTag {
  readonly tag: string | null;
  readonly why: string;
}

/** A release as far as it is known, and why the rest is not. */
export interface FoundRelease {
  readonly release: Release;
  /** The SemVer at the last tag's end, else that tag without a leading `v`. */
  readonly lastVersion: string | null;
  /** Who says the version. */
  readonly source: SaidVersion["source"] | null;
  readonly why: ReleaseReasons;
}

/** Why a value of the release is not known, as a clause with its cure: for those that are not. */
interface ReleaseReasons {
  readonly version: string;
  readonly tag: string;
  readonly kind: string;
  readonly lastTag: string;
}

/** The release by all that is known. What is not known stays so: nothing is guessed that could take a row off. */
export function foundRelease(
  clues: ReleaseClues,
  version: ReleaseVersion,
  last: LastTag,
  read: ReadVersion,
): FoundRelease {
  const before = last.tag === null ? null : versionTag(last.tag, read);
  const kind = version.isDisputed ? null : kindOf(version.semVer, before?.version ?? null);
  return {
    release: {
      version: version.said?.version ?? null,
      tag: clues.tag,
      lastTag: last.tag,
      kind: clues.kind ?? kind,
      phase: clues.phase ?? "before",
    },
    lastVersion: before?.text ?? last.tag?.replace(/^v/, "") ?? null,
    source: version.said?.source ?? null,
    why: {
      version: whyNoVersion(clues.version),
      tag: "the event has none: the push of a tag and a release have one",
      kind: `${whyNoKind(clues, version, last)}, and no \`kind\` is given`,
      lastTag: last.why,
    },
  };
}

/** By the first number that differs; `first` is said by the input alone, because a clone without tags looks like one. */
function kindOf(version: SemVer | null, last: SemVer | null): ReleaseKind | null {
  if (version === null) return null;
  if (version.prerelease.length > 0) return "prerelease";
  if (last === null) return null;
  return (["major", "minor", "patch"] as const).find((number) => version[number] !== last[number]) ?? null;
}

function whyNoVersion({ tree }: VersionClues): string {
  const page =
    tree?.kind === "unknown"
      ? `\`version-from\` tells none: ${tree.found}`
      : "the page has no `version-from`";
  return `no \`version\` is given, the event has no tag, and ${page}`;
}

function whyNoKind(
  { version: clues }: ReleaseClues,
  { said, semVer, isDisputed }: ReleaseVersion,
  { why }: LastTag,
): string {
  if (said === null) return whyNoVersion(clues);
  if (isDisputed) return "input, tag and `version-from` do not name the same version";
  return semVer === null ? notSemantic(said) : `the last release is not known: ${why}`;
}
