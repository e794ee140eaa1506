import { readFileSync, writeFileSync } from "node:fs";
import { test } from "@jest/globals";
import { historySchema } from "../../src/model/history-description.js";

const file = new URL("../../schema/history.schema.json", import.meta.url);
const rewrite = "WRITE_SCHEMAS=1 npm test -- __tests__/model/history-description";

test("the committed schema is the one drawn from the description of a history", () => {
  const drawn = `${JSON.stringify(historySchema(), null, 2)}\n`;
  if (process.env["WRITE_SCHEMAS"] === "1") writeFileSync(file, drawn);
  if (readFileSync(file, "utf8") !== drawn)
    throw new Error(`schema/history.schema.json is out of date; write it anew with: ${rewrite}`);
});
