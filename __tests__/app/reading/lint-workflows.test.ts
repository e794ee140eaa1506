import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { page } from "../../../src/model/findings/example-pages.js";
import { findingsOfWorkflows, workflows } from "../../support/linted-workflows.js";
import { onlyWith } from "../../support/system.js";
import { folderWith, readiness } from "../reading-commands.js";

const gate = `${workflows}/gate.yml`;
const workflow = (inputs = ""): string =>
  `on: pull_request\npermissions: { contents: read, pull-requests: write }\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${"a".repeat(40)}\n        with: { persist-credentials: false }\n      - uses: org/readiness-action@v1\n${inputs}`;
const files = { [gate]: workflow(), "RELEASE_READINESS.md": page };

const rulesOf = async (texts: Readonly<Record<string, string>>, args: readonly string[] = []) =>
  (await findingsOfWorkflows(texts, args)).map(({ rule, severity, line }) => `${line} ${rule} ${severity}`);

describe("the page's settings", () => {
  const set = (level: string): string => `---\nlint: { workflow-merge-group: ${level} }\n---\n\n${page}`;

  test.each([
    ["switch a rule off", "off", [], 0],
    ["make an error of it", "error", ["1 workflow-merge-group error"], 2],
  ])("%s", async (_title, level, expected, code) => {
    const texts = { ...files, "RELEASE_READINESS.md": set(level) };
    expect(await rulesOf(texts)).toEqual(expected);
    expect((await readiness(["lint"], { cwd: folderWith(texts) }))[0]).toBe(code);
  });

  test("are those of the page that the workflow runs", async () => {
    const texts = {
      "a.md": set("off"),
      "b.md": page,
      [gate]: workflow("        with: { checklist: b.md }\n"),
      [`${workflows}/other.yml`]: workflow("        with: { checklist: a.md }\n"),
    };
    const found = await findingsOfWorkflows(texts, ["a.md", "b.md"]);
    expect(found.map(({ file }) => file)).toEqual([gate]);
  });
});

describe("a use is judged", () => {
  const other = workflow("        with: { checklist: docs/other.md }\n");

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["that runs a page that is linted", files, ["1 workflow-merge-group warning"]],
    [
      "that runs no page that is there",
      { ...files, [gate]: other },
      ["1 workflow-merge-group warning", "10 workflow-page-missing warning"],
    ],
    ["and not that runs another page", { ...files, [gate]: other, "docs/other.md": page }, []],
  ])("%s", async (_title, texts, expected) => {
    expect(await rulesOf(texts)).toEqual(expected);
  });

  test("at the git root, wherever lint is called", async () => {
    const root = folderWith({
      ...files,
      [gate]: workflow("        with: { working-directory: web }\n"),
      "web/RELEASE_READINESS.md": page,
    });
    mkdirSync(join(root, ".git"));
    const [, said] = await readiness(["lint", "--json"], { cwd: join(root, "web") });
    expect(JSON.parse(said)).toMatchObject([{ rule: "workflow-merge-group", file: gate, line: 1 }]);
  });
});

describe("a workflow that cannot be read is named", () => {
  test.each([
    ["where its syntax is broken", "on: [push\njobs: {} # readiness\n", 2],
    ["where its syntax is broken beside an action of its own", "on: [push\njobs: {}\n# - uses: ./\n", 2],
    ["where it has no keys", "just readiness\n", 1],
    ["where it is longer than 1 MB", `# ${"x".repeat(1_000_001)}\n`, 1],
  ])("%s", async (_title, text, line) => {
    const found = await rulesOf({ ...files, [`${workflows}/broken.yaml`]: text });
    expect(found).toEqual([`${line} workflow-unread warning`, "1 workflow-merge-group warning"]);
  });

  test("and one that has nothing to do with the action is not, whatever js-yaml refuses of it", async () => {
    const found = await rulesOf({
      ...files,
      [`${workflows}/broken.yaml`]: "on:\n  push: [\n  ]\njobs: {}\n",
    });
    expect(found).toEqual(["1 workflow-merge-group warning"]);
  });

  test("where there are more than are looked at", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, n) => [`${workflows}/z${n}.yml`, "on: push\njobs: {}\n"]),
    );
    expect(await rulesOf({ ...files, ...many })).toContain("1 workflow-unread warning");
  });

  test("where all together are longer than 10 MB", async () => {
    const long = `# ${"x".repeat(990_000)}\non: push\njobs: {}\n`;
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${workflows}/z${n}.yml`, long]));
    const found = await findingsOfWorkflows({ ...files, ...many });
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${gate} workflow-merge-group`,
      `${workflows}/z9.yml workflow-unread`,
    ]);
  });

  onlyWith("links").test("and a link is not followed", async () => {
    const cwd = folderWith(files);
    const outside = folderWith({ "secret.yml": "on: [\n" });
    symlinkSync(join(outside, "secret.yml"), join(cwd, workflows, "linked.yml"));
    const [, said] = await readiness(["lint", "--json"], { cwd });
    expect(JSON.parse(said)).toHaveLength(1);
  });
});

describe("what is said of a workflow", () => {
  test("stands beside what is said of its page, with its line and a count of its own", async () => {
    const [code, said] = await readiness(["lint"], { cwd: folderWith(files) });
    expect(said).toContain(`${gate}:1:5: warning:`);
    expect(said).toContain("on: pull_request\n");
    expect(said).toContain(`RELEASE_READINESS.md: nothing to mend\n${gate}: 0 errors, 1 warning, 0 notes\n`);
    expect(code).toBe(0);
  });

  test("is an annotation and a result of its file", async () => {
    const cwd = folderWith(files);
    const [, github] = await readiness(["lint", "--format", "github"], { cwd });
    expect(github).toContain(`::warning file=${gate},line=1,col=5`);
    const [, sarif] = await readiness(["lint", "--format", "sarif"], { cwd });
    expect(JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      gate,
    );
  });

  test("mends nothing", async () => {
    const cwd = folderWith(files);
    await readiness(["lint", "--fix"], { cwd });
    expect(readFileSync(join(cwd, gate), "utf8")).toBe(files[gate]);
  });

  test("hides what a secret's name says", async () => {
    const cwd = folderWith({ ...files, [gate]: workflow("        with: { comment: hunter2hunter2 }\n") });
    const [, said] = await readiness(["lint"], { cwd, env: { MY_TOKEN: "hunter2hunter2" } });
    expect(said).toContain("workflow-input-value");
    expect(said).not.toContain("hunter2hunter2");
  });
});

test("a workflow of nothing but uses is judged in time", async () => {
  const step = "      - uses: org/readiness-action@main\n        with: { nothing: x }\n";
  const cwd = folderWith(files);
  writeFileSync(join(cwd, gate), workflow(step.repeat(14_000)));
  const start = Date.now();
  const [, said] = await readiness(["lint", "--json"], { cwd });
  expect(JSON.parse(said).length).toBeGreaterThan(100);
  expect(Date.now() - start).toBeLessThan(15_000);
});
