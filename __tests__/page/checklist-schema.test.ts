import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkKeys } from "../../src/model/check-field-groups.js";
import { defaultsFields, documentFields, type FieldTable } from "../../src/model/page-fields.js";
import { checklistSchema } from "../../src/page/checklist-schema.js";
import { assembleYaml } from "./assembling.js";
import { readDraft, withKeys } from "./reading.js";

const file = new URL("../../schema/checklist.schema.json", import.meta.url);
const rewrite = "WRITE_SCHEMAS=1 npm test -- __tests__/page/checklist-schema";

test("the committed schema is the one drawn from the table of keys", () => {
  const drawn = `${JSON.stringify(checklistSchema(), null, 2)}\n`;
  if (process.env["WRITE_SCHEMAS"] === "1") writeFileSync(file, drawn);
  const committed = readFileSync(file, "utf8");
  if (committed !== drawn)
    throw new Error(`schema/checklist.schema.json is out of date; write it anew with: ${rewrite}`);
});

describe("every key of the reader is in the schema, described, and no other", () => {
  const schema = JSON.parse(JSON.stringify(checklistSchema()));
  test.each([
    ["the file", documentFields, schema],
    ["a check", checkKeys, schema.definitions.check],
    ["the defaults", defaultsFields, schema.definitions.defaults],
  ])("%s", (_name, table: FieldTable, definition) => {
    expect(Object.keys(definition.properties)).toEqual(Object.keys(table));
    expect(definition.additionalProperties).toBe(false);
    for (const key of Object.keys(table)) expect(definition.properties[key].description).toMatch(/\.$|\)\.$/);
  });
});

describe("the example of every key is a value that the reader takes", () => {
  const inFile = Object.entries(documentFields).map(([key, { example }]) => [key, `${key}: ${example}\n`]);
  const inCheck = Object.entries(checkKeys).map(([key, { example }]) => {
    const rest = { area: "a", run: "b", [key]: example };
    return [
      key,
      `checks:\n  - ${Object.entries(rest)
        .map((pair) => pair.join(": "))
        .join("\n    ")}\n`,
    ];
  });
  test.each([...inFile, ...inCheck])("%s", (_key, text) => {
    expect(readDraft(text ?? "").problems.filter(({ weight }) => weight !== "note")).toEqual([]);
  });
});

test("a field that takes one of its values or a list of them says so", () => {
  const { properties } = JSON.parse(JSON.stringify(checklistSchema())).definitions.check;
  const kind = { enum: ["first", "major", "minor", "patch", "prerelease"] };
  expect(properties.only.anyOf).toEqual([kind, { type: "array", minItems: 1, items: kind }]);
  expect(properties.phase.enum).toEqual(["before", "after"]);
});

describe("the pattern of a moment lets through what the reader takes", () => {
  const pattern = new RegExp(JSON.parse(JSON.stringify(checklistSchema())).definitions.moment.pattern);
  test.each([
    "2026-12-01",
    "2026-12-01T09:00+01:00",
    "2026-12-01 09:00 Z",
    "24h after tag",
    "1d12h  after Release",
  ])("%s", async (text) => {
    const { problems } = await assembleYaml(withKeys(`not-before: ${text}`));
    expect([problems, pattern.test(text)]).toEqual([[], true]);
  });

  test.each(["24h", "tomorrow", "24 hours after tag", "2026/12/01"])("and no other: %s", (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
