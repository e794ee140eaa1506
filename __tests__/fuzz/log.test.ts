import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dialects } from "../../src/log/log-dialect.js";
import { Relay } from "../../src/log/relay.js";
import type { Stream } from "../../src/model/signal.js";
import { anyText } from "../support/any-text.js";
import { readAsRunner, runnerCommands } from "../support/runner-commands.js";
import { numRuns } from "./runs.js";

const token = "0123456789abcdef";
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      "::",
      ":",
      "#",
      "##",
      "##[",
      "[",
      "]",
      "\r",
      "\n",
      "\r\n",
      "\u0085",
      "\u2028",
      " ",
      "\t",
      "%0A",
      "%25",
    ],
    ...[
      "\u200b",
      "\u00ad",
      "\ufeff",
      "\0",
      "\u009b",
      "\u001b[31m",
      "\u001b]0;",
      "\u0007",
      "\u202e",
      token,
      "x",
    ],
    ...runnerCommands,
  ),
  anyText({ maxLength: 3 }),
);
const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
const bytes = fc.oneof(
  text.map((each) => Buffer.from(each)),
  fc.uint8Array({ maxLength: 40 }).map((each) => Buffer.from(each)),
);
const cuts = fc.array(fc.nat(60), { maxLength: 6 });

function cutAt(whole: Buffer, at: readonly number[]): Buffer[] {
  const places = [0, ...at.filter((place) => place < whole.length).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((place, index) => whole.subarray(places[index], place));
}

/** What the log gets of one stream; a chunk's memory is used again at once. */
function relayed(chunks: readonly Buffer[], actions: boolean): Buffer {
  const relay = new Relay({ actions, ...(actions ? { onMask: () => "" } : {}) });
  const stream: Stream = "stdout";
  const log = chunks.flatMap((chunk) => {
    const given = Buffer.from(chunk);
    const parts = relay.take(stream, given).map((part) => Buffer.from(part));
    given.fill("!");
    return parts;
  });
  return Buffer.concat([...log, ...relay.end()]);
}

describe("the relay", () => {
  test("gives the same log however bytes are cut", () => {
    fc.assert(
      fc.property(bytes, cuts, fc.boolean(), (whole, at, actions) => {
        expect(relayed(cutAt(whole, at), actions).equals(relayed([whole], actions))).toBe(true);
      }),
      { numRuns },
    );
  });

  test("loses and changes nothing where no runner reads", () => {
    fc.assert(
      fc.property(bytes, cuts, (whole, at) => {
        const end = whole.length === 0 || whole.at(-1) === 0x0a ? "" : "\n";
        expect(relayed(cutAt(whole, at), false).equals(Buffer.concat([whole, Buffer.from(end)]))).toBe(true);
      }),
      { numRuns },
    );
  });

  test("lets no command through, and ends with commands resumed", () => {
    fc.assert(
      fc.property(bytes, cuts, (whole, at) => {
        const secret = "a-token-that-nobody-guesses";
        const log =
          dialects.actions.openGroup("x") +
          dialects.actions.stopCommands(secret) +
          relayed(cutAt(whole, at), true) +
          dialects.actions.resumeCommands(secret) +
          dialects.actions.closeGroup();
        const { executed, stopped } = readAsRunner(log);
        expect([stopped, ...executed.map(({ name }) => name)]).toEqual([false, "group", "endgroup"]);
      }),
      { numRuns },
    );
  });
});

describe("a line of ours", () => {
  test("is one line and no command, whatever is in it", () => {
    fc.assert(
      fc.property(text, (content) => {
        const { executed, shown } = readAsRunner(dialects.actions.line(content));
        expect([executed, shown.length]).toEqual([[], 1]);
        expect(dialects.plain.line(content).split(/\r\n|[\r\n]/)).toHaveLength(2);
      }),
      { numRuns },
    );
  });

  test("is the command that was meant and no other, whatever its texts are", () => {
    fc.assert(
      fc.property(text, text, text, (file, title, message) => {
        const written = [
          dialects.actions.annotation({ level: "warning", file, line: 1, title, message }),
          dialects.actions.openGroup(title),
          dialects.actions.debug(message),
          dialects.actions.closeGroup(),
        ].join("");
        const { executed, shown } = readAsRunner(written);
        expect(executed.map(({ name }) => name)).toEqual(["warning", "group", "debug", "endgroup"]);
        expect(shown.filter((line) => line !== "")).toEqual([]);
        expect(
          Object.keys(executed[0]?.properties ?? {}).filter((key) => !/^(?:file|line|title)$/.test(key)),
        ).toEqual([]);
      }),
      { numRuns },
    );
  });
});
