import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

test("every folder that a test makes has its real path: `makeFolder` alone asks for the temporary folder", () => {
  const asking = readdirSync("__tests__", { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".ts") &&
      name !== join("support", "make-folder.test.ts") &&
      /\btmpdir\b/.test(readFileSync(join("__tests__", name), "utf8")),
  );
  expect(asking).toEqual([join("support", "make-folder.ts")]);
});
