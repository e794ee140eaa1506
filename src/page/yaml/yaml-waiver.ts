import type { Problem } from "../../model/finding.js";
import { waiverFields } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Located, WaiverParts } from "../draft.js";
import { meantKey } from "../meant-key.js";
import type { YamlEntry, YamlMapping, YamlNode } from "./yaml-nodes.js";
import type { ValueContext } from "./yaml-value-problems.js";

/**
 * The parts of a waiver, each read by `read`; what is missing is the assembly's to tell. `null` where a part is there
 * and could not be read, which is then reported.
 */
export function readWaiverParts(
  { entries, place }: YamlMapping,
  context: ValueContext,
  read: (node: YamlNode, context: ValueContext) => Located<string> | null,
): WaiverParts | null {
  let unreadable = false;
  const part = (key: keyof typeof waiverFields): Located<string> | null => {
    const entry = entries.get(key);
    if (entry === undefined) return null;
    const own = { ...context, key, keyPlace: entry.place, field: waiverFields[key] };
    const value = read(entry.value, own);
    unreadable ||= value === null;
    return value;
  };
  for (const entry of entries.values()) context.report(unknownPart(entry, entries));
  const draft = {
    kind: "parts",
    place,
    until: part("until"),
    by: part("by"),
    reason: part("reason"),
  } as const;
  return unreadable ? null : draft;
}

function unknownPart({ key, place }: YamlEntry, entries: YamlMapping["entries"]): Problem | null {
  if (Object.hasOwn(waiverFields, key) || key.startsWith("x-")) return null;
  const meant = meantKey(key, waiverFields);
  const found = `the key ${quoted(key)} is unknown in \`waived\``;
  const cure =
    meant === null || entries.has(meant) ? "Remove the key, or begin it with `x-`." : `Write \`${meant}\`.`;
  return problemAt("unknown-key", place, { found, expected: "`by`, `until` and `reason`", cure });
}
