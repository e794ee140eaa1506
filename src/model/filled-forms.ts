import { literalPattern } from "../text/pattern-text.js";

/**
 * How a value is written where a placeholder is filled, by where it stands: in guidance (FORMAT 3.4), or in a signal's
 * pattern (FORMAT 2). Redaction knows these forms, too: a secret variable must not pass it in the dress of its place.
 */
export const filledForms = {
  text: escapeMarkdown,
  address: (value) => encodeURI(Buffer.from(value).toString()).replace(/[()'[\]\\]/g, encodeMark),
  block: quoteForShell,
  span: quoteForShell,
  pattern: literalPattern,
} as const satisfies Record<string, (value: string) => string>;

function quoteForShell(value: string): string {
  return /^[A-Za-z0-9._/@:+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

function escapeMarkdown(value: string): string {
  return value
    .replace(/[\\`*[\]<>#|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
    .replace(/^[-+=]|^(\d+)(?=[.)](?:\s|$))/, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`))
    .replace(/^[ \t]/, "&#32;");
}

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
