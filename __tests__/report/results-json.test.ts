import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { gateParts } from "../../src/model/gate-change.js";
import { reasonCodes, verdicts } from "../../src/model/verdict.js";
import { serializeResults } from "../../src/report/results-json.js";
import { resultsOf } from "./support/sample-results.js";
import { scenarios } from "./support/scenarios.js";
import { isRecord, validate } from "./support/validate-schema.js";

const schema: unknown = JSON.parse(await readFile("schema/results.schema.json", "utf8"));
if (!isRecord(schema)) throw new Error("no schema");

describe("the results file", () => {
  test.each(Object.entries(scenarios))("of the run %s is what its schema describes", (_, results) => {
    expect(validate(JSON.parse(serializeResults(results)), schema)).toEqual([]);
  });

  test("ends with a line end and is indented by two blanks", () => {
    const results = scenarios["ready"];
    if (results === undefined) throw new Error("no run");
    expect(serializeResults(results)).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
  });

  test("has nothing in it that acts on a terminal or turns its text around, and means the same", () => {
    const unseen = "\u001b[2J\u007f\u0085\u009b2J\u061c\u200e\u202e\u2066\ud800";
    const results = { ...resultsOf([]), name: unseen, warnings: [unseen] };
    const text = serializeResults(results);
    expect(text).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(text)).toEqual(results);
  });

  test("is refused by its schema when a key is missing or of another kind", () => {
    const { gate: _, ...rest } = { ...scenarios["ready"], version: 2, warnings: "none" };
    expect(validate(rest, schema)).toEqual([
      "/gate: missing",
      "/version: not 1",
      "/warnings: string is no array",
    ]);
  });

  test("knows the verdicts and reason codes of the model", () => {
    expect(validate([...verdicts], { items: { $ref: "#/$defs/verdict" } }, schema)).toEqual([]);
    expect(JSON.stringify(schema)).toContain(JSON.stringify(verdicts));
    expect(JSON.stringify(schema)).toContain(JSON.stringify(reasonCodes));
    expect(JSON.stringify(schema)).toContain(JSON.stringify(gateParts));
  });
});
