import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "@jest/globals";
import { hasEnded, journals } from "../../../src/platform/files/journal.js";
import type { Journal } from "../../../src/ports/journal.js";
import { until } from "../../platform/process/running.js";
import { onlyWith } from "../../support/system.js";
import { runMain, type Step, stepOf } from "./finishing.js";

const { test } = onlyWith("posix");

const page = `teardown: echo torn\nchecks: [{ id: a, area: a, run: echo fine }]`;

async function stepWith(open: (path: string) => Journal): Promise<Step> {
  const step = await stepOf(page);
  return { ...step, ports: { ...step.ports, journals: { ...journals, open } } };
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

test("a whole journal warns of nothing, and its end is handed on all the same", async () => {
  const step = await stepOf(page);
  const results = await runMain(step);
  expect(results.warnings).toEqual([]);
  expect(Object.keys(step.said.state).sort()).toEqual(["ended", "journal", "results"]);
});

describe("a RUNNER_TEMP that a command has cleaned", () => {
  const clean = 'rm -rf "$FOLDER"/readiness-*';
  const cleaned = (more: string): string =>
    `teardown: echo torn >> "$FOLDER/torn"\nchecks: [{ id: a, area: a, run: '${clean}' }${more}]`;

  test("leaves a run that came to its end as it was: post has nothing to do", async () => {
    const step = await stepOf(cleaned(", { id: b, area: b, run: echo fine }"));
    const results = await runMain(step);
    expect(results).toMatchObject({ gate: "ready", totals: { passed: 2 } });
    expect(results.warnings).toEqual([expect.stringMatching(/a command removed or replaced it.*clean it/)]);
    const { journal = "", ended } = step.said.state;
    expect(existsSync(journal)).toBe(false);
    expect(hasEnded(journal)).toBe(false);
    expect(hasEnded(journal, ended === "true")).toBe(true);
    expect(JSON.parse(readFileSync(step.said.outputs["results"] ?? "", "utf8"))).toEqual(results);
  });

  test("costs no verdict where a link to itself stands there", async () => {
    const run = 'for f in "$FOLDER"/readiness-*; do mv "$f" "$FOLDER/away"; ln -s "$f" "$f"; done';
    const step = await stepOf(`checks: [{ id: a, area: a, run: '${run}' }]`);
    expect(await runMain(step)).toMatchObject({ gate: "ready", totals: { passed: 1 } });
    expect(step.said.outputs["gate"]).toBe("ready");
    expect(hasEnded(step.said.state["journal"] ?? "", step.said.state["ended"] === "true")).toBe(true);
  });

  test("nor has it where another journal was put there", async () => {
    const forged = `${clean}; mkdir "$J"; echo x > "$J/journal.jsonl"`;
    const step = await stepOf(
      `checks: [{ id: a, area: a, run: 'J=$(echo "$FOLDER"/readiness-*); ${forged}' }]`,
    );
    expect(await runMain(step)).toMatchObject({ gate: "ready" });
    const { journal = "", ended } = step.said.state;
    expect(existsSync(journal)).toBe(true);
    expect(hasEnded(journal, ended === "true")).toBe(true);
    expect(existsSync(journal)).toBe(false);
  });

  test("has main run the teardown of a cancelled run, which post could not", async () => {
    const cancel = new AbortController();
    const step = await stepOf(cleaned(`, { id: b, area: b, run: 'touch "$FOLDER/begun"; sleep 50' }`));
    const running = runMain(step, {}, cancel.signal);
    await until(() => existsSync(join(step.folder, "begun")));
    cancel.abort();
    expect(await running).toMatchObject({ reasonCode: "cancelled", teardown: { verdict: "passed" } });
    expect(readFileSync(join(step.folder, "torn"), "utf8")).toBe("torn\n");
    expect(step.said.state).toMatchObject({ ended: "true" });
  });
});

test("an end is one also where the state with the journal's path is lost", () => {
  expect(hasEnded(null, true)).toBe(true);
  expect(hasEnded(null)).toBe(false);
});

test("an end that cannot be told to post is a warning, and the gate is ready", async () => {
  const step = await stepOf(page);
  const { host } = step.ports;
  const saveState = async (values: Readonly<Record<string, string>>): Promise<void> => {
    if ("ended" in values) throw new Error("Missing file at path");
    return host.saveState(values);
  };
  const results = await runMain({ ...step, ports: { ...step.ports, host: { ...host, saveState } } });
  expect(results.gate).toBe("ready");
  expect(step.said.outputs["gate"]).toBe("ready");
  expect(step.said.log).toMatch(/the end of the run could not be written \(Missing file/);
  expect(hasEnded(step.said.state["journal"] ?? "")).toBe(true);
});
