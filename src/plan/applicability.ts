import type { Check } from "../model/checklist.js";
import type { Release, ReleaseKind } from "../model/release.js";

/**
 * Why a row is not for this release (FORMAT 1.5), as a clause; `null` where it applies. What is not known never
 * removes one: with an unknown kind every row of the phase applies.
 */
export function whyNotApplicable(
  { phase, only }: Pick<Check, "phase" | "only">,
  release: Pick<Release, "phase" | "kind">,
): string | null {
  if (phase !== release.phase) return `phase ${phase}`;
  if (only === null || release.kind === null || only.includes(release.kind)) return null;
  return `only ${only.join(", ")}, and this is ${kindWords[release.kind]}`;
}

const kindWords = {
  first: "the first release",
  major: "a major release",
  minor: "a minor release",
  patch: "a patch release",
  prerelease: "a prerelease",
} as const satisfies Record<ReleaseKind, string>;
