import { describe, expect, test } from "@jest/globals";
import { lintChecklist } from "../../src/lint/lint.js";
import type { Check } from "../../src/model/checklist.js";
import { noClues } from "../../src/model/version-clues.js";
import { checkOf, sampleChecklist } from "../support/samples.js";

const ours = [
  "command-comment",
  "command-not",
  "command-no-program",
  "command-typographic",
  "prompt-in-command",
  "area-same-slug",
];

function found(...checks: readonly Check[]) {
  return lintChecklist(sampleChecklist([...checks]), {
    linkingFiles: new Map(),
    missingFiles: new Set(),
    version: noClues,
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

describe("what a shell can't run", () => {
  test.each([
    "https://example.com/health",
    "GET /health",
    "POST https://example.com/x",
    "SELECT 1;",
    "ALTER SYSTEM SET max_connections = 150;",
    "DELETE FROM t WHERE x",
    "SHOW tables;",
  ])("is named: %s", (command) => {
    expect(rulesOf(command)).toEqual(["command-no-program"]);
    expect(rulesOf(command, "python {0}")).toEqual([]);
  });

  test.each([
    "curl https://example.com",
    "psql -c 'SELECT 1;'",
    "GET -x /health",
    "select x in a b; do break; done",
    "UPDATE=1 make",
    "SELECT",
    "https://example.com && make",
  ])("is not %s", (command) => {
    expect(rulesOf(command)).toEqual([]);
  });
});

describe("signs that a shell takes for letters", () => {
  test.each([
    ["an en dash for an option", "make –all"],
    ["an em dash for two hyphens", "make —verbose"],
    ["curly quotes", "deploy “prod”"],
    ["curly quotes at a value", "make X=‘a’"],
    ["a no-break space within quotes", "grep 'a\u00a0b' log"],
    ["a thin space within quotes", 'grep "a\u2009b" log'],
  ])("are named: %s", (_name, command) => {
    expect(rulesOf(command)).toEqual(["command-typographic"]);
  });

  test.each([
    ["within quotes", "echo “ok”".replace("“ok”", '"“ok”"')],
    ["within single quotes", "grep '–all' x"],
    ["a dash between numbers", "echo 1–3"],
    ["a dash in a sentence", 'git commit -m "a – b"'],
    ["an apostrophe inside a word", "echo It’s"],
    ["letters of another language", "echo Größe"],
  ])("are let pass: %s", (_name, command) => {
    expect(rulesOf(command)).toEqual([]);
  });
});

describe("a prompt of a transcript", () => {
  test.each([
    "$ make",
    "% make",
    "> make",
    "PS> Get-Item x",
    "PS C:\\Users\\a> dir",
    "user@host:~$ make",
    "root@web-1:/srv# make",
    "make\n$ make test",
  ])("is named: %j", (command) => {
    expect(rulesOf(command)).toEqual(["prompt-in-command"]);
  });

  test.each([
    ">out make",
    "make > out",
    "$MAKE test",
    "ssh user@host make",
    "git clone git@github.com:a/b",
    "PSQL=x make",
  ])("is none in %j", (command) => {
    expect(rulesOf(command)).toEqual([]);
  });
});
