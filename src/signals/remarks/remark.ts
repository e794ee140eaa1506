import type { ProblemText } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import type { CheckSignal } from "../../model/signal.js";

/** What is to be said of one signal: data with a place inside its text. */
export interface Remark extends ProblemText {
  readonly id: FindingId;
  /** Where the sign that gives it away stands in the text, in UTF-16 code units. */
  readonly at: number;
  /** What mends it: parts of the text and what takes their place. */
  readonly fix?: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** A remark without the rule's id; about the signal from its beginning on, where no place is named. */
export type Said = Omit<Remark, "id" | "at"> & { readonly at?: number };

/** What of a check matters to its signals. */
export interface CheckFacts {
  readonly timeoutMs: number;
  readonly onWindows: boolean;
}

/** One row of the tables of remarks: of which signals it speaks, and what it says of one, or `null`. */
export interface RemarkRule {
  readonly id: FindingId;
  /** `text`: of plain texts alone. `form`: of those alone that were written as something else. */
  readonly of?: "text" | "form";
  readonly look: (signal: CheckSignal, check: CheckFacts) => Said | null;
}
