import { type OddCharacter, oddCharacters, withoutHidden } from "../../text/odd-characters.js";
import { asCode, maxGuessed } from "../form.js";
import { parseSignal } from "../parse-signal.js";
import type { Remark, SignalRule } from "./remark.js";

/** More of one signal say nothing new. */
const maxNamed = 50;

/** The characters of a signal that cannot be seen; each is an error, because it disarms the signal unseen. */
export function hiddenCharacters(text: string): readonly Remark[] {
  const hidden = oddCharacters(text).filter(({ kind }) => kind === "hidden");
  if (hidden.length === 0) return [];
  const shown = asCode(withoutHidden(text));
  return hidden.slice(0, maxNamed).map(({ index, name, plain }) => ({
    id: "signal-hidden-character",
    at: index,
    found: `${name} in ${shown}`,
    expected: "characters that can be seen",
    cure: `${plain === "" ? "Take it out" : "Put a plain blank in its place"}; where the command prints it, write it in a pattern as ${asCode(escapeOf(text, index))}.`,
    fix: [{ from: index, to: index + 1, text: plain }],
  }));
}

function escapeOf(text: string, index: number): string {
  return `\\x{${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}}`;
}

/** Typographic quotes and fullwidth letters. Letters of another script are what they are in a text. */
export const typographic: SignalRule = ({ text, signal, role }) => {
  if (text.length > maxGuessed || /^[\u0000-\u007f]*$/.test(text)) return null;
  if (signal.kind === "pattern" || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text)) return null;
  const odd = oddCharacters(text).filter((character) => isTypographic(text, character));
  const [first] = odd;
  if (first === undefined) return null;
  const meant = odd.reduceRight(
    (plain, { index, plain: sign }) => plain.slice(0, index) + sign + plain.slice(index + 1),
    text,
  );
  const signalMeant = parseSignal(meant, role).kind === "signal" ? meant : `output: ${meant}`;
  return {
    id: "signal-typographic",
    at: first.index,
    found: `${first.name} in ${asCode(text)}`,
    expected: "the signs that commands print",
    cure: `Write ${asCode(signalMeant)}; or write ${asCode(`output: ${text}`)} where the command prints it so.`,
  };
};

function isTypographic(text: string, { index, kind, name }: OddCharacter): boolean {
  if (kind !== "look-alike") return false;
  return name.includes("quote") || /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text[index] ?? "");
}
