import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { lintDates } from "../../src/lint/dates.js";
import { lintChecklist } from "../../src/lint/lint.js";
import { columnFields } from "../../src/model/check-field-groups.js";
import { defaultsFields, settingsFields } from "../../src/model/page-fields.js";
import { verdicts } from "../../src/model/verdict.js";
import { noClues } from "../../src/model/version-clues.js";
import { columnOf } from "../../src/page/markdown/columns.js";
import { readChecklist } from "../../src/page/read.js";
import { outputsOf } from "../../src/report/outputs.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { folderWith, readiness } from "../app/reading-commands.js";
import { checkOf, exitZero, resultsOf } from "../report/support/sample-results.js";
import { today } from "../support/clock.js";
import { signOffOf } from "../support/samples.js";
import { codeSpans, type Fence, firstColumn, readDocuments, targetOf } from "./shown.js";

interface ActionFile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const documents = await readDocuments();
const readAction = (path: string): ActionFile => load(readFileSync(path, "utf8")) as ActionFile;
const action = readAction("action.yml");
/** By what a step `uses`. */
const actions = new Map([
  ["org/readiness-action", action],
  ...["plan", "gate", "report"].map(
    (name) => [`org/readiness-action/${name}`, readAction(`${name}/action.yml`)] as const,
  ),
]);
/** The pages of docs/rules.md are the examples of the table of findings, and are run as such. */
const fences = documents
  .filter(({ path }) => path !== "docs/rules.md")
  .flatMap((document) => document.fences);
const textOf = (path: string): string => documents.find((document) => document.path === path)?.text ?? "";

/** `markdown` is a whole page, `markdown part` a piece of one, `markdown wrong` one that must not be taken. */
const pages = fences.filter(
  ({ info, content }) =>
    info.startsWith("markdown") && /\|\s*Area\s*\||yaml smoke-matrix|^<!-- readiness$|^---$/m.test(content),
);
const yamlPages = fences.filter(({ info, content }) => info === "yaml" && /^checks:/m.test(content));
const workflows = fences.filter(({ info, content }) => info === "yaml" && /^jobs:/m.test(content));
const named = (shown: readonly Fence[]): [string, Fence][] => shown.map((fence) => [fence.place, fence]);

describe("a page that is shown", () => {
  test("is found at all", () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(yamlPages.length).toBeGreaterThan(0);
  });

  test.each(named([...pages.filter(({ info }) => info === "markdown"), ...yamlPages]))(
    "lints clean when it is whole: %s",
    async (_, fence) => {
      expect(await problemsOf(fence)).toEqual([]);
    },
  );

  test.each(named(pages.filter(({ info }) => info === "markdown part")))(
    "has nothing wrong in it when it is a part: %s",
    async (_, fence) => {
      const problems = await problemsOf(fence);
      expect(
        problems.filter(({ weight, rule }) => weight !== "completeness" && !emptyPage.has(rule)),
      ).toEqual([]);
    },
  );

  test.each(named(pages.filter(({ info }) => info === "markdown wrong")))(
    "is refused when it is marked so: %s",
    async (_, fence) => {
      expect((await problemsOf(fence)).some(({ weight }) => weight === "error")).toBe(true);
    },
  );

  test("is marked as one of the three", () => {
    expect(pages.filter(({ info }) => !/^markdown(?: part| wrong)?$/.test(info))).toEqual([]);
  });
});

/** Settings alone are no page, and a piece of one has no checks. */
const emptyPage = new Set(["no-checks"]);

async function problemsOf({ info, content }: Fence) {
  const path = info === "yaml" ? "RELEASE_READINESS.yml" : "RELEASE_READINESS.md";
  const { checklist, problems } = await readChecklist(path, Buffer.from(content));
  const linkingFiles = new Map((checklist?.settings.linkedFrom ?? []).map((link) => [link.path, path]));
  return [
    ...problems,
    ...(checklist === null
      ? []
      : lintChecklist(checklist, { linkingFiles, missingFiles: new Set(), version: noClues })),
    ...(checklist === null ? [] : lintDates(checklist, today)),
  ];
}

describe("a workflow that is shown", () => {
  test("is found at all", () => {
    expect(workflows.length).toBeGreaterThan(5);
  });

  test.each(named(workflows))(
    "gives our actions inputs that they have, and reads outputs that they have: %s",
    (_, { content }) => {
      for (const steps of stepsByJob(content)) {
        const ours = steps.flatMap(({ uses = "", ...step }) => {
          const used = actions.get(uses.split("@")[0] ?? "");
          return used === undefined ? [] : [{ ...step, used }];
        });
        for (const { id, used, with: inputs = {} } of ours) {
          expect(Object.keys(inputs).filter((name) => !(name in used.inputs))).toEqual([]);
          const read = [...content.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
          const own = read.filter(([, step]) => step === id).map(([, , name = ""]) => name);
          expect(own.filter((name) => !(name in used.outputs))).toEqual([]);
        }
      }
    },
  );

  test("uses each of our actions somewhere", () => {
    const used = workflows.flatMap(({ content }) => stepsOf(content).map(({ uses = "" }) => uses));
    const unshown = [...actions.keys()].filter((name) => !used.includes(`${name}@v1`));
    expect(unshown).toEqual([]);
  });

  test.each(named(workflows))("is hardened as ours are: %s", (_, { content }) => {
    const workflow = load(content) as Workflow;
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    for (const step of stepsOf(content)) {
      if (step.uses?.startsWith("actions/checkout@"))
        expect(step.with).toMatchObject({ "persist-credentials": false });
      expect(step.run ?? "").not.toContain("${{");
    }
  });

  test.each(named(workflows.filter(({ place }) => place.startsWith("docs/"))))(
    "bounds and limits each job when it is a recipe: %s",
    (_, { content }) => {
      const { jobs, permissions } = load(content) as Workflow;
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) {
        expect(job).toMatchObject({ "timeout-minutes": expect.any(Number), permissions: expect.any(Object) });
      }
    },
  );
});

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

function stepsOf(workflow: string): readonly Step[] {
  return stepsByJob(workflow).flat();
}

function stepsByJob(workflow: string): readonly (readonly Step[])[] {
  return Object.values((load(workflow) as Workflow).jobs).map(({ steps }) => steps ?? []);
}

describe("a link", () => {
  const links = documents.flatMap(({ path, links }) =>
    links.map((link) => [link.place, link.href, path] as const),
  );
  const relative = links.filter(([, href]) => !/^[a-z]+:/i.test(href));

  test.each(relative)("leads to a file and heading that exist: %s to %s", async (_, href, from) => {
    const { path, anchor } = targetOf(from, href);
    expect((await stat(path)).isFile() || anchor === "").toBe(true);
    const document = documents.find((candidate) => candidate.path === path);
    if (anchor !== "") expect([...(document?.anchors ?? [])]).toContain(anchor);
  });
});

describe("a table of the documents", () => {
  const page = textOf("docs/page.md");
  const names = (text: string, heading: string): string[] => firstColumn(text, heading).flatMap(codeSpans);
  test("names every setting of the page, and no other", () => {
    expect(names(page, "Settings").sort()).toEqual(Object.keys(settingsFields).sort());
  });

  test("names every key that `defaults` takes", () => {
    const [row] = page.match(/^\| `defaults` \|.*$/m) ?? [];
    expect(
      codeSpans(row ?? "")
        .slice(1)
        .sort(),
    ).toEqual(Object.keys(defaultsFields).sort());
  });

  test("has no column that the README does not name", () => {
    const [, section = ""] = textOf("README.md").split(/^## The page$/m);
    const [text = ""] = section.split(/^## /m);
    const named = new Set(codeSpans(text).map(columnOf));
    expect(names(page, "The matrix").filter((column) => !named.has(columnOf(column)))).toEqual([]);
  });

  test("names only columns that there are, and each that does something", () => {
    const columns = names(page, "The matrix").map(columnOf);
    expect(columns).not.toContain(null);
    expect([...columns].sort()).toEqual([...columnFields].sort());
  });

  test("names signals that the grammar has", () => {
    const signals = names(page, "Signals");
    expect(signals.length).toBeGreaterThan(15);
    expect(signals.filter((signal) => parseSignal(signal).kind === "problem")).toEqual([]);
  });

  test("names every output of the action, in its order", () => {
    expect(names(textOf("docs/results.md"), "Outputs of the step")).toEqual(Object.keys(action.outputs));
  });

  test("is true of the action: it has every output that a run gives", () => {
    const given = outputsOf(resultsOf([]), "", () => true);
    // The comment's address is given by its writer.
    expect(Object.keys(action.outputs)).toEqual([...Object.keys(given), "comment-url"]);
  });

  test("of an explanation is followed by each key that a check has there", async () => {
    const cwd = folderWith({ "page.md": "| Area | Command |\n| --- | --- |\n| a | `true` |\n" });
    const [, out] = await readiness(["explain", "--json", "page.md"], { cwd });
    const { checks }: { checks: readonly object[] } = JSON.parse(out);
    const [, text = ""] = textOf("docs/explain.md").split(/^A check has/m);
    const shown = new Set(codeSpans(text));
    expect(checks.flatMap(Object.keys).filter((key) => !shown.has(key))).toEqual([]);
    expect(checks).toHaveLength(1);
  });

  test("names every verdict", () => {
    expect(names(textOf("docs/results.md"), "Verdicts")).toEqual([...verdicts]);
  });
});

describe("the results file that is shown", () => {
  const [example] = fences.filter(
    ({ info, place }) => info === "json" && place.startsWith("docs/results.md"),
  );

  test("has only keys that a results file has", () => {
    const check = checkOf("catalog", { signals: [{ ...exitZero, outputLine: 7 }] });
    const results = resultsOf([check], {
      notApplicable: [{ id: "", area: "", why: "" }],
      signOffs: [signOffOf({ text: "", done: false, line: 1 })],
    });
    expect(
      keysOf(JSON.parse(example?.content ?? "")).filter((key) => !keysOf(results).includes(key)),
    ).toEqual([]);
  });
});

/** `checks[].id`, for every key at every depth. */
function keysOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, `${path}[]`)))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}
