import type { Journal } from "../ports/journal.js";
import { type MaskDecision, maskDecision } from "../redact/masks.js";
import type { Redactor } from "../redact/redaction.js";
import { logReplacement } from "./log-replacement.js";
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
