import type { Release } from "../model/release.js";
import { saidVersions } from "../model/version-clues.js";
import { type FoundRelease, foundRelease, type ReleaseClues, releaseVersion } from "../plan/release.js";
import type { ReadVersion } from "../plan/semantic-version.js";

/** The release as the plan has it; for what it does not know, why, as far as that can be told without its clone. */
export function plannedRelease(release: Release, clues: ReleaseClues, read: ReadVersion): FoundRelease {
  const version = releaseVersion(clues, read);
  const found = foundRelease(clues, version, { tag: release.lastTag, why: noTagPlanned }, read);
  const said = saidVersions(clues.version).find((each) => each.version === release.version);
  return { ...found, release, source: release.version === null ? null : (said?.source ?? "input") };
}

const noTagPlanned =
  "the plan knows none; where there is one, set `fetch-depth: 0` on actions/checkout of the job that plans";
