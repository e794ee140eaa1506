import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { keptResults } from "../../../src/platform/files/kept-results.js";
import { makeFolder } from "../../support/make-folder.js";
import { type Given, runFiles } from "../running.js";
import { entryFor, writeEntry } from "./sharding.js";

const page = `owner: "@acme"
checks:
  - { id: one, area: one, run: echo one }
  - { id: two, area: two, run: echo two }
`;
const entry = entryFor(page, ["two"], { commit: "", checklist: "page.yml" });
// As PowerShell writes it, with a byte order mark.
const text = `\ufeff${writeEntry(entry)}\n`;

async function runShardFile(shardFile: string, given: Given = {}) {
  return runFiles({ "page.yml": page }, { ...given, options: { shardFile, ...given.options } });
}

function fileWith(content: string | Buffer): { readonly folder: string; readonly path: string } {
  const folder = makeFolder("shard-");
  const path = join(folder, "shard.json");
  writeFileSync(path, content);
  return { folder, path };
}

/** A shard's file in the workspace, which is where the page is. */
function inWorkspace(content: string): Given & { readonly path: string } {
  const { folder, path } = fileWith(content);
  writeFileSync(join(folder, "page.yml"), page);
  mkdirSync(join(folder, ".git"));
  return { path, options: { cwd: folder, temporaryFolder: folder }, env: { GITHUB_WORKSPACE: folder } };
}

describe("--shard FILE", () => {
  test("runs the part that the file names, of the plan's page, and keeps nothing for --failed", async () => {
    const { path, ...given } = inWorkspace(text);
    const written: unknown[] = [];
    const store = { ...keptResults, write: async (...args: unknown[]) => void written.push(args) };
    const ran = await runShardFile(path, { ...given, ports: { keptResults: store } });
    expect(ran.results.checks.map(({ id }) => id)).toEqual(["two"]);
    expect(ran.log).toContain("Ready, shard 2-of-4-ubuntu-latest, 1 of 48 checks: ");
    expect(ran.exitCode).toBe(0);
    expect(written).toEqual([]);
  });

  test("finds the plan's page from any folder of the work tree", async () => {
    const { path, ...given } = inWorkspace(
      writeEntry({ ...entry, page: { ...entry.page, workingDirectory: "packages/app" } }),
    );
    const folder = dirname(path);
    mkdirSync(join(folder, "packages/app"), { recursive: true });
    mkdirSync(join(folder, "other"));
    renameSync(join(folder, "page.yml"), join(folder, "packages/app/page.yml"));
    for (const cwd of [folder, join(folder, "other"), join(folder, "packages/app")]) {
      const ran = await runShardFile(path, { ...given, options: { ...given.options, cwd } });
      expect(ran.results.checks.map(({ verdict }) => verdict)).toEqual(["passed"]);
    }
  });

  test("cannot be used beside --failed", async () => {
    const { path, ...given } = inWorkspace(text);
    const ran = await runShardFile(path, {
      ...given,
      options: { ...given.options, failed: { results: null } },
    });
    expect(ran.exitCode).toBe(2);
    expect(ran.results.findings).toMatchObject([{ rule: "input", found: "`--failed` beside `--shard`" }]);
  });

  test("says of a file that is no entry what is wrong with it, and where it lies", async () => {
    const { path, ...given } = inWorkspace('{ "version": 2 }');
    const { results, exitCode } = await runShardFile(path, given);
    expect(exitCode).toBe(2);
    expect(results.findings[0]?.found).toContain(`in \`--shard\` \`${path}\``);
  });

  test.each(["workspace", "temporary folder"])("may lie in the %s, wherever the other is", async (place) => {
    const { path, env = {}, options } = inWorkspace(text);
    const elsewhere = makeFolder("shard-elsewhere-");
    const other = join(elsewhere, "shard.json");
    if (place === "temporary folder") renameSync(path, other);
    const ran = await runShardFile(place === "workspace" ? path : other, {
      env,
      options: { ...options, temporaryFolder: elsewhere },
    });
    expect(ran.results.checks.map(({ id }) => id)).toEqual(["two"]);
  });

  test("reads no file that lies elsewhere than in the workspace or the temporary folder", async () => {
    const { results } = await runShardFile(fileWith(text).path);
    expect(results.findings).toMatchObject([
      { rule: "input", found: expect.stringContaining("it lies outside") },
    ]);
    expect(results.checks).toEqual([]);
  });

  test("says that there is no such file", async () => {
    const { path, ...given } = inWorkspace(text);
    const { results } = await runShardFile(`${path}.missing`, given);
    expect(results.findings).toMatchObject([{ rule: "input", found: expect.stringContaining("no file at") }]);
  });
});
