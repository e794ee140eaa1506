import { keywordOf, kindOf } from "./kinds.js";
import { parseSignal } from "./parse-signal.js";

/**
 * A signal in the spelling that FORMAT 2 has of it: one blank between the words of a form, none at the ends. What is
 * looked for stays as it is, and so does a text that is no signal. It is the same signal, or its text is left alone.
 */
export function spelledSignal(written: string): string {
  const parsed = parseSignal(written);
  if (parsed.kind !== "signal") return written;
  const { signal, text } = parsed;
  if (keywordOf(text) === null) return text;
  const spelled = kindOf(signal).spelling?.(signal, text) ?? text.replace(/^(\w+):[ \t]+/, "$1: ");
  const again = parseSignal(spelled);
  const isSame = again.kind === "signal" && JSON.stringify(again.signal) === JSON.stringify(signal);
  return isSame ? spelled : text;
}
