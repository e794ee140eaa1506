import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { journals } from "../../src/edge/journal.js";
import { hasEnded } from "../../src/edge/journal-end.js";
import type { Journal } from "../../src/model/journal.js";
import { onlyWith } from "../support/system.js";
import { runMain, type Step, stepOf } from "./finishing.js";

const { test } = onlyWith("posix");

const page = `teardown: echo torn\nchecks: [{ id: a, area: a, run: echo fine }]`;

async function stepWith(open: (path: string) => Journal): Promise<Step> {
  const step = await stepOf(page);
  return { ...step, world: { ...step.world, journals: { ...journals, open } } };
}

test("a run whose journal cannot be opened works, and says so once in its log and in its results", async () => {
  const step = await stepWith((path) => journals.open(join(path, "below-nothing")));
  const results = await runMain(step);
  expect(results.gate).toBe("ready");
  expect(results.warnings).toEqual([
    expect.stringMatching(/journal could not be written \(ENOENT.*Make room in RUNNER_TEMP/),
  ]);
  expect(step.said.log.match(/journal could not be written/g)).toHaveLength(1);
  expect(step.said.outputs["gate"]).toBe("ready");
});

test("post leaves a run alone that came to its end without a whole journal, and removes what there is of it", async () => {
  const step = await stepWith((path) => {
    writeFileSync(path, '{"kind":"plan"');
    return { note: () => undefined, failure: "ENOSPC: no space left on device" };
  });
  await runMain(step);
  expect(step.said.state).toMatchObject({ ended: "true" });
  const path = step.said.state["journal"] ?? "";
  expect(hasEnded(path)).toBe(false);
  expect(hasEnded(path, step.said.state["ended"] === "true")).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test("a whole journal says so itself: nothing more is handed on, and nothing warned of", async () => {
  const step = await stepOf(page);
  const results = await runMain(step);
  expect(results.warnings).toEqual([]);
  expect(Object.keys(step.said.state).sort()).toEqual(["journal", "results"]);
});
