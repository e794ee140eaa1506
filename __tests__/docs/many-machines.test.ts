import { describe, expect, test } from "@jest/globals";
import { inputsOf } from "../../src/app/inputs/input-names.js";
import { shardFindings } from "../../src/model/findings/shards.js";
import { workflowShardsFindings } from "../../src/model/findings/workflow-shards.js";
import { codeSpans, firstColumn, readDocuments, tableRows } from "./shown.js";

const text = (await readDocuments()).find(({ path }) => path === "docs/many-machines.md")?.text ?? "";

describe("the page about many machines", () => {
  test("names every input that plan, shard and gate have and a run of the whole page has not", () => {
    const ofRun = new Set<string>(inputsOf("run"));
    ofRun.delete("shard");
    const own = [...inputsOf("plan"), ...inputsOf("gate"), ...inputsOf("run")].filter(
      (name) => !ofRun.has(name),
    );
    const shown = tableRows(text, "Inputs and outputs")
      .filter((cells) => cells.length === 4)
      .flatMap(([name = ""]) => codeSpans(name));
    expect(shown.toSorted()).toEqual([...new Set<string>(own)].toSorted());
  });

  test("reckons what machines cost as it says", () => {
    const [billed = [], waited = [], smallBilled = [], smallWaited = []] = tableRows(
      text,
      "When one machine is cheaper",
    ).map((cells) => cells.slice(1).map(Number));
    for (const [checks, minutes, wait] of [
      [20, billed, waited],
      [3, smallBilled, smallWaited],
    ] as const) {
      const setup = 2;
      const spread = [2, 4, 8, 16];
      expect(minutes).toEqual([setup + checks, ...spread.map((n) => n * Math.ceil(setup + checks / n) + 2)]);
      const waits = spread.map((n) => Math.round(10 * (setup + checks / n + 1) + 1e-6) / 10);
      expect(wait).toEqual([setup + checks, ...waits]);
    }
  });

  test("leads to the rules of its workflows, by the heading that they have", () => {
    expect(text).toContain("rules.md#workflows-of-many-machines");
    expect(Object.keys(workflowShardsFindings).length).toBeGreaterThan(5);
  });

  test("says of each finding of a gate what to do", () => {
    const named = firstColumn(text, "What the gate says of shards").flatMap(codeSpans);
    expect(named.toSorted()).toEqual(Object.keys(shardFindings).toSorted());
  });
});
