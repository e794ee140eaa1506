import { describe, expect, test } from "@jest/globals";
import { type GateChange, type GatePart, gateParts } from "../../src/model/gate-change.js";
import { annotationsOf } from "../../src/report/annotations.js";
import { gateChangeText } from "../../src/report/gate-change-text.js";
import { gateChangeLines } from "../../src/report/gate-changes.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { recoveryNote } from "../github/support.js";
import { checkOf, gateChangeOf, outputOf, required, resultsOf } from "./support/sample-results.js";
import { hostileText } from "./support/scenarios.js";

/** Of a comment. */
const commentLimit = 60_000;

const compared = (changes: readonly GateChange[]) =>
  ({ kind: "compared", base: "b".repeat(40), changes }) as const;
const many = Array.from({ length: 1_000 }, (_, index) =>
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
    const effectWords = (changes: readonly GateChange[]) =>
      gateChangeLines(compared(changes), false)[0]?.replace("This pull request changes its own gate: ", "");
    const strong = gateChangeOf({ effect: "strengthens" });
    expect(effectWords([strong])).toBe("1 change strengthens it");
    expect(effectWords([strong, strong])).toBe("2 changes strengthen it");
    expect(effectWords([strong, gateChangeOf()])).toBe("1 change may weaken it, 1 change strengthens it");
    const added = gateChangeOf({ effect: "adds" });
    expect(effectWords([strong, added, added])).toBe("2 changes add to it, 1 change strengthens it");
  });

  test("stand in the log with those first that weaken", () => {
    const changes = [gateChangeOf({ part: "check", before: null, effect: "adds" }), gateChangeOf()];
    expect(gateChangeLines(compared(changes), false)).toEqual([
      "This pull request changes its own gate: 1 change may weaken it, 1 change adds to it",
      "  weakens: check `catalog`: the command was `make test`, is now `true`",
      "  adds: check `catalog` was added: `true`",
      "A check that is added has to pass as well, unless it is advisory: that is known. What its command prepares for the checks that run after it or beside it (a file or a text that they look for) is not: read it.",
    ]);
    expect(gateChangeLines(compared([]), false)).toEqual([]);
  });

  test("name a waiver that was added or prolonged as the pull request's own, whoever it says gave it", async () => {
    const waiver = "until 2026-12-15 by @alice: upstream is down";
    const changes = [
      gateChangeOf({ part: "waived", before: null, after: waiver }),
      gateChangeOf({ part: "waived", before: waiver, after: waiver.replace("15", "31"), line: 20 }),
      gateChangeOf({ part: "waived", before: waiver, after: null, effect: "strengthens", line: 21 }),
    ];
    const results = resultsOf([checkOf("catalog")], { gateChanges: compared(changes) });
    const own = /\(the pull request's own word, whoever it says gave it\)/g;
    const summary = await renderSummary(results, { decides: required, limitBytes: 60_000 });
    expect(summary.match(own)).toHaveLength(2);
    expect(gateChangeLines(compared(changes), false).join("\n").match(own)).toHaveLength(2);
    const said = annotationsOf(results, required).map(({ message }) => message);
    expect(said.join("\n").match(own)).toHaveLength(2);
  });

  test("keep to the size of a comment, and name what was left out", async () => {
    const results = resultsOf([checkOf("catalog")], { gateChanges: compared(many) });
    const summary = await renderSummary(results, { decides: required, limitBytes: 8_000 });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(8_000);
    expect(summary).toContain("1,000 changes may weaken it");
    expect(summary).toMatch(/9\d\d of 1,000 changes that may weaken what decides/);
    const roomier = await renderSummary(results, { decides: required, limitBytes: 60_000 });
    expect(roomier).toMatch(/… and \d{3} more, \d{3} of which may weaken what decides\./);
    expect((await recoveryNote(results, "<!-- marker -->")).length).toBeLessThan(commentLimit);
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
    const warnings = all.filter(({ level }) => level === "warning");
    expect(warnings).toHaveLength(5);
    expect(warnings.at(-1)?.message).toMatch(/and 9\d\d more: the job summary has them\.$/);
    expect(Math.max(...warnings.map(({ message }) => message.length))).toBeLessThanOrEqual(4_096);
  });

  describe("that take something away are first, and never cut, among", () => {
    /** Each on a line of its own, as a page has them. */
    const harmless = (
      part: GatePart,
      effect: GateChange["effect"],
      before: string | null,
      after: string | null,
    ) =>
      Array.from({ length: 150 }, (_, index) =>
        gateChangeOf({ check: `check-${index}`, part, effect, before, after, line: index + 20 }),
      );
    const long = "x".repeat(200);
    const crowds: [name: string, changes: GateChange[]][] = [
      ["added checks", harmless("check", "adds", null, long)],
      ["added signals", harmless("pass", "strengthens", null, long)],
      ["owners", harmless("owner", "weakens", `@a${long}`, `@b${long}`)],
      ["reasons", harmless("why", "weakens", `a ${long}`, `b ${long}`)],
      ["rollbacks", harmless("rollback", "weakens", `a ${long}`, `b ${long}`)],
      ["names", harmless("id", "weakens", `a${long}`, `b${long}`)],
      ["commands, which may weaken as well", harmless("command", "weakens", `a ${long}`, `b ${long}`)],
      ["variables, which may weaken as well", harmless("env", "weakens", `A=${long}`, `A=b${long}`)],
      ["sign-offs", harmless("sign-off", "weakens", `[ ] ${long}`, `[x] ${long}`)],
    ];
    const taken: [name: string, change: GateChange, words: RegExp][] = [
      [
        "a fail signal",
        gateChangeOf({ part: "fail", before: "FATAL", after: null, line: 999 }),
        /check.*catalog.*: the fail signal .*FATAL.* was removed/,
      ],
      [
        "a check",
        gateChangeOf({ part: "check", check: "smoke", before: "./smoke", after: null, line: 1 }),
        /check.*smoke.* was removed/,
      ],
      [
        "a severity",
        gateChangeOf({ part: "severity", before: "required", after: "advisory", line: 999 }),
        /the severity was .*required.*, is now .*advisory/,
      ],
      [
        "the say of a check",
        gateChangeOf({ part: "waived", before: null, after: "until 2026-12-15 by @a: b", line: 999 }),
        /the waiver .*until 2026-12-15 by .*a: b.* was added/,
      ],
    ];
    /** Too much for each of the limits but the first. */
    const checks = Array.from({ length: 40 }, (_, index) =>
      checkOf(`c-${index}`, { verdict: "failed", reason: "no", output: outputOf("lines\n".repeat(300)) }),
    );
    const rows = crowds.flatMap(([crowd, changes]) =>
      taken.map(([name, change, words]) => [crowd, name, [...changes, change], words] as const),
    );

    test.each(rows)("150 %s: %s", async (_crowd, _name, changes, words) => {
      const results = resultsOf(checks, { gate: "not-ready", gateChanges: compared(changes) });
      const options = { decides: required };
      for (const limitBytes of [1_000_000, commentLimit, 20_000]) {
        const lines = (await renderSummary(results, { ...options, limitBytes })).split("\n");
        expect(lines.find((line) => line.startsWith("- "))).toMatch(words);
      }
      expect(await recoveryNote(results, "<!-- marker -->")).toMatch(words);
      const annotations = annotationsOf(results, required).filter(({ level }) => level === "warning");
      expect(annotations[0]?.message).toMatch(words);
      expect(gateChangeLines(compared(changes), false)[1]).toMatch(words);
    });

    test("all of 120 that take away are there, in comment, summary and annotations, however much stands beside them", async () => {
      const fails = Array.from({ length: 120 }, (_, index) =>
        gateChangeOf({
          check: `gone-${index}.`,
          part: "fail",
          before: `FATAL-${index} ${long}`,
          after: null,
        }),
      );
      const results = resultsOf([checkOf("a")], {
        gateChanges: compared([...crowds.flatMap(([, changes]) => changes), ...fails]),
      });
      for (const limitBytes of [1_000_000, commentLimit, 30_000]) {
        const summary = await renderSummary(results, { decides: required, limitBytes });
        expect(fails.filter(({ check }) => !summary.includes(check ?? "no check"))).toEqual([]);
      }
      const recovered = await recoveryNote(results, "<!-- m -->");
      expect(fails.filter(({ check }) => !recovered.includes(check ?? "no check"))).toEqual([]);
      const [first] = annotationsOf(results, required);
      expect(first?.message.match(/gone-/g)?.length).toBeGreaterThan(30);
      expect(first?.message).toMatch(/and \d+ more: the job summary has them\.$/);
    });
  });
});
