import type { ProblemText } from "../model/finding.js";
import type { Signal, Stream } from "../model/signal.js";
import type { FormText, Parsed } from "./form.js";
import type { Fill } from "./slots.js";

/** A signal of one kind. */
export type SignalOf<Kind extends Signal["kind"]> = Extract<Signal, { readonly kind: Kind }>;

/**
 * What a page has to know of one kind of signal. How a run watches for it stands in `observers.ts`, so that reading a
 * page loads no scanner. Methods, because those may take a narrower signal: `kindOf` hands a kind its own alone.
 */
export interface SignalKind<Of extends Signal = Signal> {
  /** FORMAT 2 rule 1: a signal that begins with one of these words must fit the word's form. */
  readonly words: readonly string[];
  /** Reads what follows one of the words; `null`: another kind with that word may know it. */
  parse(form: FormText): Parsed | null;
  /** The same with what becomes of each of its texts in which a placeholder may stand; without: it has none. */
  fill?(signal: Of, fill: Fill): Of;
  /** What is wrong with what it holds besides a pattern, which `validateSignal` compiles; `null`: it compiles. */
  validate?(signal: Of): Promise<ProblemText | null>;
  /** Where something was certainly printed if it holds: on this stream, or on one of both (`either`). */
  needsOutputOn(signal: Of): Stream | "either" | null;
  /** How it is written, with one blank between its words; without: what stands behind its colon is all there is to it. */
  spelling?(signal: Of, text: string): string;
  /** What it asks for, as a clause that is true or not: "exit code 0". */
  clause(signal: Of): string;
}
