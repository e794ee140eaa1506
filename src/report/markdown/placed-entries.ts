import type { CheckResult } from "../../model/results.js";
import { type BrokenEntry, sameUnmet } from "../same-unmet.js";
import type { Frame } from "./frame.js";

interface PlacedEntry extends BrokenEntry {
  /** How many checks stand before it. */
  readonly index: number;
}

/** What is found once, however often a long report is tried. */
interface Placed {
  readonly entries: readonly PlacedEntry[];
  /** All of their checks: those that decide, then the others. */
  readonly order: readonly CheckResult[];
  /** How many checks decide. */
  readonly deciding: number;
}

/** The broken checks as a report tells of them, in their order. */
export function placedIn(frame: Frame): Placed {
  const known = placed.get(frame);
  if (known !== undefined) return known;
  let index = 0;
  const entries = sameUnmet(frame.sections, frame.decides).map((entry) => {
    const placedEntry = { ...entry, index };
    index += entry.checks.length;
    return placedEntry;
  });
  const order = entries.flatMap(({ checks }) => checks);
  const found = { entries, order, deciding: frame.sections.filter(frame.decides).length };
  placed.set(frame, found);
  return found;
}

const placed = new WeakMap<Frame, Placed>();
