import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { load } from "js-yaml";
import { readChecklist } from "../../../src/page/read.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import {
  namesIn,
  page,
  personWith,
  put,
  readinessInit,
  repositoryWith,
  textOf,
  workflow,
} from "./initialising.js";

const { describe, test } = onlyWith("links");

const nasty = `\`a\`|b \${{ github.token }} --> </details>\n::error::pwned`;
const manifests = [
  "package.json",
  "mix.exs",
  "Cargo.toml",
  "go.mod",
  "pyproject.toml",
  "Gemfile",
  "pom.xml",
  "build.gradle",
  "composer.json",
  "Makefile",
  "justfile",
  "Taskfile.yml",
  "docker-compose.yml",
  "README.md",
  ".github/workflows/ci.yml",
  ".tool-versions",
  ".nvmrc",
];

/** What a run of `init` left is a page that can be read, and nothing said is a command to a runner. */
async function expectSound(cwd: string, args: readonly string[] = []): Promise<void> {
  const env = { GITHUB_ACTIONS: "true" };
  const [exitCode, said] = await readinessInit(["--force", ...args], { cwd, env });
  expect(said).not.toMatch(/^\s*::|##\[/m);
  expect([0, 2]).toContain(exitCode);
  if (exitCode === 2) return expect(await textOf(cwd, page)).toBeNull();
  const { problems } = await readChecklist(page, Buffer.from((await textOf(cwd, page)) ?? ""));
  expect(problems.filter(({ weight }) => weight === "error")).toEqual([]);
  const text = (await textOf(cwd, workflow)) ?? "";
  expect(load(text)).toMatchObject({ name: "readiness" });
  for (const [, run] of text.matchAll(/run: (.*)/g)) expect(run).not.toMatch(/\$\{\{|pwned/);
}

describe("a hostile repository", () => {
  test("has names and scripts that end lines, cells and comments", async () => {
    const cwd = await repositoryWith({
      "package.json": JSON.stringify({
        name: nasty,
        version: nasty,
        packageManager: nasty,
        engines: { node: nasty },
        scripts: {
          test: `node --test | tee ${nasty}`,
          [nasty]: "true",
          "test:a|b": "true",
          "build\n": "true",
        },
        workspaces: [nasty, "../*"],
      }),
      [`a${nasty.replaceAll("/", "")}/package.json`]: JSON.stringify({
        name: "x",
        scripts: { test: "jest" },
      }),
      "a|b/go.mod": "module a",
      Makefile: `test:\n\techo ${nasty}\n\n${nasty}:\n\ttrue\n`,
      "mix.exs": `version: "${nasty}", app: :"${nasty}"`,
      ".nvmrc": nasty,
      ".github/CODEOWNERS": `* @a/b-->::error::x\n`,
    });
    await expectSound(cwd);
    await expectSound(cwd, ["--owner", nasty]);
  });

  test("has manifests that are nothing of the kind", async () => {
    for (const text of [
      "",
      "{",
      "\0\u0001",
      "\ufeff[]",
      "null",
      '"x"',
      "[[[[",
      "a: &a [*a]",
      "<project><a>",
      `${"[".repeat(50_000)}`,
      '{"scripts":[],"name":{},"version":1,"workspaces":{"packages":"x"}}',
    ])
      await expectSound(await repositoryWith(Object.fromEntries(manifests.map((name) => [name, text]))));
  });

  test("has links, folders and devices in their place, and a file of 100 MB", async () => {
    const cwd = await repositoryWith({});
    const outside = makeFolder("outside-");
    await put(outside, { "package.json": '{"scripts":{"test":"echo theirs"}}', CODEOWNERS: "* @theirs" });
    await symlink(join(outside, "package.json"), join(cwd, "package.json"));
    await symlink(join(outside, "CODEOWNERS"), join(cwd, "CODEOWNERS"));
    await symlink("/dev/zero", join(cwd, "Makefile"));
    await mkdir(join(cwd, "mix.exs"));
    await symlink(cwd, join(cwd, "loop"));
    await writeFile(join(cwd, "go.mod"), "");
    await truncate(join(cwd, "go.mod"), 100 * 1024 * 1024);
    await put(cwd, { "test.sh": "echo ok" });
    await expectSound(cwd);
    expect(await textOf(cwd, page)).not.toContain("theirs");
  });

  test("has a workflow folder, or a folder for the page, that leads out", async () => {
    const outside = makeFolder("outside-");
    const cwd = await repositoryWith({ "test.sh": "echo ok" });
    await mkdir(join(cwd, ".github"));
    await symlink(outside, join(cwd, ".github/workflows"));
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await textOf(cwd, page), await namesIn(outside)]).toEqual([2, null, []]);
    expect(said).toContain(workflow);
  });

  test("shows a person nothing that acts on a terminal", async () => {
    const cwd = await repositoryWith({
      "package.json": JSON.stringify({ scripts: { test: "node --test \u001b[2J\u0007\u202e" } }),
      "test.sh": "true",
    });
    const shown: string[] = [];
    const prompts = personWith({});
    const listen: typeof prompts.chooseSome = (question, options) => {
      shown.push(...options.map(({ label, hint = "" }) => label + hint));
      return prompts.chooseSome(question, options);
    };
    const [, said] = await readinessInit([], { cwd, prompts: { ...prompts, chooseSome: listen } });
    expect(said + shown.join("\n")).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test("shows of a page nothing that acts on a terminal, and within a workflow no command", async () => {
    const list = "# A\n\n::error::prose\n\nred \u001b[31m \u202e ##[error]x\n\n- [ ] `npm test`\n";
    const cwd = await repositoryWith({ "list.md": list });
    const args = ["--dry-run", "--from", "list.md"];
    const [code, said] = await readinessInit(args, { cwd });
    expect([code, said]).toEqual([0, expect.stringContaining("::error::prose")]);
    expect(said).not.toMatch(/[\u0007\u001b\u202e]/);
    const [, inWorkflow] = await readinessInit(args, { cwd, env: { GITHUB_ACTIONS: "true" } });
    expect(inWorkflow).toContain("error::prose");
    expect(inWorkflow).not.toMatch(/^\s*::|##\[/m);
  });
});
