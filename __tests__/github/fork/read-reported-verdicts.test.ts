import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { readReportedVerdicts } from "../../../src/github/fork/read-reported-verdicts.js";
import { verdicts } from "../../../src/model/verdict.js";
import { serializeResults } from "../../../src/report/results-json.js";
import { releaseScenarios } from "../../report/support/release-scenarios.js";
import { scenarios } from "../../report/support/scenarios.js";
import { isRecord, validate } from "../../report/support/validate-schema.js";

const schema: unknown = JSON.parse(await readFile("schema/results.schema.json", "utf8"));
if (!isRecord(schema)) throw new Error("no schema");

const read = (text: string | Buffer) => readReportedVerdicts(Buffer.from(text));
const file = (checks: string): string => `{"version": 1, "checks": ${checks}}`;
const one = (check: string): string => file(`[${check}]`);

const others = (row: string): string => `{"version": 1, "checks": [], "notApplicable": [${row}]}`;

/** The verdicts as pairs, or what is wrong. */
function taken(text: string | Buffer): readonly (readonly [string, string | null])[] | readonly string[] {
  const reading = read(text);
  return reading.kind === "verdicts" ? [...reading.verdicts] : reading.problems;
}

describe("a results file that our own run wrote", () => {
  test.each(Object.entries(scenarios))("is read: %s", (_, results) => {
    const verdictOf = new Map<string, string>();
    // The worst of several systems is the last one here.
    for (const { id, verdict } of results.checks) verdictOf.set(id, verdict);
    expect(taken(serializeResults(results))).toEqual([...verdictOf]);
  });

  test.each(Object.entries(releaseScenarios))(
    "is read with what is not for its release: %s",
    (_, results) => {
      expect(taken(serializeResults(results))).toEqual([
        ...results.checks.map(({ id, verdict }) => [id, verdict]),
        ...results.notApplicable.map(({ id }) => [id, null]),
      ]);
    },
  );

  test("may have any verdict of the schema", () => {
    const checks = verdicts.map((verdict) => JSON.stringify({ id: verdict, verdict }));
    expect(taken(one(checks.join()))).toEqual(verdicts.map((verdict) => [verdict, verdict]));
  });
});

const noVerdict = `\`checks[0].verdict\` has to be one of ${verdicts.join(", ")}`;

describe("a hostile results file", () => {
  test.each([
    ["nothing", "", "it is not one JSON text"],
    ["half a text", '{"version": 1, "checks": [{"id": "a"', "it is not one JSON text"],
    ["two texts", `${one("")}${one("")}`, "it is not one JSON text"],
    ["an HTML page", "<html>", "it is not one JSON text"],
    ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "it is not UTF-8 text"],
    ["UTF-16", Buffer.from(one(""), "utf16le"), "it is not one JSON text"],
    ["a list", "[]", "it has to be an object"],
    ["null", "null", "it has to be an object"],
    ["a text", '"ready"', "it has to be an object"],
    ["no version", '{"checks": []}', "`version` has to be 1"],
    ["a version as text", '{"version": "1", "checks": []}', "`version` has to be 1"],
    ["another version", '{"version": 2, "checks": []}', "`version` has to be 1"],
    ["a version beyond numbers", '{"version": 1e999, "checks": []}', "`version` has to be 1"],
    ["no checks", '{"version": 1}', "`checks` has to be a list"],
    ["checks as an object", file('{"length": 1, "0": {}}'), "`checks` has to be a list"],
    [
      "rows that are no list",
      '{"version": 1, "checks": [], "notApplicable": {"0": {"id": "a"}}}',
      "`notApplicable` has to be a list",
    ],
    ["a row that is a text", others('"a"'), "`notApplicable[0]` has to be an object"],
    ["a row with a number as id", others('{"id": 7}'), "`notApplicable[0].id` has to be a text"],
    [
      "a row that is a check, too",
      '{"version": 1, "checks": [{"id": "a", "verdict": "failed"}], "notApplicable": [{"id": "a"}]}',
      "`notApplicable[0]` has the `id` of another",
    ],
    ["checks in `__proto__`", '{"version": 1, "__proto__": {"checks": []}}', "`checks` has to be a list"],
    ["a check that is null", one("null"), "`checks[0]` has to be an object"],
    ["a check that is a list", one('["a", "passed"]'), "`checks[0]` has to be an object"],
    ["no id", one('{"verdict": "passed"}'), "`checks[0].id` has to be a text"],
    ["a number as id", one('{"id": 7, "verdict": "passed"}'), "`checks[0].id` has to be a text"],
    [
      "an id in `__proto__`",
      one('{"__proto__": {"id": "a"}, "verdict": "passed"}'),
      "`checks[0].id` has to be a text",
    ],
    ["no verdict", one('{"id": "a"}'), noVerdict],
    ["the gate's word", one('{"id": "a", "verdict": "ready"}'), noVerdict],
    ["capitals", one('{"id": "a", "verdict": "Passed"}'), noVerdict],
    ["a list of it", one('{"id": "a", "verdict": ["passed"]}'), noVerdict],
    ["an inherited name", one('{"id": "a", "verdict": "constructor"}'), noVerdict],
    [
      "an id twice",
      one('{"id": "a", "verdict": "failed"}, {"id": "a", "verdict": "passed"}'),
      "`checks[1]` has the `id` of another",
    ],
  ])("is refused as a whole, and said in our own words: %s", (_, text, problem) => {
    expect(taken(text)).toEqual([problem]);
  });

  test.each([
    [
      "a number as system",
      one('{"id": "a", "system": 7, "verdict": "passed"}'),
      "`checks[0].system` has to be a text",
    ],
    [
      "an id twice on one system",
      one('{"id": "a", "system": "x", "verdict": "failed"}, {"id": "a", "system": "x", "verdict": "passed"}'),
      "`checks[1]` has the `id` and the `system` of another",
    ],
    [
      "a row that is a check on a system, too",
      '{"version": 1, "checks": [{"id": "a", "system": "x", "verdict": "failed"}], "notApplicable": [{"id": "a"}]}',
      "`notApplicable[0]` has the `id` of another",
    ],
  ])("of several machines is refused as a whole: %s", (_, text, problem) => {
    expect(taken(text)).toEqual([problem]);
  });

  test("of several machines may have an id on each of its systems: the worst verdict counts", () => {
    const onEach = (...words: readonly string[]): string =>
      one(words.map((verdict, at) => JSON.stringify({ id: "a", system: `s${at}`, verdict })).join());
    expect(taken(onEach("passed", "failed", "passed"))).toEqual([["a", "failed"]]);
    expect(taken(onEach("pending", "skipped"))).toEqual([["a", "skipped"]]);
    expect(taken(onEach("passed", "passed"))).toEqual([["a", "passed"]]);
  });

  test("with many mistakes has a few of them named", () => {
    expect(taken(file(`[${"null,".repeat(500)}null]`))).toHaveLength(5);
  });

  test.each([
    ["lists", "[".repeat(200_000)],
    ["objects", '{"a":'.repeat(200_000)],
    ["closed lists", one("[".repeat(33) + "]".repeat(33))],
  ])("cannot take the stack: %s in each other are refused before they are parsed", (_, text) => {
    expect(taken(text)).toEqual(["objects or lists lie more than 32 deep in each other"]);
  });

  test("cannot take the memory: millions of empty objects are refused before they are parsed", () => {
    expect(taken(file(`[${"{},".repeat(1_000_000)}{}]`))).toEqual([
      "it has more than 1000000 objects and lists",
    ]);
  });

  test("has braces in texts, which open nothing", () => {
    const id = `\\"${"[{".repeat(100)}\\\\`;
    expect(taken(one(`{"id": "${id}", "verdict": "passed"}`))).toEqual([
      [`"${"[{".repeat(100)}\\`, "passed"],
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "", "<!-- -->", "@octocat #1", "x".repeat(1_000_000)])(
    "may call a check anything: an id is a key and nothing more (%.20s)",
    (id) => {
      expect(taken(one(JSON.stringify({ id, verdict: "failed" })))).toEqual([[id, "failed"]]);
      expect(Object.hasOwn(Object.prototype, "failed")).toBe(false);
    },
  );

  test("is read by its own keys: what every object inherits is no word of the file", () => {
    Object.defineProperty(Object.prototype, "verdict", { value: "passed", configurable: true });
    try {
      expect(taken(one('{"id": "a"}'))).toEqual([noVerdict]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "verdict");
    }
  });

  test("says a key twice: the last one counts, as everywhere", () => {
    expect(taken(one('{"id": "a", "verdict": "passed", "verdict": "failed"}'))).toEqual([["a", "failed"]]);
  });

  test("may hold 100,000 checks", () => {
    const checks = Array.from({ length: 100_000 }, (_, index) => `{"id":"x${index}","verdict":"passed"}`);
    expect(taken(one(checks.join()))).toHaveLength(100_000);
  });
});

describe("what is taken of a results file", () => {
  const good = scenarios["two-failures"];
  const base = JSON.parse(serializeResults(good ?? never())) as { version: unknown; checks: unknown[] };
  const check = base.checks[0];
  if (!isRecord(check)) throw new Error("no check");
  const values = [null, true, 0, 1, "", "passed", "a", [], {}, ["passed"], "skipped", "ready", 1.5];

  test.each(values.map((value) => [JSON.stringify(value), value]))(
    "is refused where the schema refuses it, and taken where it does not: %s",
    (_, value) => {
      const changed = [
        { ...base, version: value },
        { ...base, checks: value },
        { ...base, checks: [value] },
        { ...base, checks: [{ ...check, id: value }] },
        { ...base, checks: [{ ...check, verdict: value }] },
      ];
      // An empty object lacks keys that we do not take, too; both refuse it.
      for (const results of changed)
        expect(read(JSON.stringify(results)).kind).toBe(
          validate(results, schema).length === 0 ? "verdicts" : "problems",
        );
    },
  );
});

function never(): never {
  throw new Error("no such run");
}
