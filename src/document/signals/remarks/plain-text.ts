import type { Role } from "../../../model/signal.js";
import { keywordOf } from "../signal.js";
import { maxGuessed } from "../signal-parts.js";
import type { Remark, SignalRule } from "./remark.js";

/**
 * A rule for texts that are written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text,
 * and what is longer than anybody writes by hand is taken as one.
 */
export function inPlainText(look: (text: string, role: Role) => Remark | null): SignalRule {
  return ({ text, signal, role }) =>
    signal.kind === "text" && keywordOf(text) === null && text.length <= maxGuessed ? look(text, role) : null;
}
