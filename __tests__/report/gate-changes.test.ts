import { describe, expect, test } from "@jest/globals";
import { type GateChange, gateParts } from "../../src/model/gate-change.js";
import { annotationsOf } from "../../src/report/annotations.js";
import { commentLimit, renderRecovered } from "../../src/report/comment.js";
import { effectWords, gateChangeLines, gateChangeText } from "../../src/report/gate-changes.js";
import { renderSummary } from "../../src/report/summary.js";
import { checkOf, gateChangeOf, required, resultsOf } from "./support/sample-results.js";
import { hostileText } from "./support/scenarios.js";

const compared = (changes: readonly GateChange[]) =>
  ({ kind: "compared", base: "b".repeat(40), changes }) as const;
const many = Array.from({ length: 10_000 }, (_, index) =>
  gateChangeOf({ check: `check-${index}`, before: hostileText, after: `${hostileText}!`, line: index + 1 }),
);

describe("the changes of a gate", () => {
  test.each(gateParts)("are told of %s in one line, however hostile", (part) => {
    for (const [before, after] of [
      [hostileText, "x"],
      [null, hostileText],
      [hostileText, null],
    ] as const) {
      const words = gateChangeText(gateChangeOf({ part, before, after }));
      expect(words).toMatch(/^[^\n\u001b]+$/);
      expect(words.length).toBeLessThan(600);
    }
  });

  test("are counted by what they do", () => {
    const strong = gateChangeOf({ effect: "strengthens" });
    expect(effectWords([strong])).toBe("1 change strengthens it");
    expect(effectWords([strong, strong])).toBe("2 changes strengthen it");
    expect(effectWords([strong, gateChangeOf()])).toBe("1 change may weaken it, 1 change strengthens it");
  });

  test("stand in the log with those first that weaken", () => {
    const changes = [gateChangeOf({ part: "check", before: null, effect: "strengthens" }), gateChangeOf()];
    expect(gateChangeLines(compared(changes), false)).toEqual([
      "This pull request changes its own gate: 1 change may weaken it, 1 change strengthens it",
      "  weakens: check `catalog`: the command was `make test`, is now `true`",
      "  strengthens: check `catalog` was added: `true`",
    ]);
    expect(gateChangeLines(compared([]), false)).toEqual([]);
  });

  test("keep to the size of a comment, and name what was left out", async () => {
    const results = resultsOf([checkOf("catalog")], { gateChanges: compared(many) });
    const summary = await renderSummary(results, { decides: required, limitBytes: 8_000 });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(8_000);
    expect(summary).toContain("10,000 changes may weaken it");
    const roomier = await renderSummary(results, { decides: required, limitBytes: 60_000 });
    expect(roomier).toContain("all but 20 of each list");
    expect(roomier).toContain("… and 9,980 more.");
    expect(renderRecovered(results, "<!-- marker -->").length).toBeLessThan(commentLimit);
  });

  test("are one warning for each line, an error where they decide, and never crowd out what failed", () => {
    const changes = [
      gateChangeOf(),
      gateChangeOf({ part: "pass", before: "ok", after: null }),
      gateChangeOf({ line: 20 }),
    ];
    const results = resultsOf([checkOf("catalog", { verdict: "failed", reason: "no" })], {
      gateChanges: compared(changes),
    });
    expect(annotationsOf(results, required).map(({ level, line, title }) => [level, line, title])).toEqual([
      ["error", 14, "catalog: failed"],
      ["warning", 14, "This pull request changes its own gate"],
      ["warning", 20, "This pull request changes its own gate"],
    ]);
    const deciding = { ...results, reasonCode: "gate-weakened" } as const;
    expect(annotationsOf(deciding, required).filter(({ level }) => level === "error")).toHaveLength(3);
    const all = annotationsOf({ ...results, gateChanges: compared(many) }, required);
    expect(all.filter(({ level }) => level === "warning")).toHaveLength(10);
    expect(all.at(-1)?.title).toBe("9,991 more");
  });
});
