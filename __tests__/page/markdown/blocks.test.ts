import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { readBlocks } from "../../../src/page/markdown/blocks.js";
import { readCells } from "../../../src/page/markdown/cells.js";
import { readInline } from "../../../src/page/markdown/inline.js";
import { atLeast } from "../../fuzz/runs.js";

const markdown = new MarkdownIt({ html: true });

const lines = fc.array(
  fc
    .tuple(
      fc.constantFrom("", "", "", " ", "  ", "    ", "\t", "> ", "- ", "1. ", "- > "),
      fc.constantFrom(
        ...[
          "| a | b |",
          "|-|-|",
          "| --- | :-: |",
          "a | `b`",
          "--|--",
          ":-|",
          "|",
          "||",
          "| a \\| b | c",
          "a \\\\| b |",
        ],
        ...[
          "",
          "text",
          "# h",
          "---",
          "```",
          "<div>",
          "<b>",
          "<!--",
          "-->",
          "| a | b | c |",
          "|\u00a0|x",
          "a|",
          "|a",
          "- -|-",
        ],
      ),
      fc.constantFrom("", "", " ", "\t"),
    )
    .map((parts) => parts.join("")),
  { maxLength: 12 },
);

/** Each table's lines, with its cells as markdown-it has them: as many as the header has, trimmed. */
function tablesOfParser(text: string): { map: unknown; rows: string[][] }[] {
  const tables: { map: unknown; rows: string[][] }[] = [];
  for (const { type, map, content } of markdown.parse(text, {})) {
    if (type === "table_open") tables.push({ map, rows: [] });
    if (type === "tr_open") tables.at(-1)?.rows.push([]);
    if (type === "th_open" || type === "td_open") tables.at(-1)?.rows.at(-1)?.push("");
    const row = tables.at(-1)?.rows.at(-1);
    if (type === "inline" && row?.at(-1) === "" && map === null) row[row.length - 1] = content;
  }
  return tables;
}

function tablesOfOurs(text: string): unknown[] {
  const source = text.split("\n");
  return readBlocks(text, source.length)
    .blocks.filter((block) => block.kind === "table")
    .map(({ extent, starts }) => {
      const rows = starts.map((start, index) => {
        const row = {
          text: (source[extent.start + index] ?? "").slice(start),
          place: { line: 1, column: 1 },
        };
        // markdown-it trims what is no blank to GFM, too (no-break spaces, form feeds).
        return readCells(row, 100).map((cell) => cell.text.trim());
      });
      const [header = [], , ...body] = rows;
      const width = header.length;
      return {
        map: [extent.start, extent.end],
        rows: [header, ...body].map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")),
      };
    });
}

describe("tables", () => {
  test("begin, end and have cells as markdown-it's own rule has them", () => {
    fc.assert(
      fc.property(lines, (page) => {
        const text = page.join("\n");
        const expected = tablesOfParser(text);
        // To markdown-it `- a | b` above a delimiter row is a header; on GitHub the list comes first.
        fc.pre(
          !expected.some(({ rows }) => /^(?:>|#{1,6}\s|(?:[-*+]|\d+[.)])(?:\s|$))/.test(rows[0]?.[0] ?? "")),
        );
        expect(tablesOfOurs(text)).toEqual(expected);
      }),
      { numRuns: atLeast(400) },
    );
  });

  test("keep the cells that markdown-it drops", () => {
    const [table] = readBlocks("| a |\n|-|\n| b | c |", 3).blocks;
    expect(table).toMatchObject({ kind: "table", starts: [0, 0, 0] });
  });
});

describe("code spans", () => {
  const inline = fc.array(
    fc.constantFrom("`", "``", " ", "a", "\\", "[", "](x)", "*", "<b>", "|", "&amp;", "exit 0"),
    { maxLength: 20 },
  );

  test("stand in the source where their place says", () => {
    fc.assert(
      fc.property(inline, (parts) => {
        const source = parts.join("").trim();
        for (const { text, start } of readInline(source, {}).spans)
          expect(source.slice(start).startsWith(text)).toBe(true);
      }),
      { numRuns: atLeast(400) },
    );
  });

  test.each([
    ["an escaped backtick before it", "\\`a` `a`", [[" ", 4]]],
    ["the same text before it", "a `a`", [["a", 3]]],
    [
      "the same span before it",
      "`a` `a`",
      [
        ["a", 1],
        ["a", 5],
      ],
    ],
    [
      "longer runs before it",
      "`` `a` `` `a`",
      [
        ["`a`", 3],
        ["a", 11],
      ],
    ],
    [
      "blanks at both ends",
      "` a ` `  b  `",
      [
        ["a", 2],
        [" b ", 8],
      ],
    ],
    ["a tag that holds backticks", '<a b="`c`"> `c`', [["c", 13]]],
  ])("have their place with %s", (_name, source, expected) => {
    expect(readInline(source, {}).spans.map(({ text, start }) => [text, start])).toEqual(expected);
  });
});
