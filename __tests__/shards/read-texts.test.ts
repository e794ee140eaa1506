import { describe, expect, test } from "@jest/globals";
import { readEntry, readPlan } from "../../src/shards/read-texts.js";
import { digestOfEntry, entryOf, keyOfPlan, writeEntry, writePlan } from "../../src/shards/texts.js";
import { checkOf } from "../support/samples.js";
import { plannedPage, sharded } from "./planning.js";

const planned = sharded([checkOf("a"), checkOf("b"), checkOf("c")], { shards: 2 });
const [shard] = planned.shards;
if (shard === undefined) throw new Error("no shard");
const { entry, text } = shard;
const include = { name: entry.name, "runs-on": entry.system, shard: text };

describe("the text of a shard", () => {
  test.each([
    ["as it is", text],
    ["as toJSON has it", JSON.stringify(text)],
    ["printed over lines, behind a byte order mark", `\uFEFF${JSON.stringify(entry, null, 2)}\n`],
    ["as an entry of the matrix", JSON.stringify(include)],
    ["as an entry of the matrix by toJSON", JSON.stringify(JSON.stringify(include))],
    ["as an entry with the object itself", JSON.stringify({ ...include, shard: entry })],
    ["with its keys in another order", JSON.stringify(Object.fromEntries(Object.entries(entry).reverse()))],
  ])("is read %s, and written as the plan has it", (_, given) => {
    const reading = readEntry(given);
    if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
    expect(reading.value).toEqual(entry);
    expect(writeEntry(reading.value)).toBe(text);
  });

  test("is read with each text as long as it may be, and where it is the plan's only one", () => {
    const longest = {
      ...entry,
      name: "n".repeat(100),
      system: "s".repeat(4096),
      run: { id: "1".repeat(100), attempt: 1 },
      of: { shards: 1, checks: 1 },
      checks: ["i".repeat(100)],
    };
    expect(readEntry(writeEntry(longest))).toEqual({ kind: "read", value: longest });
  });

  test("keeps a byte order mark that stands in a name", () => {
    const page = { ...entry.page, workingDirectory: "a\uFEFFb" };
    expect(readEntry(JSON.stringify({ ...entry, page }))).toMatchObject({ value: { page } });
  });

  const altered = (over: object) => JSON.stringify({ ...entry, ...over });
  const { commit: _, ...withoutCommit } = entry;
  test.each([
    ["nothing", " ", "an empty text", "the text of a plan's shard"],
    ["no JSON", "shard 1", "`shard 1` (it is not one JSON text)", "the text of a plan's shard"],
    ["a text that is no JSON", '"shard 1"', '`"shard 1"` (it is not one JSON text)', "the text of a plan"],
    ["an entry whose text is none", '{"shard":"1-of-4"}', "(it is not one JSON text)", "the text of a plan"],
    ["too deep", "[".repeat(1_000_000), "(objects or lists lie more than 16 deep", "the text of a plan"],
    [
      "too deep within a key",
      altered({ x: JSON.parse("[".repeat(17) + "]".repeat(17)) }),
      "deep",
      "the text",
    ],
    ["a number", "12", "`$` of a plan's shard is `12`", "an object"],
    ["a list", "[]", "`$` of a plan's shard is `[]`", "an object"],
    ["a plan", planned.text, "a whole plan", "one of the entries"],
    ["all of a plan", `{"matrix":${planned.matrix},"plan":{}}`, "a whole plan", "one of the entries"],
    ["another version", altered({ version: 2 }), "`$.version` of a plan's shard is `2`", "1"],
    [
      "a key too few",
      JSON.stringify(withoutCommit),
      "`$.commit` of a plan's shard is missing",
      "the whole name",
    ],
    ["a key too many", altered({ extra: 1 }), "`$.extra` of a plan's shard is `1`", "no keys but"],
    ["no checks", altered({ checks: [] }), "`$.checks` of a plan's shard is `[]`", "a list of 1 to 1000000"],
    ["an id that is none", altered({ checks: ["a b"] }), "`$.checks[0]` of", "the id of a check"],
    ["a number for an id", altered({ checks: [12] }), "`$.checks[0]` of", "the id of a check"],
    ["a list for an id", altered({ checks: [["a"]] }), "`$.checks[0]` of", "the id of a check"],
    ["an id too long", altered({ checks: ["i".repeat(101)] }), "`$.checks[0]` of", "the id of a check"],
    ["a name too long", altered({ name: "n".repeat(101) }), "`$.name` of", "a name of letters"],
    ["a system too long", altered({ system: "s".repeat(4097) }), "`$.system` of", "a text on one line"],
    [
      "a digest too long",
      altered({ page: { ...entry.page, sha256: "5".repeat(65) } }),
      "`$.page.sha256` of",
      "64",
    ],
    [
      "a run too long",
      altered({ run: { id: "1".repeat(101), attempt: 1 } }),
      "`$.run.id` of",
      "the id of a workflow",
    ],
    [
      "a run with a blank",
      altered({ run: { id: " 1", attempt: 1 } }),
      "`$.run.id` of",
      "the id of a workflow",
    ],
    ["a check twice", altered({ checks: ["a", "b", "a"] }), "`$.checks[2]` of", "each check once"],
    ["more checks than the plan has", altered({ checks: ["a", "b", "c", "d"] }), "`$.of.checks`", "at least"],
    ["a name for no file", altered({ name: "../1" }), "`$.name` of", "a name of letters"],
    ["a line break", altered({ system: "a\nb" }), "`$.system` of", "a text on one line"],
    ["a short commit", altered({ commit: "abc" }), "`$.commit` of", "the whole name of a commit"],
    [
      "no attempt",
      altered({ run: { id: "1", attempt: 0 } }),
      "`$.run.attempt` of",
      "a whole number of at least 1",
    ],
    [
      "a kind that is none",
      altered({ release: { ...entry.release, kind: "big" } }),
      "`$.release.kind`",
      "one of first, major, minor",
    ],
  ])("is not read where it is %s", (_, given, found, expected) => {
    expect(readEntry(given)).toEqual({
      kind: "problem",
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
      cure: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  test("is not read where it has more than any plan", () => {
    expect(readEntry(" ".repeat(4 * 1024 * 1024) + text)).toMatchObject({
      found: expect.stringMatching(/^a text of \d+ characters$/),
    });
  });
});

describe("the text of a plan", () => {
  const whole = { matrix: JSON.parse(planned.matrix), plan: planned.plan };
  test.each([
    ["as it is", planned.text],
    ["as toJSON has it", JSON.stringify(planned.text)],
    ["as `plan --json` prints it", JSON.stringify(whole, null, 2)],
    ["with the text of the output in the whole", JSON.stringify({ ...whole, plan: planned.text })],
  ])("is read %s, and written as it was", (_, given) => {
    const reading = readPlan(given);
    if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
    expect(writePlan(reading.value)).toBe(planned.text);
  });

  const [first, second] = planned.plan.shards;
  test.each([
    ["a shard", text, "one shard's entry", "the whole plan"],
    ["an entry of the matrix", { shard: text }, "one shard's entry", "the whole plan"],
    ["a name twice", { shards: [first, first] }, "`$.shards[1].name`", "each name once"],
    [
      "a sum that is wrong",
      { checks: 4 },
      "`$.checks` of a plan is `4`",
      "3, which its shards have together",
    ],
    ["no digest", { shards: [first, { ...second, digest: "0" }] }, "`$.shards[1].digest`", "a SHA-256"],
    ["no shard", { shards: [] }, "`$.shards` of", "a list of 1 to 256"],
  ])("is not read where it is %s", (_, over, found, expected) => {
    const given = typeof over === "string" ? over : JSON.stringify({ ...planned.plan, ...over });
    expect(readPlan(given)).toMatchObject({
      kind: "problem",
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    });
  });
});

describe("a shard's digest", () => {
  test("follows from the plan, its name and the ids of its checks", () => {
    for (const { entry } of planned.shards) {
      const known = planned.plan.shards.find(({ name }) => name === entry.name);
      if (known === undefined) throw new Error("not in the plan");
      expect(digestOfEntry(entryOf(planned.plan, known, entry.checks))).toBe(known.digest);
    }
  });

  test.each([
    ["another check", () => digestOfEntry(entryOf(planned.plan, entry, ["a", "b"]))],
    ["another order", () => digestOfEntry(entryOf(planned.plan, entry, [...entry.checks].reverse()))],
    ["another page", () => digestOfEntry({ ...entry, page: { ...entry.page, sha256: "6".repeat(64) } })],
    ["another attempt", () => digestOfEntry({ ...entry, run: { ...entry.run, attempt: 2 } })],
  ])("is another one with %s", (_, digest) => {
    expect(digest()).not.toBe(planned.plan.shards[0]?.digest);
  });
});

describe("what the files of a plan are known by", () => {
  test("is the same in plan and entry, and another of another plan", () => {
    const key = keyOfPlan(planned.plan);
    expect(key).toMatch(/^[0-9a-f]{8}$/);
    expect(keyOfPlan(entry)).toBe(key);
    expect(keyOfPlan({ ...plannedPage, selection: { areas: ["a"], checks: [] } })).not.toBe(key);
  });
});
