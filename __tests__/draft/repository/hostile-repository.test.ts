import { describe, expect, test } from "@jest/globals";
import { draftRepository, type RepositoryDraft } from "../../../src/draft/repository/draft-repository.js";
import { isRead } from "../../../src/draft/repository/facts.js";

function draftWith(files: Readonly<Record<string, string>>): RepositoryDraft {
  const texts = new Map(Object.entries(files).filter(([path]) => isRead(path)));
  return draftRepository({ paths: new Set(Object.keys(files)), texts });
}

/** So much as is read of one file, in characters. */
const size = 1_000_000;
const fill = (text: string, length = size): string => text.repeat(Math.ceil(length / text.length));
/** Each calls the next one. */
const chain = (line: (task: string, next: string) => string): string =>
  Array.from({ length: 30_000 }, (_, number) => line(`t${number}`, `t${number + 1}`)).join("\n");

describe("a repository that means harm is drafted in time that grows with its size", () => {
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    ["a name of many words", { [`${"_a".repeat(120)}.txt`]: "" }],
    ["a name of many words that tests", { [`a${"_test".repeat(45)}.txt`]: "" }],
    ["a parent that never ends", { "pom.xml": fill("<parent>") }],
    ["a version behind many blanks", { "build.gradle": `version${fill(" ")}x` }],
    ["a group behind many blanks", { "build.gradle": `group${fill(" ")}x` }],
    [
      "tasks that each call the next",
      { Makefile: chain((task, next) => `${task}: ${next}\n\techo ${task}`) },
    ],
    ["a task's line of programs", { Makefile: `test:\n\t${fill("node mvn black curl prettier ")}` }],
    [
      "a script of one program many times",
      { "package.json": JSON.stringify({ scripts: { test: fill("node ") } }) },
    ],
    ["a version of digits", { "composer.json": JSON.stringify({ require: { php: fill("1") } }) }],
    ["a README of openings", { "README.md": fill("`./a ```sh ") }],
    ["a workflow of openings", { ".github/workflows/a.yml": fill("- run: |\n", size / 10) }],
    ["a heading of marks", { "package.json": '{"version":"1.0.0"}', "CHANGELOG.md": fill("# 1.0.0") }],
  ])("%s", (_, files) => {
    const start = performance.now();
    draftWith(files);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test("a folder that `cd` takes for an option is no package", () => {
  const { page } = draftWith({
    "-/package.json": '{"scripts":{"test":"jest"}}',
    "-P/package.json": '{"scripts":{"test":"jest"}}',
  });
  expect(page.rows).toEqual([]);
});

test.each(["pytest \u202etests", "pytest \u001b[2Jtests", "pytest\u00a0tests"])(
  "a command that does not read as it runs is not drafted: %j",
  (command) => {
    expect(draftWith({ "README.md": `\`\`\`sh\n${command}\n\`\`\`\n` }).page.rows).toEqual([]);
  },
);
