import { describe, expect, test } from "@jest/globals";
import { judge, judgeOne, type Printed } from "./support.js";

/** The longest escape sequence. */
const maxSequenceBytes = 1024 * 1024;

const mebibyte = 1024 * 1024;
const inPieces = "a line of more than 1 MiB was matched in pieces of 1 MiB";

describe("a line", () => {
  test.each([
    [-1, "\n"],
    [0, "\n"],
    [0, "\r\n"],
    [0, "\r"],
    [0, ""],
  ])("of 1 MiB %d with the end %j is matched whole", async (more, lineEnd) => {
    const line = `x${"y".repeat(mebibyte + more - 2)}z`;
    const signals = ["/^x[yz]*z$/", "/^[yz]/", "output lines = 2", "output lines = 1"];
    const [whole, pieces, two, one] = await judge(signals, [["stdout", line + lineEnd + (lineEnd && "w")]]);
    expect(whole).toMatchObject({ holds: true, outputLine: 1 });
    expect(pieces).toMatchObject({ holds: false });
    expect([whole?.note, pieces?.note]).toEqual([undefined, undefined]);
    expect([two?.holds, one?.holds]).toEqual([lineEnd !== "", lineEnd === ""]);
  });

  test.each(["\n", "\r\n", "\r", ""])(
    "of 1 MiB + 1 with the end %j is matched in two pieces, and the result says so",
    async (lineEnd) => {
      const line = `x${"y".repeat(mebibyte - 1)}z`;
      const [whole, first, second, lines] = await judge(
        ["/yz/", "/^xy*y$/", "/^z$/", "output lines = 2"],
        [["stdout", `w\n${line}${lineEnd}`]],
      );
      expect(whole).toMatchObject({ holds: false, note: inPieces });
      expect(first).toMatchObject({ holds: true, outputLine: 2, note: inPieces });
      expect(second).toMatchObject({ holds: true, outputLine: 2, saw: "z", note: inPieces });
      expect(lines).toMatchObject({ holds: true });
    },
  );

  test("is cut between characters", async () => {
    const line = `x${"ä".repeat(mebibyte)}`;
    expect(await judgeOne("/\\x{FFFD}/", line)).toMatchObject({ holds: false, note: inPieces });
    expect(await judgeOne("/^xä+$/", line)).toMatchObject({ holds: true });
    expect(await judgeOne("/^ä{9}/", line)).toMatchObject({ holds: true });
  });

  test.each([-30, -10, -5, -1, 0, 1])(
    "is searched for texts whole, %d bytes from where it is cut",
    async (offset) => {
      const text = "the text looked for";
      const line =
        "ä".repeat((mebibyte + 1024) / 2).slice(0, (mebibyte + offset) >> 1) + text + "ö".repeat(mebibyte);
      const long = `${"l".repeat(300)} ${text}`;
      expect(await judgeOne(text, `a\n${line}`)).toMatchObject({
        holds: true,
        outputLine: 2,
        saw: expect.stringContaining(`ä${text}ö`),
      });
      expect(await judgeOne(`output: ${long}`, line.replace(text, long))).toMatchObject({
        holds: true,
        outputLine: 1,
      });
    },
  );

  test("that never ends is counted once and searched to its end", async () => {
    const printed: Printed = [
      ...Array.from({ length: 80 }, () => ["stdout", Buffer.alloc(65_536, "x")] as const),
      ["stdout", "end"],
    ];
    const [text, pattern, lines] = await judge(["xxend", "/^x*end$/", "stdout lines = 1"], printed);
    expect(text).toMatchObject({ holds: true, outputLine: 1 });
    expect(pattern).toMatchObject({ holds: true, outputLine: 1, note: inPieces });
    expect(lines).toMatchObject({ holds: true });
  });
});

describe("a whole stream", () => {
  const beyond = (what: string) => ({
    holds: null,
    reason: `stdout has more than 4 MiB, and \`${what}\` reads no more`,
  });

  test.each([-1, 0])("of 4 MiB %d is compared", async (more) => {
    const printed = "ok".padEnd(4 * mebibyte + more, "\n");
    expect(await judgeOne("stdout = ok", printed)).toEqual({ holds: true, saw: "ok" });
    expect(await judgeOne("json $ = 1", printed.replace("ok", " 1"))).toEqual({ holds: true, saw: "1" });
  });

  test("of 4 MiB + 1 could not be evaluated", async () => {
    const printed = "ok".padEnd(4 * mebibyte + 1, "\n");
    expect(await judgeOne("stdout = ok", printed)).toMatchObject(beyond("="));
    expect(await judgeOne("json $ = 1", printed.replace("ok", " 1"))).toMatchObject(beyond("json"));
  });
});

describe("an escape sequence", () => {
  const sequence = (bytes: number) => `\u001b]${"t".repeat(bytes - 3)}\u0007`;

  test.each([-1, 0])("of 1 MiB %d is removed", async (more) => {
    expect(await judgeOne("stdout = ab", `a${sequence(maxSequenceBytes + more)}b`)).toMatchObject({
      holds: true,
    });
  });

  test("of 1 MiB + 1 is text, in one chunk or many", async () => {
    const text = `a${sequence(maxSequenceBytes + 1)}b`;
    expect(await judgeOne("tt", text)).toMatchObject({ holds: true });
    const chunks = text.match(/.{1,5000}/gsu)?.map((part) => ["stdout", part] as const) ?? [];
    expect(await judgeOne("tt", chunks)).toMatchObject({ holds: true });
  });
});

describe("time stays linear", () => {
  // No clock: what is not linear here would take minutes.
  test.each([
    ["a pattern that backtracks", "/(x+x+)+y/", "x".repeat(100_000)],
    ["a pattern whose literal is on each line", "/ab(a|b)*c$/", "ab\n".repeat(100_000)],
    ["a pattern among lone returns", "/ab(a|b)*c$/", "ab\r".repeat(100_000)],
    ["a text that nearly stands everywhere", `output: b${"a".repeat(100_000)}`, "a".repeat(1_000_000)],
    ["a text of the same letter", `output: ${"a".repeat(249)}b`, "a".repeat(1_000_000)],
    ["escape sequences without an end", "x", "\u001b]".repeat(200_000)],
    ["a sequence that never ends", "x", `\u001b[${"1;".repeat(1_000_000)}`],
    ["blanks around a text", "stdout = x", `a${" ".repeat(1_000_000)}b`],
    ["empty lines", "/^x/", "\n".repeat(1_000_000)],
  ])("for %s", async (_, signal, printed) => {
    expect(await judgeOne(signal, printed)).toMatchObject({ holds: false });
  });
});
