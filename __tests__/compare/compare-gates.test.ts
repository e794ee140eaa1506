import { describe, expect, test } from "@jest/globals";
import { compareGates, deletedPage } from "../../src/compare/compare-gates.js";
import type { Checklist } from "../../src/model/checklist.js";
import { gateChangeText } from "../../src/report/gate-change-text.js";
import { growth, mostLinear } from "../support/growth.js";
import { basePage, changesOf, checklistOf, wordsOf } from "./support.js";

const page = (...rows: readonly string[]): string =>
  ["| Area | Command | Rollback |", "| --- | --- | --- |", ...rows, ""].join("\n");
const row = (area: string, command: string, rollback = ""): string =>
  `| ${area} | \`${command}\` | ${rollback} |`;

describe("comparing two gates", () => {
  test("finds no difference between a page and itself, or the same in YAML", async () => {
    expect(await changesOf(basePage, basePage)).toEqual([]);
  });

  test("compares signals by what they mean, and shows them as they are written", async () => {
    const signals = (pass: string, fail: string): string =>
      `| Area | Command | Pass signal | Fail signal |\n| --- | --- | --- | --- |\n| a | \`x\` | ${pass} | ${fail} |\n`;
    const base = signals("`stdout lines>=3` and `stdout line 1: ok`", "`output: bad`");
    expect(await wordsOf(base, signals("`  stdout lines >= 3 `, `stdout line 1: ok`", "`bad`"))).toEqual([]);
    expect(await wordsOf(base, signals("`stdout lines /x/ >= 3`, `stdout line -1: ok`", "`bad`"))).toEqual([
      "weakens: check `a`: the pass signal `stdout lines>=3` was removed",
      "weakens: check `a`: the pass signal `stdout line 1: ok` was removed",
      "strengthens: check `a`: the pass signal `stdout lines /x/ >= 3` was added",
      "strengthens: check `a`: the pass signal `stdout line -1: ok` was added",
    ]);
    expect(await wordsOf(base, signals("`stdout lines>=3` and `stdout line 1: ok`", ""))).toHaveLength(1);
  });

  test("gives each change the line of the head's page", async () => {
    const head = `\n\n${page(row("a", "one"), row("b", "changed"), row("c", "three"))}`;
    const changes = await changesOf(page(row("a", "one"), row("b", "two")), head);
    expect(changes.map(({ check, line }) => [check, line])).toEqual([
      ["b", 6],
      ["c", 7],
    ]);
  });

  test("takes rows that an inserted one gave new numbers for renamed, not for rewritten", async () => {
    const base = page(row("a", "one"), row("a", "two"));
    expect(await wordsOf(base, page(row("a", "one"), row("a", "new"), row("a", "two")))).toEqual([
      "weakens: check `a-2` was renamed to `a-3`",
      "adds: check `a-2` was added: `new`",
    ]);
  });

  test("does not guess which of two equal checks was renamed", async () => {
    const base = page(row("a", "same"), row("a", "same"));
    const head = `| Area | Check | Command |\n| --- | --- | --- |\n| a | x | \`same\` |\n| a | y | \`same\` |\n`;
    expect(await wordsOf(base, head)).toEqual([
      "weakens: check `a` was removed: `same`",
      "weakens: check `a-2` was removed: `same`",
      "adds: check `x` was added: `same`",
      "adds: check `y` was added: `same`",
    ]);
  });

  test("tells of two checks that exchange their names", async () => {
    const named = (first: string, second: string): string =>
      `| Area | Check | Command |\n| --- | --- | --- |\n| a | ${first} | \`one\` |\n| a | ${second} | \`two\` |\n`;
    expect(await wordsOf(named("x", "y"), named("y", "x"))).toEqual([
      "weakens: check `x` was renamed to `y`",
      "weakens: check `y` was renamed to `x`",
    ]);
  });

  test("keeps of long texts the piece in which they differ, and never half a character", async () => {
    const long = "😀".repeat(2_000);
    const [change] = await changesOf(page(row("a", "one", `${long}.`)), page(row("a", "one", `${long}!`)));
    for (const text of [change?.before, change?.after]) {
      expect(text?.length).toBeLessThanOrEqual(1_000);
      expect(Buffer.from(text ?? "").toString()).toBe(text);
    }
    expect(change?.before?.at(-1)).toBe(".");
    expect(change?.after?.at(-1)).toBe("!");
  });

  test("shows of a long text where it differs, though the beginnings are alike", async () => {
    const long = "x".repeat(300);
    const words = await wordsOf(page(row("a", `${long} one`)), page(row("a", `${long} two`)));
    expect(words).toEqual([
      expect.stringMatching(/: the command was `…x{50,60} one`, is now `…x{50,60} two`$/),
    ]);
  });

  test("reads a page that is gone as a gate that is gone", () => {
    expect(deletedPage("RELEASE_READINESS.md")).toMatchObject({ effect: "weakens", part: "page" });
    expect(gateChangeText(deletedPage("R.md"))).toBe("the page `R.md` was deleted, or cannot be read");
  });

  test("takes time in proportion to the page", async () => {
    const gatesOf = async (count: number): Promise<readonly [Checklist, Checklist]> => {
      const rows = Array.from({ length: count }, (_, index) => row(`area ${index}`, `make ${index}`));
      const base = await checklistOf(page(...rows));
      return [base, { ...base, checks: base.checks.map((check) => ({ ...check, command: "true" })) }];
    };
    const gates = { 1: await gatesOf(250), 4: await gatesOf(1_000) };
    const ratio = await growth((times) => {
      expect(compareGates(...gates[times])).toHaveLength(250 * times);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });
});
