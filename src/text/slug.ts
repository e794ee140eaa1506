/** FORMAT 1.2: the longest an id may be. */
export const maxIdLength = 100;

/**
 * How areas and `Check` cells become ids: lower case, letters and digits of any script, `.`, `_` and `-`;
 * every other run is one `-`, and what cannot be seen (a soft hyphen, what picks the form of an emoji) is nothing. Empty when nothing in the text is a letter or a digit.
 */
export function slug(text: string): string {
  // Most names are ASCII, and a Unicode class takes as long to set up as a short page to read.
  const isPlain = /^[ -~]*$/.test(text);
  const others = isPlain ? /[^a-z0-9._]+/g : /[^\p{L}\p{M}\p{N}._]+/gu;
  const seen = isPlain ? text : text.replace(/\p{Default_Ignorable_Code_Point}+/gu, "");
  const slugged = seen
    .normalize("NFC")
    .toLowerCase()
    .replace(others, "-")
    .replace(/^-+|-+$/g, "");
  return hasLetterOrDigit(slugged) ? slugged : "";
}

/**
 * The slug by which areas are compared. It is never empty: an area of symbols alone (`🚀`) is known by its
 * code points, so that filters and statuses can name it once its rows have ids of their own.
 */
export function areaSlug(text: string): string {
  return (
    slug(text) ||
    Array.from(text.trim(), (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-")
  );
}

/** Whether an explicit id is in the letters that FORMAT 1.2 allows; its length is judged apart. */
export function hasIdLetters(id: string): boolean {
  return (/^[\w.-]+$/.test(id) || /^[\p{L}\p{M}\p{N}._-]+$/u.test(id)) && hasLetterOrDigit(id);
}

function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
