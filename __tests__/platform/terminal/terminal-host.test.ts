import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { terminalHost } from "../../../src/platform/terminal/terminal-host.js";

describe("the last line on a terminal", () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  test.each([
    ["nothing where nothing runs", {}, 9_000, null],
    ["nothing in the first second", { a: 0 }, 400, null],
    ["what runs and for how long", { a: 0 }, 12_000, "a, 12 s"],
    ["how many run and which runs longest", { a: 0, b: 5_000 }, 12_000, "2 running, the longest a, 12 s"],
  ] as const)("says %s", (_name, running, now, text) => {
    const written: string[] = [];
    const write = (bytes: Buffer | string): undefined => void written.push(String(bytes));
    const host = terminalHost({ write, flush: async () => undefined }, true, false);
    for (const [title, since] of Object.entries(running)) {
      jest.advanceTimersByTime(since - Date.now());
      host.showRunning(title);
    }
    jest.advanceTimersByTime(now - Date.now());
    expect(written.at(-1) ?? null).toBe(text === null ? null : `\r\u001b[K… ${text}`);
  });
});
