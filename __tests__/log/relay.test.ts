import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { logReplacement } from "../../src/log/log-replacement.js";
import { Relay } from "../../src/log/relay.js";
import type { Stream } from "../../src/model/signal.js";
import { atLeast } from "../fuzz/runs.js";

/** FORMAT 3.7. */
const maxOpenBytes = 64 * 1024;
type RelayOptions = ConstructorParameters<typeof Relay>[0];

type Chunk = readonly [Stream, Buffer | string];

/** What the log gets; each buffer is copied before the next call, as a writer would take it. */
function relayed(chunks: readonly Chunk[], options: Partial<RelayOptions> = {}): Buffer {
  const relay = new Relay({ actions: false, ...options });
  const log: Buffer[] = [];
  const write = (parts: readonly Buffer[]): void => {
    log.push(Buffer.concat(parts));
  };
  for (const [stream, chunk] of chunks) {
    const bytes = Buffer.from(chunk);
    write(relay.take(stream, bytes));
    bytes.fill("!"); // it is only valid until the next call
  }
  write(relay.end());
  return Buffer.concat(log);
}

const text = (chunks: readonly Chunk[], options: Partial<RelayOptions> = {}): string =>
  relayed(chunks, options).toString();
const out = (...chunks: string[]): Chunk[] => chunks.map((chunk) => ["stdout", chunk]);

/** Cuts bytes at places between 0 and 1. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [
    0,
    ...places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b),
    bytes.length,
  ];
  return cuts.slice(1).map((cut, index) => bytes.subarray(cuts[index], cut));
}

const bits = fc.constantFrom(
  "a",
  "bc",
  "\n",
  "\r",
  "\r\n",
  "#",
  "##[",
  "[",
  "::add-mask::sesame\n",
  " ::ADD-mask a=b::x%25%0Ay\n",
  "é",
  "\0",
  "::",
  " ",
);
const output = fc.array(bits, { maxLength: 60 }).map((parts) => Buffer.from(parts.join("")));
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe("the relay", () => {
  test("loses nothing and changes nothing, whatever the bytes and however they come", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), places, (array, cuts) => {
        const bytes = Buffer.from(array);
        const ended =
          bytes.length === 0 || bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from("\n")]);
        expect(relayed(cutAt(bytes, cuts).map((chunk) => ["stdout", chunk]))).toEqual(ended);
      }),
    );
  });

  test("gives the same log for one stream, however it is cut into chunks", () => {
    fc.assert(
      fc.property(output, places, (bytes, cuts) => {
        const options = { actions: true, onMask: (value: string) => `<${JSON.stringify(value)}>\n` };
        expect(
          text(
            cutAt(bytes, cuts).map((chunk) => ["stdout", chunk]),
            options,
          ),
        ).toBe(text([["stdout", bytes]], options));
      }),
      { numRuns: atLeast(200) },
    );
  });

  test("keeps every line of both streams whole, in the order in which they end", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom<Stream>("stdout", "stderr"), fc.constantFrom("x", "y\n", "z\r\n", "")),
          { maxLength: 40 },
        ),
        (chunks) => {
          const lines = text(chunks).split("\n").slice(0, -1);
          for (const stream of ["stdout", "stderr"] as const) {
            const own = chunks
              .filter(([of]) => of === stream)
              .map(([, chunk]) => chunk)
              .join("");
            const expected = own
              .split("\n")
              .filter((line, index, all) => line !== "" || index < all.length - 1);
            expect(expected.every((line) => lines.includes(line))).toBe(true);
          }
          const printed = chunks
            .map(([, chunk]) => chunk)
            .join("")
            .replaceAll("\n", "")
            .split("")
            .sort()
            .join("");
          expect(lines.join("").split("").sort().join("")).toBe(printed);
        },
      ),
    );
  });

  test("shows a line when it ends", () => {
    const relay = new Relay({ actions: false });
    expect(relay.take("stdout", Buffer.from("wait"))).toEqual([]);
    expect(Buffer.concat(relay.take("stdout", Buffer.from("ing\nne"))).toString()).toBe("waiting\n");
    expect(Buffer.concat(relay.take("stdout", Buffer.from("xt\r50%\r"))).toString()).toBe("next\r");
    expect(Buffer.concat(relay.take("stdout", Buffer.from("\n"))).toString()).toBe("50%\r\n");
    expect(Buffer.concat(relay.end()).toString()).toBe("");
  });

  test("keeps lines of one stream out of an open line of the other", () => {
    expect(
      text([
        ["stdout", "one "],
        ["stderr", "error\n"],
        ["stdout", "line\n"],
      ]),
    ).toBe("error\none line\n");
  });

  test("gives a last line without an end one", () => {
    expect(text(out("a\nb"))).toBe("a\nb\n");
    expect(
      text([
        ["stdout", "a"],
        ["stderr", "b"],
      ]),
    ).toBe("a\nb\n");
    expect(text(out("a\r"))).toBe("a\r\n");
    expect(text([])).toBe("");
  });

  test("shows an open line at 64 KiB, and goes on without a break", () => {
    const relay = new Relay({ actions: false });
    expect(relay.take("stdout", Buffer.alloc(maxOpenBytes - 1, "x"))).toEqual([]);
    expect(Buffer.concat(relay.take("stdout", Buffer.from("yz")))).toEqual(
      Buffer.concat([Buffer.alloc(maxOpenBytes - 1, "x"), Buffer.from("y")]),
    );
    expect(Buffer.concat(relay.take("stdout", Buffer.from("!\n"))).toString()).toBe("z!\n");
  });

  test("puts a line end first when a line must come between", () => {
    const long = "x".repeat(maxOpenBytes);
    expect(
      text([
        ["stdout", long],
        ["stderr", "error\n"],
        ["stdout", "rest\n"],
      ]),
    ).toBe(`${long}\nerror\nrest\n`);
  });

  test("takes chunks larger than any pipe's", () => {
    const bytes = Buffer.alloc(1_000_003, "0123456789\r");
    expect(
      relayed([
        ["stdout", "begin"],
        ["stdout", bytes.fill("x", 0, 300_000)],
        ["stdout", bytes],
      ]),
    ).toHaveLength(5 + 2 * bytes.length + 1);
  });

  test.each([1, 2, 3])(
    "keeps two streams without line ends within bounds, in chunks of %d pages",
    (pages) => {
      const chunk = Buffer.alloc(4096 * pages, "x");
      const relay = new Relay({ actions: true, onMask: () => "" });
      let bytes = 0;
      for (let i = 0; i < 3_000; i += 1)
        for (const part of relay.take(i % 2 ? "stdout" : "stderr", chunk)) bytes += part.length;
      for (const part of relay.end()) bytes += part.length;
      expect(bytes).toBeGreaterThan(3_000 * chunk.length);
    },
  );
});

describe("on the runner, the relay", () => {
  const actions = { actions: true };

  test.each([
    ["in one piece", ["##[error]x\n"], "## [error]x\n"],
    ["anywhere in a line", ["a ##[group]b ##[endgroup]\n"], "a ## [group]b ## [endgroup]\n"],
    ["with more number signs", ["####[x]\n"], "#### [x]\n"],
    ["over chunks of an open line", ["#", "#", "[x]\n"], "## [x]\n"],
    ["over chunks, the second a bracket", ["a##", "[x]\n"], "a## [x]\n"],
    ["not over lines", ["##\n[x]\n"], "##\n[x]\n"],
  ])("breaks up `##[` %s", (_name, chunks, log) => {
    expect(text(out(...chunks), actions)).toBe(log);
  });

  test.each([1, 2, 3])("breaks up `##[` over the border of an open line, %d before it", (before) => {
    const long = `${"x".repeat(maxOpenBytes - before)}##[error]y`;
    expect(text(out(long), actions)).toBe(`${long.replace("##[", "## [")}\n`);
  });

  test("leaves `##[` as it is on the command line", () => {
    expect(text(out("##[error]x\n"))).toBe("##[error]x\n");
  });
});

describe("a line that asks for a mask", () => {
  const asked: string[] = [];
  const masking: Partial<RelayOptions> = {
    actions: true,
    onMask: (value) => {
      asked.push(value);
      return "<mask>\n";
    },
  };
  const masksOf = (...chunks: string[]): { log: string; values: string[] } => {
    asked.length = 0;
    return { log: text(out(...chunks), masking), values: [...asked] };
  };

  test.each([
    ["as it is written", "::add-mask::sesame\n", "sesame"],
    ["after blanks", " \t\u00a0::add-mask::sesame\n", "sesame"],
    ["in any case", "::Add-MASK::sesame\r\n", "sesame"],
    ["with properties", "::add-mask a=b,c=d::sesame\r", "sesame"],
    ["with escapes", "::add-mask::a%25b%0Ac%0D%3A\n", "a%b\nc\r%3A"],
    ["with an escaped escape", "::add-mask::%250A\n", "%0A"],
    ["without a line end", "::add-mask::sesame", "sesame"],
    ["with colons", "::add-mask:::a::b\n", ":a::b"],
    ["of nothing", "::add-mask::\n", ""],
  ])("is not shown: %s", (_name, line, value) => {
    expect(masksOf("a\n", line, "\nb\n")).toEqual({
      log: expect.stringMatching(/^a\n<mask>\n\n?b\n$/),
      values: [value],
    });
  });

  test.each([
    "x ::add-mask::y\n",
    "::add-masks::y\n",
    "::add-mask:y\n",
    "::add-mask\n",
    "\\::add-mask::y\n",
    "::add-mask a\n::b\n",
  ])("is only what the runner takes for one: %j is none", (line) => {
    expect(masksOf(line)).toEqual({ log: line, values: [] });
  });

  test("is found among many, over any border of chunks", () => {
    expect(masksOf("a\n::add-", "mask::one\nb\n::add-mask::two\r::add-mask::three\nc", "\n")).toEqual({
      log: "a\n<mask>\nb\n<mask>\n<mask>\nc\n",
      values: ["one", "two", "three"],
    });
  });

  test("stands on a line of its own, though the other stream's line is open", () => {
    asked.length = 0;
    const long = "x".repeat(maxOpenBytes);
    expect(
      text(
        [
          ["stdout", long],
          ["stderr", "::add-mask::sesame\n"],
          ["stdout", "y\n"],
        ],
        masking,
      ),
    ).toBe(`${long}\n<mask>\ny\n`);
  });

  test.each([maxOpenBytes - 13, maxOpenBytes - 12, maxOpenBytes])("is shown at no length (%d)", (length) => {
    const line = `::add-mask::${"s".repeat(length)}`;
    for (const chunks of [
      [`${line}\nb\n`],
      [line.slice(0, 70), line.slice(70), "\nb\n"],
      [`${line}\r`, "\nb\n"],
    ]) {
      const { log, values } = masksOf(...chunks);
      const honoured = length < maxOpenBytes - 12;
      expect(log).toBe(
        `${honoured ? "<mask>" : "[a mask of more than 64 KiB, neither honoured nor shown]"}\nb\n`,
      );
      expect(values).toHaveLength(honoured ? 1 : 0);
    }
  });

  test("is a line like others where nobody listens for masks", () => {
    expect(text(out("::add-mask::x\n"), { actions: true })).toBe("::add-mask::x\n");
  });
});

describe("on a terminal, the relay", () => {
  const flushed = (relay: Relay): string => Buffer.concat(relay.flushOpen()).toString();

  test("shows an open line when asked to, and goes on without a break", () => {
    const relay = new Relay({ actions: false });
    relay.take("stdout", Buffer.from("50%"));
    expect(flushed(relay)).toBe("50%");
    expect(flushed(relay)).toBe("");
    expect(Buffer.concat(relay.take("stdout", Buffer.from(" 60%\n"))).toString()).toBe(" 60%\n");
  });

  test("shows one open line of two", () => {
    const relay = new Relay({ actions: false });
    relay.take("stdout", Buffer.from("out"));
    relay.take("stderr", Buffer.from("err"));
    expect(flushed(relay)).toBe("out");
    expect(flushed(relay)).toBe("");
    expect(Buffer.concat(relay.end()).toString()).toBe("\nerr\n");
  });

  test("does not show what may become a mask", () => {
    const values: string[] = [];
    const relay = new Relay({ actions: false, onMask: (value) => `${values.push(value)}\n` });
    for (const part of [" ", "::add-ma", "sk::se"]) {
      relay.take("stdout", Buffer.from(part));
      expect(flushed(relay)).toBe("");
    }
    expect(Buffer.concat(relay.take("stdout", Buffer.from("same\n"))).toString()).toBe("1\n");
    expect(values).toEqual(["sesame"]);
  });

  test("takes a mask after a progress bar for one", () => {
    const relay = new Relay({ actions: false, onMask: () => "<mask>\n" });
    relay.take("stdout", Buffer.from("50%\r"));
    expect(flushed(relay)).toBe("50%\r");
    expect(Buffer.concat(relay.take("stdout", Buffer.from("::add-mask::sesame\n"))).toString()).toBe(
      "\n<mask>\n",
    );
  });
});

describe("on the command line, a secret", () => {
  const secret = "correct-horse-battery";
  const options = { actions: false, replacement: logReplacement([secret, "horse-power"]) };

  test("is hidden in whole lines", () => {
    expect(text(out(`a ${secret} b\n`, "none\n"), options)).toBe("a *** b\nnone\n");
  });

  test("is hidden wherever an open line is cut", () => {
    for (let before = 0; before <= secret.length + 1; before += 1) {
      const line = `${"x".repeat(maxOpenBytes - before)}${secret}`;
      expect(text(out(`${line}y`), options)).toBe(`${line.replace(secret, "***")}y\n`);
    }
  });

  test("is hidden though a terminal is shown its line early", () => {
    const relay = new Relay(options);
    const log: Buffer[] = [];
    for (const character of `correct-${secret}-ok`) {
      log.push(
        ...relay.take("stdout", Buffer.from(character)).map((part) => Buffer.from(part)),
        ...relay.flushOpen(),
      );
    }
    log.push(...relay.end());
    expect(Buffer.concat(log).toString()).toBe("correct-***-ok\n");
  });

  test("does not hold back a line that holds none of it", () => {
    const relay = new Relay(options);
    relay.take("stdout", Buffer.from("Password: "));
    expect(Buffer.concat(relay.flushOpen()).toString()).toBe("Password: ");
  });
});
