import { describe, expect, test } from "@jest/globals";
import { readWaiver } from "../../src/page/waived.js";
import { growth, mostLinear } from "../support/growth.js";
import { assembleYaml, fileOf } from "./assembling.js";
import { collector, summary } from "./reading.js";

const place = { line: 3, column: 7 };

function inCell(value: string) {
  const { problems, report } = collector();
  return { waived: readWaiver({ kind: "text", value, place }, "table", report), problems };
}

describe("a waiver in a cell", () => {
  test.each([
    ["until 2026-12-15 by @alice: upstream is down, #123", "@alice", "upstream is down, #123"],
    ["Until 2026-12-15 by @acme/release: down: see #123", "@acme/release", "down: see #123"],
    ["until 2026-12-15 by Alice Doe:  upstream", "Alice Doe", "upstream"],
  ])("has its day, its author and its reason: %s", (text, by, reason) => {
    expect(inCell(text)).toEqual({ waived: { by, until: "2026-12-15", reason }, problems: [] });
  });

  test.each([
    [
      "until 2026-12-15 by @alice",
      "a waiver without its reason",
      "Write `until 2026-12-15 by @alice: REASON`.",
    ],
    [
      "until 2026-12-15 by @alice:",
      "a waiver without its reason",
      "Write `until 2026-12-15 by @alice: REASON`.",
    ],
    [
      "until 2026-12-15 by @alice: …",
      "a waiver without its reason",
      "Write `until 2026-12-15 by @alice: REASON`.",
    ],
    [
      "until 2026-12-15: upstream is down",
      "a waiver without who gave it",
      "Write `until 2026-12-15 by NAME: upstream is down`.",
    ],
    [
      "by @alice: upstream is down",
      "a waiver without the day on which it ends",
      "Write `until DAY by @alice: upstream is down`.",
    ],
    [
      "yes",
      "a waiver without the day on which it ends, who gave it and its reason",
      "Write `until DAY by NAME: REASON`.",
    ],
    [
      "by @alice until 2026-12-15: upstream is down",
      "the waiver `by @alice until 2026-12-15: upstream is down`",
      "Write `until 2026-12-15 by @alice: upstream is down`.",
    ],
    [
      "until 2026-12-15 by @alice (upstream is down)",
      "the waiver `until 2026-12-15 by @alice (upstream is down)`",
      "Write `until 2026-12-15 by @alice: upstream is down`.",
    ],
    [
      "until 2026-12-15 by @alice, because upstream is down",
      "the waiver `until 2026-12-15 by @alice, because upstream is down`",
      "Write `until 2026-12-15 by @alice: upstream is down`.",
    ],
    [
      "until 2026-02-30 by @alice: upstream is down",
      "the day `2026-02-30`, which no calendar has",
      "Write year, month and day, as `2026-12-15`.",
    ],
    ["none", "`none`", "Leave the cell empty, or write a dash: the check is not waived then."],
    ["N/A", "`N/A`", "Leave the cell empty, or write a dash: the check is not waived then."],
    [
      "until 2026\u201112\u20115 by @alice: upstream is down",
      "`2026\u201112\u20115` as the last day of a waiver",
      "Write `2026-12-05`, in plain signs.",
    ],
    ...(
      [
        ["15.12.2026", "2026-12-15"],
        ["15/12/2026", "2026-12-15"],
        ["12/15/2026", "2026-12-15"],
        ["2026.12.5", "2026-12-05, in plain signs"],
        ["Dec-15", "YEAR-12-15"],
      ] as const
    ).map(([day, meant]) => {
      const [written = "", ...rest] = meant.split(",");
      const cure = `Write \`${[written].join()}\`${rest.map((each) => `,${each}`).join("")}.`;
      return [`until ${day} by @alice: down`, `\`${day}\` as the last day of a waiver`, cure] as const;
    }),
    ...(
      [
        ["Dec 15", "YEAR-12-15"],
        ["Dec 15, 2026", "2026-12-15"],
        ["15 December 2026", "2026-12-15"],
        ["Tue, 15th of December", "YEAR-12-15"],
        ["Sept. 1st 2026", "2026-09-01"],
        ["15. 12. 2026", "2026-12-15"],
      ] as const
    ).map(([day, meant]) => {
      const text = `until ${day} by @alice: down`;
      return [text, `the waiver \`${text}\``, `Write \`until ${meant} by @alice: down\`.`] as const;
    }),
    [
      "until the end of May by @alice: down",
      "a waiver without the day on which it ends",
      "Write `until DAY by @alice: down`.",
    ],
    [
      "until 5/12/2026 by @alice: down",
      "`5/12/2026` as the last day of a waiver",
      "Write year, month and day, as `2026-12-15`.",
    ],
    [
      "until friday by @alice: upstream is down",
      "`friday` as the last day of a waiver",
      "Write year, month and day, as `2026-12-15`.",
    ],
  ])("that is none is an error: %s", (text, found, cure) => {
    const { waived, problems } = inCell(text);
    expect(waived).toBeNull();
    expect(problems).toMatchObject([{ rule: "waiver", weight: "error", place, found, cure }]);
  });
});

describe("a waiver in YAML", () => {
  const whole = '{ by: "@alice", until: 2026-12-15, reason: "down, #1" }';

  test("is a mapping of the same parts", async () => {
    const { checks, problems } = await assembleYaml(fileOf(`area: a, run: x, waived: ${whole}`));
    expect(problems).toEqual([]);
    expect(checks[0]?.waived).toEqual({ by: "@alice", until: "2026-12-15", reason: "down, #1" });
  });

  test.each([
    ['{ by: "@alice", until: 2026-12-15 }', "waiver 2:32", 'Add `reason: "upstream is down, #123"` to it.'],
    [
      '{ by: "—", until: 2026-12-15, reason: "…" }',
      "waiver 2:32",
      'Add `by: "@alice", reason: "upstream is down, #123"` to it.',
    ],
    ["{ reason: down }", "waiver 2:32", 'Add `until: 2026-12-15, by: "@alice"` to it.'],
    [
      '{ by: "", until: 2026-12-15, reason: down }',
      "empty-value 2:38",
      'Write a value, as in `by: "@alice"`, or remove it.',
    ],
    [
      '{ by: "@alice", until: 2026-13-01, reason: down }',
      "waiver 2:55",
      "Write year, month and day, as `2026-12-15`.",
    ],
    [
      '{ by: "@alice", until: 20261201, reason: down }',
      "waiver 2:55",
      "Write year, month and day, as `2026-12-15`.",
    ],
    ['{ by: "a\\tb", until: 2026-12-15, reason: down }', "control-character 2:38", "Remove the character."],
    [
      '"until 2026-12-15 by @alice: down"',
      "waiver 2:32",
      'Write `waived: { by: "@alice", until: 2026-12-15, reason: "down" }`.',
    ],
    [
      "[x]",
      "wrong-type 2:32",
      'Write `waived: { by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }`.',
    ],
  ])("that is none is an error: %s", async (value, problem, cure) => {
    const { checks, problems } = await assembleYaml(fileOf(`area: a, run: x, waived: ${value}`));
    expect(checks[0]?.waived).toBeNull();
    expect([summary(problems), problems[0]?.cure]).toEqual([[problem], cure]);
  });

  test("names a part that is misspelt, beside the one that is missing for it", async () => {
    const value = '{ by: "@alice", untill: 2026-12-15, reason: down }';
    const { problems } = await assembleYaml(fileOf(`area: a, run: x, waived: ${value}`));
    expect(summary(problems)).toEqual(["waiver 2:32", "unknown-key 2:48"]);
    expect(problems.find(({ rule }) => rule === "unknown-key")?.cure).toBe("Write `until`.");
  });
});

test("is read in linear time, however long the text is", async () => {
  for (const [before, repeated, after] of [
    ["until 2026-12-15 by @alice", " ", "x"],
    ["until ", " x", ""],
    ["until", " ", ""],
    ["by @a:", " x", ""],
  ] as const) {
    const ratio = await growth((times) => {
      expect(inCell(`${before}${repeated.repeat(50_000 * times)}${after}`).waived).toBeNull();
    });
    expect(ratio).toBeLessThan(mostLinear);
  }
});
