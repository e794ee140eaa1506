import type { Field } from "./page-fields.js";

/** All that follows from a field of a check, besides what follows from its type. */
export interface CheckFieldRow extends Field {
  /** Its name in the YAML of a page (FORMAT 1.3). */
  readonly key: string;
  /** Its column in a table: our name for it, and all that a header may call it, as `headerWords` has them. */
  readonly column?: { readonly title: string; readonly names: readonly string[] };
  /** Its name among the changes of a gate, where that is not its key. */
  readonly part?: string;
  /** What a change of it is called in a sentence, as something that was or is. */
  readonly called: string;
  /** Whether a change of it bears on the verdicts, or tells people and machines what to do afterwards. */
  readonly weight: "decides" | "tells";
  /** The changes that are known to strengthen the gate. All others weaken it, or may. */
  readonly strengthenedBy?: StrengthenedBy;
  /** `structure` is what others find a check by, and stays; texts lose the secrets in them. */
  readonly redacted: "structure" | "text";
  /** The label of its lines in an explanation; `null`: they stand with those of another field, or nowhere. */
  readonly explained: string | null;
  /** The results have it under the same name, and the summary's section of a check shows it under this title, if any. */
  readonly reported?: { readonly title: string | null };
}

/** Changes of a value that demand more of a release, or of more releases. */
export type StrengthenedBy =
  | "an entry more"
  | "`required`"
  | "a shorter time"
  | "none any more"
  | "a wider choice"
  | "an earlier moment"
  | "an earlier end";
