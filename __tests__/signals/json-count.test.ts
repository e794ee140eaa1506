import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";

async function said(signal: string) {
  const { problems } = await readLinted(
    "a.yml",
    `checks:\n  - area: a\n    run: make\n    fail: '${signal}'\n`,
  );
  return problems.filter(({ weight }) => weight !== "completeness").map(({ rule, cure }) => [rule, cure]);
}

describe("how many there are, as other languages ask it", () => {
  test.each([
    ["json $.items.length > 3", "signal-like-another", "json $[?length($.items) > 3]"],
    ["json $.length = 0", "signal-like-another", "json $[?length($) == 0]"],
    ["json a.json: $.items.length >= 1", "signal-like-another", "json a.json: $[?length($.items) >= 1]"],
    ["json $.items.length() > 3", "signal", "json $[?length($.items) > 3]"],
    ["json $.items.size() != 3", "signal", "json $[?length($.items) != 3]"],
    ["json length($.items) >= 3", "signal", "json $[?length($.items) >= 3]"],
    ["json count($.items) == 3", "signal", "json $[?length($.items) == 3]"],
  ])("%s is named, with the query to write", async (signal, rule, meant) => {
    const [first, ...others] = await said(signal);
    expect(others).toEqual([]);
    expect(first?.[0]).toBe(rule);
    expect(first?.[1]?.startsWith(`Write \`${meant}\``)).toBe(true);
    expect(await said(meant)).toEqual([]);
  });

  test.each([
    "json $.items.count > 3",
    "json $.summary.size = 3",
    'json $.length = "long"',
    "json $.length",
    "json $.lengths > 3",
  ])("%s is none: it may be a member", async (signal) => {
    expect(await said(signal)).toEqual([]);
  });
});

describe("a stream that matches something without slashes", () => {
  test.each([
    ["stderr matches ^ok", "stderr: /^ok/"],
    ["stdout =~ a/b", "stdout: /a\\/b/"],
    ["output matches x", "/x/"],
  ])("%s is offered the pattern: %s", async (signal, meant) => {
    expect((await said(signal)).map(([, cure]) => cure?.startsWith(`Write \`${meant}\`;`))).toEqual([true]);
  });
});
