import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../../src/model/results.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { required } from "../support/sample-results.js";
import { situations } from "../support/situations.js";

/** Bytes of the sketches that the comment was designed by. */
const sketched = {
  "one-of-five": 1_744,
  "seven-of-thirty": 8_063,
  "sixty-of-500": 14_633,
  killed: 1_863,
  "setup-failed": 1_011,
  unusable: 4_538,
  weakened: 1_817,
  filtered: 592,
} as const;

/** By which a comment may differ from its sketch: what is escaped needs more. */
const tolerance = 0.25;

async function commentOf(results: Results): Promise<string> {
  return renderSummary(results, { decides: required, limitBytes: 60_000, place: "comment" });
}

describe("the size of a comment", () => {
  test.each(Object.entries(sketched))(
    "of the situation %s is about its sketch's %d bytes",
    async (name, bytes) => {
      const results: Results | undefined = { ...situations }[name];
      if (results === undefined) throw new Error(`no situation ${name}`);
      const size = Buffer.byteLength(await commentOf(results));
      expect(Math.abs(size - bytes) / bytes).toBeLessThanOrEqual(tolerance);
    },
  );
});
