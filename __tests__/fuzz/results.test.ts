import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readReportedVerdicts } from "../../src/github/fork/read-reported-verdicts.js";
import { verdicts } from "../../src/model/verdict.js";
import { serializeResults } from "../../src/report/results-json.js";
import { scenarios } from "../report/support/scenarios.js";
import { numRuns } from "./runs.js";

const file = (checks: string): string => `{"version": 1, "checks": ${checks}}`;
const own = Object.values(scenarios).map((results) => Buffer.from(serializeResults(results)));
/** One of ours in which a few bytes are others. */
const damaged = fc
  .tuple(
    fc.constantFrom(...own),
    fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 }),
  )
  .map(([whole, changes]) =>
    changes.reduce((bytes, [place, put]) => {
      const at = place % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + put.length)]);
    }, whole),
  );

describe("the reader of a results file", () => {
  test("reads or refuses any bytes, and never throws", () => {
    const bytes = fc.oneof(
      fc.uint8Array().map((array) => Buffer.from(array)),
      fc.json({ maxDepth: 5 }).map((text) => Buffer.from(text)),
      fc.array(fc.anything(), { maxLength: 5 }).map((checks) => Buffer.from(file(JSON.stringify(checks)))),
      damaged,
    );
    fc.assert(
      fc.property(bytes, (buffer) => {
        const reading = readReportedVerdicts(buffer);
        if (reading.kind === "problems") expect(reading.problems.length).toBeGreaterThan(0);
        else for (const verdict of reading.verdicts.values()) expect([...verdicts, null]).toContain(verdict);
      }),
      { numRuns },
    );
  });
});
