import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readInline, readPlainSpans } from "../../src/page/markdown/inline.js";
import { numRuns } from "./runs.js";

const bits = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("`", "`a`", "` a `", "`  `", " ", "a", ", ", "and", "``", "` ") },
  fc.constantFrom(
    "*",
    "_",
    "\\",
    "<b>",
    "&amp;",
    "[a](b)",
    "[a]",
    "!",
    "~",
    "\n",
    "\r",
    "\u2028",
    "\u00a0",
    "é",
  ),
);
const cell = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(""));

test("cells of code spans and words alone are read as markdown-it reads them", () => {
  fc.assert(
    fc.property(cell, (source) => {
      const plain = readPlainSpans(source);
      // An emphasis that is none makes no difference but for the reader, which is then markdown-it.
      const read = readInline(`${source}*`, {});
      fc.pre(plain !== null && source.includes("`"));
      const around = read.around.map((words, index) =>
        index < read.around.length - 1
          ? words
          : { ...words, text: words.text.slice(0, -1), to: words.to - 1 },
      );
      expect(plain).toEqual({
        ...read,
        text: read.text.slice(0, -1).trim(),
        words: read.words.slice(0, -1).trim(),
        around,
      });
    }),
    { numRuns, examples: [["`   `"], ["` `"], ["`  a  `"]] },
  );
});
