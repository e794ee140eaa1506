import { describe, expect, test } from "@jest/globals";
import { emptySettings } from "../../../src/page/draft.js";
import { withoutConsequences } from "../../../src/page/read.js";
import { isFrontMatter, readSettings } from "../../../src/page/yaml/yaml-document.js";
import { collector, readDraft, summary } from "../reading.js";

const base = { line: 2, column: 1 };

function read(text: string, origin: "front-matter" | "comment" = "front-matter") {
  const { problems, report } = collector();
  return { settings: readSettings(text, base, origin, report), problems };
}

test("settings have what their keys say, each with its place in the page", () => {
  const { settings, problems } = read(
    [
      "readiness: 1",
      'owner: "@acme/release"',
      'ticket: "#61"',
      "areas: [catalog, Partial streaming]",
      "linked-from: [README.md]",
      "setup: [mix deps.get, mix compile]",
      "teardown: ./stop.sh",
      "reviewed: 2026-11-01",
      "version-from: 'mix.exs: /version: \"(.+)\"/'",
      "sign-offs: require",
      'defaults: { shell: bash, timeout: 10m, env: { MIX_PUBSUB: "0" }, working-directory: . }',
    ].join("\n"),
  );
  const at = (line: number, column: number) => ({ line, column });
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    place: base,
    owner: { value: "@acme/release", place: at(3, 8) },
    ticket: { value: "#61", place: at(4, 9) },
    areas: [
      { value: "catalog", place: at(5, 9) },
      { value: "Partial streaming", place: at(5, 18) },
    ],
    linkedFrom: [{ value: "README.md", place: at(6, 15) }],
    setup: { value: "mix deps.get\nmix compile", place: at(7, 9) },
    teardown: { value: "./stop.sh", place: at(8, 11) },
    lint: [],
    reviewed: { value: "2026-11-01", place: at(9, 11) },
    versionFrom: { value: 'mix.exs: /version: "(.+)"/', place: at(10, 15) },
    signOffs: { value: "require", place: at(11, 12) },
    shell: { value: "bash", place: at(12, 20) },
    timeout: { value: "10m", place: at(12, 35) },
    env: new Map([["MIX_PUBSUB", { value: "0", place: at(12, 59) }]]),
    workingDirectory: { value: ".", place: at(12, 85) },
  });
});

test("nothing between the lines is settings without a word", () => {
  expect(read("")).toEqual({ settings: { ...emptySettings, place: base }, problems: [] });
});

describe("front matter belongs to site generators too", () => {
  test("their keys are left alone and named once", () => {
    const { problems } = read("layout: page\ntitle: Release\ntags: [a]\nowner: me\n");
    expect(summary(problems)).toEqual(["foreign-keys 2:1"]);
    expect(problems[0]).toMatchObject({
      weight: "note",
      found: "`layout`, `title`, `tags` in the front matter are not read",
    });
  });

  test.each([
    ["one letter too few", "area: [a]", "Write `areas`."],
    ["two letters turned", "onwer: me", "Write `owner`."],
    ["an underscore", "linked_from: [a]", "Write `linked-from`."],
    ["capitals", "Setup: make", "Write `setup`."],
  ])("a key that resembles one of ours is an error: %s", (_name, text, cure) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([
      { rule: "unknown-key", weight: "error", place: { line: 2, column: 1 }, cure },
    ]);
  });

  test("a key three letters away is theirs", () => {
    expect(summary(read("ownership: me").problems, "error")).toEqual([]);
  });

  test("`x-…` is not even named", () => {
    expect(read("x-owned: me").problems).toEqual([]);
  });

  test("a matrix there is an error, because it would be dropped", () => {
    expect(summary(read("checks: []").problems)).toEqual(["misplaced-checks 2:1"]);
  });
});

test("in the comment form every unknown key is an error", () => {
  const { problems } = read("layout: page\nonwer: me\nx-a: b\n", "comment");
  expect(summary(problems, "error")).toEqual(["unknown-key 2:1", "unknown-key 3:1"]);
});

test.each([["- a"], ["text"]])("a comment that holds %j is an error", (text) => {
  expect(summary(read(text, "comment").problems)).toEqual(["yaml-list 2:1"]);
});

describe("each key has its type", () => {
  test.each([
    ["areas: catalog", "wrong-type 2:8", "Write `areas: [catalog]`."],
    ["linked-from: README.md", "wrong-type 2:14", "Write `linked-from: [README.md]`."],
    ["ticket: 61", "wrong-type 2:9", 'Write `ticket: "#61"`.'],
    ["lint: { rollback-missing: false }", "wrong-type 2:27", "Write `rollback-missing: off`."],
    [
      "lint: { rollback-missing: [off] }",
      "wrong-type 2:27",
      "Write one value, as in `rollback-missing: off`.",
    ],
    ["defaults: { env: { A: [b] } }", "wrong-type 2:23", "Write one value, as in `A: debug`."],
    ["readiness: one", "wrong-type 2:12", "Write `readiness: 1`."],
    ["defaults: bash", "wrong-type 2:11", "Write `defaults: { shell: bash, timeout: 10m }`."],
    [
      "reviewed: 2026-02-30",
      "wrong-type 2:11",
      "Write it as year, month and day, as in `reviewed: 2026-11-01`.",
    ],
    [
      "reviewed: 1.11.2026",
      "wrong-type 2:11",
      "Write it as year, month and day, as in `reviewed: 2026-11-01`.",
    ],
    ["setup:", "wrong-type 2:1", "Write a value, as in `setup: npm ci`, or remove it."],
  ])("%s", (text, problem, cure) => {
    const { problems } = read(text);
    expect(summary(problems)).toEqual([problem]);
    expect(problems[0]?.cure).toBe(cure);
  });
});

describe("the version of the format", () => {
  test.each([["readiness: 1"], ["readiness: 1.0"], ["owner: me"]])("%s is this one", (text) => {
    expect(read(text).problems).toEqual([]);
  });

  test.each([["2"], ["0"], ["1.5"]])("%s needs a newer action", (version) => {
    const { problems } = read(`readiness: ${version}`);
    expect(summary(problems)).toEqual(["newer-format 2:12"]);
    expect(problems[0]?.cure).toContain("needs a newer action");
  });

  test("another one is not drowned in what this action does not know of it", () => {
    const { problems } = readDraft("readiness: 2\nnews: x\nchecks: {}\n");
    expect(problems.length).toBeGreaterThan(1);
    expect(summary(withoutConsequences(problems))).toEqual(["newer-format 1:12"]);
  });
});

describe("between two lines of dashes stands front matter when it is a mapping or nothing", () => {
  test.each([
    ["a mapping", "owner: me\n", true],
    ["nothing", "", true],
    ["comments", "# x\n", true],
    ["a mapping with a mistake in it", "# us\nowner: @acme\nx: [\n", true],
    ["a text", "Once upon a time\n", false],
    ["a list", "- a\n- b\n", false],
    ["a text that is no YAML", "Hello: world: *again* [\n", true],
    ["a heading and prose", "Once *upon* a `time` [\n", false],
  ])("%s", (_name, text, expected) => {
    expect(isFrontMatter(text)).toBe(expected);
  });
});
