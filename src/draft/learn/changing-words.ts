import type { Span } from "./volatile.js";

/**
 * Knows which words of a line were others in another run: none where it is there to the letter, `null` where no line
 * of that run is like it.
 */
export function changingWords(others: readonly string[]): (line: string) => readonly Span[] | null {
  const known = new Set(others);
  const all = [...known].map(wordsOf);
  return (line) => {
    if (known.has(line)) return [];
    const own = wordsOf(line);
    const [nearest] = all
      .filter(({ length }) => length === own.length)
      .map((words) => own.filter(({ text }, index) => words[index]?.text !== text))
      .toSorted((a, b) => a.length - b.length);
    const isLike = nearest !== undefined && nearest.length * 2 <= own.length;
    return isLike ? nearest.map(({ span }) => span) : null;
  };
}

function wordsOf(line: string): { readonly text: string; readonly span: Span }[] {
  return Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    span: { start: index, end: index + text.length },
  }));
}
