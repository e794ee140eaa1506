import { describe, expect, test } from "@jest/globals";
import { lintChecklist } from "../../src/lint/lint.js";
import type { Check } from "../../src/model/checklist.js";
import { checkOf, sampleChecklist } from "../support/samples.js";

const ours = ["command-comment", "command-not", "area-same-slug"];

function found(...checks: readonly Check[]) {
  return lintChecklist(sampleChecklist([...checks]), {
    linkingFiles: new Map(),
    missingFiles: new Set(),
  }).filter(({ rule }) => ours.includes(rule));
}

const rulesOf = (command: string, shell: string | null = null) =>
  found({ ...checkOf("catalog"), command, shell }).map(({ rule }) => rule);

describe("a command that is only a comment", () => {
  test.each(["# later", "#", "  # a\n\n# b"])("is named: %j", (command) => {
    expect(rulesOf(command)).toEqual(["command-comment"]);
  });

  test.each(["# first\nmake", "make # all", "echo '#'"])("is not %j", (command) => {
    expect(rulesOf(command)).toEqual([]);
  });
});

describe("`! command` before the last line of a script", () => {
  test.each([
    ["first of two", "! grep TODO src\nmake"],
    ["in the middle", "make\n  ! grep -q x a;\nmake test"],
    ["before a comment and a line", "! a\n# b\n\nc"],
  ])("is named: %s", (_name, command) => {
    expect(rulesOf(command)).toEqual(["command-not"]);
    expect(rulesOf(command, "bash")).toEqual(["command-not"]);
    expect(rulesOf(command, "pwsh")).toEqual([]);
  });

  test.each([
    ["last", "make\n! grep TODO src"],
    ["last before a comment", "! grep TODO src\n# that's all"],
    ["with its own way out", "! grep TODO src || exit 1\nmake"],
    ["in an if", "if ! make; then exit 1; fi\nmake"],
    ["inside a word", "echo !a\nmake"],
  ])("is not named where it is %s", (_name, command) => {
    expect(rulesOf(command)).toEqual([]);
  });

  test("has a cure that ends the script", () => {
    expect(found({ ...checkOf("a"), command: "! grep -q x a;\nb" })[0]?.cure).toContain(
      "`if grep -q x a; then exit 1; fi`",
    );
  });
});

describe("two areas of one slug", () => {
  const areas = (...texts: readonly string[]) =>
    found(...texts.map((text, index) => ({ ...checkOf(`c${index}`), area: { text, slug: "c" } })));

  test("are named, each text once", () => {
    const problems = areas("C++", "C#", "C#", "C");
    expect(problems.map(({ found: said }) => said.slice(0, 18))).toEqual([
      "the area `C#`, whi",
      "the area `C`, whic",
    ]);
  });

  test.each([[["C++", "c++"]], [["C ++", "C-++"]], [["c", "C"]]])(
    "are one where only case, blanks, - and _ differ: %j",
    (texts) => {
      expect(areas(...texts)).toEqual([]);
    },
  );
});
