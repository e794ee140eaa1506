/** Something that took its time, in milliseconds since any moment. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A span in its lane, from 0. */
export interface LaneSpan<Item extends Span> {
  readonly item: Item;
  readonly lane: number;
}

/** Each span in the first lane that is free when it begins, so that as many lanes are taken as ran at the same time. */
export function packLanes<Item extends Span>(items: readonly Item[]): LaneSpan<Item>[] {
  const freeFrom: number[] = [];
  return items
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .map((item) => {
      const free = freeFrom.findIndex((ms) => ms <= item.fromMs);
      const lane = free === -1 ? freeFrom.length : free;
      freeFrom[lane] = Math.max(item.fromMs, item.toMs);
      return { item, lane };
    });
}
