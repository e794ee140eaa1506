import type { ExplainedFact } from "../model/explanation.js";
import type { Release } from "../model/release.js";
import { type Facts, whyMissing } from "./missing-value.js";

/** The release as `explain` shows it: each value with who says it, or why it is not known (FORMAT 1.5). */
export function explainRelease(
  { release, versionSource, missing }: Pick<Facts, "release" | "versionSource" | "missing">,
  given: { readonly kind: Release["kind"]; readonly phase: Release["phase"] | null },
): ExplainedFact[] {
  const { version, tag, lastTag, kind, phase } = release;
  const unlessKnown = (
    value: string | null,
    placeholder: string,
    by: string | null,
  ): Pick<ExplainedFact, "value" | "why"> => ({
    value,
    why: value === null ? whyMissing(placeholder, missing) : by,
  });
  return [
    { name: "version", ...unlessKnown(version, "version", versionSource && sourceWords[versionSource]) },
    { name: "tag", ...unlessKnown(tag, "tag", null) },
    { name: "last tag", ...unlessKnown(lastTag, "last-tag", null) },
    { name: "kind", ...unlessKnown(kind, "kind", kindWords(kind, given.kind)) },
    { name: "phase", value: phase, why: given.phase === null ? "by default" : "by the input `phase`" },
  ];
}

const sourceWords = {
  input: "by the input `version`",
  tag: "by the event's tag",
  "version-from": "by `version-from`",
} as const satisfies Record<NonNullable<Facts["versionSource"]>, string>;

function kindWords(kind: Release["kind"], given: Release["kind"]): string {
  if (given !== null) return "by the input `kind`";
  return kind === "prerelease" ? "by the version" : "by version and last tag";
}
