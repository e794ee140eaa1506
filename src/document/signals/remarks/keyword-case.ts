import { isKeyword, parseSignal } from "../signal.js";
import { asCode } from "../signal-parts.js";
import type { SignalRule } from "./remark.js";

/** `Exit 0`, `STDERR: x`, `File core.dump`: a word of the grammar in another case, whose rest fits its form. */
export const keywordCase: SignalRule = ({ text, signal, role }) => {
  const word = /^[A-Za-z]{4,6}(?=[ \t:=]|$)/.exec(text)?.[0];
  if (signal.kind !== "text" || word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === word || !isKeyword(lower)) return null;
  const meant = lower + text.slice(word.length);
  const parsed = parseSignal(meant, role);
  if (parsed.kind === "problem" || !isLikely(parsed.signal)) return null;
  return {
    id: "signal-keyword-case",
    at: 0,
    found: `${asCode(word)} in ${asCode(text)}`,
    expected: `${asCode(lower)}, for signals are case-sensitive`,
    cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
    fix: [{ from: 0, to: word.length, text: lower }],
  };
};

/** "File saved" is something that commands say; a name with a dot or slash inside is none of a sentence. */
function isLikely(signal: Parameters<SignalRule>[0]["signal"]): boolean {
  return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}
