import type { Span } from "./volatile.js";

/**
 * The words of a line that were others in another run: none where it is there to the letter, `null` where no line of
 * that run is like it.
 */
export function changingWords(line: string, others: readonly string[]): readonly Span[] | null {
  if (others.includes(line)) return [];
  const own = wordsOf(line);
  let nearest: readonly Span[] | null = null;
  for (const other of others) {
    const words = wordsOf(other);
    if (words.length !== own.length) continue;
    const differing = own.filter(({ text }, index) => words[index]?.text !== text).map(({ span }) => span);
    if (
      differing.length * 2 <= own.length &&
      differing.length < (nearest?.length ?? Number.POSITIVE_INFINITY)
    )
      nearest = differing;
  }
  return nearest;
}

function wordsOf(line: string): { readonly text: string; readonly span: Span }[] {
  return Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    span: { start: index, end: index + text.length },
  }));
}
