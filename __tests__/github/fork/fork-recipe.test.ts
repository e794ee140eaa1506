import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { forkRecipeAdvice } from "../../../src/github/fork/fork-recipe.js";
import { readDocuments } from "../../docs/shown.js";
import { activeWords, readHtml, renderMarkdown } from "../../report/support/read-html.js";
import { failing } from "../support.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly name: string;
  readonly on: { readonly workflow_run?: { readonly workflows: readonly string[] } };
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

const documents = await readDocuments();
const shownIn = (document: string): readonly string[] =>
  documents
    .find(({ path }) => path === document)
    ?.fences.filter(({ info }) => info === "yaml")
    .map(({ content }) => content) ?? [];
const shown = shownIn("docs/recipes.md");
const blocksOf = (over: Parameters<typeof failing>[0]): readonly string[] => {
  const advice = forkRecipeAdvice(failing({ run: { workflow: "readiness" }, ...over }));
  return [...advice.matchAll(/^(`{3,})yaml\n([\s\S]*?)^\1$/gm)].map(([, , yaml = ""]) => yaml);
};
/** The two blocks of YAML that a run shows: the steps of its own workflow, and the second workflow. */
const [forkRunSteps = "", recipe = ""] = blocksOf({});

describe("the recipe for forks", () => {
  test("is the one that a run shows, to the letter", () => {
    expect(shown).toContain(recipe);
    const [first, ...others] = shown.filter((yaml) => yaml.includes(forkRunSteps));
    expect(others).toEqual([]);
    expect((load(first ?? "") as Workflow).name).toBe("readiness");
  });

  test("of several machines is the one that their gate shows", () => {
    const [gateSteps = "", second] = blocksOf({ shards: [] });
    expect(gateSteps).toContain("org/readiness-action/gate@v1");
    expect(shownIn("docs/many-machines.md").filter((yaml) => yaml.includes(gateSteps))).toHaveLength(1);
    expect(second).toBe(recipe);
  });

  test("runs nothing of the pull request, and its token may do no more than it needs", () => {
    const { jobs } = load(recipe) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.map(({ uses }) => uses?.split("@")[0])).toEqual([
      "actions/download-artifact",
      "org/readiness-action/report",
    ]);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: "read", contents: "read", "pull-requests": "write" },
    ]);
  });

  test("looks for the artifact that the first workflow leaves, of the same attempt", () => {
    const named = (yaml: string, action: string) =>
      new RegExp(`${action}@[\\s\\S]*?name: (.*)`)
        .exec(yaml)?.[1]
        ?.replace("github.event.workflow_run", "github");
    expect(named(recipe, "download-artifact")).toBe(named(forkRunSteps, "upload-artifact"));
  });
});

describe("what a run of a fork shows", () => {
  test.each(["readiness", "Gate: release #1", 'a "quoted" [name]', "```\n@octocat <b>", "yes"])(
    "names its own workflow and page, whatever they are called: %s",
    (workflow) => {
      const named = {
        ...failing({ run: { workflow } }),
        checklist: { ...failing().checklist, path: "docs/GATE.md" },
      };
      const advice = forkRecipeAdvice(named);
      const [, yaml = ""] = advice.split(/second workflow on the default branch:\n\n`{3,}yaml\n/);
      const { on, jobs } = load(yaml.split(/\n`{3,}\n/)[0] ?? "") as Workflow;
      expect(on.workflow_run?.workflows).toEqual([workflow.replace("\n", " ")]);
      expect(jobs["report"]?.steps[1]?.with).toMatchObject({ checklist: "docs/GATE.md" });
      const { prose } = readHtml(renderMarkdown(advice));
      expect(activeWords(prose)).toEqual([]);
    },
  );
});
