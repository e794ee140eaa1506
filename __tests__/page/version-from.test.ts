import { describe, expect, test } from "@jest/globals";
import { readVersionFrom } from "../../src/page/version-from.js";
import { collector } from "./reading.js";

const place = { line: 2, column: 15 };

async function read(value: string) {
  const { problems, report } = collector();
  return { source: await readVersionFrom({ value, place }, report), problems };
}

describe("`version-from` has three forms", () => {
  test.each([
    ["VERSION", { kind: "file", path: "VERSION" }],
    ['"my version.txt"', { kind: "file", path: "my version.txt" }],
    ["json package.json: $.version", { kind: "json", path: "package.json", query: "$.version" }],
    ['json "a b.json": $["app"].version', { kind: "json", path: "a b.json", query: '$["app"].version' }],
    [
      'mix.exs: /version: "(.+)"/',
      { kind: "pattern", path: "mix.exs", pattern: 'version: "(.+)"', ignoreCase: false },
    ],
    [
      'apps/core/Cargo.toml: /^version = "(\\d+\\.(?:\\d+\\.)*\\d+)"/i',
      {
        kind: "pattern",
        path: "apps/core/Cargo.toml",
        pattern: '^version = "(\\d+\\.(?:\\d+\\.)*\\d+)"',
        ignoreCase: true,
      },
    ],
    ["./VERSION", { kind: "file", path: "./VERSION" }],
    ["../VERSION", { kind: "file", path: "../VERSION" }],
  ])("%s", async (text, source) => {
    expect(await read(text)).toEqual({ source: { ...source, text, place }, problems: [] });
  });
});

describe("any other text is an error with what to write", () => {
  test.each([
    ["package.json: $.version", "Write `json package.json: $.version`."],
    ["json package.json $.version", "Write `json package.json: $.version`."],
    ["json: package.json: $.version", "Write `json package.json: $.version`."],
    ["json package.json", "Write `json package.json: $.version`."],
    ['mix.exs: version: "(.+)"', 'Write `mix.exs: /version: "(.+)"/`.'],
    ["mix.exs: a/(b)", "Write `mix.exs: /a\\/(b)/`."],
    ["mix.exs: /(x)/g", "Write `mix.exs: /(x)/`."],
    ["my version.txt", 'Write `"my version.txt"`.'],
    [
      "git describe --tags",
      'Write one of these, as `json package.json: $.version` or `mix.exs: /version: "(.+)"/`.',
    ],
    ["mix.exs: /version/", "Put parentheses around the part of the pattern that is the version."],
    ["mix.exs: /(a)(b)/", "Keep the parentheses around the version, and write `(?:…)` for the others."],
    ["mix.exs: /(?P<v>a)(b)/", "Keep the parentheses around the version, and write `(?:…)` for the others."],
    ["mix.exs: /(a/", "Mend the pattern, with one group around the version."],
    ["mix.exs: /(?<=v)(a)/", "Mend the pattern, with one group around the version."],
    ["json package.json: $.versions.0", "Write `json package.json: $.versions[0]`."],
    ["'VERSION'", "Write `VERSION`."],
    ["'my version.txt'", 'Write `"my version.txt"`.'],
    ["json 'package.json': $.version", "Write `json package.json: $.version`."],
    ["apps\\core\\VERSION", "Write `apps/core/VERSION`."],
    [".\\mix.exs: /\\d(x)/", "Write `mix.exs: /\\d(x)/`."],
    ["json apps\\a.json: $.version", "Write `json apps/a.json: $.version`."],
    ["/etc/version", "Write it without the folders above the root."],
    ["C:\\version", "Write it without the folders above the root."],
    ["*/VERSION", "Write the path of one file as it is called: no shell reads it."],
    ["~/VERSION", "Write the path of one file as it is called: no shell reads it."],
    [
      `${"x ".repeat(50_000)}.txt`,
      'Write one of these, as `json package.json: $.version` or `mix.exs: /version: "(.+)"/`.',
    ],
  ])("%#: %s", async (text, cure) => {
    const { source, problems } = await read(text);
    expect(source).toBeNull();
    expect(problems).toMatchObject([{ rule: "version-from", weight: "error", place, cure }]);
  });
});
