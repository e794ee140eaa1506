import { logFormsOf } from "../redact/secret-forms.js";
import { redacted } from "../redact/spans.js";
import { createTextSearch, type Span } from "../redact/text-search.js";
import type { Replacement } from "./relay.js";

/** Up to so many values the native search is faster than one pass for all. */
const maxNativeSearches = 8;

/**
 * For the command line's log, where no runner masks: exact values, and the lines of those that have several, become
 * `***` in blocks of whole lines. A block without a secret is returned as it is, and a line that is shown while it is
 * open is never cut within one.
 */
export function logReplacement(values: readonly string[]): Replacement {
  const forms = [...new Set(values.flatMap(logFormsOf))].map((form) => Buffer.from(form, "utf8"));
  // A character a byte, so that positions are the block's and broken UTF-8 stays as it is.
  const search = createTextSearch(forms.map((form) => form.toString("latin1")));
  const longest = Math.max(0, ...forms.map((form) => form.length));
  const mayHold = (block: Buffer) =>
    forms.length > maxNativeSearches || forms.some((form) => block.includes(form));
  return {
    replace: (block) => {
      const spans = mayHold(block) ? search.find(block.toString("latin1")) : [];
      return spans.length === 0 ? block : hidden(block, spans);
    },
    // No beginning is longer than its secret.
    openEnd: (text) => search.openEnd(text.subarray(-Math.max(1, longest)).toString("latin1")),
  };
}

function hidden(block: Buffer, spans: readonly Span[]): Buffer {
  const parts: Buffer[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    parts.push(block.subarray(position, start), Buffer.from(redacted));
    position = end;
  }
  return Buffer.concat([...parts, block.subarray(position)]);
}
