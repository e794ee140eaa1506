import type { SignOff } from "./checklist.js";
import type { SignOffResult } from "./results.js";

/** What the last parentheses of a sign-off may say (FORMAT 1.4). */
export type Conditions = Pick<SignOff, "version" | "phase" | "only" | "environment">;

export const noConditions: Conditions = { version: null, phase: "before", only: null, environment: null };

/** Conditions as a page has them, in a fixed order: `(1.4.0, after)`; empty where there are none. */
export function conditionsText({ version, phase, only, environment }: Conditions): string {
  const parts = [
    version,
    phase === "after" ? phase : null,
    only === null ? null : `only: ${only.join("/")}`,
    environment === null ? null : `environment: ${environment}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}

/** Whether a sign-off is open and holds the gate back: with `sign-offs: require`, where it is for this release. */
export function holdsBack({ done, applies, holds }: SignOffResult): boolean {
  return holds && applies && !done;
}
