/** One way of saying less: all of something, or as much of it as there is room for. */
export type Step<Detail> =
  | { readonly kind: "drop"; readonly name: string; readonly apply: (detail: Detail) => Detail }
  | {
      readonly kind: "keep-some";
      readonly all: number;
      readonly name: (kept: number) => string;
      readonly apply: (detail: Detail, kept: number) => Detail;
    };

interface Fitting<Detail> {
  readonly limitBytes: number;
  readonly full: Detail;
  /** In the order in which they are taken; each comes on top of those before it. */
  readonly steps: readonly Step<Detail>[];
  /** Blocks of Markdown, most important first; the iteration ends early when there is no more room. */
  readonly render: (detail: Detail, leftOut: readonly string[]) => Iterable<string>;
  /** What is shown when nothing else fits; cut if need be, so it must be plain text. */
  readonly lastResort: string;
  readonly cut: (text: string, limitBytes: number) => string;
}

/** Renders as much as fits into the limit, taking the named steps one by one until it does. */
export function fitReport<Detail>(fitting: Fitting<Detail>): string {
  const { full, steps, lastResort, cut, limitBytes } = fitting;
  let detail = full;
  const leftOut: string[] = [];
  for (const step of steps) {
    const text = attempt(fitting, detail, leftOut);
    if (text !== null) return text;
    if (step.kind === "drop") {
      detail = step.apply(detail);
      leftOut.push(step.name);
      continue;
    }
    const most = keepMost(fitting, step, detail, leftOut);
    if (most !== null) return most;
    detail = step.apply(detail, 0);
    leftOut.push(step.name(0));
  }
  return attempt(fitting, detail, leftOut) ?? cut(lastResort, limitBytes);
}

/** Finds the most that fits by halving; `null` where it doesn't fit without any of it. */
function keepMost<Detail>(
  fitting: Fitting<Detail>,
  step: Extract<Step<Detail>, { kind: "keep-some" }>,
  detail: Detail,
  leftOut: readonly string[],
): string | null {
  let best: string | null = null;
  let low = 0;
  let high = step.all - 1;
  while (low <= high) {
    const kept = (low + high) >> 1;
    const text = attempt(fitting, step.apply(detail, kept), [...leftOut, step.name(kept)]);
    if (text === null) {
      high = kept - 1;
    } else {
      best = text;
      low = kept + 1;
    }
  }
  return best;
}

/** The rendered text, or `null` as soon as it is over the limit. */
function attempt<Detail>(
  { render, limitBytes }: Fitting<Detail>,
  detail: Detail,
  leftOut: readonly string[],
): string | null {
  const blocks: string[] = [];
  let bytes = 0;
  for (const block of render(detail, leftOut)) {
    bytes += Buffer.byteLength(block) + separator.length;
    // The last separator is a single line end.
    if (bytes - 1 > limitBytes) return null;
    blocks.push(block);
  }
  return `${blocks.join(separator)}\n`;
}

const separator = "\n\n";
