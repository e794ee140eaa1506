import { existsSync } from "node:fs";
import { lstat, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect } from "@jest/globals";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { run } from "../../src/app/run.js";
import { makeFolder } from "../support/make-folder.js";
import { onlyWith } from "../support/system.js";
import { stepIn } from "./post/finishing.js";

const { describe, test } = onlyWith("links");

const secret = "extraheader-of-git";
let outside = "";
let workspace = "";
let temporaryFolder = "";

beforeEach(async () => {
  outside = makeFolder("paths-");
  workspace = join(outside, "workspace");
  temporaryFolder = join(outside, "temp");
  await mkdir(join(workspace, ".git"), { recursive: true });
  await writeFile(join(workspace, ".git", "config"), `[http]\n\t${secret} = x\n`);
});

async function runIn(
  page: string,
  inputs: Partial<Record<InputName, string>> = {},
  resultsPath: string | null = null,
) {
  await writeFile(join(workspace, "page.yml"), `owner: "@acme"\nchecks:\n${page}`);
  const env = {
    TEMPORARY: temporaryFolder,
    OUTSIDE: outside,
    SECRET_OF_THE_STEP: "hidden-in-the-environment",
  };
  const { ports, input, said } = stepIn(workspace, { env });
  const cancel = new AbortController().signal;
  const request = {
    input: (name: InputName) => inputs[name] ?? input(name),
    cwd: workspace,
    temporaryFolder,
    resultsPath,
    failed: null,
    event: {},
    cancel,
  };
  return { said, ...(await run(request, ports)) };
}

const check = (run: string) => `  - area: a\n    run: ${run}\n`;

describe("the page", () => {
  test.each([
    ["git's settings", () => join(workspace, ".git", "config")],
    ["the environment", () => "/proc/self/environ"],
  ])("that is a link to %s gives an error without a byte of it", async (_name, target) => {
    await symlink(target(), join(workspace, "RELEASE_READINESS.md"));
    const { said, results, exitCode } = await runIn(check("true"), { checklist: "RELEASE_READINESS.md" });
    expect(exitCode).toBe(2);
    expect(results).toMatchObject({ reasonCode: "checklist-invalid", findings: [{ rule: "unreadable" }] });
    const everything = [said.log, said.summary, JSON.stringify(said.outputs), JSON.stringify(results)].join();
    expect(everything).not.toMatch(/extraheader|hidden-in|GITHUB_WORKSPACE=/);
    expect(await readFile(said.outputs["results"] ?? "", "utf8")).toBe(
      `${JSON.stringify(results, null, 2)}\n`,
    );
  });

  test("is not looked for outside the workspace, and no command runs there", async () => {
    const elsewhere = await runIn(check("true"), { "working-directory": ".." });
    expect(elsewhere.results).toMatchObject({ reasonCode: "checklist-invalid" });
    const { results } = await runIn(check('touch "$OUTSIDE/ran"'), {
      "working-directory": "..",
      checklist: "workspace/page.yml",
    });
    expect(results.checks).toMatchObject([
      { verdict: "errored", reason: expect.stringContaining("lies outside the workspace") },
    ]);
    const below = await runIn(`${check('touch "$OUTSIDE/ran"')}    working-directory: ../..\n`);
    expect(below.results.checks[0]?.verdict).toBe("errored");
    expect(existsSync(join(outside, "ran"))).toBe(false);
  });
});

describe("the results", () => {
  test.each([
    ["outside", () => join(outside, "results.json")],
    ["behind a link", () => join(workspace, "way", "results.json")],
  ])("are not written %s, whatever else is wrong", async (_name, path) => {
    await symlink(outside, join(workspace, "way"));
    for (const inputs of [{}, { "fail-on": "sometimes" }]) {
      const { exitCode, resultsPath } = await runIn(check('touch "$OUTSIDE/ran"'), inputs, path());
      expect(exitCode).toBe(2);
      expect(resultsPath).toMatch(`${temporaryFolder}/readiness-`);
      expect(existsSync(resultsPath)).toBe(true);
    }
    expect(existsSync(join(outside, "results.json"))).toBe(false);
    expect(existsSync(join(outside, "ran"))).toBe(false);
  });

  test.each(["page.yml", "new.YAML", "README.md"])("are not written over a page: %s", async (name) => {
    const path = join(workspace, name);
    const { exitCode, results, resultsPath } = await runIn(check('touch "$OUTSIDE/ran"'), {}, path);
    expect(exitCode).toBe(2);
    expect(results.findings).toMatchObject([{ rule: "results", expected: expect.stringContaining(".yaml") }]);
    expect(resultsPath).not.toBe(path);
    expect(existsSync(path)).toBe(name === "page.yml");
    expect(await readFile(join(workspace, "page.yml"), "utf8")).toContain("checks:");
    expect(existsSync(join(outside, "ran"))).toBe(false);
  });

  test("are ours, whatever a command put in their place", async () => {
    await writeFile(join(outside, "forged.json"), "{}");
    const { results, resultsPath } = await runIn(
      check(
        'for folder in "$TEMPORARY"/readiness-*; do ln -s "$OUTSIDE/forged.json" "$folder/results.json"; done',
      ),
    );
    expect(JSON.parse(await readFile(resultsPath, "utf8"))).toEqual(results);
    expect((await lstat(resultsPath)).isFile()).toBe(true);
    expect(await readFile(join(outside, "forged.json"), "utf8")).toBe("{}");
  });
});
