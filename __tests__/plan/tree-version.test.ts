import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { VersionFrom } from "../../src/model/release.js";
import { readVersionFrom } from "../../src/page/version-from.js";
import { readTreeVersion } from "../../src/plan/tree-version.js";
import { evaluate } from "../../src/platform/json/evaluate.js";
import { createSignalSources } from "../../src/platform/signal-sources.js";
import type { SignalSources } from "../../src/ports/signal-sources.js";
import { growth, mostLinear } from "../support/growth.js";
import { makeFolder } from "../support/make-folder.js";

const place = { line: 2, column: 1 };
const whole = (path: string): VersionFrom => ({ kind: "file", path, text: path, place });
const json = (path: string, query: string): VersionFrom => ({
  kind: "json",
  path,
  query,
  text: `json ${path}: ${query}`,
  place,
});
const pattern = (path: string, source: string, ignoreCase = false): VersionFrom => ({
  kind: "pattern",
  path,
  pattern: source,
  ignoreCase,
  text: `${path}: /${source}/`,
  place,
});

/** Files for real; queries are asked here, for the worker is a file of the build. */
function sourcesOf(files: Readonly<Record<string, string | Buffer>>): SignalSources {
  const folder = makeFolder("version-");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync("/etc/hostname", join(folder, "out"));
  const real = createSignalSources(folder, folder, new URL("file:///none"), new AbortController().signal);
  return { ...real, ask: async (question) => evaluate(question) };
}

describe("version-from gives", () => {
  test.each<[name: string, from: VersionFrom, files: Record<string, string | Buffer>, version: string]>([
    ["a file's text, trimmed", whole("VERSION"), { VERSION: "\ufeff 1.4.0 \r\n\n" }, "1.4.0"],
    ["a SemVer after its v", whole("VERSION"), { VERSION: "v1.4.0-rc.1+7\n" }, "1.4.0-rc.1+7"],
    ["a v before what is no SemVer", whole("VERSION"), { VERSION: "v2026.11" }, "v2026.11"],
    ["an epoch", whole("VERSION"), { VERSION: "1:2.4.0-1~bpo" }, "1:2.4.0-1~bpo"],
    ["a file in a folder", whole("app/VERSION"), { "app/VERSION": "2026-11" }, "2026-11"],
    ["100 characters", whole("VERSION"), { VERSION: "x".repeat(100) }, "x".repeat(100)],
    [
      "a string of a JSON text",
      json("package.json", "$.version"),
      { "package.json": '{"version":"1.4.0-rc.1"}' },
      "1.4.0-rc.1",
    ],
    [
      "the first that a path finds",
      json("a.json", "$..version"),
      { "a.json": '[{"version":"1"},{"version":"2"}]' },
      "1",
    ],
    ["a string with escapes", json("a.json", "$"), { "a.json": '"1\\u002e4"' }, "1.4"],
    [
      "a group of a pattern",
      pattern("mix.exs", 'version: "(.+)"'),
      { "mix.exs": 'x\r\n  version: "1.4.0",\n  version: "9"' },
      "1.4.0",
    ],
    ["a pattern in any case", pattern("a", "^version (.*)", true), { a: "\n\nVERSION 7" }, "7"],
    ["a line after empty ones", pattern("a", "^(\\d+)$"), { a: "\n\r\n\rx\n7\n8" }, "7"],
    ["a line that ends in CR", pattern("a", "^v(\\S+)$"), { a: "x\rv3\ry" }, "3"],
  ])("%s", async (_name, from, files, version) => {
    expect(await readTreeVersion(from, sourcesOf(files))).toEqual({ kind: "version", version });
  });
});

describe("version-from gives nothing, and says why:", () => {
  test.each<[name: string, from: VersionFrom, files: Record<string, string | Buffer>, found: string]>([
    ["no file", whole("VERSION"), {}, "there is no file `VERSION`"],
    ["a folder", whole("app"), { "app/a": "" }, "`app` is a folder"],
    ["a link that leads out", whole("out"), {}, "out leads out of the workspace"],
    ["a path that leads out", whole("../x"), {}, "../x leads out of the workspace"],
    ["an empty file", whole("VERSION"), { VERSION: " \n" }, "`VERSION` gives nothing"],
    ["several lines", whole("VERSION"), { VERSION: "1.4.0\n1.5.0\n" }, "`VERSION` gives 2 lines"],
    [
      "a JSON text",
      whole("package.json"),
      { "package.json": '{"version":"1.4.0"}' },
      '`package.json` gives `{"version":"1.4.0"}`, which is probably not a version',
    ],
    ["an assignment", whole("v"), { v: "version=1.4.0" }, "`version=1.4.0`, which is probably not a version"],
    ["a sentence", whole("v"), { v: "see mix.exs" }, "`see mix.exs`, which is probably not a version"],
    ["a tag of XML", pattern("v", "(.+)"), { v: "<v>1</v>" }, "`<v>1</v>`, which is probably not a version"],
    ["101 characters", whole("VERSION"), { VERSION: "x".repeat(101) }, "`VERSION` gives 101 characters"],
    [
      "what acts on a terminal",
      whole("VERSION"),
      { VERSION: "1.4.0\u001b[2J" },
      "`VERSION` gives a text with characters that cannot be seen",
    ],
    [
      "what ends a variable",
      whole("VERSION"),
      { VERSION: "1.4\u00000" },
      "`VERSION` gives a text with characters that cannot be seen",
    ],
    [
      "too large a file",
      whole("VERSION"),
      { VERSION: Buffer.alloc(4 * 1024 * 1024 + 1, " ") },
      "`VERSION` has more than 4 MiB, and no more is read",
    ],
    ["no JSON", json("a.json", "$.version"), { "a.json": "{" }, "`a.json` is not one JSON text: "],
    [
      "nothing at a path",
      json("a.json", "$.version"),
      { "a.json": "{}" },
      "there is nothing at `$.version` of `a.json`",
    ],
    [
      "a number",
      json("a.json", "$.version"),
      { "a.json": '{"version":1.10}' },
      "`$.version` of `a.json` is `1.1`",
    ],
    ["an object", json("a.json", "$"), { "a.json": '{"v":[]}' }, '`$` of `a.json` is `{"v":[]}`'],
    ["a long string", json("a.json", "$"), { "a.json": JSON.stringify("x".repeat(2_000)) }, "gives 10"],
    [
      "no match",
      pattern("a", "^version (.+)"),
      { a: "no version" },
      "no line of `a` matches `a: /^version (.+)/`",
    ],
    ["an empty group", pattern("a", "^version(.*)$"), { a: "version\nversion 2" }, "gives nothing"],
  ])("%s", async (_name, from, files, found) => {
    const read = await readTreeVersion(from, sourcesOf(files));
    expect(read).toMatchObject({
      kind: "unknown",
      found: expect.stringContaining(found),
      cure: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});

// A cure that is followed helps.
test.each<[path: string, text: string, setting: string, version: string]>([
  ["package.json", '{"version":"1.4.0"}', "'json package.json: $.version'", "1.4.0"],
  ["my app/a.JSON", '{\n  "version": "1.4.0"\n}', "'json \"my app/a.JSON\": $.version'", "1.4.0"],
  [
    "Cargo.toml",
    '[dependencies]\nserde = { version = "1.0" }\n[package]\n  version = "1.4.0"\n',
    '\'Cargo.toml: /^\\s*version = "([^"]+)"/\'',
    "1.4.0",
  ],
  ["mix.exs", 'x\n  @version "1.4.0"\n', '\'mix.exs: /^\\s*@version "([^"]+)"/\'', "1.4.0"],
  ["gradle.properties", "a=1\nversion=1.4.0\n", "'gradle.properties: /^version=(.+)/'", "1.4.0"],
  ["a.py", "import x\n__version__ = '1.4.0'\n", "'a.py: /^__version__ = ''([^'']+)''/'", "1.4.0"],
  [
    "CMakeLists.txt",
    "x\nproject(app VERSION 1.4.0 LANGUAGES C)",
    "'CMakeLists.txt: /^project\\(app VERSION ([^\\s]+)/'",
    "1.4.0",
  ],
  ["pom.xml", "<a>\n <version>1.4.0</version>", "'pom.xml: /^\\s*<version>([^<]+)/'", "1.4.0"],
  ["notes/v", "Release v1.4.0 of today", "'notes/v: /^Release ([^\\s]+)/'", "1.4.0"],
])(
  "version-from: %s is told with what to write, which gives the version",
  async (path, text, setting, version) => {
    const sources = sourcesOf({ [path]: text });
    const read = await readTreeVersion(whole(path), sources);
    expect(read).toMatchObject({ kind: "unknown", cure: `Write \`version-from: ${setting}\`.` });
    const draft = { value: setting.slice(1, -1).replaceAll("''", "'"), place };
    const from = await readVersionFrom(draft, (problem) => expect(problem).toBeNull());
    expect(from && (await readTreeVersion(from, sources))).toEqual({ kind: "version", version });
  },
);

test("a text without a version is told with a pattern to fit", async () => {
  const read = await readTreeVersion(whole("a b"), sourcesOf({ "a b": "see mix.exs" }));
  expect(read).toMatchObject({
    cure: 'Let the file hold the version and nothing else, or write a pattern that fits, as `version-from: \'"a b": /version = "(.+)"/\'`.',
  });
});

test("a pattern over short lines takes time that is linear in their number", async () => {
  const files = { 1: sourcesOf({ a: "a\n".repeat(100_000) }), 4: sourcesOf({ a: "a\n".repeat(400_000) }) };
  const ratio = await growth(async (times) => {
    expect((await readTreeVersion(pattern("a", "(x+x+)+y"), files[times])).kind).toBe("unknown");
  });
  expect(ratio).toBeLessThan(mostLinear);
});
