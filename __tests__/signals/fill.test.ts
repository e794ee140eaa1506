import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Role } from "../../src/model/signal.js";
import { fillSignals } from "../../src/signals/fill.js";
import { createJudge } from "../../src/signals/judge.js";
import { LinePattern } from "../../src/signals/streams/line-pattern.js";
import { atLeast } from "../fuzz/runs.js";
import { noSources, signalOf } from "./support.js";

const known: Readonly<Record<string, string | null>> = {
  version: "1.4.0",
  tag: "v1.4.0",
  pr: null,
  "last-tag": null,
  PLACE: "a/b [c]*.d",
  BLANK: " ",
  WEIRD: '"\\ \u001b[1m::error::`x`',
  ALTERNATIVE: "a|b",
};

function fill(expect: string, values = known, role: Role = "pass") {
  const [filled] = fillSignals([signalOf(expect, role)], {
    values,
    whyMissing: (name) => (name === "pr" ? "the event belongs to no pull request" : null),
  });
  if (filled === undefined) throw new Error("no signal");
  return filled;
}

async function judgeFilled(expect: string, printed: string, values = known, role: Role = "pass") {
  const judge = await createJudge([fill(expect, values, role)], noSources);
  judge.write("stdout", Buffer.from(printed));
  const [result] = await judge.finish({ exitCode: 0, durationMs: 1 });
  return result;
}

describe("a value is put where its placeholder stands", () => {
  test.each([
    ["v{version}", "v1.4.0"],
    ["stdout: {version} of {tag}", "stdout: 1.4.0 of v1.4.0"],
    ["output: {PLACE}", "output: a/b [c]*.d"],
    ["/v{version}$/i", "/v1\\.4\\.0$/i"],
    ["stderr: /{PLACE}/", "stderr: /a\\/b \\[c\\]\\*\\.d/"],
    ["stdout = {version}", "stdout = 1.4.0"],
    ["stdout line -1 = {tag}", "stdout line -1 = v1.4.0"],
    ["stdout line 1: x {tag}", "stdout line 1: x v1.4.0"],
    ["stdout line 1: /{tag}/", "stdout line 1: /v1\\.4\\.0/"],
    ["stdout lines /{tag}/ >= 2", "stdout lines /v1\\.4\\.0/ >= 2"],
    ['json $.version = "{version}"', 'json $.version = "1.4.0"'],
    ['json {tag}.json: $.a = ["{WEIRD}"]', 'json v1.4.0.json: $.a = ["\\"\\\\ \\u001b[1m::error::`x`"]'],
    ['file "dist/{PLACE}": /^{version}/', 'file "dist/a/b [c]*.d": /^1\\.4\\.0/'],
    ["file {tag}: {tag}", "file v1.4.0: v1.4.0"],
  ])("%s becomes %s", (written, expected) => {
    expect(fill(written).expect).toBe(expected);
  });

  test.each([
    "stdout: $\u007bversion}",
    "{{version}}",
    "{unknown} {NAME}",
    "{version",
    "{ version }",
    "/\\{version}/",
    "/\\p{version}\\x{version}/",
    "exit 0",
    "stdout empty",
    "within 30s",
  ])("%s has none", (written) => {
    expect(fill(written)).toEqual(signalOf(written));
  });

  test("never by what a value says: the form is the page's", () => {
    const values = { X: "out: /a/ = 1", Y: "../../etc/x", Z: "a: b" };
    expect(fill("stdout: {X}", values)).toMatchObject({
      signal: { kind: "text", stream: "stdout", text: "out: /a/ = 1" },
    });
    expect(fill("{X}", values)).toMatchObject({ signal: { kind: "text", stream: null } });
    expect(fill("file {Z}: {Y}", values)).toMatchObject({
      signal: { file: "a: b", content: { test: "contains", text: "../../etc/x" } },
    });
  });

  test("a value in a pattern is one thing to a sign behind it, and to `\\Q`", async () => {
    const holds = async (pattern: string, printed: string) =>
      (await judgeFilled(`/${pattern}/`, printed))?.holds;
    expect(await holds("^{ALTERNATIVE}$", "a|b")).toBe(true);
    expect(await holds("^{ALTERNATIVE}$", "a")).toBe(false);
    expect(await holds("^{version}+$", "1.4.01.4.0")).toBe(true);
    expect(await holds("^{version}?$", "")).toBe(false);
    expect(await holds("^{version}{2}$", "1.4.01.4.0")).toBe(true);
    expect(await holds("^\\Q({version}\\E.$", "(1.4.0x")).toBe(true);
    expect(await holds("^\\Q({version}\\E.$", "(1x4.0x")).toBe(false);
    expect(await holds("^v{version}$", "v1x4x0")).toBe(false);
  });

  test("a value with blanks at its ends fits what is compared without them", async () => {
    const values = { X: " a b " };
    expect((await judgeFilled("stdout = {X}", "a b\n", values))?.holds).toBe(true);
    expect((await judgeFilled("stdout line 1 = {X}", " a b\n", values))?.holds).toBe(true);
  });

  test("what is shown of a long value is cut, what is looked for is not", async () => {
    const values = { X: `${"x".repeat(1024 * 1024)}y` };
    const result = await judgeFilled("output: {X}", `${values.X}`, values);
    expect([result?.holds, result?.expect.length]).toEqual([true, 8 + 1000]);
    expect(await judgeFilled("output: {X}", values.X.slice(0, -1), values)).toMatchObject({ holds: false });
  });
});

describe("what cannot be filled cannot be evaluated", () => {
  test.each([
    ["v{pr}", "`{pr}` has no value in this run: the event belongs to no pull request"],
    ["{last-tag}", "`{last-tag}` has no value in this run"],
    ["stdout = {BLANK}", "`{BLANK}` has no value in this run: the var is empty"],
    ["/[{version}]/", "`{version}` stands in a character class, where no value is filled in"],
    ["/[^]{version}]/", "`{version}` stands in a character class, where no value is filled in"],
    ["json $['{version}']", "`{version}` stands in a JSONPath, where no value is filled in"],
  ])("%s", async (written, reason) => {
    for (const role of ["pass", "fail"] as const)
      expect(await judgeFilled(written, "anything", known, role)).toMatchObject({
        kind: role,
        holds: null,
        reason,
        expect: written,
      });
  });

  test("the others are filled in what is shown", () => {
    expect(fill("{tag} {pr} {version}").expect).toBe("v1.4.0 {pr} {version}");
  });

  test("nor a line break where lines are asked, nor more than is ever looked for", async () => {
    const values = { X: "a\nb", LONG: "x".repeat(2 * 1024 * 1024) };
    expect(await judgeFilled("{X}", "a\nb", values)).toMatchObject({ holds: null });
    expect(await judgeFilled("stdout = {X}", "a\nb", values)).toMatchObject({ holds: true });
    expect(await judgeFilled('json $ = "{X}"', '"a\\nb"', values)).toMatchObject({ holds: true });
    expect(await judgeFilled("/{LONG}/", "x", values)).toMatchObject({ holds: null });
    expect(await judgeFilled("{LONG} {LONG} {LONG}", "x", values)).toMatchObject({ holds: null });
  });
});

describe("whatever a value is", () => {
  const value = fc
    .oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(...'\\Q\\E[](){}*+?.|^$/-a1 "`') }),
    )
    .filter((text) => text.trim() !== "" && !/[\r\n]/.test(text));

  test("a pattern that is filled with it matches just that", async () => {
    await fc.assert(
      fc.asyncProperty(
        value,
        value,
        fc.constantFrom("{X}", "\\Q{X}\\E", "(?:{X})", "{X}{1}"),
        async (X, other, form) => {
          const filled = fill(`/^<${form}>$/`, { X });
          if (filled.signal?.kind !== "pattern") throw new Error("no pattern");
          const pattern = await LinePattern.compile(filled.signal.pattern, false);
          const matches = (text: string) => pattern.find(`<${text}>`) !== null;
          expect([matches(X), matches(other), matches(`${X}a`)]).toEqual([true, X === other, false]);
        },
      ),
      { numRuns: atLeast(100) },
    );
  });

  test("it changes nothing but the texts that hold its placeholder", () => {
    const forms = [
      "{X}",
      "stdout: a{X}",
      "stderr = {X}",
      "/a{X}/i",
      "stdout lines /{X}/ < 3",
      "stdout line 2: {X}",
      'json {X}.json: $.a != {"a":"{X}"}',
      "file {X}: /{X}/",
    ];
    fc.assert(
      fc.property(value, fc.constantFrom(...forms), (X, form) => {
        const shape = (text: unknown): unknown => JSON.parse(JSON.stringify(text), withoutTexts);
        expect(shape(fill(form, { X }).signal)).toEqual(shape(signalOf(form).signal));
      }),
      { numRuns: atLeast(100) },
    );
  });
});

const filledTexts = new Set(["text", "pattern", "file", "literal"]);

function withoutTexts(key: string, value: unknown): unknown {
  if (key === "valueAt") return undefined;
  return filledTexts.has(key) && typeof value === "string" ? "" : value;
}
