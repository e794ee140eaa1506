import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LineAutomaton } from "../../../src/signals/streams/line-automaton.js";
import { LinePattern } from "../../../src/signals/streams/line-pattern.js";
import { Literal } from "../../../src/signals/streams/literal.js";
import { OutputStream } from "../../../src/signals/streams/output-stream.js";

/** Of none of them re2js knows a text that must stand on the line. */
const patterns = [
  "[xyz]{9}",
  "(?i)warning",
  "^\\d+$",
  "[A-Z]\\d[A-Z]\\d",
  "^$",
  "\\bab?\\b",
  "[^a]$",
  "\\Aa|c\\z",
  ".é.",
  "^(a|b)*c?$",
];

const alphabet = fc.constantFrom(
  "a",
  "b",
  "c",
  "7",
  "A7B",
  "xyz",
  " ",
  "é",
  "\n",
  "\r",
  "\r\n",
  "wArN",
  "ing",
);
const texts = fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join(""));

/** What each line says for itself, as JavaScript's own engine reads the pattern. */
function firstLine(text: string, pattern: string): number | null {
  const source = pattern.replace("(?i)", "").replaceAll("\\A", "^").replaceAll("\\z", "$");
  const expression = new RegExp(source, pattern.startsWith("(?i)") ? "i" : "");
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  const index = lines.findIndex((line) => expression.test(line));
  return index < 0 ? null : index + 1;
}

/** The line on which each pattern is first seen in a stream long enough for the automaton. */
async function seenIn(text: string, sources: readonly string[]): Promise<(number | null)[]> {
  const stream = new OutputStream();
  const probes = [];
  for (const source of sources) probes.push(stream.findPattern(await LinePattern.compile(source, false)));
  stream.write(Buffer.from(text));
  stream.end();
  return probes.map(({ match }) => match?.line ?? null);
}

describe("patterns that need no certain text", () => {
  test("are seen on the same lines together as each by itself, however the stream looks", async () => {
    const filler = `${"-".repeat(60)}a\n`.repeat(300);
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.shuffledSubarray(patterns), async (head, tail, some) => {
        const text = `${head}\n${filler}${tail}`;
        expect(await seenIn(text, some)).toEqual(some.map((pattern) => firstLine(text, pattern)));
      }),
      { numRuns: 30 },
    );
  });

  test("have an automaton in this release of re2js", async () => {
    const compiled = await Promise.all(patterns.map((source) => LinePattern.compile(source, false)));
    expect(LineAutomaton.of(compiled)).not.toBeNull();
  });

  test("are asked line by line where they would need too many states", async () => {
    const greedy = `[ab]*a${"[ab]".repeat(12)}c`;
    const line = "abbabaabbbabaabababbbaabbaababababbbabaababab";
    const text = `${line}\n${line.split("").reverse().join("")}\n`.repeat(400);
    expect(await seenIn(`${text}ab${"b".repeat(10)}c\n`, [greedy])).toEqual([null]);
    expect(await seenIn(`${text}aa${"b".repeat(11)}c\n`, [greedy])).toEqual([801]);
  });
});

describe("a literal", () => {
  test("is found where indexOf finds it, however often its rarest byte comes", () => {
    const bytes = fc
      .array(fc.constantFrom("a", "b", "*", "e "), { maxLength: 200 })
      .map((parts) => parts.join(""));
    const needles = fc.array(fc.constantFrom("a", "b", "*", "e "), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bytes, needles, fc.nat(50), (text, parts, from) => {
        const needle = Buffer.from(parts.join(""));
        const view = Buffer.from(text);
        expect(new Literal(needle).findIn(view, from)).toBe(view.indexOf(needle, from));
      }),
      { numRuns: 500 },
    );
  });
});
