import { describe, expect, test } from "@jest/globals";
import { readHistory } from "../../src/history/read-history.js";
import { historyOf, pastCheck, pastRun } from "./runs.js";

const read = (text: string) => readHistory(Buffer.from(text));
const problemOf = (text: string): string => {
  const reading = read(text);
  return reading.kind === "problem" ? reading.problem : "none";
};
const run = pastRun([pastCheck("api"), pastCheck("__proto__", { system: "ubuntu-latest" })]);
const text = JSON.stringify(historyOf(run));
/** The same with one text in the place of another. */
const instead = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("a history", () => {
  test("is read as it was written", () => {
    expect(read(text)).toEqual({ kind: "history", history: historyOf(run) });
    expect(read(JSON.stringify(historyOf()))).toEqual({ kind: "history", history: historyOf() });
  });

  test("may have keys of a later version", () => {
    expect(problemOf(instead('"version":1', '"version":1,"later":[{}]'))).toBe("none");
  });

  test.each<[what: string, text: string, problem: string]>([
    ["no text", "\u0000", "it is not one JSON text"],
    ["half of one", text.slice(0, 200), "it is not one JSON text"],
    ["a list", "[]", "it has to be an object"],
    ["another version", instead('"version":1', '"version":2'), "`version` has to be 1"],
    ["results", '{"version":1,"checks":[]}', "`kind` has to be one of readiness-history"],
    [
      "a kind of somebody else's",
      instead("readiness-history", "history"),
      "`kind` has to be one of readiness-history",
    ],
    ["no runs", '{"version":1,"kind":"readiness-history"}', "`runs` has to be a list"],
    [
      "a negative duration",
      instead('"durationMs":1000', '"durationMs":-1'),
      "`runs[0].checks[0].durationMs` has to be a whole number of at least 0 and at most 86400000000",
    ],
    [
      "a huge duration",
      instead('"durationMs":1000', '"durationMs":1e308'),
      "`runs[0].checks[0].durationMs` has to be a whole number of at least 0 and at most 86400000000",
    ],
    [
      "an infinite one",
      instead('"durationMs":1000', '"durationMs":1e999'),
      "`runs[0].checks[0].durationMs` has to be a whole number of at least 0 and at most 86400000000",
    ],
    ["no number", instead('"durationMs":1000', '"durationMs":NaN'), "it is not one JSON text"],
    [
      "a verdict that is none",
      instead('"verdict":"passed"', '"verdict":"fine"'),
      "`runs[0].checks[0].verdict` has to be one of passed, failed, pending, timed-out, errored, skipped, cancelled, interrupted",
    ],
    [
      "an id with a command",
      instead('"id":"api"', '"id":"::error::x"'),
      "`runs[0].checks[0].id` has to be a text like ^[\\p{L}\\p{M}\\p{N}._\\-]+$",
    ],
    [
      "an id with HTML",
      instead('"id":"api"', '"id":"<img>"'),
      "`runs[0].checks[0].id` has to be a text like ^[\\p{L}\\p{M}\\p{N}._\\-]+$",
    ],
    [
      "an id without an end",
      instead('"id":"api"', `"id":"${"a".repeat(201)}"`),
      "`runs[0].checks[0].id` has to be a text of at most 200 characters",
    ],
    [
      "a commit that is none",
      instead("0123456789abcdef", "<b>"),
      "`runs[0].commit` has to be a text like ^([0-9a-f]{7,64})?$",
    ],
    [
      "a day that is none",
      instead("2026-11-01T", "2026-02-30T"),
      "`runs[0].at` has to be a date with its time",
    ],
    [
      "an endless name",
      instead('"name":"gate"', `"name":"${"a".repeat(1_001)}"`),
      "`runs[0].name` has to be a text of at most 1000 characters",
    ],
    [
      "too many runs",
      JSON.stringify(historyOf(...Array.from({ length: 1_001 }, () => pastRun([])))),
      "`runs` has to be a list of at most 1000",
    ],
    ["lists without an end", "[".repeat(100_000), "objects or lists lie more than 16 deep in each other"],
    ["a million objects", `[${"{},".repeat(300_000)}{}]`, "it has more than 250000 objects and lists"],
  ])("is none with %s", (_what, given, problem) => {
    expect(problemOf(given)).toBe(problem);
  });

  test("is none where a key is only inherited", () => {
    expect(problemOf('{"version":1,"kind":"readiness-history","__proto__":{"runs":[]}}')).toBe(
      "`runs` has to be a list",
    );
  });

  test("is none in another encoding", () => {
    expect(readHistory(Buffer.from(text, "utf16le"))).toEqual({
      kind: "problem",
      problem: "it is not one JSON text",
    });
    expect(readHistory(Buffer.from([0x22, 0xff, 0x22]))).toEqual({
      kind: "problem",
      problem: "it is not UTF-8 text",
    });
  });
});
