import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { gates, reasonCodes, verdicts } from "../../src/model/verdict.js";
import { traitsOf, worseOf } from "../../src/model/verdict-traits.js";

/** The tables' own files. */
const tables = ["model/gate-traits.ts", "model/verdict-traits.ts", "model/verdict.ts"];

const literal = `"(?:${[...verdicts, ...gates, ...reasonCodes].join("|")})"`;
const verdictLiteral = `"(?:${verdicts.join("|")})"`;
/** `a.b === "passed"` and `"passed" === a.b`, with what is compared. */
const comparisons = [
  new RegExp(`([\\w.?)\\]]+) *[!=]== *${literal}`, "g"),
  new RegExp(`${literal} *[!=]== *([\\w.?]+)`, "g"),
];
/** A second table or list of verdicts, gates or reason codes. */
const lists = [
  /\b(?:Record|Set|Map)<(?:Verdict|Gate|ReasonCode)\b[^>]*>>?/g,
  new RegExp(`\\[\\s*${verdictLiteral},`, "g"),
  new RegExp(`\\.includes\\(${verdictLiteral}\\)`, "g"),
];
/**
 * How a process or a run ended, and why a tree is not trusted, is told by unions of their own, of which some kinds
 * share a verdict's or a reason code's name. To give a verdict (`verdict: "skipped"`) is no comparison.
 */
const otherUnions = /\bkind$/;

function wrongIn(text: string): string[] {
  const compared = comparisons.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(([, what]) => !otherUnions.test(what ?? "")),
  );
  const listed = lists.flatMap((pattern) => [...text.matchAll(pattern)]);
  const cases = [...text.matchAll(/switch \(([^)]*)\) \{([\s\S]*?)\n {2}\}/g)].filter(
    ([, what, body]) => !otherUnions.test(what ?? "") && new RegExp(`case ${literal}`).test(body ?? ""),
  );
  return [...compared, ...listed, ...cases].map(([found]) => found);
}

describe("the tables of verdicts, gates and reason codes", () => {
  test("are the one place that compares them", async () => {
    const names = (await readdir("src", { recursive: true })).map((name) => name.split(sep).join("/"));
    const files = names.filter((name) => name.endsWith(".ts") && !tables.includes(name));
    const texts = await Promise.all(files.map((name) => readFile(join("src", name), "utf8")));
    const wrong = texts.flatMap((text, index) => wrongIn(text).map((found) => `${files[index]}: ${found}`));
    // What counts verdicts has one number for each: `results` the type, `gate` the value. `answer` has the sentences, made by
    // functions of the report that no table of the model can hold.
    expect(wrong.sort()).toEqual([
      "model/results.ts: Record<Verdict, number>>",
      "report/answer.ts: Record<ReasonCode, ReasonWords>",
      "verdict/gate.ts: Record<Verdict, number>",
    ]);
  });

  test.each([
    ["a comparison", 'if (check.verdict === "passed") return;'],
    ["a comparison the other way round", 'return "not-ready" !== gate;'],
    ["a reason code", 'if (results.reasonCode === "cancelled") return;'],
    ["a list", 'const judged = ["failed", "timed-out"];'],
    ["a switch", 'switch (verdict) {\n    case "passed":\n      return 1;\n  }'],
    ["a second table", "} satisfies Record<Verdict, string>;"],
  ])("would see %s elsewhere", (_, text) => {
    expect(wrongIn(text)).not.toEqual([]);
  });

  test.each(verdicts)("let %s hold back and block exactly when it does not count as passed", (verdict) => {
    const { countedAs, holdsBack, blocks } = traitsOf(verdict);
    expect([holdsBack === null, blocks === null]).toEqual([countedAs === "passed", countedAs === "passed"]);
  });
});

describe("the worse of two verdicts", () => {
  test.each([
    ["failed", "passed", "failed"],
    ["pending", "passed", "pending"],
    ["skipped", "pending", "skipped"],
    ["failed", "skipped", "failed"],
    ["interrupted", "pending", "interrupted"],
  ] as const)(
    "is that which holds the gate back for the weightier reason: of %s and %s",
    (one, other, worse) => {
      expect([worseOf(one, other), worseOf(other, one)]).toEqual([worse, worse]);
    },
  );

  test("is never one that passed, while another did not", () => {
    for (const verdict of verdicts) expect(worseOf("passed", verdict)).toBe(verdict);
  });
});
