import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { packLanes, type Span } from "../../../src/report/html/timeline-lanes.js";

const span = fc.record({ fromMs: fc.nat({ max: 200 }), length: fc.nat({ max: 60 }) });
const spans = fc
  .array(span, { maxLength: 60 })
  .map((all) => all.map(({ fromMs, length }): Span => ({ fromMs, toMs: fromMs + length })));

describe("lanes of a timeline", () => {
  test("hold every span once, and none over another", () => {
    fc.assert(
      fc.property(spans, (items) => {
        const packed = packLanes(items);
        expect(new Set(packed.map(({ item }) => item)).size).toBe(items.length);
        for (const [index, one] of packed.entries())
          for (const other of packed.slice(index + 1))
            if (one.lane === other.lane) expect(other.item.fromMs).toBeGreaterThanOrEqual(one.item.toMs);
      }),
    );
  });

  test("are no more than ran at the same time", () => {
    fc.assert(
      fc.property(spans, (items) => {
        const lasting = items.filter(({ fromMs, toMs }) => toMs > fromMs);
        const lanes = new Set(packLanes(lasting).map(({ lane }) => lane)).size;
        const atOnce = lasting.map(
          ({ fromMs }) => lasting.filter((one) => one.fromMs <= fromMs && fromMs < one.toMs).length,
        );
        expect(lanes).toBe(Math.max(0, ...atOnce));
      }),
    );
  });
});
