import type { RunValues } from "./run-values.js";

/**
 * FORMAT 3.2: variables of the release that are not set where their value is unknown: an empty version is found in every
 * changelog. (READINESS_LAST_TAG is older than they are and stays set; the phase is always known.)
 */
export const releaseVariables = [
  { name: "READINESS_VERSION", value: "version", placeholder: "version" },
  { name: "READINESS_TAG", value: "tag", placeholder: "tag" },
  { name: "READINESS_LAST_VERSION", value: "lastVersion", placeholder: "last-version" },
  { name: "READINESS_KIND", value: "kind", placeholder: "kind" },
] as const satisfies readonly { name: `READINESS_${string}`; value: keyof RunValues; placeholder: string }[];

/** Without regard to case, as Windows has them. */
export function isReleaseVariable(name: string): boolean {
  return releaseVariables.some((variable) => variable.name === name.toUpperCase());
}
