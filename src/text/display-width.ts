import fastStringWidth from "fast-string-width";

/** How many columns a text takes where every letter is as wide: two for East Asian letters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  // Asked first: most texts are of ASCII, and need no expression.
  return /^[\u0020-\u007e]*$/.test(text) ? text.length : fastStringWidth(text, { tabWidth: 1 });
}
