import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { atLeast } from "../../fuzz/runs.js";
import { randomResults } from "../support/random-results.js";
import { releaseScenarios } from "../support/release-scenarios.js";
import { checkOf, outputOf, resultsOf, signalOf } from "../support/sample-results.js";
import { scenarios } from "../support/scenarios.js";
import { type Element, elementsOf, textOf, withClass } from "./read-page.js";
import { byTag, only, pageOf, textOfPage } from "./support.js";

const all: Readonly<Record<string, Results>> = { ...scenarios, ...releaseScenarios };
const named = Object.entries(all);

function digest(element: Element): string {
  return `'sha256-${createHash("sha256").update(textOf(element)).digest("base64")}'`;
}

/** The states of the checks, by the design's words, written out once more. */
function expectedState(check: CheckResult): string {
  const { verdict, flaky, tampered, leftovers, waiver } = check;
  if (verdict === "passed") return flaky || tampered || leftovers > 0 ? "flaky" : "ok";
  if (verdict === "skipped" || verdict === "pending") return verdict === "skipped" ? "skip" : "pending";
  if (verdict === "cancelled" || verdict === "interrupted") return "cut";
  if (waiver?.lasts) return "waived";
  return check.severity === "required" ? "bad" : "advisory";
}

/** What a page may be made of: nothing that asks a server, frames, submits or runs by an attribute. */
function expectInert(page: Element): void {
  for (const { tag, attributes } of elementsOf(page)) {
    expect(tag).toMatch(
      /^(?:#page|html|head|meta|title|style|body|script|header|main|footer|section|div|span|p|h[1-4]|a|ul|ol|li|dl|dt|dd|details|summary|table|caption|thead|tbody|tr|th|td|code|pre|mark|b|strong|em|s|br|hr|blockquote|button|input|select|option|label|svg|g|line|rect|text)$/,
    );
    for (const name of Object.keys(attributes))
      expect(name).toMatch(
        /^(?:charset|name|content|http-equiv|lang|class|id|href|hidden|open|tabindex|role|aria-(?:hidden|label|labelledby|pressed)|scope|data-(?:state|area|copy|n|from|toggle)|type|placeholder|autocomplete|spellcheck|value|start|width|height|x|y|x1|x2|y1|y2|dx)$/,
      );
    const { href } = attributes;
    if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:|#)/);
  }
  const [script, style] = [only(byTag(page, "script")), only(byTag(page, "style"))];
  const policy = byTag(page, "meta").find((meta) => meta.attributes["http-equiv"] !== undefined);
  expect(policy?.attributes["content"]?.split("; ")).toEqual([
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}

/** Ids are given once, and all that leads to one on the page, or is named by one, does. */
function expectWays(page: Element): void {
  const ids = [...elementsOf(page)].flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = [...elementsOf(page)].flatMap(({ attributes }) => [
    ...(attributes["href"]?.startsWith("#") ? [attributes["href"].slice(1)] : []),
    ...(attributes["aria-labelledby"]?.split(" ") ?? []),
  ]);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
}

function rowsOf(page: Element): (readonly [name: string, state: string | undefined])[] {
  return withClass(page, "check").map(
    (row) => [textOf(only(byTag(only(withClass(row, "name")), "b"))), row.attributes["data-state"]] as const,
  );
}

describe("the HTML report", () => {
  test.each(named)(
    "of %s is well formed, allows its own script and style alone, and leads nowhere but the web",
    async (_, results) => {
      const page = await pageOf(results);
      expectInert(page);
      expectWays(page);
    },
  );

  test("of any run has each check once, in its state, and counts that add up to the record's", async () => {
    await fc.assert(
      fc.asyncProperty(randomResults, async (results) => {
        const page = await pageOf(results);
        expect([...rowsOf(page)].sort()).toEqual(
          results.checks.map((check) => [check.id, expectedState(check)] as const).sort(),
        );
        expectWays(page);
        for (const toggle of byTag(page, "button").filter((button) => "data-toggle" in button.attributes)) {
          const state = toggle.attributes["data-toggle"];
          const number = results.checks.filter((check) => expectedState(check) === state).length;
          expect(textOf(only(byTag(toggle, "b")))).toBe(String(number));
        }
        const counted = withClass(page, "counts").flatMap((line) =>
          [...textOf(line).matchAll(/\d+/g)].map(Number),
        );
        expect(counted.reduce((sum, number) => sum + number, 0)).toBe(results.totals.total);
      }),
      { numRuns: atLeast(25) },
    );
  });

  test("has room for 32 MiB of output, first of what failed, and says where it has none", async () => {
    const lines = (text: string) => outputOf(`${text.repeat(1_000)}\n`.repeat(11_000), 11_000);
    const results = resultsOf([
      checkOf("first", { output: lines("f") }),
      checkOf("second", { output: lines("s") }),
      checkOf("third", { output: lines("t") }),
      checkOf("small", { output: outputOf("small output") }),
      checkOf("broken", { verdict: "failed", output: lines("b") }),
    ]);
    const page = await textOfPage(results);
    expect(Buffer.byteLength(page)).toBeLessThan(40 * 1024 * 1024);
    const kept = ["f", "s", "t", "b"].filter((text) => page.includes(text.repeat(1_000)));
    expect(kept).toEqual(["f", "s", "b"]);
    expect(page).toContain("small output");
    expect(
      page.match(/Output: 11,000 lines, [0-9,]+ bytes, for which this page has no room; see the log\./g),
    ).toHaveLength(1);
  });

  test("of several runs has a table of them, and the content of each with ids of its own", async () => {
    const runs = ["two-failures", "ready", "two-failures"].map((name) => all[name] ?? resultsOf([]));
    const page = await pageOf(...runs);
    expectInert(page);
    expectWays(page);
    expect(byTag(only(withClass(page, "runs")), "tr")).toHaveLength(1 + runs.length);
    expect(rowsOf(page)).toHaveLength(runs.flatMap(({ checks }) => checks).length);
    expect(withClass(page, "run").map(({ attributes }) => attributes["id"])).toEqual([
      "run-1-run",
      "run-2-run",
      "run-3-run",
    ]);
  });

  test("of several runs with the same answer names each by its facts too, for who hears it", async () => {
    const ready = all["ready"] ?? resultsOf([]);
    const later = { ...ready, run: { ...ready.run, startedAt: "2026-11-24T09:30:00.000Z" } };
    const page = await pageOf(later, ready);
    const words = (id: string): string =>
      [...elementsOf(page)]
        .filter(({ attributes }) => attributes["id"] === id)
        .map(textOf)
        .join("");
    const sections = withClass(page, "run").map(({ attributes }) =>
      (attributes["aria-labelledby"] ?? "").split(" ").map(words).join(" "),
    );
    expect(sections[0]).toContain("2026-11-24 09:30 UTC");
    expect(new Set(sections).size).toBe(2);
    const links = byTag(only(withClass(page, "runs")), "a").map(({ attributes }) => attributes["aria-label"]);
    expect(links).toContainEqual(expect.stringMatching(/^gate, 2026-11-24 09:30 UTC, commit [0-9a-f]{10}$/));
  });

  test.each<[words: string, tone: string, others: Results]>([
    ["2 runs: 2 ready, 0 not ready", "ok", all["ready"] ?? resultsOf([])],
    ["2 runs: 1 ready, 1 ready as far as looked, 0 not ready", "wait", all["filtered"] ?? resultsOf([])],
    ["2 runs: 1 ready, 1 not ready", "bad", all["two-failures"] ?? resultsOf([])],
  ])("of several runs says no more of them than of each: %s", async (words, tone, other) => {
    const page = await pageOf(all["ready"] ?? resultsOf([]), other);
    expect(textOf(only(byTag(page, "h1")))).toBe(words);
    expect(only(byTag(page, "header")).attributes["class"]).toBe(`banner ${tone}`);
  });

  test("is the same for the same record", async () => {
    for (const [, results] of named.slice(0, 5))
      expect(await textOfPage(results)).toBe(await textOfPage(results));
  });

  test("has an id for each of many checks whose names differ in nothing that an id may hold", async () => {
    const names = ["a b", "a-b", "a_b", "a/b", "<>", "", "..", "a b", "a-b_2"];
    const page = await pageOf(resultsOf(names.map((id) => checkOf("area", { id }))));
    expectWays(page);
    expect(rowsOf(page)).toHaveLength(names.length);
  });

  test("shows texts of a foreign record as what they are, and nothing of them as markup", async () => {
    const texts = [
      "</title><script>x</script>",
      '" onclick="x',
      "'`$&;&lt;",
      "\u202egnp.exe\u2066",
      "\u001b[31mred",
      "a\u0000b",
    ];
    for (const text of texts) {
      const check = checkOf(text, {
        id: text,
        areaSlug: text,
        owner: text,
        command: text,
        why: text,
        verdict: "failed",
        output: outputOf(text),
        signals: [signalOf("fail", text, true, text)],
        guidance: { rollback: text, retest: text, retestKind: "guidance", toDo: null },
      });
      const results = resultsOf([check, checkOf("other")], {
        name: text,
        reason: text,
        warnings: [text],
        checklist: { ...resultsOf([]).checklist, path: text, url: `javascript:${text}` },
        run: { ...resultsOf([]).run, url: text, repository: text, startedAt: text, action: text },
      });
      const page = await pageOf(results);
      expectInert(page);
      expectWays(page);
      expect([...elementsOf(page)].map(textOf).join("")).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });
});
