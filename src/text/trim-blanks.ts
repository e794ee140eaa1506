/** A text without the blanks at its ends, and where it begins in what was handed over. */
interface Trimmed {
  readonly text: string;
  readonly offset: number;
}

/**
 * FORMAT 2: outer blanks trimmed. Blanks are those of ASCII: what else looks like one is part of the text, so that
 * judge, reports and `diff` see the same. Not by a regular expression, which would be quadratic in blanks.
 */
export function trimBlanks(text: string): Trimmed {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { text: text.slice(from, to), offset: from };
}

/** Whether a byte or character is a blank of ASCII. */
export function isBlank(code: number | undefined): boolean {
  return code === 0x20 || (code !== undefined && code >= 0x09 && code <= 0x0d);
}
