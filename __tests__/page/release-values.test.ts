import { describe, expect, test } from "@jest/globals";
import { growth, mostLinear } from "../support/growth.js";
import { assembleYaml, fileOf } from "./assembling.js";
import { summary } from "./reading.js";

async function withKey(key: string, value: string) {
  const { checks, problems } = await assembleYaml(fileOf(`area: a, run: x, ${key}: ${value}`));
  return { check: checks[0], problems };
}

describe("`phase`", () => {
  test.each([
    ["before", "before"],
    ["after", "after"],
    ["After", "after"],
  ])("%s", async (text, phase) => {
    const { check, problems } = await withKey("phase", text);
    expect([check?.phase, problems]).toEqual([phase, []]);
  });

  test.each([
    ["aftr", "Write `after`."],
    ["post-release", "Write `after`."],
    ["pre", "Write `before`."],
    ["before publishing", "Write `before`."],
    ["n/a", "Leave it out: a check without it is for before publishing."],
    ["before and after", "Write a row for each phase, with an id of its own."],
    ["both", "Write a row for each phase, with an id of its own."],
    [
      "beta",
      "Write `before` for what holds before publishing, `after` for what only holds when it is published; a column of anything else needs another name.",
    ],
  ])("is never guessed: %s", async (text, cure) => {
    const { problems } = await withKey("phase", text);
    expect([summary(problems), problems[0]?.cure]).toEqual([["phase 2:31"], cure]);
  });
});

describe("`only`", () => {
  test.each([
    ["major", ["major"]],
    ["[minor, Major, minor]", ["major", "minor"]],
    ["[first, major, minor, patch, prerelease]", ["first", "major", "minor", "patch", "prerelease"]],
  ])("%s", async (text, only) => {
    const { check, problems } = await withKey("only", text);
    expect([check?.only, problems]).toEqual([only, []]);
  });

  test.each([
    ["majour", "Write `major`."],
    ["[major, rc]", "Write `prerelease`."],
    ["pre-release", "Write `prerelease`."],
    ["hotfix", "Write `patch`."],
    ["major/minor", "Write `major, minor`."],
    ['"major and minor"', "Write `major, minor`."],
    ["all", "Leave it out: a check without it is for every release."],
    [
      "lts",
      "Name the kinds, separated by commas; a check for every release has none, and a column of anything else needs another name.",
    ],
  ])("names kinds of releases alone: %s", async (text, cure) => {
    const { problems } = await withKey("only", text);
    expect(problems).toMatchObject([{ rule: "release-kind", weight: "error", cure }]);
  });
});

test("what is meant is not guessed of a long text", async () => {
  const ratio = await growth(async (times) => {
    const { problems } = await withKey("phase", "before ".repeat(7_000 * times));
    expect(summary(problems)).toEqual(["phase 2:31"]);
  });
  expect(ratio).toBeLessThan(mostLinear);
});

describe("`sign-offs`", () => {
  const page = (value: string) => assembleYaml(`sign-offs: ${value}\n${fileOf("area: a, run: x")}`);

  test.each(["note", "require"])("%s", async (value) => {
    const { settings, problems } = await page(value);
    expect([settings.signOffs, problems]).toEqual([value, []]);
  });

  test.each([
    ["required", "Write `require`."],
    ["requires", "Write `require`."],
    ["ignore", "Write `note`."],
    ["lax", "Write `require` where an open sign-off holds the gate back, `note` where it is only listed."],
  ])("is never guessed: %s", async (value, cure) => {
    const { problems } = await page(value);
    expect([summary(problems), problems[0]?.cure]).toEqual([["sign-offs 1:12"], cure]);
  });
});

test("`reviewed` is kept with its place", async () => {
  const { settings } = await assembleYaml(`reviewed: 2026-11-01\n${fileOf("area: a, run: x")}`);
  expect(settings.reviewed).toEqual({ date: "2026-11-01", place: { line: 1, column: 11 } });
});
