import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult } from "../../../src/model/results.js";
import { fitReport, type Step } from "../../../src/report/markdown/fit-report.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { atLeast } from "../../fuzz/runs.js";
import { growth, mostLinear } from "../../support/growth.js";
import { decidesGate, randomResults } from "../support/random-results.js";
import { checkOf, outputOf, required, resultsOf, signalOf } from "../support/sample-results.js";
import { catalogFailed } from "../support/scenarios.js";

interface Level {
  readonly long: boolean;
  readonly items: number;
}

const steps: Step<Level>[] = [
  { kind: "drop", name: "long words", apply: (level) => ({ ...level, long: false }) },
  {
    kind: "keep-some",
    all: 100,
    name: (kept) => `${100 - kept} items`,
    apply: (level, kept) => ({ ...level, items: kept }),
  },
];

function fitted(limitBytes: number): string {
  return fitReport<Level>({
    limitBytes,
    full: { long: true, items: 100 },
    steps,
    render: ({ long, items }, leftOut) => ["head", (long ? "long" : "s").repeat(items), ...leftOut],
    lastResort: "nothing fits",
    cut: (text, limit) => text.slice(0, limit),
  });
}

const full = `head\n\n${"long".repeat(100)}\n`;
const short = `head\n\n${"s".repeat(100)}\n\nlong words\n`;

describe("fitting", () => {
  test.each([
    ["everything one above its size", full.length + 1, full],
    ["everything at its size", full.length, full],
    ["what the first step leaves one below it", full.length - 1, short],
    ["what the first step leaves at its size", short.length, short],
    [
      "as many items as there is room for one below that",
      short.length - 1,
      `head\n\n${"s".repeat(89)}\n\nlong words\n\n11 items\n`,
    ],
    ["the last resort when nothing fits", 12, "nothing fits"],
    ["as much of the last resort as fits", 7, "nothing"],
  ])("shows %s", (_, limit, text) => {
    expect(fitted(limit)).toBe(text);
  });
});

describe("room that is left", () => {
  test("is given back to what was cut before", () => {
    const long = "x".repeat(100);
    const text = (limitBytes: number): string =>
      fitReport({
        limitBytes,
        full: { names: 50, isLong: true },
        steps: [
          {
            kind: "keep-some",
            all: 50,
            name: (kept) => `${50 - kept} names`,
            apply: (detail, kept) => ({ ...detail, names: kept }),
          },
          { kind: "drop", name: "the long one", apply: (detail) => ({ ...detail, isLong: false }) },
        ],
        render: ({ names, isLong }, leftOut) => ["n ".repeat(names), ...(isLong ? [long] : []), ...leftOut],
        lastResort: "nothing fits",
        cut: (whole, limit) => whole.slice(0, limit),
      });
    expect(text(160)).toContain(long);
    expect(text(100)).toBe(`${"n ".repeat(37)}\n\n13 names\n\nthe long one\n`);
  });
});

const tail = `${"output line of some length, as test runners print them\n".repeat(300)}`.slice(-16_384);

/** What failed in a way of its own, so that each is told of by itself. */
function failing(index: number): CheckResult {
  return {
    ...catalogFailed,
    id: `check-${index}`,
    severity: index % 10 === 0 ? "advisory" : "required",
    signals: [
      ...catalogFailed.signals,
      signalOf("pass", `ready ${index}`, false, "not in 80 lines of stdout"),
    ],
    output: outputOf(`${tail}the end of ${index}`, 300),
  };
}

const failures = (number: number): CheckResult[] =>
  Array.from({ length: number }, (_, index) => failing(index));

interface Shown {
  readonly whole: number;
  readonly outputs: number;
  readonly guidance: number;
  readonly lines: number;
  readonly names: readonly string[];
}

function shownIn(markdown: string): Shown {
  const count = (pattern: RegExp): number => markdown.match(pattern)?.length ?? 0;
  return {
    whole: count(/^(?:### [❌⚠]|<details[^>]*><summary>[❌⚠]).*catalog/gmu),
    outputs: count(/^the end of \d+$/gm),
    guidance: count(/<b>Roll back<\/b>/g),
    lines: count(/^[❌⚠]\ufe0f? <b>catalog \/ check-\d+<\/b>: /gmu),
    names: [...new Set(markdown.match(/\bcheck-\d+\b/g))],
  };
}

const leftWords = ["the output", "the guidance", "all but a line", "all but the name", "all"] as const;

/** Of how many checks the note says that this was left out. */
function leftOutIn(markdown: string): Record<(typeof leftWords)[number], number> {
  const note =
    /^\*\*Left out, .*:\*\* of [\d,]+ checks that did not pass, ([^;.]*)/m.exec(markdown)?.[1] ?? "";
  const numberOf = (what: string): number =>
    Number(new RegExp(`(?:^|, | and )${what} of (\\d+)`).exec(note)?.[1] ?? 0);
  return Object.fromEntries(leftWords.map((what) => [what, numberOf(what)])) as ReturnType<typeof leftOutIn>;
}

/** The lines of those that have no more than a name. */
function nameBlocksIn(
  markdown: string,
): { readonly number: number; readonly names: readonly string[]; readonly more: number }[] {
  const line = /^(?:❌|⚠️) <b>(\d+) more that did not pass<\/b>(?:: (.*?)(?: and (\d+) more)?)?$/gm;
  return [...markdown.matchAll(line)].map(([, number, names, more]) => ({
    number: Number(number),
    names: names?.split(", ") ?? [],
    more: Number(more ?? 0),
  }));
}

describe("the summary's size", () => {
  // A mebibyte, and room for what the runner's masks add.
  const summaryLimitBytes = 1_048_576 - 16_384;

  test("stays below the limit with 5,000 failing checks of 16 KiB each", async () => {
    const rendered = await renderSummary(resultsOf(failures(5_000)), { decides: required });
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(summaryLimitBytes);
    expect(Buffer.byteLength(rendered)).toBeGreaterThan(summaryLimitBytes * 0.95);
    expect(rendered).toMatch(
      /^\*\*Left out, to stay within the size limit:\*\* of 5,000 checks that did not pass, /m,
    );
    expect(shownIn(rendered).names).toHaveLength(5_000);
  });

  test("is taken check by check from the end: output, then guidance, then all but a line, then all but the name", async () => {
    const results = resultsOf(failures(40));
    const size = Buffer.byteLength(await renderSummary(results, { decides: required }));
    const seen: Shown[] = [];
    for (let limitBytes = size; limitBytes > 16_000; limitBytes -= 4_000) {
      const rendered = await renderSummary(results, { decides: required, limitBytes });
      expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(limitBytes);
      const shown = shownIn(rendered);
      expect(shown.names).toHaveLength(40);
      // Each thing goes only when nobody has what goes before it, but the first five.
      if (shown.guidance < 40) expect(shown.outputs).toBeLessThanOrEqual(6);
      if (shown.whole < 40) expect(shown.guidance).toBeLessThanOrEqual(shown.whole);
      expect(Math.min(shown.outputs, shown.guidance, shown.whole)).toBeGreaterThanOrEqual(5);
      seen.push(shown);
    }
    expect(seen[0]).toMatchObject({ whole: 40, outputs: 40, guidance: 40 });
    expect(seen.some(({ outputs }) => outputs > 10 && outputs < 30)).toBe(true);
    expect(seen.some(({ whole, lines }) => whole < 40 && whole + lines === 40)).toBe(true);
  });

  test("is told of by numbers that add up with what is shown, those that decide first", async () => {
    const checks = Array.from({ length: 24 }, (_, index) => ({
      ...failing(index),
      output: outputOf(`the end of ${index}`),
    }));
    const deciding = checks.filter(required);
    const order = [...deciding, ...checks.filter((check) => !required(check))].map(({ id }) => id);
    const told = new Set<string>();
    for (let limitBytes = 30_000; limitBytes > 1_400; limitBytes *= 0.96) {
      const rendered = await renderSummary(resultsOf(checks), { decides: required, limitBytes });
      const left = leftOutIn(rendered);
      const { whole, outputs, guidance, lines } = shownIn(rendered);
      const blocks = nameBlocksIn(rendered);
      const named = blocks.flatMap(({ names }) => names);
      expect(left).toEqual({
        "the output": whole - outputs,
        "the guidance": whole - guidance,
        "all but a line": lines,
        "all but the name": named.length,
        all: checks.length - whole - lines - named.length,
      });
      expect(named).toEqual(order.slice(whole + lines, whole + lines + named.length));
      const counts = [deciding.length, checks.length - deciding.length];
      const rest = [
        Math.max(0, deciding.length - whole - lines),
        Math.min(counts[1] ?? 0, checks.length - whole - lines),
      ];
      expect(blocks.map(({ number }) => number)).toEqual(rest.filter((number) => number > 0));
      for (const { number, names, more } of blocks)
        expect(more).toBe(names.length === 0 ? 0 : number - names.length);
      for (const [what, number] of Object.entries(left)) if (number > 0) told.add(what);
    }
    expect(told.size).toBe(5);
  });

  test.each([-1, 0, 1])("is whole only within the limit: %d", async (more) => {
    const results = resultsOf(failures(12));
    const whole = await renderSummary(results, { decides: required });
    const limitBytes = Buffer.byteLength(whole) + more;
    const rendered = await renderSummary(results, { decides: required, limitBytes });
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(limitBytes);
    if (more >= 0) expect(rendered).toBe(whole);
    else expect(rendered).toContain("of 12 checks that did not pass, the output of 1. The results file");
  });

  test("is within any limit, however little that is", async () => {
    const results = resultsOf([
      ...failures(40),
      ...Array.from({ length: 20 }, (_, index) => checkOf(`area ${index}`)),
    ]);
    for (const limitBytes of [300_000, 60_000, 10_000, 5_000, 3_000, 1_000, 300, 100, 10, 0])
      expect(
        Buffer.byteLength(await renderSummary(results, { decides: required, limitBytes })),
      ).toBeLessThanOrEqual(limitBytes);
  });

  test("misses no broken check by name while room is left, whatever came of the others", async () => {
    await fc.assert(
      fc.asyncProperty(randomResults, fc.integer({ min: 2_500, max: 9_000 }), async (results, limitBytes) => {
        const rendered = await renderSummary(results, { decides: decidesGate, limitBytes });
        const left = limitBytes - Buffer.byteLength(rendered);
        expect(left).toBeGreaterThanOrEqual(0);
        const broken = results.checks.filter(({ verdict }) =>
          ["failed", "timed-out", "errored"].includes(verdict),
        );
        if (left >= 120) for (const { id } of broken) expect(rendered).toContain(id);
      }),
      { numRuns: atLeast(25) },
    );
  });

  test("takes time in proportion to the checks that failed", async () => {
    const runs = { 1: resultsOf(failures(150)), 4: resultsOf(failures(600)) };
    expect(
      await growth((times) => renderSummary(runs[times], { decides: required, limitBytes: 60_000 })),
    ).toBeLessThan(mostLinear);
  });
});
