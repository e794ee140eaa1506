import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { page } from "../../src/model/findings/example-pages.js";
import { findingsOfWorkflows, workflows } from "../support/linted-workflows.js";
import { readDocuments } from "./shown.js";

const documents = await readDocuments();

/** What is meant, by the heading or the file that it stands under. All name actions of GitHub by tag, so that they can be read. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // Gitea and Forgejo have no merge queue.
  "docs/forges.md: A workflow": ["workflow-merge-group"],
  "docs/forges.md: Many machines": ["workflow-merge-group"],
  // A status is required, of a branch without a queue.
  "docs/recipes.md: A release, from pull request to published": ["workflow-merge-group"],
  // The recipes are about legs.
  "docs/recipes.md: Several systems, and names": ["workflow-matrix"],
  "docs/recipes.md: The results file as an artifact": ["workflow-matrix"],
};

const shown = documents
  .filter(({ path }) => path !== "docs/rules.md")
  .flatMap(({ path, text, fences }) =>
    fences.map((fence) => ({ ...fence, heading: `${path}: ${headingOf(text, fence.place)}` })),
  )
  .filter(
    ({ info, content }) => info === "yaml" && /^jobs:/m.test(content) && content.includes("readiness-action"),
  );

/** The section that a place such as `docs/page.md:18` stands in. */
function headingOf(text: string, place: string): string {
  const above = text.split("\n").slice(0, Number(place.split(":").at(-1)));
  return above.findLast((line) => line.startsWith("## "))?.slice(3) ?? "";
}

describe("a workflow that is shown", () => {
  test("is found at all", () => {
    expect(shown.length).toBeGreaterThan(15);
  });

  test.each(shown.map((fence) => [fence.place, fence] as const))(
    "has no finding that is not meant: %s",
    async (_, { content, heading }) => {
      const pages = [...content.matchAll(/checklist: (\S+\.md)/g)].map(([, path = ""]) => [path, page]);
      const findings = await findingsOfWorkflows({
        ...Object.fromEntries(pages),
        [`${workflows}/shown.yml`]: content,
        "RELEASE_READINESS.md": page,
      });
      const rules = new Set(findings.map(({ rule }) => rule));
      rules.delete("workflow-action-tag");
      expect([...rules].filter((rule) => !meant[heading]?.includes(rule))).toEqual([]);
    },
  );
});

test("our own workflows have no finding", async () => {
  const names = (await readdir(workflows)).map((name) => `${workflows}/${name}`);
  const paths = [...names, "action.yml", "RELEASE_READINESS.md"];
  const texts = await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const));
  expect(names.length).toBeGreaterThan(2);
  expect(await findingsOfWorkflows(Object.fromEntries(texts))).toEqual([]);
  // They are read: without its queue one is named.
  const unqueued = texts.map(([path, text]) => [path, text.replace(/^ {2}merge_group:\n/m, "")]);
  expect(
    (await findingsOfWorkflows(Object.fromEntries(unqueued))).map(({ rule, file }) => [rule, file]),
  ).toEqual([["workflow-merge-group", `${workflows}/readiness.yml`]]);
});

const drafted = (await readdir("__tests__/draft/goldens")).filter((name) => name.endsWith(".yml"));

test.each(drafted)("a workflow that init drafts has no finding: %s", async (name) => {
  const text = await readFile(`__tests__/draft/goldens/${name}`, "utf8");
  const [, path = "RELEASE_READINESS.md"] = /checklist: "?([^\s"]+)/.exec(text) ?? [];
  const [, folder = "."] = /working-directory: "?([^\n"]+)/.exec(text) ?? [];
  const found = await findingsOfWorkflows({
    [`${workflows}/${name}`]: text,
    [`${folder}/${path}`]: page,
    "RELEASE_READINESS.md": page,
  });
  expect(drafted.length).toBeGreaterThan(1);
  expect(found.map(({ rule }) => rule)).toEqual([]);
});
