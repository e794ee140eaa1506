import { describe, expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/app/command-line.js";
import { commands } from "../../src/app/commands.js";
import { codeSpans, firstColumn, readDocuments } from "./shown.js";

const documents = (await readDocuments()).filter(({ path }) => path !== "docs/rules.md");

/** What a shell would make of it: words, of which those in quotes are one. */
function words(line: string): string[] {
  return Array.from(
    line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

const program = /(?:^|\s)(?:readiness|node \S*dist\/cli\.js) (.*)$/;

/** Each call of our program in a text of one line, without a comment and what a shell does with its output. */
function called(line: string): string[] {
  const arguments_ = program.exec(line.replace(/\s+#.*$/, ""))?.[1];
  return arguments_ === undefined ? [] : [arguments_.replace(/\s*(?:[|&;>]|2>).*$/, "")];
}

const inBlocks = documents.flatMap(({ fences }) =>
  fences
    .filter(({ info }) => /^(?:sh|console|bash)\b/.test(info))
    .flatMap(({ place, content }) =>
      content
        .split("\n")
        .filter((line) => !/^alias /.test(line))
        .flatMap(called)
        .map((call) => [place, call] as const),
    ),
);
const inText = documents.flatMap(({ path, text }) =>
  text.split("\n").flatMap((line, index) =>
    codeSpans(line)
      .filter((span) => /^(?:readiness [a-z]|node \S*dist\/cli\.js )/.test(span))
      .flatMap(called)
      .map((call) => [`${path}:${index + 1}`, call] as const),
  ),
);

/** A usage, a command that is only named, or a name of something else: `[CHECKLIST]`, `diff`, a commit status. */
const isNoCall = (call: string): boolean => /[[\]…]|^COMMAND|^__use/.test(call) || call in commands;
const calls = [...inBlocks, ...inText].filter(([, call]) => !isNoCall(call));

describe("a call of the program that is shown", () => {
  test("is found at all", () => {
    expect(inBlocks.length).toBeGreaterThan(5);
    expect(inText.length).toBeGreaterThan(15);
  });

  test.each(calls)("is one that it understands: %s %s", (_place, call) => {
    const line = readCommandLine(words(call.replace(/\bPAGE\b/g, "page.md")));
    expect(line.kind === "usage" ? line.message : "").toBe("");
  });

  test("and one that it does not understand is seen", () => {
    expect(called("$ readiness runs page.md # says no")).toEqual(["runs page.md"]);
    expect(readCommandLine(["runs", "page.md"]).kind).toBe("usage");
  });

  test("is never a stranger's package", () => {
    const wrong = documents.filter(({ text }) => /npx (?:--yes |-y )?readiness\b/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test("README's table of commands has each of them once", () => {
  const readme = documents.find(({ path }) => path === "README.md")?.text ?? "";
  const named = firstColumn(readme, "Commands").map((cell) => words(codeSpans(cell)[0] ?? "")[1]);
  expect(named.toSorted()).toEqual(Object.keys(commands).toSorted());
});
