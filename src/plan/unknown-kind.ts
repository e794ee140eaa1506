import type { Checklist } from "../model/checklist.js";
import { count } from "../text/count.js";
import { firstNames, joinParts } from "../text/join-parts.js";
import { whyNotApplicable } from "./applicability.js";
import { type Facts, whyMissing } from "./missing-value.js";
import type { Step } from "./select.js";

/** More names than these are not read. */

/**
 * What an unknown kind does to a release, as a sentence: rows and demanded sign-offs that are for some kinds alone count in
 * it (FORMAT 1.5). None where the kind is known, or nothing hangs on it.
 */
export function unknownKindWarning(
  steps: readonly Step[],
  { signOffs, settings }: Pick<Checklist, "signOffs" | "settings">,
  { release, missing }: Pick<Facts, "release" | "missing">,
): readonly string[] {
  if (release.kind !== null) return [];
  const rows = steps.flatMap(({ check }) => (check.only === null ? [] : check.id));
  const demanded = settings.signOffs === "require" ? signOffs : [];
  const others = demanded.filter((each) => each.only !== null && whyNotApplicable(each, release) === null);
  if (rows.length + others.length === 0) return [];
  const counted = joinParts(" and ", [
    rows.length === 0 ? "" : `${count(rows.length, "row")} (${firstNames(rows)})`,
    others.length === 0 ? "" : count(others.length, "sign-off"),
  ]);
  const why = whyMissing("kind", missing);
  const verb = rows.length + others.length === 1 ? "counts" : "count";
  return [
    `The kind of this release is not known${why === null ? "" : ` (${why})`}, so that ${counted} for some kinds of releases only ${verb}.`,
  ];
}
