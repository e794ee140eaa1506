import { countOf } from "../json-count.js";
import { jsonText } from "../signal-json.js";
import { asCode } from "../signal-parts.js";
import type { SignalRule } from "./remark.js";

/** `$.items.length`: a list has no such member, so that nothing is found, and a fail signal never holds. */
export const jsonLength: SignalRule = ({ text, signal }) => {
  if (signal.kind !== "json" || !signal.path.endsWith(".length")) return null;
  const query = countOf(signal);
  if (query === null) return null;
  return {
    id: "signal-like-another",
    at: text.indexOf(".length"),
    found: "`.length`, which is a member of that name and no count of a list",
    expected: "a count, which stands in brackets",
    cure: `Write ${asCode(jsonText(signal.file, query))} for how many there are; leave it where the JSON has a member \`length\`.`,
  };
};
