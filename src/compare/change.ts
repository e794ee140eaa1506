import type { GateChange, GatePart } from "../model/gate-change.js";
import { firstDifference } from "../text/first-difference.js";

/** Where a difference belongs. */
export interface Where {
  readonly check: string | null;
  readonly line: number;
}

/** What stood there, and what stands there now. */
type Sides<Side> = readonly [before: Side, after: Side];

/** The longest text that is kept of either side. */
const maxCharacters = 1_000;
/** How much of what both have in common is shown before the difference. */
const context = 100;

/** A difference as data; where the texts are long, the piece around the first difference. */
export function change(
  { check, line }: Where,
  part: GatePart,
  [before, after]: Sides<string | null>,
  effect: GateChange["effect"],
): GateChange {
  const start = Math.max(0, firstDifference(before ?? "", after ?? "") - context);
  return { check, part, before: excerpt(before, start), after: excerpt(after, start), effect, line };
}

/** A change that the value of one key makes; `null` where there is none. */
export function valueChange(
  where: Where,
  part: GatePart,
  before: string | null,
  after: string | null,
): GateChange[] {
  return before === after ? [] : [change(where, part, [before, after], "weakens")];
}

/** What one side has and the other has not, each of them a change; the order means nothing. */
export function listChanges(
  where: Where,
  part: GatePart,
  [before, after]: Sides<readonly string[]>,
  addedEffect: GateChange["effect"],
): GateChange[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...[...old].filter((text) => !now.has(text)).map((text) => change(where, part, [text, null], "weakens")),
    ...[...now]
      .filter((text) => !old.has(text))
      .map((text) => change(where, part, [null, text], addedEffect)),
  ];
}

function excerpt(text: string | null, start: number): string | null {
  if (text === null || text.length <= maxCharacters) return text;
  const end = start + maxCharacters - 2;
  // Half a surrogate pair at either end would become U+FFFD.
  const piece = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
  return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}
