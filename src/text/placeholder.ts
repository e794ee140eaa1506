/** A placeholder in a text: `{name}`. `{` after `$` is the shell's (FORMAT 3.4). */
export const placeholder = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;

/** Where a placeholder stands, in UTF-16 code units. */
export interface PlaceholderPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The placeholders of a text; doubled braces (`{{version}}`) are those of other templates. */
export function placeholdersIn(text: string): readonly PlaceholderPlace[] {
  // Asked first: most texts have none.
  if (!text.includes("{")) return [];
  return Array.from(text.matchAll(placeholder), ({ 0: { length }, 1: name = "", index: start }) => ({
    name,
    start,
    end: start + length,
  })).filter(({ start, end }) => text[start - 1] !== "{" || text[end] !== "}");
}
