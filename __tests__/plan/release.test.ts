import { describe, expect, test } from "@jest/globals";
import type { Phase, Release, ReleaseKind } from "../../src/model/release.js";
import type { TreeVersion, VersionClues } from "../../src/model/version-clues.js";
import { type TagSearch, tagReasons } from "../../src/plan/missing-value.js";
import {
  type FoundRelease,
  foundRelease,
  lastTags,
  type ReleaseClues,
  releaseVersion,
} from "../../src/plan/release.js";
import { versionOfTag, versionReader } from "../../src/plan/semantic-version.js";

const read = await versionReader();

/** What inputs, event, tree and git say; what is left out says nothing. */
interface Said {
  readonly version?: string;
  readonly kind?: ReleaseKind;
  readonly phase?: Phase;
  readonly tag?: string;
  readonly tree?: string | { readonly missing: string };
  /** Tags before the commit, the nearest first. */
  readonly before?: readonly string[];
  readonly search?: TagSearch;
}

/** As `app/reading/find-release` puts it together, but that git's answers are given. */
function releaseOf(given: Said): FoundRelease {
  const { before = [], search = "complete" } = given;
  const tag = given.tag ?? null;
  const said: VersionClues = {
    input: given.version ?? null,
    tag: tag === null ? null : versionOfTag(tag, read),
    tree: treeOf(given.tree),
  };
  const clues: ReleaseClues = { version: said, tag, kind: given.kind ?? null, phase: given.phase ?? null };
  const known = releaseVersion(clues, read);
  const nearest = (): { tag: string | null; why: string } => {
    if (known.said === null) return { tag: before[0] ?? null, why: tagReasons[search] };
    if (search !== "complete") return { tag: null, why: tagReasons[search] };
    const found = lastTags(known, before, read);
    return found.kind === "none"
      ? { tag: null, why: found.why }
      : { tag: found.tags[0]?.name ?? null, why: "" };
  };
  return foundRelease(clues, known, nearest(), read);
}

function treeOf(tree: Said["tree"]): TreeVersion | null {
  if (tree === undefined) return null;
  return typeof tree === "string"
    ? { kind: "version", version: tree }
    : { kind: "unknown", found: tree.missing, cure: "Name one." };
}

const releases = ["v1.3.2", "v1.3.1", "v1.3.0", "v1.2.0"];

// FORMAT 1.5. What is unknown is `null`, and the last column is why the kind is.
const table: readonly (readonly [name: string, said: Said, expected: Partial<Release>, why?: string])[] = [
  [
    "nothing is said",
    {},
    { version: null, tag: null, lastTag: null, kind: null, phase: "before" },
    "no `version` is given, the event has no tag, and the page has no `version-from`, and no `kind` is given",
  ],
  [
    "nothing is said, and there are tags",
    { before: releases },
    { version: null, lastTag: "v1.3.2", kind: null },
    "no `version` is given",
  ],
  [
    "the input alone",
    { version: "1.4.0" },
    { version: "1.4.0", tag: null, lastTag: null, kind: null },
    "the last release is not known: no tag before this commit has a lower version that is no prerelease",
  ],
  [
    "the tag of a push",
    { tag: "v1.4.0", before: releases },
    { version: "1.4.0", tag: "v1.4.0", lastTag: "v1.3.2", kind: "minor" },
  ],
  [
    "the tree alone",
    { tree: "1.4.0", before: releases },
    { version: "1.4.0", tag: null, lastTag: "v1.3.2", kind: "minor" },
  ],
  [
    "the input before tag and tree",
    { version: "1.4.0", tag: "v1.4.0", tree: "1.4.0", before: releases },
    { version: "1.4.0", kind: "minor" },
  ],
  [
    "all three in other letters",
    { version: "1.4.0", tag: "app@1.4.0", tree: "1.4.0", before: ["app@1.3.0"] },
    { version: "1.4.0", lastTag: "app@1.3.0", kind: "minor" },
  ],
  [
    "a tree that says nothing",
    { tree: { missing: "there is no file `VERSION`" }, before: releases },
    { version: null, lastTag: "v1.3.2", kind: null },
    "`version-from` tells none: there is no file `VERSION`",
  ],
  [
    "the tag, where the tree says nothing",
    { tag: "v1.4.0", tree: { missing: "no file" }, before: releases },
    { version: "1.4.0", kind: "minor" },
  ],
  ["a major release", { version: "2.0.0", before: releases }, { lastTag: "v1.3.2", kind: "major" }],
  ["a major release that skips one", { version: "3.1.4", before: releases }, { kind: "major" }],
  ["a minor release", { version: "1.4.0", before: releases }, { kind: "minor" }],
  ["a minor release with a patch number", { version: "1.4.2", before: releases }, { kind: "minor" }],
  ["a patch release", { version: "1.3.3", before: releases }, { kind: "patch" }],
  [
    "a patch release of an older line",
    { version: "1.2.1", before: ["v1.3.0", "v1.2.0"] },
    { lastTag: "v1.2.0", kind: "patch" },
  ],
  ["a release of 0.x", { version: "0.2.0", before: ["v0.1.9"] }, { kind: "minor" }],
  ["the first, by the input", { version: "1.0.0", kind: "first" }, { lastTag: null, kind: "first" }],
  [
    "one that looks like the first",
    { tag: "v1.0.0" },
    { tag: "v1.0.0", kind: null },
    "the last release is not known",
  ],
  [
    "a prerelease",
    { tag: "v1.4.0-rc.1", before: releases },
    { version: "1.4.0-rc.1", lastTag: "v1.3.2", kind: "prerelease" },
  ],
  [
    "a prerelease after another",
    { tag: "v1.4.0-rc.2", before: ["v1.4.0-rc.1", ...releases] },
    { lastTag: "v1.4.0-rc.1", kind: "prerelease" },
  ],
  ["a prerelease without a tag before", { version: "1.4.0-rc.1" }, { lastTag: null, kind: "prerelease" }],
  [
    "a release after its prereleases",
    { tag: "v1.4.0", before: ["v1.4.0-rc.2", "v1.4.0-rc.1", ...releases] },
    { lastTag: "v1.3.2", kind: "minor" },
  ],
  [
    "a build of the same version",
    { version: "1.3.2+b5", before: releases },
    { lastTag: "v1.3.1", kind: "patch" },
  ],
  ["the kind of the input", { version: "1.4.0", kind: "major", before: releases }, { kind: "major" }],
  [
    "after publishing",
    { tag: "v1.4.0", phase: "after", before: releases },
    { version: "1.4.0", kind: "minor", phase: "after" },
  ],
  ["before publishing, as it is said", { phase: "before" }, { phase: "before" }],
  [
    "input and tag at odds",
    { version: "1.4.0", tag: "v1.5.0", before: releases },
    { version: "1.4.0", tag: "v1.5.0", lastTag: "v1.3.2", kind: null },
    "input, tag and `version-from` do not name the same version, and no `kind` is given",
  ],
  [
    "tag and tree at odds",
    { tag: "v1.4.0", tree: "1.3.9", before: releases },
    { version: "1.4.0", kind: null },
    "do not name the same version",
  ],
  [
    "input and tree at odds",
    { version: "1.4.0", tree: "1.4.0-dev", before: releases },
    { version: "1.4.0", kind: null },
    "do not name the same version",
  ],
  [
    "a prerelease at odds",
    { version: "1.4.0-rc.1", tree: "1.4.0", before: releases },
    { kind: null },
    "do not name the same version",
  ],
  [
    "at odds, and the kind is given",
    { version: "1.4.0", tree: "2.0.0", kind: "minor", before: releases },
    { version: "1.4.0", kind: "minor" },
  ],
  [
    "a tag of a monorepo",
    { tag: "app@1.4.0", before: ["lib@1.3.9", "app@1.3.0", "lib@1.3.8"] },
    { version: "1.4.0", lastTag: "app@1.3.0", kind: "minor" },
  ],
  [
    "a tag of a monorepo, its first",
    { tag: "new@0.1.0", before: ["lib@0.0.9", "app@1.3.0"] },
    { lastTag: null, kind: null },
    "no tag before this commit has a lower version that is no prerelease and `new@` before it",
  ],
  [
    "a version of a monorepo without a tag",
    { version: "1.4.0", before: ["lib@1.3.9", "app@1.3.0"] },
    { lastTag: null, kind: null },
    "tags before this commit begin with `lib@`, `app@`",
  ],
  [
    "a version where one package alone has lower tags",
    { version: "1.4.0", before: ["lib@9.0.0", "app@1.3.0"] },
    { lastTag: "app@1.3.0", kind: "minor" },
  ],
  [
    "tags with and without a v",
    { version: "1.4.0", before: ["1.3.0", "v1.2.0"] },
    { lastTag: "1.3.0", kind: "minor" },
  ],
  [
    "a moving tag is nearest",
    { tag: "v1.4.0", before: ["v1", "latest", "v1.3.2"] },
    { lastTag: "v1.3.2", kind: "minor" },
  ],
  [
    "a tag of four numbers",
    { tag: "1.4.0.1", before: ["1.4.0"] },
    { version: "1.4.0.1", lastTag: null, kind: null },
    "the version `1.4.0.1` is none by SemVer 2.0",
  ],
  [
    "a tag without a version",
    { tag: "nightly", before: releases },
    { version: "nightly", tag: "nightly", lastTag: null, kind: null },
    "the version `nightly` is none by SemVer 2.0",
  ],
  [
    "a shallow clone",
    { tag: "v1.4.0", search: "shallow" },
    { version: "1.4.0", lastTag: null, kind: null },
    "the last release is not known: the clone is shallow, set `fetch-depth: 0` on actions/checkout",
  ],
  [
    "a shallow clone of a prerelease",
    { tag: "v1.4.0-rc.1", search: "shallow" },
    { lastTag: null, kind: "prerelease" },
  ],
  [
    "no git",
    { version: "1.4.0", search: "no-answer" },
    { lastTag: null, kind: null },
    "git is missing, or the repository has no commit yet",
  ],
  [
    "no repository",
    { version: "1.4.0", search: "no-repository" },
    { lastTag: null, kind: null },
    "there is no git repository here",
  ],
];

describe("a release of which is said", () => {
  test.each(table.map(([name, said, expected, why]) => ({ name, said, expected, why })))(
    "$name",
    ({ said, expected, why = "" }) => {
      const { release, why: reasons } = releaseOf(said);
      expect(release).toMatchObject(expected);
      expect(why === "" ? "" : reasons.kind).toContain(why);
    },
  );
});

test.each<[said: Said, lastVersion: string | null]>([
  [{ version: "1.4.0", before: ["v1.3.2"] }, "1.3.2"],
  [{ tag: "app@1.4.0", before: ["app@1.3.2"] }, "1.3.2"],
  [{ before: ["vintage"] }, "intage"],
  [{ before: ["latest"] }, "latest"],
  [{}, null],
])("the last version is that of the last tag, else the tag without a v: %j", (said, lastVersion) => {
  expect(releaseOf(said).lastVersion).toBe(lastVersion);
});

test.each<[said: Said, source: string | null]>([
  [{ version: "1.4.0", tag: "v1.4.0", tree: "1.4.0" }, "input"],
  [{ tag: "v1.4.0", tree: "1.4.0" }, "tag"],
  [{ tree: "1.4.0" }, "version-from"],
  [{}, null],
])("who says the version is known: %j", (said, source) => {
  expect(releaseOf(said).source).toBe(source);
});
