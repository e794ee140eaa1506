import { describe, expect, test } from "@jest/globals";
import { isElsewhere } from "../../src/plan/other-system.js";

describe("a check's runners", () => {
  test.each([
    ["Linux", ["windows-latest"]],
    ["Linux", ["macos-14", "Windows-2022"]],
    ["Windows", ["ubuntu-latest", "linux-arm"]],
    ["macOS", ["ubuntu-24.04"]],
  ])("are elsewhere on %s where they are %j", (os, runsOn) => {
    expect(isElsewhere({ runsOn }, os)).toBe(true);
  });

  test.each([
    ["Linux", null],
    ["Linux", []],
    ["Linux", ["ubuntu-latest"]],
    ["Linux", ["windows-latest", "linux"]],
    ["Windows", ["windows-latest", "macos-14"]],
    ["macOS", ["macos-latest"]],
    ["Linux", ["windows-latest", "our-big-machine"]],
    ["Windows", ["self-hosted"]],
  ])("may be this machine on %s where they are %j", (os, runsOn) => {
    expect(isElsewhere({ runsOn }, os)).toBe(false);
  });
});
