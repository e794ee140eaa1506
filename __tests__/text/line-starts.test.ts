import { expect, test } from "@jest/globals";
import { lineStarts } from "../../src/text/line-starts.js";

test.each([
  ["", [0]],
  ["a\nbc\r\nd\re", [0, 2, 6, 8]],
  ["a\n", [0, 2]],
])("lines of %j begin at %j", (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});
