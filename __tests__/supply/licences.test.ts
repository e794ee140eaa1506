import { describe, expect, test } from "@jest/globals";
import { isAllowed, licenceProblems } from "../../scripts/supply/licences.mjs";

describe("a licence", () => {
  test.each([
    "MIT",
    "(MIT)",
    "MIT OR GPL-3.0-only",
    "(MIT OR CC0-1.0) AND ISC",
    "GPL-3.0-only OR (MIT AND ISC)",
  ])("is allowed when what we must keep is on the list: %s", (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  test.each([
    "GPL-3.0-only",
    "MIT AND GPL-3.0-only",
    "(MIT OR ISC) AND GPL-3.0-only",
    "(MIT) AND (GPL-3.0-only)",
    "Apache-2.0 WITH LLVM-exception",
    "mit",
    "SEE LICENSE IN LICENSE",
    "",
  ])("is not allowed otherwise: %s", (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });
});

describe("a bill of materials", () => {
  const of = (licenses?: { license?: { id?: string; name?: string }; expression?: string }[]) => ({
    components: [{ name: "left-pad", version: "1.0.0", ...(licenses && { licenses }) }],
  });

  test("is accepted when every package is under an allowed licence", () => {
    expect(licenceProblems(of([{ license: { id: "MIT" } }]))).toEqual([]);
    expect(licenceProblems(of([{ expression: "MIT OR WTFPL" }]))).toEqual([]);
  });

  test.each([
    ["another licence", [{ license: { id: "AGPL-3.0-only" } }], "unexpected AGPL-3.0-only"],
    ["a licence by name alone", [{ license: { name: "Custom" } }], "unexpected Custom"],
    [
      "one licence of two that is not allowed",
      [{ license: { id: "MIT" } }, { license: { id: "BUSL-1.1" } }],
      "BUSL-1.1",
    ],
    ["no licence", [], "unexpected no licence"],
    ["no word of licences", undefined, "unexpected no licence"],
  ])("names the package with %s", (_, licenses, words) => {
    expect(licenceProblems(of(licenses))).toEqual([expect.stringContaining(words)]);
    expect(licenceProblems(of(licenses))[0]).toMatch(/^left-pad 1\.0\.0: /);
  });

  test("without packages is none", () => {
    expect(licenceProblems({ components: [] })).toHaveLength(1);
  });
});
