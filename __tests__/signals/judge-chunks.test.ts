import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Stream } from "../../src/model/signal.js";
import { atLeast } from "../fuzz/runs.js";
import { judge, type Printed } from "./support.js";

const signals = [
  ...[
    "ab",
    "stdout: ä😀",
    "stderr: a",
    "xab",
    "/^a+b?$/",
    "/(ab|ba){2}/i",
    "/b.😀/",
    "/^$/",
    "stderr: /\\s$/",
    "/ab|\\x{FFFD}/",
  ],
  ...[
    "stdout = ab",
    "stdout empty",
    "output empty",
    "output lines >= 4",
    "stdout lines = 2",
    "stdout lines /a/ >= 2",
    "output lines /^$/ = 1",
    "stdout line 2 = ab",
    "stdout line 1: /a.?b/",
    "stderr line -1: b",
    "stdout line -2: /^$|a/",
    "json $",
    'json $.a = "b"',
  ],
];

/** Bytes that matter where a chunk ends: characters of several bytes, line ends, escape sequences and halves of them. */
const esc = "\u001b";
const particle = fc.oneof(
  fc
    .constantFrom(
      ...[
        "a",
        "b",
        "ab",
        "ä",
        "😀",
        " ",
        "\n",
        "\r",
        "\r\n",
        '{"a":"b"}',
        esc,
        "[",
        "]",
        "m",
        "\\",
        "\u0007",
      ],
      ...[
        `${esc}[1;31m`,
        `${esc}]0;ab\u0007`,
        `${esc}]8;;x${esc}\\`,
        `${esc}Pab${esc}\\`,
        `${esc}(B`,
        `${esc}c`,
        `${esc}[3`,
        `${esc}]ab`,
      ],
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom([0xff], [0xc3], [0xf0, 0x9f], [0x00], [0x18]).map((bytes) => Buffer.from(bytes)),
);
const output = fc.array(particle, { maxLength: 40 }).map((parts) => Buffer.concat(parts));

function cut(stream: Stream, bytes: Buffer, cuts: readonly number[]): Printed {
  const places = [...new Set([0, ...cuts.map((place) => place % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((to, index) => [stream, bytes.subarray(places[index], to)] as const);
}

describe("judging", () => {
  test("doesn't depend on how the streams were cut into chunks", async () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(output, output, cuts, cuts, async (stdout, stderr, outCuts, errCuts) => {
        const whole = await judge(signals, [
          ["stdout", stdout],
          ["stderr", stderr],
        ]);
        const inParts = await judge(signals, [
          ...cut("stderr", stderr, errCuts),
          ...cut("stdout", stdout, outCuts),
        ]);
        expect(inParts).toEqual(whole);
        const inBytes = await judge(
          signals,
          [...stdout].map((byte) => ["stdout", Buffer.of(byte)] as const),
        );
        expect(inBytes).toEqual(await judge(signals, [["stdout", stdout]]));
      }),
      { numRuns: atLeast(40) },
    );
  });

  test("finds what a look at each line finds", async () => {
    const text = fc.array(
      fc.constantFrom("a", "b", "B", "ab", "k", "\u212a", "ſ", "s", " ", "\n", "\r", "\r\n", "é"),
      { maxLength: 60 },
    );
    const patterns = ["ab|ba", "a.b", "[ab]b+$", "^k", "bk|sa", "(?:aa|bb)a", "^\\W*$", "é ?ab"];
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(...patterns),
        fc.boolean(),
        async (parts, pattern, ignoreCase) => {
          const printed = parts.join("");
          const lines = printed.split(/\r\n|\r|\n/);
          if (lines.at(-1) === "") lines.pop();
          const native = new RegExp(pattern, ignoreCase ? "iu" : "u");
          const index = lines.findIndex((line) => native.test(line));
          const [found, count] = await judge(
            [`/${pattern}/${ignoreCase ? "i" : ""}`, "stdout lines = 0"],
            [["stdout", printed]],
          );
          expect(found?.outputLine).toBe(index < 0 ? undefined : index + 1);
          expect(count?.saw).toBe(`${lines.length} ${lines.length === 1 ? "line" : "lines"}`);
        },
      ),
      { numRuns: atLeast(100) },
    );
  });

  test("skips no line that a pattern matches, whatever texts the pattern needs", async () => {
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom("ab", "ba", "abc", "k", "é", ".", "[ab]", "[^a]", "\\b", "\\s", "^", "$", "ss", "cb"),
        fc.tuple(tie("pattern"), tie("pattern")).map(([left, right]) => left + right),
        fc.tuple(tie("pattern"), tie("pattern")).map(([left, right]) => `(${left}|${right})`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{0,2}"))
          .map(([inner, times]) => `(?:${inner})${times}`),
      ),
    }));
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "c", "k", "K", "A", "s", "é", " "), maxLength: 6 }),
      { maxLength: 200 },
    );
    await fc.assert(
      fc.asyncProperty(
        pattern,
        fc.boolean(),
        lines,
        fc.constantFrom("\n", "\r", "\r\n"),
        async (source, ignoreCase, all, lineEnd) => {
          const native = new RegExp(source, ignoreCase ? "iu" : "u");
          const index = all.findIndex((line) => native.test(line));
          const [found] = await judge(
            [`/${source}/${ignoreCase ? "i" : ""}`],
            [["stdout", all.map((line) => line + lineEnd).join("")]],
          );
          expect(found?.outputLine).toBe(index < 0 ? undefined : index + 1);
        },
      ),
      { numRuns: atLeast(100) },
    );
  });

  test("finds a text of any length that its stream holds, as `indexOf` does", async () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(letters, letters, fc.boolean(), async (text, other, isIn) => {
        const printed = isIn ? other + text + other : other;
        const [result] = await judge(
          [`output: ${text}`],
          cut("stdout", Buffer.from(printed), [3, 250, 251, 700]),
        );
        expect(result?.holds).toBe(printed.includes(text));
      }),
      { numRuns: 150 },
    );
  });
});
