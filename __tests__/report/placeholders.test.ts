import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillCommand, fillPlaceholders, hasPlaceholder } from "../../src/plan/placeholders.js";

/** `${…}` as the shell has it. */
const shell = (name: string): string => `$\{${name}}`;

const values = {
  sha: "3f2c1d4",
  "base-sha": null,
  "last-tag": "v1.4.2",
  "last-version": "1.4.2",
  pr: "7",
  "run-url": "https://github.com/acme/my_app/actions/runs/42",
  EMPTY: "",
  ODD: "it's a `b` *c* _d_ [e](f) <g>",
  SPACE: " x",
  LINES: "a\nb",
  LIST: "1. x",
  PATH_WITH: "release/(1) #2",
};
const fill = async (markdown: string): Promise<string> => (await fillPlaceholders(markdown, values)).text;

describe("placeholders", () => {
  test.each([
    ["are filled in words", "Go back to {last-tag} ({last-version}).", "Go back to v1.4.2 (1.4.2)."],
    ["are filled in a code span", "`git checkout {last-tag}`", "`git checkout v1.4.2`"],
    ["are Markdown-escaped in words", "{ODD}", "it's a \\`b\\` \\*c\\* \\_d\\_ \\[e\\](f) \\<g\\>"],
    ["begin no list", "{LIST}", "1\\. x"],
    ["keep a blank at their beginning", "{SPACE}", "&#32;x"],
    ["keep an address whole", "See {run-url}.", "See https://github.com/acme/my_app/actions/runs/42."],
    [
      "are encoded in an address",
      "[x](https://a.example/{PATH_WITH})",
      "[x](https://a.example/release/%281%29%20#2)",
    ],
    [
      "are encoded in an address between angle brackets",
      "<https://a.example/{last-tag}>",
      "<https://a.example/v1.4.2>",
    ],
    [
      "are quoted in a fenced block",
      "```sh\necho {ODD}\n```",
      "```sh\necho 'it'\\''s a `b` *c* _d_ [e](f) <g>'\n```",
    ],
    ["are quoted in an indented block", "    echo {SPACE}", "    echo ' x'"],
    [
      "are quoted in a code block of a list in a quote",
      "> - a\n>   ```\n>   {SPACE}\n>   ```",
      "> - a\n>   ```\n>   ' x'\n>   ```",
    ],
    [
      "with backticks give their code span longer delimiters",
      "a `x {ODD}` b",
      "a ``x 'it'\\''s a `b` *c* _d_ [e](f) <g>'`` b",
    ],
    ["of the shell are left alone", `\`echo ${shell("sha")} $sha\``, `\`echo ${shell("sha")} $sha\``],
    ["that nobody knows are left alone", "{name} {SHA} {} { sha }", "{name} {SHA} {} { sha }"],
  ])("%s", async (_, markdown, filled) => {
    expect(await fill(markdown)).toBe(filled);
  });

  test.each([
    ["without a value", "`git push origin {base-sha}:main`", ["base-sha"]],
    ["with an empty value", "{EMPTY}", ["EMPTY"]],
    ["whose value has a line break", "`{LINES}`", ["LINES"]],
  ])("%s stay as they are and are named", async (_, markdown, missing) => {
    expect(await fillPlaceholders(markdown, values)).toEqual({ text: markdown, used: [], missing });
  });

  test("are named once each, used and missing apart", async () => {
    const { used, missing } = await fillPlaceholders("{sha} {sha} {pr} {base-sha} `{base-sha}`", values);
    expect({ used, missing }).toEqual({ used: ["sha", "pr"], missing: ["base-sha"] });
  });

  test("whose names are those of object properties are unknown", async () => {
    expect(await fill("{constructor} {toString}")).toBe("{constructor} {toString}");
  });

  test("of a command that is only shown are quoted, all of it being code", () => {
    expect(
      fillCommand(`git checkout {last-tag} && echo {ODD} ${shell("sha")}`, { "last-tag": "v1", ODD: "a b" })
        .text,
    ).toBe(`git checkout v1 && echo 'a b' ${shell("sha")}`);
  });

  test("change nothing around them", async () => {
    const around = fc.string({
      unit: fc.constantFrom(
        "`",
        "``",
        "\n",
        "    ",
        "[",
        "](",
        ")",
        "*",
        "_",
        "é",
        "- ",
        "> ",
        "\\",
        "a",
        " ",
      ),
    });
    await fc.assert(
      fc.asyncProperty(around, around, async (before, after) => {
        expect(await fill(`${before}{sha}${after}`)).toBe(`${before}3f2c1d4${after}`);
      }),
    );
  });

  test.each([
    ["git checkout {last-tag}", true],
    [`echo ${shell("sha")}`, false],
    ["awk '{print}'", false],
    ["echo {VAR}", true],
  ])("are found in a command: %s → %s", (script, found) => {
    expect(hasPlaceholder(script, ["last-tag", "sha", "VAR"])).toBe(found);
  });
});
