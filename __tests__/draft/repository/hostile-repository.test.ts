import { describe, expect, test } from "@jest/globals";
import { draftRepository, type RepositoryDraft } from "../../../src/draft/repository/draft-repository.js";
import { isRead } from "../../../src/draft/repository/facts.js";
import { growth, mostLinear } from "../../support/growth.js";

function draftWith(files: Readonly<Record<string, string>>): RepositoryDraft {
  const texts = new Map(Object.entries(files).filter(([path]) => isRead(path)));
  return draftRepository({ paths: new Set(Object.keys(files)), texts });
}

const fill = (text: string, times: number): string => text.repeat(times * Math.ceil(50_000 / text.length));
/** Each calls the next one. */
const chain = (times: number): string =>
  Array.from({ length: 5_000 * times }, (_, number) => `t${number}: t${number + 1}\n\techo t${number}`).join(
    "\n",
  );

describe("a repository that means harm is drafted in time that grows with its size", () => {
  test.each<[what: string, files: (times: number) => Readonly<Record<string, string>>]>([
    ["a name of many words", (times) => ({ [`${"_a".repeat(60 * times)}.txt`]: "" })],
    ["a name of many words that tests", (times) => ({ [`a${"_test".repeat(15 * times)}.txt`]: "" })],
    ["a parent that never ends", (times) => ({ "pom.xml": fill("<parent>", times) })],
    ["a version behind many blanks", (times) => ({ "build.gradle": `version${fill(" ", times)}x` })],
    ["a group behind many blanks", (times) => ({ "build.gradle": `group${fill(" ", times)}x` })],
    ["tasks that each call the next", (times) => ({ Makefile: chain(times) })],
    [
      "a task's line of programs",
      (times) => ({ Makefile: `test:\n\t${fill("node mvn black curl prettier ", times)}` }),
    ],
    [
      "a script of one program many times",
      (times) => ({ "package.json": JSON.stringify({ scripts: { test: fill("node ", times) } }) }),
    ],
    [
      "a version of digits",
      (times) => ({ "composer.json": JSON.stringify({ require: { php: fill("1", times) } }) }),
    ],
    ["a README of openings", (times) => ({ "README.md": fill("`./a ```sh ", times) })],
    ["a workflow of openings", (times) => ({ ".github/workflows/a.yml": fill("- run: |\n", times) })],
    [
      "a heading of marks",
      (times) => ({ "package.json": '{"version":"1.0.0"}', "CHANGELOG.md": fill("# 1.0.0", times) }),
    ],
  ])("%s", async (_, files) => {
    const texts = { 1: files(1), 4: files(4) };
    expect(await growth((times) => draftWith(texts[times]))).toBeLessThan(mostLinear);
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
