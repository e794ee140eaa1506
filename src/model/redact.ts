/** Replaces every known secret in a free text by `***`. Structure (ids, verdicts, paths) never goes through it. */
export type Redact = (text: string) => string;
