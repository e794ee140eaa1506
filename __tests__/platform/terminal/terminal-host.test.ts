import { describe, expect, test } from "@jest/globals";
import { runningText } from "../../../src/platform/terminal/terminal-host.js";

describe("the last line on a terminal", () => {
  const a = { title: "a", since: 0 };
  const b = { title: "b", since: 5_000 };

  test.each([
    ["nothing where nothing runs", [], 9_000, null],
    ["nothing in the first second", [a], 400, null],
    ["what runs and for how long", [a], 12_000, "a, 12 s"],
    ["how many run and which runs longest", [a, b], 12_000, "2 running, the longest a, 12 s"],
  ] as const)("says %s", (_name, running, now, text) => {
    expect(runningText(running, now)).toBe(text);
  });
});
