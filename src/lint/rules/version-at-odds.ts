import { problemAt, quoted } from "../../model/problem.js";
import { areAtOdds, type SaidVersion, saidVersions } from "../../model/version-clues.js";
import type { Rule } from "../rule.js";

/** FORMAT 1.5: input, tag and `version-from` name one version. */
export const versionAtOdds: Rule = ({ settings }, { version }) => {
  const said = saidVersions(version);
  const [first] = said;
  if (first === undefined || !areAtOdds(said)) return [];
  const found = said.map((each) => `${whose[each.source]} ${quoted(each.version)}`).join(", ");
  const expected = "the same version wherever one is named";
  const cure = `Correct what is wrong of them. Until then the version is ${quoted(first.version)}, and the kind of the release is not known.`;
  return [
    problemAt("version-at-odds", settings.versionFrom?.place ?? settings.place, { found, expected, cure }),
  ];
};

const whose = {
  input: "the input `version` says",
  tag: "the event's tag says",
  "version-from": "`version-from` says",
} as const satisfies Record<SaidVersion["source"], string>;
