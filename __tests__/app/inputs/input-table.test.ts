import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import {
  type InputName,
  inputsOf,
  optionsOf,
  type ReportInputName,
  reportInputNames,
} from "../../../src/app/inputs/input-names.js";
import type { ActionName } from "../../../src/app/inputs/input-row.js";
import { inputTable } from "../../../src/app/inputs/input-table.js";
import { reportFormatNames } from "../../../src/report/formats/formats.js";
import { codeSpans, tableRows } from "../../docs/shown.js";
import { inputsRead, sourcesOf } from "./inputs-read.js";

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: object;
  readonly runs: { readonly using: string; readonly main: string };
}

const readAction = (path: string): ActionFile => load(readFileSync(path, "utf8")) as ActionFile;
const actions = {
  run: readAction("action.yml"),
  plan: readAction("plan/action.yml"),
  gate: readAction("gate/action.yml"),
  report: readAction("report/action.yml"),
};
const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const rowOf = (name: InputName | ReportInputName) => {
  const row = inputTable[name];
  const expressions: Readonly<Partial<Record<ActionName, string>>> =
    "expressions" in row ? row.expressions : {};
  return { default: row.default, values: row.parser.values ?? [], expressions };
};

describe.each([
  ["run", "action.yml"],
  ["plan", "plan/action.yml"],
  ["gate", "gate/action.yml"],
  ["report", "report/action.yml"],
] as const)("an input of the action %s", (action, path) => {
  const names = inputsOf(action);
  test(`stands in ${path} and in the table, in the same order`, () => {
    expect(Object.keys(actions[action].inputs)).toEqual(names);
  });

  test.each(names)("has the default of the table, or its expression: %s", (name) => {
    const row = rowOf(name);
    expect(actions[action].inputs[name]?.default ?? "").toBe(row.expressions[action] ?? row.default);
  });

  test.each(names)("has no expression in its description, which a runner refuses: %s", (name) => {
    expect(actions[action].inputs[name]?.description).not.toMatch(/\$\{\{/);
  });

  test.each(names)("is described with each value that it may have: %s", (name) => {
    const { description } = actions[action].inputs[name] ?? { description: "" };
    expect(description).not.toBe("");
    expect(codeSpans(description)).toEqual(expect.arrayContaining([...rowOf(name).values]));
  });

  test("is read by the code", () => {
    const read = new Set(
      sourcesOf(action === "report" ? "report" : "run").flatMap((source) => [...inputsRead(source)]),
    );
    expect(names.filter((name) => !read.has(camelCase(name)))).toEqual([]);
  });
});

describe("a row of the table that nothing else knows", () => {
  test("is named as one that no code reads", () => {
    const read = new Set(sourcesOf("run").flatMap((source) => [...inputsRead(source)]));
    expect(read).not.toContain("neverRead");
    expect(inputsRead("limit(run.inputs.neverRead)")).toContain("neverRead");
  });

  test.each<[source: string, read: readonly string[]]>([
    ["inputs.failOn", ["failOn"]],
    ["this.#inputs?.failOn ?? 'required'", ["failOn"]],
    ["const { strict, failOn: wanted } = request.inputs;", ["strict", "failOn"]],
    ["function f({ commit, checklist }: Pick<Inputs, 'commit' | 'checklist'>) {}", ["commit", "checklist"]],
    ["function f({ results }: ReportInputs) {}", ["results"]],
    ["// inputs.strict\n/* inputs.commit */", []],
    ["type Part = Pick<Inputs, 'strict'>;", []],
    ["interface Inputs { readonly strict: boolean }", []],
    ["const all = { ...inputs };", []],
    ["const { name } = inputs.other;", ["other"]],
  ])("is read in no other way than these: %s", (source, read) => {
    expect([...inputsRead(source)]).toEqual(read);
  });
});

describe("the descriptions of action.yml", () => {
  test("begin as the help of the command line does, but for those that say it at more length", () => {
    const isOther = (name: keyof typeof inputTable): boolean =>
      !actions.run.inputs[name]?.description.startsWith(inputTable[name].help.replace(/\.$/, ""));
    expect(inputsOf("run").filter(isOther)).toEqual([
      "checklist",
      "kind",
      "phase",
      "fail-on",
      "strict",
      "working-directory",
      "max-parallel",
      "timeout",
      "retest",
      "statuses",
      "checklist-from",
      "on-gate-change",
      "allow-untrusted",
      "commit",
      "link-ticket",
      "linear-token",
      "reports",
    ]);
  });

  test("name each format of a report", () => {
    for (const text of [actions.run.inputs["reports"]?.description ?? "", readFileSync("README.md", "utf8")])
      expect(codeSpans(text)).toEqual(expect.arrayContaining([...reportFormatNames]));
  });

  test.each(["plan", "gate"] as const)("are the same as the run's in the action %s", (action) => {
    for (const name of inputsOf(action).filter((each) => actions.run.inputs[each] !== undefined))
      expect([name, actions[action].inputs[name]?.description]).toEqual([
        name,
        actions.run.inputs[name]?.description,
      ]);
  });

  test("are the same in both actions where an input is about the same", () => {
    for (const name of ["comment-author"] as const)
      expect(actions.report.inputs[name]?.description).toBe(actions.run.inputs[name]?.description);
  });
});

describe("README's table of inputs", () => {
  const rows = tableRows(readFileSync("README.md", "utf8"), "Inputs").map(
    ([input = "", value = "", text = ""]) => ({
      names: codeSpans(input),
      value,
      text,
    }),
  );

  test("has every input of the action, in the order of the table of inputs", () => {
    expect(rows.flatMap(({ names }) => names)).toEqual(inputsOf("run"));
  });

  test.each(rows)("has the default and every value: $names", ({ names, value, text }) => {
    for (const name of names) {
      const row = rowOf(name as InputName);
      // Words stand for what no text is the default of.
      const isInWords = row.default === "" || "run" in row.expressions;
      expect([name, isInWords ? codeSpans(value) : value]).toEqual([
        name,
        isInWords ? [] : `\`${row.default}\``,
      ]);
      expect(codeSpans(`${value} ${text}`)).toEqual(expect.arrayContaining([...row.values]));
    }
  });
});

describe("the table of the report's inputs in docs/recipes.md", () => {
  const [rows = []] = [tableRows(readFileSync("docs/recipes.md", "utf8"), "Pull requests from forks")];
  const table = rows.map(([input = "", value = ""]) => ({ names: codeSpans(input), value }));

  test("has every input, once", () => {
    expect(table.flatMap(({ names }) => names).toSorted()).toEqual([...reportInputNames].toSorted());
  });

  test("has their defaults", () => {
    for (const { names, value } of table)
      for (const shown of codeSpans(value))
        expect(names.map((name) => rowOf(name as ReportInputName).default)).toContain(shown);
  });
});

describe("the two actions", () => {
  test("have the outputs of the design, and none of the fork's word", () => {
    expect(Object.keys(actions.run.outputs)).toEqual([
      "gate",
      "reason",
      "total",
      "passed",
      "failed",
      "pending",
      "skipped",
      "version",
      "failed-areas",
      "results",
      "comment-url",
    ]);
    expect(Object.keys(actions.report.outputs)).toEqual(["comment-url"]);
  });

  test("run on the same Node, and the report runs its own entry", () => {
    expect(actions.report.runs).toEqual({ using: actions.run.runs.using, main: "../dist/report.js" });
    expect(readFileSync("scripts/build.mjs", "utf8")).toContain('"report"');
  });

  test("need what they cannot do without: the gate its plan and how jobs ended, the report the results", () => {
    const required = Object.values(actions).map(({ inputs }) =>
      Object.keys(inputs).filter((name) => inputs[name]?.required === true),
    );
    expect(required).toEqual([[], [], ["plan", "needs"], ["results"]]);
  });
});

describe("an option of the command line", () => {
  test("is an input of the run action that makes sense without GitHub", () => {
    expect(optionsOf("run")).toEqual([
      "name",
      "areas",
      "checks",
      "version",
      "kind",
      "phase",
      "fail-on",
      "strict",
      "pull-request",
      "vars",
      "redact",
      "working-directory",
      "max-parallel",
      "fail-fast",
      "timeout",
      "retest",
      "allow-untrusted",
      "commit",
      "on-pending",
      "reports",
      "history",
    ]);
  });

  // What they have in common is read where they are opened, the secrets where they are gathered, the release where it is found.
  test.each(["lint", "fmt", "list", "explain", "diff"] as const)("is read by its command: %s", (command) => {
    const sources = [`${command}.ts`, "open-command.ts", "secrets.ts", "reading/find-release.ts"];
    const read = sources.flatMap((name) => [...inputsRead(readFileSync(`src/app/${name}`, "utf8"))]);
    expect(optionsOf(command).filter((name) => !read.includes(camelCase(name)))).toEqual([]);
  });

  test("is the checklist where the arguments are revisions, and an argument elsewhere", () => {
    expect(optionsOf("diff")).toEqual(["checklist", "working-directory"]);
    expect(optionsOf("lint")).toEqual(["version", "strict", "working-directory"]);
  });
});
