import { literalPattern } from "../../text/pattern-text.js";

/** A piece of a text that stands for something else. */
interface Placeholder {
  readonly text: string;
  /** The pattern that was probably meant; `null` where nothing but the placeholder stands there. */
  readonly pattern: string | null;
}

/**
 * The placeholder in a text that is to be seen in an output: `<x>` or `{{x}}` as the whole, `…`, or `N` as a word.
 * What is written as a pattern, or literally behind `output:`, `stdout:`, `stderr:` or `=`, has none.
 */
export function placeholderIn(text: string): Placeholder | null {
  if (isLiteralSignal(text)) return null;
  if (isWholePlaceholder(text)) return { text, pattern: null };
  const found = /…|(?<![^\s=(,:])N(?![^\s.,;:)])/.exec(text)?.[0];
  if (found === undefined) return null;
  const pattern = text
    .split(ellipsisOrNumber)
    .map((piece) => (piece === "…" ? ".*" : piece === "N" ? "[0-9]+" : escaped(piece)));
  return { text: found, pattern: `/${pattern.join("")}/` };
}

/** Nothing but a placeholder, and no tag of HTML that is closed or has attributes: `<cluster>`, `{{region}}`, `…`, `...`, `N`. */
export function isWholePlaceholder(text: string): boolean {
  return /^(?:<[^<>/!=?][^<>=]*>|\{\{[^{}]+\}\}|…|\.\.\.|N)$/.test(text);
}

/** A pattern, or text that is written as text: what stands there is meant as it is. */
export function isLiteralSignal(text: string): boolean {
  return text.startsWith("/") || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text);
}

const ellipsisOrNumber = /(…|(?<![^\s=(,:])N(?![^\s.,;:)]))/;

/** For a pattern in a cell of a table: signs of patterns with a backslash, and a pipe as the table wants it. */
export function escaped(text: string): string {
  return literalPattern(text).replaceAll("\\|", "[\\|]");
}
