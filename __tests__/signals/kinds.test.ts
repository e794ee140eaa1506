import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Signal, Stream } from "../../src/model/signal.js";
import { isForm, signalReason } from "../../src/model/signal-reason.js";
import type { SignalSources } from "../../src/ports/signal-sources.js";
import { describeSignal, isKeyword, keywordOf, kindOf } from "../../src/signals/kinds.js";
import type { AttemptFacts } from "../../src/signals/observer.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { readSignal } from "../app/explain/read-words.js";
import { codeSpans } from "../docs/shown.js";
import { readLinted } from "../support/linted.js";
import { judgeOne, noSources, type Printed, signalOf } from "./support.js";

/** What a command and its surroundings have to be for a signal. */
interface Seen {
  readonly printed?: Printed;
  readonly facts?: AttemptFacts;
  readonly sources?: Partial<SignalSources>;
}

interface Example {
  readonly text: string;
  /** Whether its reason says what was there instead. */
  readonly isMeasured: boolean;
  readonly holds: Seen;
  readonly holdsNot: Seen;
}

const nothing: Seen = {};
const printed = (stream: Stream, text: string): Seen => ({ printed: [[stream, text]] });
const file: Seen = { sources: { look: async () => ({ kind: "file", identity: "1" }) } };

/** A signal of each kind that begins with a word. */
const examples = {
  exit: {
    text: "exit 3",
    isMeasured: true,
    holds: { facts: { exitCode: 3, durationMs: 1 } },
    holdsNot: nothing,
  },
  text: { text: "output: x", isMeasured: false, holds: printed("stderr", "x"), holdsNot: nothing },
  pattern: { text: "stdout: /x/", isMeasured: false, holds: printed("stdout", "x"), holdsNot: nothing },
  equals: { text: "stderr = x", isMeasured: false, holds: printed("stderr", "x"), holdsNot: nothing },
  empty: { text: "output empty", isMeasured: false, holds: nothing, holdsNot: printed("stdout", "x") },
  lines: {
    text: "stdout lines >= 3",
    isMeasured: true,
    holds: printed("stdout", "1\n2\n3\n"),
    holdsNot: nothing,
  },
  line: { text: "stderr line 1 = x", isMeasured: false, holds: printed("stderr", "x"), holdsNot: nothing },
  json: {
    text: "json $.a = 1",
    isMeasured: false,
    holds: printed("stdout", '{"a":1}'),
    holdsNot: printed("stdout", "{}"),
  },
  file: { text: "file a.txt", isMeasured: false, holds: file, holdsNot: nothing },
  within: {
    text: "within 3s",
    isMeasured: true,
    holds: nothing,
    holdsNot: { facts: { exitCode: 0, durationMs: 3_001 } },
  },
} as const satisfies Record<Signal["kind"], Example>;
const rows = Object.entries(examples).map(([kind, example]: [string, Example]) => ({ kind, ...example }));
const words = [...new Set(rows.flatMap(({ text }) => kindOf(signalOf(text).signal).words))];

describe("a kind of signal in the table", () => {
  test.each(rows)("$kind is read from $text, by a word that the grammar knows", ({ kind, text }) => {
    const { signal } = signalOf(text);
    expect(signal.kind).toBe(kind);
    expect(kindOf(signal).words).toContain(keywordOf(text));
  });

  test.each(rows)("$kind is said in words that mean what is judged", ({ text }) => {
    const signal = signalOf(text, "fail");
    const { role, implied } = signal;
    expect(readSignal(describeSignal(signal))).toEqual({ role, implied, signal: signal.signal });
  });

  test.each(rows)("$kind is watched for: it holds, or does not", async ({ text, holds, holdsNot }) => {
    const holdsIn = async ({ printed = [], facts, sources }: Seen) =>
      (await judgeOne(text, printed, facts, { ...noSources, ...sources })).holds;
    expect([await holdsIn(holds), await holdsIn(holdsNot)]).toEqual([true, false]);
  });

  test.each(rows)("$kind says what was there instead where that says more", ({ text, isMeasured }) => {
    const result = {
      kind: "pass",
      expect: text,
      implied: false,
      holds: false,
      saw: "something else",
    } as const;
    expect(signalReason([result])).toBe(
      isMeasured ? `something else, expected ${text}` : `pass signal not seen: ${text}`,
    );
  });
});

test.each(["docs/page.md", "README.md"])("the table of signals has every kind: %s", async (path) => {
  const table = /^\| signal \| holds when \|\n(?:\|.*\n)+/m.exec(await readFile(path, "utf8"))?.[0] ?? "";
  const kinds = table
    .split("\n")
    .flatMap((row) => codeSpans(row.split(" | ")[0] ?? ""))
    .map((shown) => parseSignal(shown))
    .flatMap((parsed) => (parsed.kind === "problem" ? [] : [parsed.signal.kind]));
  expect([...new Set(kinds)].sort()).toEqual(rows.map(({ kind }) => kind).sort());
});

describe("a word of the grammar", () => {
  test.each(words)("%j is never plain text, whatever follows it", (word) => {
    expect(isKeyword(word)).toBe(true);
    for (const text of [word, `${word}=`, `${word}:`])
      expect([text, parseSignal(text).kind]).toEqual([text, "problem"]);
  });

  test.each(words)("%j in capitals is named, with the word to write", async (word) => {
    const [example] = rows.filter(({ text }) => text.startsWith(word));
    const capitals = `${word.toUpperCase()}${example?.text.slice(word.length)}`;
    const [problem] = await problemsOf(`checks:\n  - area: a\n    run: make\n    pass: '${capitals}'\n`);
    expect(problem).toMatchObject({
      rule: "signal-keyword-case",
      cure: expect.stringContaining(`${example?.text}`),
    });
  });

  test.each(words.flatMap((word) => [{ word }, { word, blank: "\u00a0" }]))(
    "$word makes no part of the one pattern that `or` is mended with, before $blank",
    async ({ word, blank }) => {
      const example = rows
        .find(({ text }) => text.startsWith(word))
        ?.text.replace(/[ :]/, (sign) => blank ?? sign);
      const page = `| Area | Command | Pass signal |\n| --- | --- | --- |\n| a | \`make\` | \`ok\` or \`${example}\` |\n`;
      const problems = await problemsOf(page, "a.md");
      const choice = problems.find(({ rule }) => rule === "signal-alternative");
      expect(choice?.cure).toMatch(/^Give each its own row/);
    },
  );

  test.each(words)("%j with a blank behind it asks for more than that a text is printed", (word) => {
    expect([isForm(`${word} x`), isForm(`${word}: x`), isForm(`no ${word}`)]).toEqual([true, false, false]);
  });

  // A list of its own is one that the next kind is forgotten in.
  test("stands in no other list of the source", async () => {
    const files = (await readdir("src", { recursive: true })).filter((name) => name.endsWith(".ts"));
    const own = words.filter((word) => !["stdout", "stderr", "output"].includes(word)).join("|");
    const lists = new RegExp(`\\b(${own})\\|(?!\\1)(?:${own})\\b`);
    const found = [];
    for (const file of files) if (lists.test(await readFile(join("src", file), "utf8"))) found.push(file);
    // Whose signals are reported as measured: held to the table above.
    expect(found.map((file) => file.replaceAll("\\", "/"))).toEqual(["model/signal-reason.ts"]);
  });
});

async function problemsOf(text: string, name = "a.yml") {
  return (await readLinted(name, text)).problems;
}
