import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../../src/format/apply-edits.js";
import { type Linted, readOnce } from "../../support/linted.js";
import { headerMistakes } from "./header-mistakes.js";
import type { Mistake } from "./mistake.js";
import { pageMistakes } from "./page-mistakes.js";
import { releaseMistakes } from "./release-mistakes.js";
import { signalMistakes } from "./signal-mistakes.js";

const mistakes = [...headerMistakes, ...signalMistakes, ...pageMistakes, ...releaseMistakes];
const named = mistakes.map((mistake): [string, Mistake] => [mistake.name, mistake]);

/** What a page does, wherever it stands on it. */
function meaning({ checklist }: Linted): unknown {
  return JSON.parse(
    JSON.stringify(checklist, (key, value) => (key === "place" || key === "line" ? undefined : value)),
  );
}

describe("mistakes that people make", () => {
  test("are at least three hundred, each known by its name", () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(300);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });

  test.each(
    [...new Set(mistakes.map(({ clean }) => clean))].map((clean, index): [number, string] => [index, clean]),
  )("are made on clean pages: %i", async (_, clean) => {
    const { checklist, problems } = await readOnce(clean.startsWith("owner:") ? "a.yml" : "a.md", clean);
    expect(problems.map(({ rule }) => rule)).toEqual([]);
    expect(checklist).not.toBeNull();
  });

  test.each(named)("are named at their place: %s", async (_, { path, broken, lines: [first, last] }) => {
    const { problems } = await readOnce(path, broken);
    expect(problems.filter(({ place }) => place.line >= first && place.line <= last)).not.toEqual([]);
  });
});

describe("a cure, followed to the letter", () => {
  const rewrites = named.filter(([, { rewrite }]) => rewrite !== null);

  test.each(rewrites)(
    "does what was meant: %s",
    async (_, { path, clean, broken, rewrite, lines: [first, last] }) => {
      const { problems } = await readOnce(path, broken);
      const cures = problems
        .filter(({ place }) => place.line >= first && place.line <= last)
        .flatMap(({ cure }) => writtenIn(cure) ?? []);
      const mended = cures.map((text) => replace(broken, rewrite, text, path));
      const meanings = await Promise.all(mended.map(async (text) => meaning(await readOnce(path, text))));
      expect(meanings).toContainEqual(meaning(await readOnce(path, clean)));
    },
  );

  test.each(named)("is what --fix does, and never anything else: %s", async (_, mistake) => {
    const { path, clean, broken, fixable } = mistake;
    const { problems } = await readOnce(path, broken);
    const fixed = applyEdits(
      broken,
      problems.flatMap(({ fix = [] }) => fix),
    );
    if (fixable) expect(fixed).not.toBe(broken);
    if (fixed !== broken)
      expect(meaning(await readOnce(path, fixed))).toEqual(meaning(await readOnce(path, clean)));
  });
});

/** What a cure says to write. */
function writtenIn(cure: string): string | null {
  const [, fence, text] = /\b(?:Write|Did you mean) (`+)(.+?)\1(?!`)/.exec(cure) ?? [];
  if (fence === undefined || text === undefined) return null;
  return fence.length > 1 ? text.replace(/^ (.*) $/, "$1") : text;
}

function replace(text: string, rewrite: Mistake["rewrite"], written: string, path: string): string {
  if (rewrite === null) return text;
  const isCell = text[rewrite.from] === "|";
  const isQuoted =
    text[rewrite.from - 1] === '"' && (path.endsWith(".yml") || text.includes("yaml smoke-matrix"));
  const escaped = isQuoted ? written.replaceAll("\\", "\\\\").replaceAll('"', '\\"') : written;
  return text.slice(0, rewrite.from) + (isCell ? `| ${written} |` : escaped) + text.slice(rewrite.to);
}
