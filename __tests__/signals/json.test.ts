import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evaluate } from "../../src/platform/json/evaluate.js";
import { readLinted } from "../support/linted.js";
import { judgeOne, noSources } from "./support.js";

const of = async (signal: string, json: string | Buffer) => judgeOne(signal, json);

describe("a comparison of JSON values", () => {
  test.each([
    ['json $.a = "x"', '{"a":"x"}', true, '"x"'],
    ["json $.a = 3", '{"a":3.0}', true, "3"],
    ["json $.a = 3", '{"a":"3"}', false, '"3"'],
    ['json $.a = "3"', '{"a":3}', false, "3"],
    ["json $.a = null", '{"a":null}', true, "null"],
    ["json $.a = null", "{}", false, "nothing at $.a"],
    ["json $.a = true", '{"a":1}', false, "1"],
    ["json $.a != 3", '{"a":"3"}', true, '"3"'],
    ["json $.a != 3", "{}", false, "nothing at $.a"],
    ["json $[*] != 3", "[3,3,4]", true, "4"],
    ["json $[*] != 3", "[3,3]", false, "3 and 1 more"],
    ["json $[*] >= 80", "[1,80,90]", true, "80"],
    ["json $[*] > 90", "[1,80,90]", false, "1 and 2 more"],
    ["json $.a < 3", '{"a":"2"}', false, '"2"'],
    ["json $.a < 3", '{"a":null}', false, "null"],
    ['json $.a < "b"', '{"a":"a"}', true, '"a"'],
    ['json $.a <= "b"', '{"a":"c"}', false, '"c"'],
    ['json $.a = {"b":[1,{"c":2}]}', '{"a":{"b":[1,{"c":2}]}}', true, '{"b":[1,{"c":2}]}'],
    ['json $.a = {"b":1,"c":2}', '{"a":{"c":2,"b":1}}', true, '{"c":2,"b":1}'],
    ['json $.a = {"b":1}', '{"a":{"b":1,"c":2}}', false, '{"b":1,"c":2}'],
    ["json $.a = [1]", '{"a":[1,2]}', false, "[1,2]"],
    ["json $.a = []", '{"a":{}}', false, "{}"],
    ["json $.a", '{"a":null}', true, "null"],
    ["json $.a.b", '{"a":1}', false, "nothing at $.a.b"],
    ["json $..[?@.n > 1].n = 2", '[{"n":1},{"n":2}]', true, "2"],
    ["json $['__proto__'].x = 1", '{"__proto__":{"x":1}}', true, "1"],
  ])("%s in %s", async (signal, json, holds, saw) => {
    expect(await of(signal, json)).toEqual({ holds, saw });
  });
});

describe("numbers", () => {
  test.each([
    ["json $.a = 9007199254740993", '{"a":9007199254740993}', true, "9007199254740993"],
    ["json $.a = 9007199254740993", '{"a":9007199254740992}', false, "9007199254740992"],
    ["json $.a > 9007199254740992", '{"a":9007199254740993}', true, "9007199254740993"],
    ["json $.a = 1e400", '{"a":1e400}', true, "1e400"],
    ["json $.a < 1e401", '{"a":10e399}', true, "10e399"],
    ["json $.a = 1e401", '{"a":1e400}', false, "1e400"],
    ["json $.a = 0", '{"a":1e-400}', false, "1e-400"],
    ["json $.a > 0", '{"a":1e-400}', true, "1e-400"],
    ["json $.a < 0", '{"a":-1e-400}', true, "-1e-400"],
    ["json $.a = 0.1", '{"a":0.10}', true, "0.1"],
    ["json $.a = 1", '{"a":10.0e-1}', true, "1"],
    ["json $.a = 0", '{"a":-0}', true, "0"],
    ["json $.a = -0.0", '{"a":0e99999999999999999999}', true, "0"],
    ["json $.a > 0.30000000000000004", '{"a":0.30000000000000004441}', true, "0.30000000000000004441"],
    ["json $.a = 1e99999999999999999999", '{"a":1e99999999999999999998}', false, "1e99999999999999999998"],
    ["json $.a < 1e99999999999999999999", '{"a":-1e99999999999999999999}', true, "-1e99999999999999999999"],
    ["json $[*].a = 1e400", '[{"a":1e399},{"a":1e400}]', true, "1e400"],
    ["json $ = 1e400", "1e400", true, "1e400"],
    ['json $ = {"a":[1e400,{"b":2}]}', '{"a":[1e400,{"b":2}]}', true, '{"a":[1e400,{"b":2}]}'],
    ['json $ = {"a":[1e400]}', '{"a":[1e401]}', false, '{"a":[1e401]}'],
    ["json $.a = 1e400", '{"a":1e400,"a":5}', false, "5"],
    ["json $.a[0] = 1e400", '{"a":[1e400],"a":["x"]}', false, '"x"'],
    ["json $['__proto__'] = 1e400", '{"__proto__":1e400}', true, "1e400"],
    ["json $['\\u0061'] = 1e400", '{"\\u0061":1e400}', true, "1e400"],
  ])("%s in %s compare exactly", async (signal, json, holds, saw) => {
    expect(await of(signal, json)).toEqual({ holds, saw });
  });

  test("have the order of their digits, whatever they are", async () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,25})(?:\.\d{1,12})?$/);
    const scaled = (text: string) => {
      const [whole = "", fraction = ""] = text.split(".");
      return BigInt(whole.replace("-", "") + fraction.padEnd(12, "0")) * (text.startsWith("-") ? -1n : 1n);
    };
    await fc.assert(
      fc.asyncProperty(digits, digits, async (left, right) => {
        const [less, equal] = [scaled(left) < scaled(right), scaled(left) === scaled(right)];
        expect((await of(`json $ < ${right}`, left)).holds).toBe(less);
        expect((await of(`json $ = ${right}`, left)).holds).toBe(equal);
        expect((await of(`json $ >= ${right}`, `${left}e0`)).holds).toBe(!less);
      }),
    );
  });
});

describe("functions and every value", () => {
  const states = '{"items":[{"state":"ok"},{"state":"ok"},{"state":"down"}],"name":"web"}';
  test.each([
    ["json $[?length(@) >= 3]", true],
    ["json $[?length(@) > 3]", false],
    ['json $[?count(@[?@.state == "ok"]) = 2]', null],
    ['json $[?count(@[?@.state == "ok"]) == 2]', true],
    ['json $.items[?match(@.state, "o.")]', true],
    ['json $.items[?search(@.state, "ow")]', true],
    ["json $.items[2]", true],
    ["json $.items[3]", false],
    ['json $.items[*].state != "ok"', true],
    ['json $.items[?@.state != "ok"]', true],
    ['json $.items[?@.state != "ok" && @.state != "down"]', false],
  ])("%s: %s", async (signal, holds) => {
    expect((await of(signal, states)).holds).toBe(holds);
  });
});

describe("stdout that is one JSON text", () => {
  test.each([
    ["a BOM", "\ufeff[1]"],
    ["blank lines", "\n \r\n[1]\t\n\n"],
    ["colours", "\u001b[1m[\u001b[0m1]"],
  ])("may have %s around it", async (_, json) => {
    expect(await of("json $[0] = 1", json)).toEqual({ holds: true, saw: "1" });
  });

  test.each([
    ["several texts", '{"a":1}\n{"a":1}\n', "it holds several JSON texts (a second one begins on line 2)"],
    ["a line of a log before it", 'starting\n{"a":1}', "other text stands before the JSON text of line 2"],
    [
      "bracketed log lines before it",
      "[info] a\n[info] b\n[1]",
      "other text stands before the JSON text of line 3",
    ],
    ["a line behind it", '{"a":1}\ndone', "other text stands behind the JSON text (on line 2)"],
    ["nothing", " \n", "it is empty"],
    ["half a text", '{"a":', "Unexpected end of JSON input"],
    ["broken UTF-8", Buffer.from([0x22, 0xff, 0x22]), "it is not valid UTF-8"],
  ])("cannot be evaluated with %s, and says so", async (_, json, reason) => {
    expect(await of("json $", json)).toEqual({
      holds: null,
      saw: "could not be evaluated",
      reason: `stdout is not one JSON text: ${reason}`,
    });
  });

  test("is not looked for on stderr", async () => {
    expect(await judgeOne("json $", [["stderr", "1"]])).toMatchObject({ holds: null });
  });
});

describe("match() and search()", () => {
  const names = JSON.stringify(["ab", "xaby", "a\nb", "a\rb", "a\u2028b", "AB", "a.b"]);
  const holds = async (query: string) => (await of(`json $[?${query}]`, names)).holds;

  test.each([
    ["match(@, 'ab')", true],
    ["match(@, 'b')", false],
    ["match(@, 'a|b')", false],
    ["search(@, 'xab')", true],
    ["search(@, 'ba')", false],
    ["search(@, '^ab$')", true],
    ["match(@, 'a[.]b')", true],
    ["match(@, 'a\\\\.c')", false],
    ["match(@, '\\\\p{Lu}+')", true],
    ["match(@, 'a.b') && @ != 'a.b' && search(@, '[\\n\\r]')", false],
    ["match(@, 'a.b') && @ != 'a.b'", true],
    ["match(@, 1)", false],
    ["match(@, @.x)", false],
  ])("%s: %s", async (query, expected) => {
    expect(await holds(query)).toBe(expected);
  });

  test("take linear time", async () => {
    const long = JSON.stringify(["a".repeat(100_000)]);
    expect(await of("json $[?match(@, '(a+)+b')]", long)).toMatchObject({ holds: false });
    expect(await of("json $[?search(@, '(a|a)*c')]", long)).toMatchObject({ holds: false });
  });
});

describe("a query that can't be asked", () => {
  test("of a document that is nested too deep could not be evaluated", () => {
    const json = Buffer.from("[".repeat(100_000) + "]".repeat(100_000));
    expect(evaluate({ json, path: "$..a", compare: null })).toMatchObject({
      kind: "unusable",
      reason: expect.stringContaining("the query failed"),
    });
  });

  test("nested too deep for a comparison or for showing it is cut, and no crash", () => {
    const json = Buffer.from("[".repeat(150_000) + "]".repeat(150_000));
    expect(evaluate({ json, path: "$", compare: null })).toMatchObject({ kind: "answer", holds: true });
    const compare = { operator: "=", literal: "[".repeat(100) + "]".repeat(100) } as const;
    expect(evaluate({ json, path: "$", compare })).toMatchObject({ kind: "answer", holds: false });
  });

  test("gives its reason to the result", async () => {
    const ask = async () => ({ kind: "unusable", reason: "the query took longer than 5 s" }) as const;
    expect(await judgeOne("json $", "1", undefined, { ...noSources, ask })).toEqual({
      holds: null,
      saw: "could not be evaluated",
      reason: "the query took longer than 5 s",
    });
  });
});

describe("how many there are, as other languages ask it", () => {
  test.each([
    ["json $.items.length > 3", "signal-like-another", "json $[?length($.items) > 3]"],
    ["json $.length = 0", "signal-like-another", "json $[?length($) == 0]"],
    ["json a.json: $.items.length >= 1", "signal-like-another", "json a.json: $[?length($.items) >= 1]"],
    ["json $.items.length() > 3", "signal", "json $[?length($.items) > 3]"],
    ["json $.items.size() != 3", "signal", "json $[?length($.items) != 3]"],
    ["json length($.items) >= 3", "signal", "json $[?length($.items) >= 3]"],
    ["json count($.items) == 3", "signal", "json $[?length($.items) == 3]"],
  ])("%s is named, with the query to write", async (signal, rule, meant) => {
    const [first, ...others] = await said(signal);
    expect(others).toEqual([]);
    expect(first?.[0]).toBe(rule);
    expect(first?.[1]?.startsWith(`Write \`${meant}\``)).toBe(true);
    expect(await said(meant)).toEqual([]);
  });

  test.each([
    "json $.items.count > 3",
    "json $.summary.size = 3",
    'json $.length = "long"',
    "json $.length",
    "json $.lengths > 3",
  ])("%s is none: it may be a member", async (signal) => {
    expect(await said(signal)).toEqual([]);
  });
});

/** The rule and cure of what a page with this fail signal is told. */
async function said(signal: string) {
  const { problems } = await readLinted(
    "a.yml",
    `checks:\n  - area: a\n    run: make\n    fail: '${signal}'\n`,
  );
  return problems.filter(({ weight }) => weight !== "completeness").map(({ rule, cure }) => [rule, cure]);
}
