import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Signal } from "../../src/model/signal.js";
import { signalReason } from "../../src/model/signal-reason.js";
import { isKeyword, keywordOf, kindOf } from "../../src/signals/kinds.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { readLinted } from "../support/linted.js";
import { signalOf } from "./support.js";

/** A signal of each kind that begins with a word, and whether its reason says what was there instead. */
const examples = {
  exit: ["exit 3", true],
  text: ["output: x", false],
  pattern: ["stdout: /x/", false],
  equals: ["stderr = x", false],
  empty: ["output empty", false],
  lines: ["stdout lines >= 3", true],
  line: ["stderr line 1 = x", false],
  json: ["json $.a = 1", false],
  file: ["file a.txt", false],
  within: ["within 3s", true],
} as const satisfies Record<Signal["kind"], readonly [text: string, isMeasured: boolean]>;
const rows = Object.entries(examples).map(([kind, [text, isMeasured]]) => ({ kind, text, isMeasured }));
const words = [...new Set(rows.flatMap(({ text }) => kindOf(signalOf(text).signal).words))];

describe("a kind of signal in the table", () => {
  test.each(rows)("$kind is read from $text, by a word that the grammar knows", ({ kind, text }) => {
    const { signal } = signalOf(text);
    expect(signal.kind).toBe(kind);
    expect(kindOf(signal).words).toContain(keywordOf(text));
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

  test.each(words)("%j makes no part of the one pattern that `or` is mended with", async (word) => {
    const example = rows.find(({ text }) => text.startsWith(word))?.text;
    const page = `| Area | Command | Pass signal |\n| --- | --- | --- |\n| a | \`make\` | \`ok\` or \`${example}\` |\n`;
    const problems = await problemsOf(page, "a.md");
    const choice = problems.find(({ rule }) => rule === "signal-alternative");
    expect(choice?.cure).toMatch(/^Give each its own row/);
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
