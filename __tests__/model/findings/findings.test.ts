import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../../src/format/apply-edits.js";
import { examples, problemsOf, rules } from "../../lint/examples.js";

describe("the table of findings", () => {
  test("has a summary and a reason in every row, each in whole sentences", () => {
    for (const [id, { summary, why }] of rules) {
      expect({ id, summary }).toEqual({ id, summary: expect.stringMatching(/^[A-Z`“][^\n]*\.$/) });
      expect({ id, why }).toEqual({ id, why: expect.stringMatching(/^[A-Z`“][^\n]*\.$/) });
    }
  });

  test("has ids in kebab-case", () => {
    expect(rules.map(([id]) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test("shows examples of whatever can be set", () => {
    const unshown = rules.filter(
      ([, { severity, examples, saidByRun }]) => severity !== "error" && examples === null && !saidByRun,
    );
    expect(unshown.map(([id]) => id)).toEqual([]);
  });
});

describe("the page that is not right", () => {
  test.each(examples)("gives the finding, as heavy as the table says: $id", async (example) => {
    const problems = await problemsOf(example.wrong, example);
    const own = problems.filter(({ rule }) => rule === example.id);
    expect(problems.map(({ rule }) => rule)).toContain(example.id);
    expect(own.filter(({ weight }) => weight !== example.severity)).toEqual([]);
  });

  test.each(examples)("gives no other error: $id", async (example) => {
    const { id, wrong } = example;
    const problems = await problemsOf(wrong, example);
    expect(problems.filter(({ rule, weight }) => rule !== id && weight === "error")).toEqual([]);
  });
});

describe("what is said of the page that is not right", () => {
  test.each(examples)("reads as “Found; expected Expected. Cure.”: $id", async (example) => {
    const { id, wrong } = example;
    const own = (await problemsOf(wrong, example)).filter(({ rule }) => rule === id);
    for (const { found, expected, cure } of own) {
      expect({ found, expected, cure }).toEqual({
        found: expect.stringMatching(/^\S(?:.*[^\s.;])?$/),
        expected: expect.stringMatching(/^\S(?:.*[^\s.;])?$/),
        cure: expect.stringMatching(/^[A-Z`].*[.?]$/),
      });
    }
  });

  test.each(examples)("has a place that is on the page: $id", async (example) => {
    const { id, wrong } = example;
    const lines = wrong.split("\n");
    const own = (await problemsOf(wrong, example)).filter(({ rule }) => rule === id);
    for (const { place } of own) {
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? "").length + 1);
    }
  });
});

describe("the page that is right", () => {
  test.each(examples)("has neither the finding nor any error or warning: $id", async (example) => {
    const problems = await problemsOf(example.right, example);
    const heavy = problems.filter(({ weight }) => weight === "error" || weight === "warning");
    expect(problems.filter(({ rule }) => rule === example.id)).toEqual([]);
    expect(heavy).toEqual([]);
  });
});

describe("what can be fixed", () => {
  const fixable = examples.filter((example) => example.fixable);

  test("has examples that show it", () => {
    const unshown = rules.filter(([, { fixable = false, examples }]) => fixable && examples === null);
    expect(unshown.map(([id]) => id)).toEqual([]);
  });

  // Not `test.each`: a table without a row that can be fixed would fail there.
  test("is mended by its own edits", async () => {
    for (const example of fixable) {
      const { id, wrong } = example;
      const own = (await problemsOf(wrong, example)).filter(({ rule }) => rule === id);
      expect({ id, unfixed: own.filter(({ fix = [] }) => fix.length === 0) }).toEqual({ id, unfixed: [] });
      const mended = applyEdits(
        wrong,
        own.flatMap(({ fix = [] }) => fix),
      );
      const left = (await problemsOf(mended, example)).filter(({ rule }) => rule === id);
      expect({ id, left }).toEqual({ id, left: [] });
    }
  });

  test("is said so in the table: no other finding carries edits", async () => {
    for (const example of examples.filter(({ fixable }) => !fixable)) {
      const { id, wrong } = example;
      const own = (await problemsOf(wrong, example)).filter(({ rule }) => rule === id);
      expect({ id, fixes: own.flatMap(({ fix = [] }) => fix) }).toEqual({ id, fixes: [] });
    }
  });
});

describe("every id is reported", () => {
  const source = (readdirSync("src", { recursive: true }) as string[])
    .filter((name) => name.endsWith(".ts") && !name.startsWith(join("model", "findings")))
    .map((name) => readFileSync(join("src", name), "utf8"))
    .join("\n");

  // An id with examples is reported by its own wrong page, whatever the source looks like.
  test.each(rules.filter(([, row]) => row.examples === null).map(([id]) => id))("by the source: %s", (id) => {
    expect(reports(source, id)).toBe(true);
  });

  test("and one that is not is seen", () => {
    expect(reports(source, "never-reported")).toBe(false);
  });
});

/** As the first argument of `problemAt` or `pageProblem`, as the `rule` of a finding, by a constant, or by a template `page-${kind}`. */
function reports(source: string, id: string): boolean {
  if (new RegExp(`(?:(?:problemAt|pageProblem)\\(\\s*|\\brule: )"${id}"`).test(source)) return true;
  const constant = new RegExp(`\\bconst (\\w+) = "${id}";`).exec(source)?.[1];
  if (constant !== undefined && source.includes(`problemAt(${constant},`)) return true;
  const [, start, rest] = /^([a-z]+-)(.+)$/.exec(id) ?? [];
  return start !== undefined && source.includes(`problemAt(\`${start}\${`) && source.includes(`"${rest}"`);
}
