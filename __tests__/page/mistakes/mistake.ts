/** A clean page, and the same with one mistake in it. */
export interface Mistake {
  /** What kind of mistake, and where: unique. */
  readonly name: string;
  /** `RELEASE_READINESS.md` or `.yml`. */
  readonly path: string;
  readonly clean: string;
  readonly broken: string;
  /** 1-based lines of the broken page on one of which the finding must stand. */
  readonly lines: readonly [first: number, last: number];
  /** What was written wrong, where a cure "Write `X`" puts X in its place and so gives the clean page's meaning. */
  readonly rewrite: { readonly from: number; readonly to: number } | null;
  /** Whether `lint --fix` mends it. */
  readonly fixable: boolean;
}

/** How a mistake is told. */
interface Told {
  readonly rewrites?: boolean;
  readonly fixable?: boolean;
  /** So many lines further down it may be told as well: what belonged to the line has lost it. */
  readonly linesBelow?: number;
}

/** Puts `wrong` in the place of the only `right` of a page. */
export function misspell(
  name: string,
  clean: string,
  right: string,
  wrong: string,
  { rewrites = true, fixable = false, linesBelow = 0 }: Told = {},
): Mistake {
  const at = clean.indexOf(right);
  if (at === -1) throw new Error(`${name}: the clean page has no ${right}`);
  const broken = clean.slice(0, at) + wrong + clean.slice(at + right.length);
  const first = lineOf(broken, at);
  return {
    name,
    path: clean.startsWith("owner:") ? "RELEASE_READINESS.yml" : "RELEASE_READINESS.md",
    clean,
    broken,
    lines: [first, first + wrong.split("\n").length - 1 + linesBelow],
    rewrite: rewrites ? { from: at, to: at + wrong.length } : null,
    fixable,
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
