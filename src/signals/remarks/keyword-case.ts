import { asCode } from "../form.js";
import { isKeyword } from "../kinds.js";
import { parseSignal } from "../parse-signal.js";
import type { SignalRule } from "./remark.js";

/** `Exit 0`, `STDERR: x`, `File core.dump`: a word of the grammar in another case, whose rest fits its form. */
export const keywordCase: SignalRule = ({ text, signal, role }) => {
  const word = /^[A-Za-z][^ \t:=]*/.exec(text)?.[0];
  if (signal.kind !== "text" || word === undefined || !isKeyword(word.toLowerCase())) return null;
  const spelt = spellings(text, word).find((length) => {
    const parsed = parseSignal(lowered(text, length), role);
    return parsed.kind === "signal" && isLikely(parsed.signal);
  });
  if (spelt === undefined) return null;
  const meant = lowered(text, spelt);
  return {
    id: "signal-keyword-case",
    at: 0,
    found: `${asCode(text.slice(0, spelt))} in ${asCode(text)}`,
    expected: `${asCode(meant.slice(0, spelt))}, for signals are case-sensitive`,
    cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
    fix: [{ from: 0, to: spelt, text: meant.slice(0, spelt) }],
  };
};

/** How much of the beginning is in another case: the word, or with the word behind it (`STDOUT EMPTY`). */
function spellings(text: string, word: string): readonly number[] {
  const both = /^[A-Za-z]+[ \t]+(?:empty|lines?)(?=[ \t]|$)/i.exec(text)?.[0].length;
  return both === undefined ? [word.length] : [word.length, both];
}

function lowered(text: string, length: number): string {
  return text.slice(0, length).toLowerCase() + text.slice(length);
}

/** "File saved" is something that commands say; a name with a dot or slash inside is none of a sentence. */
function isLikely(signal: Parameters<SignalRule>[0]["signal"]): boolean {
  return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}
