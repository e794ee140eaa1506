import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { liveLine } from "../../../src/platform/terminal/live-line.js";

/** A live line on a terminal of so many columns, and what was written to it. */
function onTerminal(width = 80) {
  const written: string[] = [];
  const terminal = { width };
  const live = liveLine({
    log: {
      write: (bytes) => void written.push(String(bytes)),
      flush: async () => undefined,
    },
    columns: () => terminal.width,
    paint: (text) => text,
    writeNow: (text) => void written.push(text),
  });
  return { live, written, terminal };
}

const wiped = "\r\u001b[K";
const progress = { begun: 7, total: 30 };

describe("the last line on a terminal", () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  test.each([
    ["nothing where nothing runs", {}, 9_000, 80, null],
    ["which of how many runs, and for how long", { a: 0 }, 12_000, 80, "[7/30] a 12 s · 12 s in all"],
    ["at once, not only after a second", { a: 0 }, 200, 80, "[7/30] a 0 s · 0 s in all"],
    ["how long the run takes", { a: 60_000 }, 65_000, 80, "[7/30] a 5 s · 1m 05s in all"],
    [
      "how many run and which runs longest",
      { a: 0, b: 5_000 },
      12_000,
      80,
      "[7/30] 2 running, the longest a 12 s · 12 s in all",
    ],
    ["no time of the run where there is no room", { catalog: 0 }, 12_000, 24, "[7/30] catalog 12 s"],
    ["a name that is cut, and the time", { "a-very-long-name": 0 }, 12_000, 24, "[7/30] a-very-lon… 12 s"],
    ["a wide name by its width", { 日本語の名前の検査: 0 }, 12_000, 24, "[7/30] 日本語の名… 12 s"],
    ["as much as fits where nearly nothing does", { catalog: 0 }, 12_000, 9, "[7/30] …"],
  ] as const)("says %s", (_name, running, now, width, text) => {
    const { live, written } = onTerminal(width);
    for (const [title, since] of Object.entries(running)) {
      jest.advanceTimersByTime(since - Date.now());
      live.show(title, progress);
    }
    jest.advanceTimersByTime(now - Date.now());
    expect(written.filter((text) => text !== wiped).at(-1) ?? null).toBe(text);
  });

  test("has no count where no checks run, and nothing in a title acts on the terminal", () => {
    const { live, written } = onTerminal();
    live.show("teardown\u001b[2J\n\u202ex", { begun: 0, total: 0 });
    jest.advanceTimersByTime(100);
    expect(written).toEqual(["teardown x 0 s · 0 s in all"]);
  });

  test("makes room for the log, and is drawn again below it", () => {
    const { live, written } = onTerminal();
    live.show("a", progress);
    jest.advanceTimersByTime(100);
    live.log.write("printed\n");
    jest.advanceTimersByTime(100);
    const line = "[7/30] a 0 s · 0 s in all";
    expect(written).toEqual([line, wiped, "printed\n", line]);
  });

  test("is not drawn behind a line that is open", () => {
    const { live, written } = onTerminal();
    live.show("a", progress);
    live.log.write("....");
    jest.advanceTimersByTime(5_000);
    expect(written).toEqual(["...."]);
    live.log.write(Buffer.from(" done\n"));
    jest.advanceTimersByTime(100);
    expect(written.at(-1)).toBe("[7/30] a 5 s · 5 s in all");
  });

  test("is written again only when it changes, and is gone when nothing runs any more", () => {
    const { live, written } = onTerminal();
    const hide = live.show("a", progress);
    jest.advanceTimersByTime(950);
    expect(written).toHaveLength(1);
    jest.advanceTimersByTime(100);
    expect(written).toHaveLength(3);
    hide();
    jest.advanceTimersByTime(5_000);
    expect(written.at(-1)).toBe(wiped);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("is taken away at once for who writes past the log, once", () => {
    const { live, written } = onTerminal();
    expect(live.clear()).toBe(false);
    live.show("a", progress);
    jest.advanceTimersByTime(100);
    expect(live.clear()).toBe(true);
    expect(written.at(-1)).toBe(wiped);
  });

  test("has no colour of what a command prints, which has its own again behind it, until it ends", () => {
    const { live, written } = onTerminal();
    const hide = live.show("a", progress);
    live.log.write("\u001b[31mred\n");
    jest.advanceTimersByTime(100);
    live.log.write("still\n");
    hide();
    expect(written).toEqual([
      "\u001b[31mred\n",
      "\u001b[0m[7/30] a 0 s · 0 s in all",
      `${wiped}\u001b[31m`,
      "still\n",
      "\u001b[0m",
    ]);
  });

  test("stands on a screen that nothing in the log clears", () => {
    const { live, written } = onTerminal();
    live.log.write(Buffer.from("\u001b[2J\u001b]0;owned\u0007text\n"));
    expect(written).toEqual(["text\n"]);
  });

  test("is taken away from all rows of a terminal that has become narrower", () => {
    const { live, written, terminal } = onTerminal();
    live.show("a", progress);
    jest.advanceTimersByTime(100);
    terminal.width = 10;
    live.log.write("x\n");
    expect(written[1]).toBe("\u001b[2A\r\u001b[J");
  });
});
