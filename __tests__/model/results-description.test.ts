import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { resultsSchema } from "../../src/model/results-description.js";

const file = new URL("../../schema/results.schema.json", import.meta.url);
const rewrite = "WRITE_SCHEMAS=1 npm test -- __tests__/model/results-description";

test("the committed schema is the one drawn from the description of the results", () => {
  const drawn = `${JSON.stringify(resultsSchema(), null, 2)}\n`;
  if (process.env["WRITE_SCHEMAS"] === "1") writeFileSync(file, drawn);
  const committed = readFileSync(file, "utf8");
  if (committed !== drawn)
    throw new Error(`schema/results.schema.json is out of date; write it anew with: ${rewrite}`);
});

test("each definition of the schema is referred to, and each reference has one", () => {
  const text = JSON.stringify(resultsSchema());
  const referred = new Set([...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
  const { $defs } = JSON.parse(text);
  expect([...referred].sort()).toEqual(Object.keys($defs).sort());
});
