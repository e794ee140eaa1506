import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** A row of before publishing that waits for the release: it would hold the gate back until the release is out (FORMAT 1.5). */
export const releaseMoment: Rule = ({ checks }) =>
  checks.flatMap(({ id, place, phase, notBefore }) => {
    if (phase === "after" || notBefore?.kind !== "after" || notBefore.event === "tag") return [];
    const found = `check \`${id}\` of before publishing runs not before ${quoted(notBefore.text)}`;
    const expected = "a moment that comes before the release is published";
    const cure = "Write `after` under `Phase` (in YAML `phase: after`), or name another moment.";
    return [problemAt("release-moment", place, { found, expected, cure })];
  });
