/** One way of saying less: all of something, or as much of it as there is room for. */
export type Step<Detail> =
  | { readonly kind: "drop"; readonly name: string; readonly apply: (detail: Detail) => Detail }
  | {
      readonly kind: "keep-some";
      readonly all: number;
      readonly name: (kept: number, detail: Detail) => string;
      readonly apply: (detail: Detail, kept: number) => Detail;
      /** Steps of one subject take more and more of the same: it is named once, by all that they leave. */
      readonly subject?: string;
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

/** A step with what it kept: of a `drop` nothing. */
interface Taken<Detail> {
  readonly step: Step<Detail>;
  readonly kept: number;
}

/**
 * Renders as much as fits into the limit, taking the named steps one by one until it does. What a step took that there is
 * room for after all, because a later one took much at once, is given back.
 */
export function fitReport<Detail>(fitting: Fitting<Detail>): string {
  const { steps, lastResort, cut, limitBytes } = fitting;
  const taken: Taken<Detail>[] = [];
  for (const step of [null, ...steps]) {
    if (step?.kind === "keep-some") {
      const most = keepMost(fitting, taken, step);
      taken.push({ step, kept: most ?? 0 });
      if (most === null) continue;
    } else if (step !== null) {
      taken.push({ step, kept: 0 });
    }
    const text = attempt(fitting, taken);
    if (text !== null) return giveBack(fitting, taken, text);
  }
  return cut(lastResort, limitBytes);
}

/** The most that fits of what a step can keep, found by halving; `null` where it doesn't fit without any of it. */
function keepMost<Detail>(
  fitting: Fitting<Detail>,
  before: readonly Taken<Detail>[],
  step: KeepSome<Detail>,
  after: readonly Taken<Detail>[] = [],
): number | null {
  const fits = (kept: number): boolean => attempt(fitting, [...before, { step, kept }, ...after]) !== null;
  if (!fits(0)) return null;
  let best = 0;
  let high = step.all - 1;
  while (best < high) {
    const kept = (best + high + 1) >> 1;
    if (fits(kept)) best = kept;
    else high = kept - 1;
  }
  return best;
}

type KeepSome<Detail> = Extract<Step<Detail>, { kind: "keep-some" }>;

/** Steps taken before the last one keep more, where that fits: the last of them first, as it took what matters most. */
function giveBack<Detail>(fitting: Fitting<Detail>, taken: Taken<Detail>[], fitted: string): string {
  let text = fitted;
  for (let index = taken.length - 2; index >= 0; index -= 1) {
    const one = taken[index];
    const left = fitting.limitBytes - Buffer.byteLength(text);
    if (one?.step.kind !== "keep-some" || left < worthBytes) continue;
    const most = keepMost(fitting, taken.slice(0, index), one.step, taken.slice(index + 1));
    if (most === null || most <= one.kept) continue;
    taken[index] = { step: one.step, kept: most };
    text = attempt(fitting, taken) ?? text;
  }
  return text;
}

/** Room for less than that is none. */
const worthBytes = 40;

/** The rendered text, or `null` as soon as it is over the limit. */
function attempt<Detail>(
  { render, limitBytes, full }: Fitting<Detail>,
  taken: readonly Taken<Detail>[],
): string | null {
  const detail = taken.reduce((before, { step, kept }) => step.apply(before, kept), full);
  const blocks: string[] = [];
  let bytes = 0;
  for (const block of render(detail, leftOutOf(taken, detail))) {
    bytes += Buffer.byteLength(block) + separator.length;
    // The last separator is a single line end.
    if (bytes - 1 > limitBytes) return null;
    blocks.push(block);
  }
  return `${blocks.join(separator)}\n`;
}

function leftOutOf<Detail>(taken: readonly Taken<Detail>[], detail: Detail): string[] {
  // Asked for once a subject: with thousands of checks a name takes time.
  const names = new Map<string | Step<Detail>, () => string>();
  for (const { step, kept } of taken)
    if (step.kind === "drop") names.set(step, () => step.name);
    else names.set(step.subject ?? step, () => step.name(kept, detail));
  return [...names.values()].map((name) => name()).filter((name) => name !== "");
}

const separator = "\n\n";
