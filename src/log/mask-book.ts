import type { Journal } from "../ports/journal.js";
import { type MaskDecision, maskDecision } from "../redact/masks.js";
import type { Redactor } from "../redact/redaction.js";
import { logFormsOf } from "../redact/secret-forms.js";
import { redacted } from "../redact/spans.js";
import { createTextSearch, type Span } from "../redact/text-search.js";
import type { Replacement } from "./relay.js";

/** The masks of a run: those known from the start, and those that commands ask for as they go. */
export class MaskBook {
  #taken = 0;
  #current: Replacement | null = null;
  readonly #refusals = new Set<string>();

  constructor(
    private readonly redactor: Redactor,
    private readonly vocabulary: readonly string[],
    private readonly journal: Journal,
  ) {}

  /** Hides every known secret in the command line's log. */
  readonly replacement: Replacement = {
    replace: (text) => this.#latest().replace(text),
    openEnd: (text) => this.#latest().openEnd(text),
  };

  /** Why masks were refused, for the report. */
  get refusals(): readonly string[] {
    return [...this.#refusals];
  }

  /** Decides about an `::add-mask::` in a command's output; one that is honoured is hidden everywhere else, too. */
  learn(value: string): MaskDecision {
    const decision = maskDecision(value, this.vocabulary, this.#taken);
    if (decision.kind === "refused") this.#refusals.add(decision.reason);
    if (decision.kind === "honoured" || decision.isHiddenInReports) this.#hide(value);
    return decision;
  }

  #hide(value: string): void {
    this.#taken += 1;
    this.journal.note({ kind: "mask", value });
    this.redactor.add(value);
    this.#current = null;
  }

  #latest(): Replacement {
    this.#current ??= logReplacement(this.redactor.values());
    return this.#current;
  }
}

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
