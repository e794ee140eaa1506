import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../../src/model/finding.js";
import type { YamlNode, YamlTree } from "../../../src/page/yaml/yaml-nodes.js";
import { readYaml } from "../../../src/page/yaml/yaml-tree.js";
import { collector, summary } from "../reading.js";

function read(text: string, base = { line: 1, column: 1 }): { tree: YamlTree; problems: readonly Problem[] } {
  const { problems, report } = collector();
  return { tree: readYaml(text, base, report), problems };
}

/** A node as plain data, with `line:column` of each scalar. */
function outline(node: YamlNode): unknown {
  if (node.kind === "sequence") return node.items.map(outline);
  if (node.kind === "mapping")
    return [...node.entries.values()].map(({ key, value }) => [key, outline(value)]);
  if (node.kind === "broken") return "broken";
  return `${node.type} ${node.text} ${node.place.line}:${node.place.column}`;
}

function root(text: string): unknown {
  const { tree } = read(text);
  return tree.kind === "root" ? outline(tree.root) : tree.kind;
}

describe("every value knows its type by YAML 1.2 and its place", () => {
  test.each<[string, string, unknown]>([
    ["a plain text", "a: yes", [["a", "string yes 1:4"]]],
    ["a number keeps its source text", "a: 1.10", [["a", "number 1.10 1:4"]]],
    ["a hexadecimal number", "a: 0x10", [["a", "number 0x10 1:4"]]],
    ["a boolean", "a: true", [["a", "boolean true 1:4"]]],
    [
      "nothing",
      "a:\nb: ~",
      [
        ["a", "null  1:2"],
        ["b", "null ~ 2:4"],
      ],
    ],
    [
      "a quoted text",
      `a: "3"\nb: 'it''s'`,
      [
        ["a", "string 3 1:4"],
        ["b", "string it's 2:4"],
      ],
    ],
    [
      "a block",
      "a: |\n  x\n  y\nb: z",
      [
        ["a", "string x\ny\n 2:3"],
        ["b", "string z 4:4"],
      ],
    ],
    ["lists of both styles", "- x\n- [y, z]", ["string x 1:3", ["string y 2:4", "string z 2:7"]]],
    [
      "a mapping in a list",
      "- a: x\n  b: y\n- z",
      [
        [
          ["a", "string x 1:6"],
          ["b", "string y 2:6"],
        ],
        "string z 3:3",
      ],
    ],
    ["an empty item between others", "- a # c\n-\n- b", ["string a 1:3", "null  2:1", "string b 3:3"]],
    [
      "CRLF",
      "a: x\r\nb: y\r\n",
      [
        ["a", "string x 1:4"],
        ["b", "string y 2:4"],
      ],
    ],
    ["a key named __proto__", "__proto__: { x: 1 }", [["__proto__", [["x", "number 1 1:17"]]]]],
    ["a merge key is a key like others", "<<: x", [["<<", "string x 1:5"]]],
    ["comments alone are an empty document", "# x\n", "empty"],
    ["no text is an empty document", "", "empty"],
  ])("%s", (_name, text, expected) => {
    expect(root(text)).toEqual(expected);
  });

  test("places count from where the block stands in its page, its indentation included", () => {
    const { tree } = read("a: x\nb: y", { line: 10, column: 5 });
    expect(tree.kind === "root" && outline(tree.root)).toEqual([
      ["a", "string x 10:8"],
      ["b", "string y 11:8"],
    ]);
  });
});

describe("what a checklist doesn't need is refused at its place", () => {
  test.each([
    ["an anchor", "a: &x 1", "yaml-anchor 1:4", "broken"],
    ["an alias", "a: 1\nb: *x", "yaml-alias 2:4", "broken"],
    ["a tag of YAML's own", "a: !!str 1", "yaml-tag 1:4", "broken"],
    ["a tag of someone else's", "- !0\n- x", "yaml-tag 1:3", "broken"],
    ["an anchor on a list", "a: &x [b]", "yaml-anchor 1:4", "[["],
    ["a key a second time", "a: 1\nb: 2\na: 3", "duplicate-key 3:1", "number 1"],
    ["a list as a key", "? [x]\n: 1", "yaml-key 1:3", "[]"],
    ["a second document", "a: 1\n---\nb: 2", "yaml-documents 2:1", "number 1"],
    ["a document behind an end", "a: 1\n...\n---\nb: 2", "yaml-documents 2:1", "number 1"],
  ])("%s", (_name, text, problem, kept) => {
    expect(summary(read(text).problems, "error")).toEqual([problem]);
    expect(JSON.stringify(root(text))).toContain(kept);
  });
});

describe("a mistake of syntax is one problem with the line as it should be", () => {
  test.each([
    ["@ in a value", "owner: @acme/release # us", "1:8", 'owner: "@acme/release"'],
    ["@ in a list", "needs:\n  - @x", "2:5", '- "@x"'],
    ["@ in brackets", "areas: [a, @b, c]", "1:12", '`"@b"`'],
    ["a backtick", "run: `make`", "1:6", 'run: "`make`"'],
    ["a percent sign", "- %d", "1:3", '- "%d"'],
    ["a second colon", "why: broken: badly", "1:12", 'why: "broken: badly"'],
    ["a second colon beside quotes", 'why: say: "x"', "1:9", `why: 'say: "x"'`],
    ["a link", "rollback: [Back](#back) # c", "1:11", 'rollback: "[Back](#back)"'],
    ["a link in a list", "- [a](b)\n- c", "1:3", '- "[a](b)"'],
    ["text behind quotes", 'why: "this" and that', "1:6", `why: '"this" and that'`],
    ["a placeholder", "- rollback: {sha} first", "1:13", '- rollback: "{sha} first"'],
    ["a block sign", "pass: > 3 lines", "1:7", 'pass: "> 3 lines"'],
    ["a star", "pass: ** (CompileError)", "1:7", 'pass: "** (CompileError)"'],
    ["a list beside its key", "pass: - exit 0", "1:7", "on a line of its own"],
    ["a key out of line", "a: 1\n b: 2", "2:3", "Move the line"],
    ["a tab", "a:\n\tb: 1", "2:1", "Indent with blanks"],
    ["an unknown escape", 'pass: ["\\d"]', "1:10", "Write the backslash twice"],
    ["an open quote", 'a: "x', "1:6", "Close the quote"],
    ["an open bracket", "a: [1, 2", "1:9", "Mend the syntax"],
    ["a control character", "a: \u0001", "1:4", "Mend the syntax"],
  ])("%s", (_name, text, place, cure) => {
    const { problems } = read(text);
    expect(summary(problems)).toEqual([`yaml-syntax ${place}`]);
    expect(problems[0]?.cure).toContain(cure);
  });

  test("what can be read over does not hide the next mistake", () => {
    const { tree, problems } = read("a: @x\nb: *y\nc: `z`\nd: k: v\ne: 1\ne: 2\n");
    expect(summary(problems)).toEqual([
      "yaml-syntax 1:4",
      "yaml-alias 2:4",
      "yaml-syntax 3:4",
      "yaml-syntax 4:5",
      "duplicate-key 6:1",
    ]);
    expect(tree.kind === "root" && outline(tree.root)).toEqual([
      ["a", "broken"],
      ["b", "broken"],
      ["c", "broken"],
      ["d", "broken"],
      ["e", "number 1 5:4"],
    ]);
  });
});

describe("a hostile text is an error, never a crash", () => {
  test.each([
    ["deep brackets", "[".repeat(1_000_000)],
    ["deep dashes", "- ".repeat(100_000)],
    ["deep keys", Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["millions of items", "-\n".repeat(5_000_000)],
    ["laughing aliases", "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]"],
    ["twenty-five mistakes of syntax", "- @x\n".repeat(25)],
    ["a NUL", "a: \0"],
    ["half a surrogate pair", "a: \ud800"],
  ])("%s", (_name, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(30);
    expect(
      problems.every(({ weight, place }) => weight === "error" && place.line > 0 && place.column > 0),
    ).toBe(true);
  });
});
