import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readAs } from "../../src/model/mismatches.js";
import { readResults } from "../../src/model/results-description.js";
import { serializeResults } from "../../src/report/results-json.js";
import { readShardFile } from "../../src/shards/read-shard-file.js";
import { atLeast } from "../fuzz/runs.js";
import { randomResults } from "../report/support/random-results.js";
import { scenarios } from "../report/support/scenarios.js";
import { isRecord, validate } from "../report/support/validate-schema.js";
import { growth, mostLinear } from "../support/growth.js";
import { checksOf, planOf, recordOf } from "./support/shard-files.js";

const schema: unknown = JSON.parse(await readFile("schema/results.schema.json", "utf8"));
if (!isRecord(schema)) throw new Error("no schema");

const { plan, ids } = planOf([2, 1]);
const [first = []] = ids;
const record = recordOf(plan, 0, checksOf(first));

function problemsOf(value: unknown): readonly string[] {
  const reading = readShardFile(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)));
  return reading.kind === "problems" ? reading.problems : [];
}

/** A copy of the record, changed at one place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(record));
  let node = copy;
  for (const step of path.slice(0, -1)) node = node[step];
  const last = path.at(-1) ?? "";
  if (value === undefined) delete node[last];
  else node[last] = value;
  // What is deleted from a list leaves `null`.
  return JSON.parse(JSON.stringify(copy));
}

describe("a shard's results file", () => {
  // A part has each check once.
  const ofOne = Object.entries(scenarios).filter(([, { shards }]) => shards === undefined);

  test.each(ofOne)("of a run is read as it was written: %s", (_, results) => {
    const { shard } = record;
    expect(readShardFile(Buffer.from(serializeResults({ ...results, shard })))).toEqual({
      kind: "read",
      record: JSON.parse(JSON.stringify({ ...results, shard })),
    });
  });

  test("may have keys that nobody knows, which are passed over", () => {
    const read = readShardFile(Buffer.from(JSON.stringify(changed(["checks", 0, "colour"], "red"))));
    expect(read).toEqual({ kind: "read", record: JSON.parse(JSON.stringify(record)) });
  });

  test.each([
    ["no version", ["version"], undefined, "`version` has to be 1"],
    ["no shard", ["shard"], undefined, "it has no `shard`: it is no part of a plan"],
    [
      "a digest that is none",
      ["shard", "digest"],
      "abc",
      "`shard.digest` has to be a text like ^[0-9a-f]{64}$",
    ],
    ["no checks", ["checks"], {}, "`checks` has to be a list"],
    [
      "a verdict that is none",
      ["checks", 1, "verdict"],
      "ready",
      "`checks[1].verdict` has to be one of passed, failed, pending, timed-out, errored, skipped, cancelled, interrupted",
    ],
    [
      "a key that is missing",
      ["checks", 0, "exitCode"],
      undefined,
      "`checks[0].exitCode` has to be a whole number of at least 0",
    ],
    [
      "half a number",
      ["checks", 0, "exitCode"],
      0.5,
      "`checks[0].exitCode` has to be a whole number of at least 0",
    ],
    [
      "a number below zero",
      ["checks", 0, "durationMs"],
      -1,
      "`checks[0].durationMs` has to be a number of at least 0",
    ],
    [
      "a date that is none",
      ["checks", 0, "startedAt"],
      "yesterday",
      "`checks[0].startedAt` has to be a date with its time",
    ],
    [
      "a day that no calendar has",
      ["run", "startedAt"],
      "2026-13-40T00:00:00Z",
      "`run.startedAt` has to be a date with its time",
    ],
    ["an attempt of none", ["run", "attempt"], 0, "`run.attempt` has to be a whole number of at least 1"],
    [
      "a signal's word",
      ["checks", 0, "signals", 0, "holds"],
      "yes",
      "`checks[0].signals[0].holds` has to be true or false",
    ],
    ["the id of another", ["checks", 1, "id"], first[0], "`checks[1]` has the `id` of another"],
    [
      "an inherited key",
      ["checks", 0, "verdict"],
      "constructor",
      expect.stringContaining("`checks[0].verdict` has to be one of"),
    ],
  ])("is refused, by its place and in our own words: %s", (_, path, value, problem) => {
    expect(problemsOf(changed(path, value))).toEqual([problem]);
  });

  test.each([
    ["no JSON", "<html>", "it is not one JSON text"],
    ["half a file", JSON.stringify(record).slice(0, -9), "it is not one JSON text"],
    ["a list", "[]", "it has to be an object"],
    ["lists without end", "[".repeat(100_000), "objects or lists lie more than 32 deep in each other"],
  ])("is guarded as that of a fork is: %s", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("is read by its own keys, however they are called", () => {
    const text = JSON.stringify(record).replace('"version":1,', '"__proto__":{"version":1},');
    expect(problemsOf(text)).toEqual(["`version` has to be 1"]);
    Object.defineProperty(Object.prototype, "owner", { value: "x", configurable: true, writable: true });
    try {
      expect(problemsOf(changed(["checks", 0, "owner"], undefined))).toEqual([
        "`checks[0].owner` has to be a text",
      ]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "owner");
    }
  });

  test("with many mistakes has a few of them named", () => {
    expect(problemsOf(changed(["checks"], Array(500).fill(null)))).toHaveLength(5);
  });

  test("is refused wherever the schema refuses it, and nowhere else", () => {
    const paths = pathsOf(JSON.parse(JSON.stringify(record)));
    const values = [null, true, 0, 1, -1, 1.5, "", "x", "passed", [], {}, undefined];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...values), (path, value) => {
        const copy = changed(path, value);
        const read = readAs(readResults, copy);
        const mismatches = read.kind === "mismatches" ? read.all : [];
        const refused = mismatches.length > 0;
        const byFormat = mismatches.some(({ expected }) => expected.startsWith("a date"));
        if (!byFormat)
          expect([path, value, refused]).toEqual([path, value, validate(copy, schema).length > 0]);
      }),
      { numRuns: atLeast(300) },
    );
  });
});

/** The place of each value within a value. */
function pathsOf(value: unknown, before: readonly (string | number)[] = []): (string | number)[][] {
  const within = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...before, index]))
    : isRecord(value)
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...before, key]))
      : [];
  return before.length === 0 ? within : [[...before], ...within];
}

test("reading takes time in step with the number of checks", async () => {
  const filesOf = (shards: number) => {
    const { plan, ids } = planOf(Array(shards).fill(40));
    return ids.map((own, shard) => JSON.parse(JSON.stringify(recordOf(plan, shard, checksOf(own)))));
  };
  const values = { 1: filesOf(24), 4: filesOf(96) };
  const factor = await growth((times) => {
    for (const value of values[times]) expect(readAs(readResults, value).kind).toBe("read");
  });
  expect(factor).toBeLessThan(mostLinear);
});

test("whatever results a run writes, they are read as they were written", () => {
  fc.assert(
    fc.property(randomResults, (results) => {
      const written = JSON.parse(serializeResults(results));
      expect(readAs(readResults, written)).toEqual({ kind: "read", value: written });
    }),
    { numRuns: atLeast(50) },
  );
});
