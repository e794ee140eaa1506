import { describe, expect, test } from "@jest/globals";
import { compareGates } from "../../src/compare/compare-gates.js";
import type { Checklist } from "../../src/model/checklist.js";
import { growth, mostLinear } from "../support/growth.js";
import { checklistOf, wordsOf } from "./support.js";

const page = (lint: string): string =>
  `---\n${lint === "" ? "owner: x" : `owner: x\nlint: { ${lint} }`}\n---\n| Area | Command |\n| --- | --- |\n| a | \`make\` |\n`;

describe("a severity that `lint:` sets", () => {
  test.each([
    ["off", "", "off", "weakens: the setting of lint `rollback-missing: off` was added"],
    ["off no more", "off", "", "strengthens: the setting of lint `rollback-missing: off` was removed"],
    ["an error", "", "error", "strengthens: the setting of lint `rollback-missing: error` was added"],
    [
      "a warning in the place of an error",
      "error",
      "warning",
      "weakens: the setting of lint was `rollback-missing: error`, is now `rollback-missing: warning`",
    ],
    [
      "a warning where `strict` would make an error of it",
      "",
      "warning",
      "weakens: the setting of lint `rollback-missing: warning` was added",
    ],
  ])("tells that a rule is %s", async (_, base, head, words) => {
    const setting = (level: string): string => (level === "" ? "" : `rollback-missing: ${level}`);
    expect(await wordsOf(page(setting(base)), page(setting(head)))).toEqual([words]);
  });

  test("is compared rule by rule, whatever the order", async () => {
    const base = page("rollback-missing: off, signal-prose: error");
    expect(await wordsOf(base, page("signal-prose: error, rollback-missing: off"))).toEqual([]);
    expect(await wordsOf(base, page("signal-prose: off, rollback-missing: error"))).toEqual([
      "weakens: the setting of lint was `signal-prose: error`, is now `signal-prose: off`",
      "strengthens: the setting of lint was `rollback-missing: off`, is now `rollback-missing: error`",
    ]);
  });

  test("that the rule has anyway is no change, and a note that becomes a warning is one", async () => {
    expect(await wordsOf(page(""), page("signal-prose: warning"))).toEqual([]);
    expect(await wordsOf(page(""), page("foreign-keys: warning"))).toEqual([
      "strengthens: the setting of lint `foreign-keys: warning` was added",
    ]);
  });
});

const head = "| Area | Command |\n| --- | --- |\n";
const ignore = (rule: string): string => `<!-- readiness-ignore ${rule}: ours -->\n\n`;

describe("a comment that ignores a rule", () => {
  const two = `${head}| a | \`one\` |\n\n${head}| b | \`two\` |\n`;
  const overFirst = `${ignore("rollback-missing")}${two}`;
  const overBoth = `${ignore("rollback-missing")}${head}| a | \`one\` |\n\n${ignore("rollback-missing")}${head}| b | \`two\` |\n`;

  test("weakens where it is added, for the checks below it, and strengthens where it goes", async () => {
    expect(await wordsOf(two, overFirst)).toEqual([
      "weakens: the comment that ignores `rollback-missing: a` was added",
    ]);
    expect(await wordsOf(overFirst, overBoth)).toEqual([
      "weakens: the comment that ignores was `rollback-missing: a`, is now `rollback-missing: a, b`",
    ]);
    expect(await wordsOf(overBoth, overFirst)).toEqual([
      "strengthens: the comment that ignores was `rollback-missing: a, b`, is now `rollback-missing: a`",
    ]);
    expect(await wordsOf(overFirst, two)).toEqual([
      "strengthens: the comment that ignores `rollback-missing: a` was removed",
    ]);
  });

  test("is none of a check that is added under it, or renamed", async () => {
    const table = `${ignore("rollback-missing")}${head}| a | \`one\` |\n`;
    expect(await wordsOf(table, `${table}| c | \`three\` |\n`)).toEqual([
      "adds: check `c` was added: `three`",
    ]);
    const named = (id: string): string =>
      `${ignore("rollback-missing")}| Area | Check | Command |\n| --- | --- | --- |\n| a | ${id} | \`one\` |\n`;
    expect(await wordsOf(named("x"), named("y"))).toEqual(["weakens: check `x` was renamed to `y`"]);
  });

  test("is told too where no check of the base stands below it", async () => {
    const other = "\n| Purpose | Command |\n| --- | --- |\n| x | `y` |\n";
    expect(await wordsOf(`${two}${other}`, `${two}\n${ignore("column-name")}${other}`)).toEqual([
      "weakens: the comment that ignores `column-name: elsewhere (1)` was added",
    ]);
  });

  test("takes time in proportion to the page, also on a page of comments", async () => {
    const pageOf = async (count: number): Promise<{ base: Checklist; many: Checklist }> => {
      const rows = Array.from({ length: count }, (_, index) => `| a${index} | \`make ${index}\` |\n`);
      const base = await checklistOf(`${head}${rows.join("")}`);
      const first = base.checks[0]?.place.line ?? 0;
      const place = { line: 1, column: 1 };
      const comment = { rule: "rollback-missing", reason: "", place, lines: [first, first + count] } as const;
      return { base, many: { ...base, ignores: Array.from({ length: 30 * count }, () => comment) } };
    };
    const pages = { 1: await pageOf(400), 4: await pageOf(1_600) };
    const ratio = await growth((times) => {
      const { base, many } = pages[times];
      expect(compareGates(base, many)).toHaveLength(1);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });
});
