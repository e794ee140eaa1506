/** Parentheses that stand in no other ones; offsets are those of the text, in UTF-16 code units. */
export interface Parentheses {
  readonly from: number;
  /** Behind the closing one. */
  readonly to: number;
  /** Offsets of what stands between them. */
  readonly inner: { readonly from: number; readonly to: number };
  /** `( … )`; fullwidth ones, and one that is never closed, are told apart. */
  readonly kind: "plain" | "fullwidth" | "open";
}

/** The outermost parentheses of a text, in its order. One that is never closed reaches as far as the next one. */
export function outerParentheses(text: string): Parentheses[] {
  const { pairs, unclosed } = pairUp(text);
  const starts = [...outermost(pairs), ...unclosed].sort((a, b) => a.from - b.from);
  return starts.map(({ from, to }, index): Parentheses => {
    if (to !== null) {
      const isPlain = text.charAt(from) === "(" && text.charAt(to - 1) === ")";
      return { from, to, inner: { from: from + 1, to: to - 1 }, kind: isPlain ? "plain" : "fullwidth" };
    }
    const end = starts[index + 1]?.from ?? text.length;
    return { from, to: end, inner: { from: from + 1, to: end }, kind: "open" };
  });
}

interface Pair {
  readonly from: number;
  /** `null`: never closed. */
  readonly to: number | null;
}

function pairUp(text: string): { readonly pairs: Pair[]; readonly unclosed: Pair[] } {
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）]/g)) {
    if (sign === "(" || sign === "（") open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) pairs.push({ from, to: index + 1 });
    }
  }
  return { pairs, unclosed: open.map((from) => ({ from, to: null })) };
}

function outermost(pairs: readonly Pair[]): Pair[] {
  let end = 0;
  return pairs
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to ?? end;
      return true;
    });
}
