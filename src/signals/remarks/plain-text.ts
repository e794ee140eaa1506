import { keywordOf } from "../signal.js";
import { maxGuessed } from "../signal-parts.js";
import type { ReadSignal } from "./remark.js";

/**
 * Whether a text is written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text, and what
 * is longer than a person writes by hand is taken as one.
 */
export function isPlainText({ text, signal }: ReadSignal): boolean {
  return signal.kind === "text" && text.length <= maxGuessed && keywordOf(text) === null;
}
