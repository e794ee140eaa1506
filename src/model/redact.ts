/** Replaces every known secret in a free text by `***`. Structure (ids, verdicts, paths) never goes through it. */
export type Redact = (text: string) => string;

/** How texts lose their secrets. */
export interface Redaction {
  /** For what came from outside. */
  readonly redact: Redact;
  /**
   * For a sentence of ours, into which a text from outside may be put. A secret that is a word of such sentences is
   * taken out of what stands in backticks alone: without "signal" or "required" they could not be read.
   */
  readonly redactSentence: Redact;
}
