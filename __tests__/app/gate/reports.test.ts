import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { contradictionIn } from "../../../src/verdict/contradiction.js";
import { gateOf, pageOf, putAll, type Spread, spread } from "./gating.js";

let made: Spread;
beforeAll(async () => {
  made = await spread(pageOf({ api: ["true"], db: ["false"] }), [["api"], ["db"]]);
});

test("a gate over shards writes the reports of the whole page", async () => {
  putAll(made);
  const { results } = await gateOf(made, { inputs: { reports: "json: out/all.json\njunit: out/all.xml" } });
  const text = (name: string): string => readFileSync(join(made.folder, "out", name), "utf8");
  expect(JSON.parse(text("all.json"))).toEqual(results);
  expect(results.shards).toHaveLength(2);
  expect(contradictionIn(results)).toBeNull();
  expect(text("all.xml")).toMatch(/name="api"[\s\S]*name="db"/);
  expect(text("all.xml").match(/<failure /g)).toHaveLength(1);
});

test("a gate that cannot be judged says so in its reports, and not what an earlier one said", async () => {
  putAll(made);
  await gateOf(made, { inputs: { reports: "json: again.json" } });
  await gateOf(made, { plan: "{}", inputs: { reports: "json: again.json" } });
  expect(JSON.parse(readFileSync(join(made.folder, "again.json"), "utf8"))).toMatchObject({
    gate: "not-ready",
    checks: [],
  });
});
