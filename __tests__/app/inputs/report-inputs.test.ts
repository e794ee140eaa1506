import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { inputTable } from "../../../src/app/inputs/inputs.js";
import { readReportInputs, sharedInputs } from "../../../src/app/inputs/report-inputs.js";
import { readDocuments } from "../../docs/shown.js";

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: object;
  readonly runs: { readonly using: string; readonly main: string };
}

const readAction = async (path: string): Promise<ActionFile> =>
  load(await readFile(path, "utf8")) as ActionFile;

test("report/action.yml has exactly the inputs that are read, with the run action's defaults", async () => {
  const { inputs } = await readAction("report/action.yml");
  expect(Object.keys(inputs).sort()).toEqual(["results", ...sharedInputs].sort());
  expect(inputs["results"]).toMatchObject({ required: true });
  // The runner's own token; without one nothing can be told.
  for (const name of sharedInputs)
    if (name !== "github-token")
      expect([name, inputs[name]?.default]).toEqual([name, inputTable[name].default]);
});

test("report/action.yml has no output of the fork's word", async () => {
  const { outputs } = await readAction("report/action.yml");
  expect(Object.keys(outputs)).toEqual(["comment-url"]);
});

test("both actions run on the same Node, and the report's own entry", async () => {
  const [report, run] = [await readAction("report/action.yml"), await readAction("action.yml")];
  expect(report.runs).toEqual({ using: run.runs.using, main: "../dist/report.js" });
  expect(await readFile("scripts/build.mjs", "utf8")).toContain('"report"');
});

test("inputs mean what they mean for the run action, and others of it do nothing", () => {
  const given: Readonly<Record<string, string>> = {
    results: " out/artifact ",
    checklist: "./docs/../docs/GATE.md",
    areas: "catalog, streaming\ndocs",
    "max-parallel": "many",
  };
  expect(readReportInputs((name) => given[name])).toMatchObject({
    kind: "inputs",
    inputs: {
      results: "out/artifact",
      checklist: "docs/GATE.md",
      name: "readiness",
      areas: ["catalog", "streaming", "docs"],
      failOn: "required",
      comment: "on-failure",
      commentAuthor: "github-actions[bot]",
    },
  });
});

test("the recipes' table names every input of the report", async () => {
  const documents = await readDocuments();
  const recipes = documents.find(({ path }) => path === "docs/recipes.md")?.text ?? "";
  for (const name of ["results", ...sharedInputs]) expect(recipes).toContain(`\`${name}\``);
});
