import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/edge/json-evaluate.js";
import { emptyWorld, judgeOne } from "./support.js";

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

describe("stdout that is one JSON text", () => {
  test.each([
    ["a BOM", "\ufeff[1]"],
    ["blank lines", "\n \r\n[1]\t\n\n"],
    ["colours", "\u001b[1m[\u001b[0m1]"],
  ])("may have %s around it", async (_, json) => {
    expect(await of("json $[0] = 1", json)).toEqual({ holds: true, saw: "1" });
  });

  test.each([
    [
      "several texts",
      '{"a":1}\n{"a":1}\n',
      /^stdout is not one JSON text: Unexpected non-whitespace character after JSON/,
    ],
    ["a line of a log before it", 'starting\n{"a":1}', /^stdout is not one JSON text: Unexpected token/],
    ["nothing", " \n", /^stdout is not one JSON text: it is empty$/],
    ["half a text", '{"a":', /^stdout is not one JSON text: Unexpected end of JSON input$/],
    ["broken UTF-8", Buffer.from([0x22, 0xff, 0x22]), /^stdout is not one JSON text: it is not valid UTF-8$/],
  ])("does not hold with %s, and says so", async (_, json, saw) => {
    expect(await of("json $", json)).toEqual({ holds: false, saw: expect.stringMatching(saw) });
  });

  test("is not looked for on stderr", async () => {
    expect(await judgeOne("json $", [["stderr", "1"]])).toMatchObject({ holds: false });
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

  test("gives its reason to the result", async () => {
    const ask = async () => ({ kind: "unusable", reason: "the query took longer than 5 s" }) as const;
    expect(await judgeOne("json $", "1", undefined, { ...emptyWorld, ask })).toEqual({
      holds: null,
      saw: "could not be evaluated",
      reason: "the query took longer than 5 s",
    });
  });
});
