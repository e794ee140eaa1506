import fastStringWidth from "fast-string-width";

/** A longer text fits on no line, and what it takes exactly is nobody's question. */
const maxMeasured = 10_000;

/** How many columns a text takes where every letter is as wide: two for East Asian letters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  // Asked first: most texts are of ASCII, and need no expression.
  if (text.length > maxMeasured || /^[\u0020-\u007e]*$/.test(text)) return text.length;
  return fastStringWidth(text, { tabWidth: 1 });
}
