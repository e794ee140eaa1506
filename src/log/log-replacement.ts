import { logFormsOf } from "../redact/secret-forms.js";
import { createTextSearch } from "../redact/text-search.js";
import { logReplacer } from "./log-replacer.js";
import type { Replacement } from "./relay.js";

/** Hides secrets in the command line's log; a line that is shown while it is open is never cut within one. */
export function logReplacement(values: readonly string[]): Replacement {
  const forms = values.flatMap(logFormsOf).map((form) => Buffer.from(form).toString("latin1"));
  const longest = Math.max(0, ...forms.map((form) => form.length));
  const search = createTextSearch(forms);
  return {
    replace: logReplacer(values),
    // A character a byte, as the replacer has it. No beginning is longer than its secret.
    openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
  };
}
