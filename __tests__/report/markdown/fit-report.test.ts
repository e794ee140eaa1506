import { describe, expect, test } from "@jest/globals";
import { fitReport, type Step } from "../../../src/report/markdown/fit-report.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { checkOf, outputOf, required, resultsOf } from "../support/sample-results.js";
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

describe("the summary's size", () => {
  // A mebibyte, and room for what the runner's masks add.
  const summaryLimitBytes = 1_048_576 - 16_384;
  const tail = `${"output line of some length, as test runners print them\n".repeat(300)}`.slice(-16_384);
  const failing = (index: number): ReturnType<typeof checkOf> => ({
    ...catalogFailed,
    id: `check-${index}`,
    severity: index % 10 === 0 ? "advisory" : "required",
    output: outputOf(tail, 300),
  });

  test("stays below the limit with 5,000 failing checks of 16 KiB each, in little time", async () => {
    const results = resultsOf(Array.from({ length: 5_000 }, (_, index) => failing(index)));
    const rendered = await renderSummary(results, { decides: required });
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(summaryLimitBytes);
    expect(Buffer.byteLength(rendered)).toBeGreaterThan(summaryLimitBytes * 0.9);
    expect(rendered).toContain("**Left out, to stay within the size limit:** all but the last 40 lines");
  });

  test("is within any limit, and names what it leaves out in order", async () => {
    const results = resultsOf(
      Array.from({ length: 60 }, (_, index) => (index < 40 ? failing(index) : checkOf(`area ${index}`))),
    );
    const whole = await renderSummary(results, { decides: required, limitBytes: 10_000_000 });
    const size = Buffer.byteLength(whole);
    const named: number[] = [];
    for (const limit of [
      size + 1,
      size,
      size - 1,
      300_000,
      200_000,
      100_000,
      60_000,
      30_000,
      10_000,
      5_000,
      3_000,
      1_000,
      300,
      100,
      10,
      0,
    ]) {
      const rendered = await renderSummary(results, { decides: required, limitBytes: limit });
      expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(limit);
      if (limit >= size) expect(rendered).toBe(whole);
      else if (limit >= 3_000) named.push(/size limit:\*\*(.*)/.exec(rendered)?.[1]?.split(";").length ?? 0);
    }
    expect(named).toEqual([...named].sort((a, b) => a - b));
    expect(Math.min(...named)).toBe(1);
  });

  test("shows the first step of the way back even when little else fits", async () => {
    const results = resultsOf(Array.from({ length: 500 }, (_, index) => failing(index)));
    const rendered = await renderSummary(results, { decides: required, limitBytes: 5_000 });
    expect(rendered.split("\n").slice(0, 6).join("\n")).toMatch(
      /^> <b>catalog \/ check-1<\/b>: .*\*\*First:\*\* Revert the merge/m,
    );
  });
});
