import { describe, expect, test } from "@jest/globals";
import type { SignOff } from "../../../src/model/checklist.js";
import { growth, mostLinear } from "../../support/growth.js";
import { summary } from "../reading.js";
import { readLines } from "./reading.js";

async function only(item: string): Promise<SignOff> {
  const { draft, problems } = await readLines(item);
  expect(summary(problems, "error").filter((each) => each.startsWith("sign-off"))).toEqual([]);
  const [signOff, ...others] = draft.signOffs;
  if (signOff === undefined || others.length > 0) throw new Error(`${draft.signOffs.length} sign-offs`);
  return signOff;
}

const none = { version: null, phase: "before", only: null, environment: null };

describe("the last parentheses of a sign-off", () => {
  test.each([
    ["a version", "(1.4.0)", { version: "1.4.0" }],
    ["a version with `v`", "(v1.4.0)", { version: "v1.4.0" }],
    ["a prerelease", "(1.4.0-rc.1)", { version: "1.4.0-rc.1" }],
    ["a build", "(1.4.0+linux.5)", { version: "1.4.0+linux.5" }],
    ["a version of a tag that is no SemVer", "(2026.11)", { version: "2026.11" }],
    ["a number with `v`", "(v2)", { version: "v2" }],
    ["the phase", "(after)", { phase: "after" }],
    ["a kind", "(only: major)", { only: ["major"] }],
    ["several kinds", "(only: major / minor)", { only: ["major", "minor"] }],
    ["a kind twice", "(only: first/first)", { only: ["first"] }],
    ["an environment", "(environment: production)", { environment: "production" }],
    ["an environment of several words", "(environment: Production EU 1)", { environment: "Production EU 1" }],
    ["an environment without a blank", "(environment:qa)", { environment: "qa" }],
    ["an environment in backticks", "(environment: `qa`)", { environment: "qa" }],
    ["a version in backticks", "(`1.4.0`)", { version: "1.4.0" }],
    [
      "all of them",
      "( v1.4.0 ,after, only: patch,environment: qa )",
      { version: "v1.4.0", phase: "after", only: ["patch"], environment: "qa" },
    ],
  ])("say %s", async (_name, list, conditions) => {
    expect(await only(`- [x] Deployed ${list}`)).toEqual({
      ...{ text: "Deployed", done: true, line: 1, heading: null, owner: null },
      ...none,
      ...conditions,
    });
  });

  test.each([
    ["before a full stop", "- [ ] Reviewed (1.4.0).", "Reviewed."],
    ["before an owner", "- [ ] Reviewed (1.4.0) @alice", "Reviewed @alice"],
    ["before emoji", "- [ ] Reviewed (1.4.0) ✅ 🎉", "Reviewed ✅ 🎉"],
    ["in bold", "- [ ] Reviewed **(1.4.0)**", "Reviewed"],
    ["on the next line", "- [ ] Reviewed\n  (1.4.0)", "Reviewed"],
    ["after others that are text", "- [ ] Reviewed (by two) (1.4.0)", "Reviewed (by two)"],
    ["after a version", "- [ ] Reviewed (1.3.2) and again (1.4.0)", "Reviewed (1.3.2) and again"],
    ["amid words, which keep them", "- [ ] See (1.4.0) in the log", "See (1.4.0) in the log"],
    ["alone, which is all the text", "- [ ] (1.4.0)", "(1.4.0)"],
    ["after a smiley", "- [ ] Reviewed :( :) (1.4.0)", "Reviewed :( :)"],
    ["behind a link", "- [ ] [Reviewed](a_(b).md) (1.4.0)", "Reviewed"],
  ])("are read %s", async (_name, item, text) => {
    expect(await only(item)).toMatchObject({ text, version: "1.4.0" });
  });

  test.each([
    ["(see the wiki)"],
    ["(if needed)"],
    ["(2)"],
    ["()"],
    ["(#123)"],
    ["(major)"],
    ["(before)"],
    ["(note: ask first)"],
    ["(owner: Bob)"],
    ["(one more time)"],
    ["(the day after, at noon)"],
    ["(before and after)"],
    ["(not only on Linux)"],
    ["(environmental review done)"],
    ["(in all environments)"],
    ["(environment-specific)"],
    ["(NODE_ENV=production)"],
    ["(version 1.4)"],
    ["(3.9, 3.10, 3.11)"],
    ["(1.15.0, v1.16.0, latest)"],
    ["(1.28; 1.29)"],
    ["(only when needed)"],
    ["(only on Linux)"],
    ["(kind: Deployment)"],
    ["(phase: canary)"],
    ["(environment variables)"],
    ["(the HTTP_PROXY environment variable)"],
    ["(1.4.0 and later)"],
    ["(>= 1.4.0)"],
    ["(often)"],
    ["(later)"],
    ["(see `environment` in the settings)"],
    ["(see https://example.com/?environment=qa)"],
    ["(see [the page](https://example.com/environment))"],
    ["\\(environment: qa\\)"],
    ["`(environment: qa)` is how it is written"],
    ["https://example.com/wiki/Soak_(after)"],
    ["<https://example.com/Soak_(after)>"],
    ["[the wiki](https://example.com/Soak_(after))"],
    ["![alt (after)](a.png)"],
    ["<!-- (environment: qa) -->"],
    ["&#40;after&#41;"],
  ])("are text: %s", async (text) => {
    expect(await only(`- [ ] Deployed ${text}`)).toMatchObject(none);
  });

  test.each([
    ["a misspelt key", "(enviroment: production)", "(environment: production)"],
    ["a transposed key", "(enviornment: production)", "(environment: production)"],
    ["a key in another case", "(Environment: production)", "(environment: production)"],
    ["a short key", "(ENV: Live EU)", "(environment: Live EU)"],
    ["a plural", "(environments: qa)", "(environment: qa)"],
    ["an equals sign", "(environment = qa)", "(environment: qa)"],
    ["a fullwidth colon", "(environment：qa)", "(environment: qa)"],
    ["a look-alike letter", "(environmеnt: qa)", "(environment: qa)"],
    ["a hidden character", "(environ\u200bment: qa)", "(environment: qa)"],
    ["no colon", "(environment qa)", "(environment: qa)"],
    ["the words the other way round", "(staging environment)", "(environment: staging)"],
    ["no name", "(environment:)", "(environment: NAME)"],
    ["other words behind a comma", "(environment: qa, ask Bob)", "(environment: qa)"],
    ["other words before a comma", "(ask Bob, environment: qa)", "(environment: qa)"],
    ["an owner behind a comma", "(environment: qa, @bob)", "(environment: qa)"],
    ["another separator", "(ask Bob; environment: qa)", "(environment: qa)"],
    ["two keys in one", "(environment: qa; only: major)", "(environment: qa, only: major)"],
    ["two keys without a comma", "(environment: qa only: major)", "(environment: NAME)"],
    ["a misspelt key in backticks", "(`enviroment: qa`)", "(environment: qa)"],
    ["nested parentheses", "(environment: qa (EU))", "(environment: qa)"],
    ["parentheses in parentheses", "(see (environment: qa))", "(environment: qa)"],
    ["another case", "(After)", "(after)"],
    ["a misspelt `after`", "(afer)", "(after)"],
    ["words behind `after`", "(after the soak)", "(after)"],
    ["a version without a comma", "(1.4.0 after)", "(after)"],
    ["the phase by its name", "(phase: after)", "(after)"],
    ["words behind `only`", "(only for major releases)", "(only: major)"],
    ["`only` behind its kind", "(major only)", "(only: major)"],
    ["a misspelt kind behind `only`", "(only majr)", "(only: major)"],
    ["the kind by its name", "(kind: major)", "(only: major)"],
    ["two versions beside `after`", "(1.4.0, 1.5.0, after this)", "(1.4.0, after)"],
    ["an unknown kind", "(only: majr)", "(only: major)"],
    ["a kind in another case", "(only: Major)", "(only: major)"],
    ["kinds by comma", "(only: major, minor)", "(only: major/minor)"],
    ["a version by its name", "(version: 1.4.0)", "(1.4.0)"],
    ["a version and words", "(1.4.0, ask Bob)", "(1.4.0)"],
    ["nothing between commas", "(after,)", "(after)"],
  ])("are an error with %s", async (_name, list, meant) => {
    const { draft, problems } = await readLines(
      "| Area | Command |",
      "| --- | --- |",
      "| a | `b` |",
      "",
      `- [x] Deployed ${list}`,
    );
    expect(summary(problems)).toEqual(["sign-off-conditions 5:16"]);
    expect(problems[0]?.cure).toContain(`Write \`${meant}\` if that is meant`);
    expect(draft.signOffs).toEqual([expect.objectContaining(none)]);
    expect(await only(`- [x] Deployed ${meant}`)).not.toMatchObject(none);
  });

  test.each([
    [
      "two versions beside another condition",
      "- [x] a (1.3.2, 1.4.0, after)",
      "1:9",
      "Write one of them, and another sign-off for the other.",
    ],
    [
      "two environments",
      "- [x] a (environment: qa, environment: live)",
      "1:9",
      "Write one of them, and another sign-off for the other.",
    ],
    [
      "conditions before other parentheses",
      "- [x] a (environment: qa) (see b)",
      "1:9",
      "Write `(environment: qa)` behind the other parentheses.",
    ],
    ["parentheses that are not closed", "- [x] a (environment: qa", "1:9", "Write `(environment: qa)`."],
    ["fullwidth parentheses", "- [x] a （environment: qa）", "1:9", "Write `(environment: qa)`."],
    [
      "a place on a later line",
      "> 1. [x] a\n>    b (after, c)",
      "2:8",
      "Write `(after)` if that is meant, and anything else in front of the parentheses; words that are no condition stand outside of them.",
    ],
  ])("are an error: %s", async (_name, item, place, cure) => {
    const { problems } = await readLines(item);
    const found = problems.filter(({ rule }) => rule === "sign-off-conditions");
    expect(summary(found)).toEqual([`sign-off-conditions ${place}`]);
    expect(found[0]?.cure).toBe(cure);
  });

  test.each([
    ["in a paragraph of its own", ["- [x] Deployed", "", "  (environment: qa)"], "3:1"],
    ["in an item of its own", ["- [x] Deployed", "  - (environment: `qa`)"], "2:1"],
    ["below the list", ["- [x] Deployed", "", "(environment: qa)"], "3:1"],
  ])("are an error %s", async (_name, lines, place) => {
    const { problems } = await readLines(...lines);
    const found = problems.filter(({ rule }) => rule.startsWith("sign-off"));
    expect(summary(found, "error")).toEqual([`sign-off-conditions ${place}`]);
    expect(found[0]?.cure).toBe("Write `(environment: qa)` at the end of the sign-off's own text.");
  });

  test.each([
    ["a remark", ["- [x] Deployed", "", "  (see the wiki)"]],
    ["words around them", ["- [x] Deployed", "", "  (1.4.0) was the last."]],
    ["another block between", ["- [x] Deployed", "", "Text.", "", "(1.4.0)"]],
  ])("are nothing below a sign-off: %s", async (_name, lines) => {
    const { problems } = await readLines(...lines);
    expect(problems.filter(({ rule }) => rule.startsWith("sign-off"))).toEqual([]);
  });

  test.each([
    ["in brackets", "- [x] Deployed [environment: qa]"],
    ["in code", "- [x] Deployed `(environment: qa)`."],
    ["behind a comma", "- [x] Deployed, Environment: qa"],
    ["behind a dash", "- [x] Deployed - environment: qa"],
  ])("are missed where an environment stands %s, which is named", async (_name, item) => {
    const { problems } = await readLines(item);
    const found = problems.filter(({ rule }) => rule === "sign-off-condition-text");
    expect(summary(found, "warning")).toEqual(["sign-off-condition-text 1:1"]);
    expect(found[0]?.cure).toContain("Write `(environment: qa)` at its end");
  });

  test.each([
    ["- [x] Ready in every environment: staging too"],
    ["- [x] (environment: qa) is `environment: qa`"],
  ])("are not missed in a sentence: %s", async (item) => {
    const { problems } = await readLines(item);
    expect(problems.filter(({ rule }) => rule.startsWith("sign-off"))).toEqual([]);
  });

  test("are read in linear time", async () => {
    const lists = ["(", "(a,", "after (", "environment:", "1.", "http://a(", ") (", "(only: "];
    for (const text of lists) {
      const ratio = await growth((times) => readLines(`- [ ] ${text.repeat(2_000 * times)}`));
      expect(ratio).toBeLessThan(mostLinear);
    }
  });
});

describe("a sign-off", () => {
  test.each([
    ["its first owner", "- [ ] Ask @acme/release-team, then @bob", "@acme/release-team"],
    ["an owner before a full stop", "- [ ] Ask @alice.", "@alice"],
    ["an owner in parentheses that are text", "- [ ] Reviewed (@alice)", "@alice"],
    ["an owner in a link", "- [ ] [@alice](https://example.com) agrees", "@alice"],
    ["no owner in code", "- [ ] `@alice` agrees", null],
    ["an owner behind code", "- [ ] `@alice` and @bob agree", "@bob"],
    ["no owner in an address", "- [ ] bob@example.com, app@1.4.0 and https://example.com/@bob agree", null],
    ["no owner with a backslash", "- [ ] \\@alice agrees", null],
    ["no owner in a lone sign", "- [ ] @ noon", null],
  ])("names %s", async (_name, item, owner) => {
    expect((await only(item)).owner).toBe(owner);
  });

  test("stands under the heading above it", async () => {
    const { draft } = await readLines(
      ...["- [ ] a", "# Before `the` **tag**", "- [ ] b", "> # Quoted", "", "Below", "-----", "1. [ ] c"],
    );
    expect(draft.signOffs.map(({ text, heading }) => [text, heading])).toEqual([
      ["a", null],
      ["b", "Before the tag"],
      ["c", "Below"],
    ]);
  });
});
