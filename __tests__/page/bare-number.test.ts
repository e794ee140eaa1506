import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";

async function said(pass: string) {
  const { problems } = await readLinted("a.yml", `checks:\n  - area: a\n    run: make\n    pass: ${pass}\n`);
  return problems.filter(({ rule, weight }) => rule === "signal-number" || weight === "error");
}

describe("a number alone as a signal in YAML", () => {
  test.each([
    ['["0"]', "4:13", "Write `exit 0` for the exit code, `stdout = 0` if"],
    ["'3'", "4:12", "Write `exit 3` for the exit code, `stdout = 3` if"],
    ['"0.5"', "4:12", "Write `stdout = 0.5` if"],
    ['"-1"', "4:12", "Write `stdout = -1` if"],
  ])("is named as in a cell: %s", async (pass, place, cure) => {
    const [problem, ...others] = await said(pass);
    expect(others).toEqual([]);
    expect([problem?.rule, `${problem?.place.line}:${problem?.place.column}`]).toEqual([
      "signal-number",
      place,
    ]);
    expect(problem?.cure.startsWith(cure)).toBe(true);
  });

  test.each(["exit 0", "stdout = 0", '"output: 0"', '", 0 failures"', "v1"])("is none: %s", async (pass) => {
    expect(await said(pass)).toEqual([]);
  });
});
