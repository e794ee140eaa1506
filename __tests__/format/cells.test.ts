import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CellText, codeCell, markdownCell, textCell } from "../../src/format/cells.js";
import { readCells } from "../../src/page/markdown/cells.js";
import { readInline } from "../../src/page/markdown/inline.js";
import { atLeast } from "../fuzz/runs.js";

const written = (cell: CellText) => (cell.kind === "cell" ? cell.text : cell.found);
/** As the page's reader has the cell, between two others. */
const readBack = (cell: CellText) => {
  const text = `| a | ${written(cell)} | c |`;
  const cells = readCells({ text, place: { line: 1, column: 1 } }, 10);
  expect(cells).toHaveLength(3);
  return cells[1]?.text ?? "";
};
const bits = fc.constantFrom(
  "`",
  "``",
  "|",
  "\\",
  "\\|",
  " ",
  "a",
  "é",
  "界",
  "[x](#y)",
  "*",
  "_",
  "<b>",
  "&lt;",
  "~~",
  "\t",
);
const text = fc.array(bits, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

describe("a cell of code", () => {
  test("has a span for each text, with the word of its column between them", () => {
    expect(written(codeCell(["npm ci", "npm test"]))).toBe("`npm ci` and `npm test`");
    expect(written(codeCell(["FAIL", "error:"], "or"))).toBe("`FAIL` or `error:`");
  });

  test("escapes pipes, and fences backticks longer", () => {
    expect(written(codeCell(["a | b"]))).toBe("`a \\| b`");
    expect(written(codeCell(["echo `date`"]))).toBe("`` echo `date` ``");
  });

  test.each([
    ["", "an empty text"],
    ["  ", "an empty text"],
    ["a\nb", "a line end in `a b`"],
    ["a\rb", "a line end in `a b`"],
    ["a\0b", "a character that is no text in `a b`"],
    ["a\ud800", "a character that is no text in `a\ud800`"],
  ])("refuses %j, which cannot stand in one", (given, found) => {
    expect(codeCell(["ok", given])).toMatchObject({ kind: "refused", found });
  });

  test("is read as the texts that were written, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        fc.pre(texts.every((each) => each.trim() !== ""));
        const { spans } = readInline(readBack(codeCell(texts)), {});
        expect(spans.map((span) => span.text)).toEqual(texts);
      }),
      { numRuns: atLeast(150) },
    );
  });
});

describe("a cell of Markdown", () => {
  test("is one line, with its pipes escaped", () => {
    expect(written(markdownCell("Run `a | b`,\n  then wait."))).toBe("Run `a \\| b`, then wait.");
  });

  test("keeps a backslash before a pipe, which the cell would take away", () => {
    expect(readBack(markdownCell("`grep 'a\\|b'`"))).toBe("`grep 'a\\|b'`");
  });

  test.each(["a\n\nb", "a\n- b", "a\n1. b", "a\n```\nb\n```"])(
    "refuses %j, which is several blocks",
    (given) => {
      expect(markdownCell(given)).toMatchObject({ kind: "refused" });
    },
  );

  test("is read as the Markdown that was written, whatever it is", () => {
    fc.assert(
      fc.property(text, (given) => {
        fc.pre(/\S/.test(given));
        expect(readBack(markdownCell(given))).toBe(given.trim());
      }),
      { numRuns: atLeast(150) },
    );
  });
});

describe("a cell of words", () => {
  test("leaves what is no markup as it is, and escapes what is", () => {
    expect(written(textCell("partial_streaming"))).toBe("partial_streaming");
    expect(written(textCell("a *b* <c>"))).toBe("a \\*b\\* \\<c\\>");
  });

  test("is read as the words that were written, or refused", () => {
    fc.assert(
      fc.property(text, (given) => {
        const cell = textCell(given);
        if (cell.kind === "cell") expect(readInline(readBack(cell), {}).text).toBe(given.trim());
      }),
      { numRuns: atLeast(150) },
    );
  });
});
