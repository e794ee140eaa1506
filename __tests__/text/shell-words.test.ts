import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { shellLine } from "../../src/text/shell-words.js";
import { onlyWith } from "../support/system.js";

test("leaves a word alone that every shell takes as it is", () => {
  expect(shellLine(["npm", "run", "test:ci", "--", "--ci=true", "./a/b_c.js", "@x/y", "50%"])).toBe(
    "npm run test:ci -- --ci=true ./a/b_c.js @x/y 50%",
  );
});

onlyWith("posix").test("gives a shell every word back to the letter", () => {
  const words = [
    "a b",
    "",
    "it's",
    "$HOME",
    "`id`",
    "a|b",
    "*",
    "~",
    "\\n",
    '"q"',
    "!",
    "#x",
    "a;b",
    "{a,b}",
    "é",
  ];
  const printed = execFileSync("sh", ["-c", shellLine(["printf", "%s\\0", ...words])], { encoding: "utf8" });
  expect(printed.split("\0").slice(0, -1)).toEqual(words);
});
