import type { FindingId } from "../../model/findings/findings.js";
import type { Role, Signal } from "../../model/signal.js";

/** What is to be said of one signal: data with a place inside its text. */
export interface Remark {
  readonly id: FindingId;
  /** Where the sign that gives it away stands in the text, in UTF-16 code units. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
  /** What mends it: parts of the text and what takes their place. */
  readonly fix?: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** A signal with the text that it was read from, and what of its check matters to it. */
export interface ReadSignal {
  readonly text: string;
  readonly signal: Signal;
  readonly role: Role;
}

/** One rule: what it has to say of a signal, or `null`. */
export type SignalRule = (read: ReadSignal, check: CheckFacts) => Remark | null;

/** What of a check matters to its signals. */
export interface CheckFacts {
  readonly timeoutMs: number;
  readonly onWindows: boolean;
}
