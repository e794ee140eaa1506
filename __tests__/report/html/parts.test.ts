import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { html } from "../../../src/report/html/html.js";
import { plainText } from "../../../src/text/plain-text.js";
import { anyText } from "../../support/any-text.js";
import { releaseScenarios } from "../support/release-scenarios.js";
import { checkOf, findingOf, resultsOf, scriptOf } from "../support/sample-results.js";
import { scenarios } from "../support/scenarios.js";
import { type Element, readPage, textOf, withClass } from "./read-page.js";
import { byTag, only, pageOf } from "./support.js";

function scenario(name: string): Results {
  return scenarios[name] ?? releaseScenarios[name] ?? resultsOf([]);
}

test("a template escapes whatever it is given, in text and in an attribute", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const made = html`<p title="${text}">${[text, null, html`<b>${text}</b>`]}</p>`;
      const element = only(byTag(readPage(made.text), "p"));
      expect(element.attributes["title"]).toBe(plainText(text));
      expect(textOf(element)).toBe(plainText(text) + plainText(text));
    }),
  );
});

describe("the banner", () => {
  test("says the answer in title and heading, sign and word first", async () => {
    const page = await pageOf(scenario("two-failures"));
    expect(textOf(only(byTag(only(byTag(page, "head")), "title")))).toMatch(/^❌ Not ready: .* – acme\/app$/);
    expect(textOf(only(byTag(page, "h1")))).toMatch(/^❌ Not ready: /);
  });

  test("leads to what broke first, and says what to do, whom to ask and what is still to sign", async () => {
    const first = only(withClass(await pageOf(scenario("two-failures")), "first"));
    expect(byTag(first, "dt").map(textOf)).toEqual(["Broke first", "Do first", "Ask"]);
    expect(byTag(first, "a")[0]?.attributes["href"]).toBe("#c-catalog");
    expect(textOf(first)).toContain("git revert -m 1 3f2c1d4");
    const open = only(withClass(await pageOf(scenario("release-sign-offs")), "first"));
    expect(byTag(open, "dt").map(textOf)).toContain("Still to sign");
  });

  test.each([
    ["gate-weakened", /^Do firsta reviewer who owns the gate must agree to 3 changes below, or .*Ask@acme/],
    ["unusable-page", /^Do firstmend line \d+, then the other one/],
  ])("says what to do first of %s, where nothing broke", async (name, words) => {
    const first = only(withClass(await pageOf(scenario(name)), "first"));
    expect(textOf(first).replaceAll("\n", "")).toMatch(words);
  });

  test("asks for another run of one that was cut off before anything broke", async () => {
    const cut = resultsOf([checkOf("a", { verdict: "interrupted", startedAt: null })]);
    const first = only(withClass(await pageOf({ ...cut, reasonCode: "interrupted" }), "first"));
    expect(textOf(first).replaceAll("\n", "")).toMatch(/^Do firstrun it againAsk/);
  });

  test("asks nobody to roll back what a setup kept from running", async () => {
    const first = only(withClass(await pageOf(scenario("setup-failed")), "first"));
    expect(textOf(first)).toContain("nothing has to be rolled back");
  });
});

describe("a page tells", () => {
  test.each([
    ["gate-weakened", /changes its own gate/],
    ["release-pending", /Still to do/],
    ["release-waived", /waived by/],
    ["release-not-applicable", /Not for this release/],
    ["release-sign-offs", /Sign-offs: \d+ of \d+/],
    ["machines-missing", /shard 3-of-3-macos-latest: 1 check, none of its results count/],
    ["unusable-page", /2 problems to mend first/],
    ["setup-failed", /Could not fetch deps/],
  ])("what %s has to tell", async (name, words) => {
    expect(textOf(only(byTag(await pageOf(scenario(name)), "main")))).toMatch(words);
  });

  test("of warnings, remarks and a teardown that failed", async () => {
    const results = resultsOf([checkOf("a")], {
      warnings: ["no value for `{tag}`"],
      findings: [findingOf({ severity: "note" })],
      teardown: scriptOf("failed", "still there"),
    });
    const told = textOf(only(byTag(await pageOf(results), "main")));
    for (const words of ["no value for {tag}", "a second column Command", "still there"])
      expect(told).toContain(words);
  });
});

describe("the timeline", () => {
  const began = (index: number, durationMs: number) =>
    checkOf("a", {
      id: `a-${index}`,
      durationMs,
      startedAt: new Date(Date.UTC(2026, 10, 23, 18) + index * durationMs).toISOString(),
    });

  test("has a bar for each check that began, which leads to it", async () => {
    const skipped = checkOf("b", { verdict: "skipped", startedAt: null });
    const page = await pageOf(resultsOf([began(0, 1_000), began(1, 1_000), skipped]));
    const bars = byTag(only(withClass(page, "lanes")), "a");
    expect(bars.map(({ attributes }) => attributes["href"])).toEqual(["#c-a-0", "#c-a-1"]);
    expect(bars.map((bar) => textOf(only(byTag(bar, "title"))))).toEqual([
      "a-0, passed, +0 ms, took 1.0 s",
      "a-1, passed, +1.0 s, took 1.0 s",
    ]);
  });

  test("draws thousands of passed checks as blocks, and each that did not pass as a bar of its own", async () => {
    const checks = Array.from({ length: 3_000 }, (_, index) => began(index, 10)).map((check, index) =>
      index % 1_000 === 500 ? { ...check, verdict: "failed" as const } : check,
    );
    const lanes = only(withClass(await pageOf(resultsOf(checks)), "lanes"));
    expect(byTag(lanes, "a").map(({ attributes }) => attributes["class"])).toEqual(["bad", "bad", "bad"]);
    const blocks = byTag(lanes, "g").map((block) => Number.parseInt(textOf(block), 10));
    expect(blocks.reduce((sum, number) => sum + number, 0)).toBe(2_997);
  });

  test("says what a block is where there is one", async () => {
    const together = /Those that passed and are too short to be seen are drawn together\./;
    const many = await pageOf(resultsOf(Array.from({ length: 1_000 }, (_, index) => began(index, 10))));
    expect(textOf(only(withClass(many, "timeline")))).toMatch(together);
    const few = await pageOf(resultsOf([began(0, 1_000), began(1, 1_000)]));
    expect(textOf(only(withClass(few, "timeline")))).not.toMatch(together);
  });

  test("draws what was running when the run ended until its end", async () => {
    const running = checkOf("b", {
      verdict: "interrupted",
      startedAt: "2026-11-23T18:00:02.000Z",
      durationMs: 0,
      attempts: [],
    });
    const results = resultsOf([began(0, 2_000), running]);
    const page = await pageOf({ ...results, run: { ...results.run, durationMs: 8_000 } });
    const bars = byTag(only(withClass(page, "lanes")), "a");
    const bar = bars.find(({ attributes }) => attributes["href"] === "#c-b");
    const [drawn] = bar === undefined ? [] : byTag(bar, "svg");
    expect(drawn?.attributes).toMatchObject({ x: "25%", width: "75%" });
  });

  const at = (id: string, fromMs: number, durationMs: number): CheckResult =>
    checkOf("a", {
      id,
      durationMs,
      startedAt: new Date(Date.UTC(2026, 10, 23, 18) + fromMs).toISOString(),
    });
  const lanesOf = async (checks: readonly CheckResult[], startedAt?: string): Promise<Element> => {
    const results = resultsOf(checks);
    const run = { ...results.run, startedAt: startedAt ?? results.run.startedAt };
    return only(withClass(await pageOf({ ...results, run }), "timeline"));
  };
  const placesOf = (lanes: Element): string[] =>
    [...byTag(lanes, "a"), ...byTag(lanes, "g")]
      .flatMap((bar) => bar.children.slice(1))
      .map((drawn) => (typeof drawn === "string" ? { x: drawn } : drawn.attributes))
      .map(({ x, y, width, height }: Readonly<Record<string, string>>) => `${x} ${y} ${width} ${height}`);
  const ticksOf = (lanes: Element): string[] =>
    byTag(lanes, "text")
      .filter(({ attributes }) => attributes["dx"] === "3")
      .map((tick) => `${tick.attributes["x"]} ${textOf(tick)}`);

  test("has each bar in the first free lane, from where it began to where it ended, under ticks", async () => {
    const lanes = await lanesOf([at("c", 10_000, 10_000), at("a", 0, 10_000), at("b", 5_000, 5_000)]);
    expect(textOf(lanes)).toContain("2 checks at a time at most");
    expect(byTag(lanes, "svg")[0]?.attributes["height"]).toBe(String(22 + 2 * 28));
    expect(placesOf(lanes)).toEqual(["0% 22 50% 24", "25% 50 25% 24", "50% 22 50% 24"]);
    expect(ticksOf(lanes)).toEqual(["0% 0 ms", "25% 5 s", "50% 10 s", "75% 15 s"]);
    expect(byTag(lanes, "line")).toHaveLength(5);
  });

  test("begins with the run, or with a check that began before it, and where that is known", async () => {
    const two = [at("b", 4_000, 1_000), at("a", 2_000, 1_000)];
    expect(placesOf(await lanesOf(two))).toEqual(["40% 22 20% 24", "80% 22 20% 24"]);
    const early = [at("a", -5_000, 1_000), at("b", 0, 5_000)];
    expect(placesOf(await lanesOf(early))).toEqual(["0% 22 10% 24", "50% 22 50% 24"]);
    expect(placesOf(await lanesOf([at("a", 2_000, 2_000), at("b", 4_000, 2_000)], "soon"))).toEqual([
      "0% 22 50% 24",
      "50% 22 50% 24",
    ]);
  });

  test.each([
    [16, 28],
    [17, 12],
  ])("of %d lanes has each %d pixels high", async (number, height) => {
    const lanes = await lanesOf(Array.from({ length: number }, (_, index) => at(`a-${index}`, 0, 1_000)));
    expect(placesOf(lanes).at(-1)).toBe(`0% ${22 + (number - 1) * height} 100% ${height - 4}`);
  });

  test("names a bar where it has room, and else in its title alone", async () => {
    const lanes = await lanesOf([at("narrow", 0, 199), at("wide", 200, 200), at("rest", 400, 9_600)]);
    expect(byTag(lanes, "a").map((bar) => byTag(bar, "text").map(textOf))).toEqual([
      [],
      ["✓ wide"],
      ["✓ rest"],
    ]);
  });

  test("joins what is too narrow only with its neighbours, and says from when to when", async () => {
    const lanes = await lanesOf([
      ...[at("a", 0, 10), at("b", 10, 10), at("c", 30, 10)],
      ...[at("far", 5_000, 10), at("wide", 6_000, 4_000)],
    ]);
    expect(byTag(lanes, "g").map(textOf)).toEqual(["3 checks, passed, +0 ms to +40 ms"]);
    expect(placesOf(lanes)).toEqual(["50% 22 0.1% 24", "60% 22 40% 24", "0% 22 0.4% 24"]);
  });

  test("is not there for one check", async () => {
    expect(withClass(await pageOf(resultsOf([at("a", 0, 10)])), "lanes")).toEqual([]);
  });

  test("passes over checks of which no moment is known", async () => {
    const page = await pageOf(
      resultsOf([checkOf("a", { startedAt: "soon" }), checkOf("b", { durationMs: Number.NaN })]),
    );
    expect(withClass(page, "lanes")).toEqual([]);
  });
});

describe("guidance on the page", () => {
  const guidanceOf = async (
    rollback: string,
  ): Promise<ReturnType<typeof only<Awaited<ReturnType<typeof pageOf>>>>> => {
    const guidance = { rollback, retest: "make", retestKind: "command", toDo: null } as const;
    return only(withClass(await pageOf(resultsOf([checkOf("a", { verdict: "failed", guidance })])), "guide"));
  };

  test("loads no image and follows no address but the web's", async () => {
    const guide = await guidanceOf(
      "[![x](https://evil.example/b.png)](javascript:alert(1)) ![y](a.png) [z](run.md)",
    );
    expect(byTag(guide, "img")).toEqual([]);
    expect(byTag(guide, "a").map(({ attributes }) => attributes["href"])).toEqual([
      expect.stringMatching(/^https:\/\/github\.com\/acme\/app\/blob\/.*\/run\.md$/),
    ]);
    expect(textOf(guide)).toContain("[image: y]");
  });

  test("keeps text and code as they are written, for who reads and for who copies", async () => {
    const guide = await guidanceOf(
      "Tell @octocat about #12 at www.a.b:\n\n```sh\nnpm i @acme/x#1 | tee $x\n```",
    );
    expect(textOf(guide)).toContain("Tell @octocat about #12 at www.a.b:");
    const code = only(byTag(guide, "pre"));
    expect(textOf(code)).toBe("npm i @acme/x#1 | tee $x\n");
    expect(code.attributes["data-copy"]).toBe("step");
  });
});
