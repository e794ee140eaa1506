import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../../src/model/results.js";
import type { View } from "../../../src/ports/host.js";
import { lookOf } from "../../../src/report/terminal/look.js";
import { runEnd } from "../../../src/report/terminal/run-end.js";
import { displayWidth } from "../../../src/text/display-width.js";
import { unwaived } from "../support/release-scenarios.js";
import { checkOf, outputOf, resultsOf } from "../support/sample-results.js";
import { hostileCheck } from "../support/scenarios.js";
import { everyEnding, setupFailed } from "../support/terminal-scenarios.js";

interface Seen {
  readonly width?: number;
  readonly amount?: View["amount"];
  readonly color?: boolean;
}

function endOf(results: Results, { width = 80, amount = "usual", color = false }: Seen = {}): string[] {
  return runEnd(results, lookOf({ width, amount }, color, unwaived));
}

/** `UPDATE_GOLDENS=1 npm test -- __tests__/report/terminal` writes what is shown; look at it before committing. */
async function expectGolden(name: string, lines: readonly string[]): Promise<void> {
  const golden = `__tests__/report/goldens/${name}.txt`;
  const text = `${lines.join("\n")}\n`.replaceAll("\u001b", "␛");
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(golden, text);
  expect(text).toBe(await readFile(golden, "utf8"));
}

describe("the end of a run on a command line", () => {
  test.each<[name: string, results: Results, seen: Seen]>([
    ["run-end-40", everyEnding, { width: 40 }],
    ["run-end-80", everyEnding, { width: 80 }],
    ["run-end-120", everyEnding, { width: 120 }],
    ["run-end-quiet", everyEnding, { amount: "little" }],
    ["run-end-verbose", everyEnding, { amount: "everything", width: 100 }],
    ["run-end-colours", everyEnding, { color: true }],
    ["run-end-setup-failed", setupFailed, {}],
  ])("is what the golden %s has", async (name, results, seen) => {
    await expectGolden(name, endOf(results, seen));
  });

  test.each([40, 80, 120])(
    "of %i columns is nowhere wider, but for commands, which can be copied",
    (width) => {
      for (const line of endOf(everyEnding, { width }))
        if (displayWidth(line) > width)
          // A command, a name, or one word that is longer than a line.
          expect(line).toMatch(/^ {2,4}(?:\$|\.\/|Retest: )|^✓ passed {3}a-check|^ +(?:`[^`]+`|\S+)$/);
    },
  );

  test("has colours that change no column", () => {
    const painted = endOf(everyEnding, { color: true }).map((line) => line.replace(/\u001b\[\d+m/g, ""));
    expect(painted).toEqual(endOf(everyEnding));
  });

  test("gives no guidance for what never began", () => {
    expect(endOf(everyEnding).join("\n")).not.toMatch(/Never to be shown|Retest: never/);
  });

  test("is nothing with --quiet where everything passed", () => {
    expect(endOf(resultsOf([checkOf("a")]), { amount: "little" })).toEqual([]);
  });

  test("shows nothing that acts on a terminal, or turns its text, whatever page and command say", () => {
    const check = hostileCheck();
    const hostile = resultsOf([check, { ...check, verdict: "skipped", startedAt: null }], {
      setup: { verdict: "failed", exitCode: 1, durationMs: 1, output: check.output },
    });
    for (const amount of ["little", "everything"] as const)
      for (const line of endOf(hostile, { amount }))
        expect(line).not.toMatch(
          /[\n\r\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
  });

  test("tells of twenty checks in full, and of the others which, why and where", () => {
    const checks = Array.from({ length: 30 }, (_, index) =>
      checkOf(`check-${index}`, {
        verdict: "failed",
        exitCode: 1,
        line: index,
        output: outputOf(`broken ${index}`),
        severity: index < 5 ? "advisory" : "required",
      }),
    );
    const lines = endOf(resultsOf(checks));
    expect(lines.filter((line) => line.startsWith("  $ "))).toHaveLength(20);
    // What decides comes first among those that are told of in full, and last of all that is shown.
    expect(lines.join("\n")).toContain(
      "✗ check-0 failed (advisory): exit 1: broken 0\n  RELEASE_READINESS.md:0\n",
    );
    expect(lines.at(-2)).toBe("  RELEASE_READINESS.md:29");
  });
});
