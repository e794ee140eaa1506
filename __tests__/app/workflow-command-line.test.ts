import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { dialects } from "../../src/log/log-dialect.js";
import { makeFolder } from "../support/make-folder.js";
import { readAsRunner, runnerCommands } from "../support/runner-commands.js";
import { onlyWith } from "../support/system.js";
import { folderWith, readiness } from "./reading-commands.js";
import { runPage } from "./running.js";

const pageOf = (id: string): string =>
  `| Area | Command | Pass signal | Fail signal | Rollback | Retest |\n| --- | --- | --- | --- | --- | --- |\n| ${id} | \`true\` | \`exit 0\` and \`ok\` | \`x\` | y | \`true\` |\n`;

const page = "RELEASE_READINESS.md";

describe("the root of a command line", () => {
  const root = folderWith({
    ".git/HEAD": "ref: refs/heads/main\n",
    [page]: pageOf("of-the-root"),
    [`app/${page}`]: pageOf("of-the-app"),
    "app/other/x.txt": "",
    "empty/x.txt": "",
    "named/page.md": pageOf("of-the-named"),
  });
  const within = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: root };

  test.each([
    ["a workflow", within],
    ["no workflow", {}],
  ])("within %s is the current folder, for every command that reads a page", async (_name, env) => {
    const cwd = join(root, "app");
    const [, listed] = await readiness(["list"], { cwd, env });
    expect(listed).toMatch(/of-the-app/);
    expect(listed).not.toMatch(/of-the-root/);
    expect((await readiness(["explain"], { cwd, env }))[1]).toMatch(/of-the-app/);
    expect((await readiness(["lint"], { cwd, env }))[1]).toMatch(/app\/RELEASE_READINESS\.md/);
    expect((await readiness(["list", page], { cwd, env }))[1]).toMatch(/of-the-app/);
  });

  test.each([
    ["a workflow", within],
    ["no workflow", {}],
  ])("within %s is the git root where the current folder has no page", async (_name, env) => {
    for (const folder of ["empty", "app/other"]) {
      const cwd = join(root, folder);
      expect((await readiness(["list"], { cwd, env }))[1]).toMatch(/of-the-root/);
      const [, explained] = await readiness(["explain", "--json"], { cwd, env });
      expect(JSON.parse(explained)).toMatchObject({ checklist: { root } });
    }
  });

  test("`--working-directory` is relative to the current folder, and is the root itself", async () => {
    const cwd = join(root, "empty");
    const options = ["--working-directory", "../app"];
    expect((await readiness(["list", ...options], { cwd, env: within }))[1]).toMatch(/of-the-app/);
    const [code, said] = await readiness(["list", "--working-directory", "."], { cwd, env: within });
    expect([code, said]).toEqual([2, expect.stringContaining("There is one at the root of the repository")]);
  });

  test("a page that is named is looked for in the current folder alone", async () => {
    const cwd = join(root, "empty");
    expect((await readiness(["list", page], { cwd, env: within }))[0]).toBe(2);
    expect((await readiness(["list", "../named/page.md"], { cwd, env: within }))[1]).toMatch(/of-the-named/);
  });

  onlyWith("links").test("is named from the workspace, although that is given as a link", async () => {
    const link = join(makeFolder("link-"), "workspace");
    symlinkSync(root, link);
    const env = { ...within, GITHUB_WORKSPACE: link };
    const [, said] = await readiness(["lint"], { cwd: join(root, "app"), env });
    expect(said).toMatch(/^app\/RELEASE_READINESS\.md: /m);
  });

  test("is never above the workspace", async () => {
    const env = { ...within, GITHUB_WORKSPACE: join(root, "empty") };
    const [code, said] = await readiness(["list"], { cwd: join(root, "empty"), env });
    expect([code, said]).toEqual([2, expect.stringContaining("No file")]);
  });
});

const disguises = runnerCommands.flatMap((name) => [
  `::${name} name=PATH::x`,
  `  ::${name}::x`,
  `text ##[${name} name=PATH]x`,
  `#​#[${name}]x`,
]);

describe("what a command line prints within a workflow", () => {
  const env = { GITHUB_ACTIONS: "true" };
  const asLines = (lines: readonly string[]): string => lines.map((line) => `      ${line}\n`).join("");
  const script = asLines(disguises);
  // A command that holds what cannot be seen is an error of its own.
  const command = asLines(disguises.filter((line) => !line.includes("\u200b")));
  const folder = folderWith({
    "page.yml": `owner: "@acme ##[error]x"\nchecks:\n  - area: a\n    run: |\n${command}    rollback: |\n${script}    pass: ["exit 0", "::error::x", "##[error]x"]\n    fail: ["contains ##[error]x"]\n    why: "##[add-path]x"\n`,
    "broken.yml": `owner: "@acme"\n"##[set-env name=PATH]x": 1\nchecks:\n  - area: a\n    run: "##[error]x"\n    needs: ["##[error]y"]\n`,
    "broken.md": "| Area | Command |\n| --- | --- |\n| ##[error]x | ::error::x |\n\n| ##[set-env]x |\n",
  });

  test.each(["list", "explain", "lint"] as const)("%s issues no command", async (command) => {
    for (const file of ["page.yml", "broken.yml", "broken.md", "##[error]missing.md"]) {
      for (const options of [[], ["--json"]]) {
        const [, said] = await readiness([command, file, ...options], { cwd: folder, env });
        expect([file, options, readAsRunner(said).executed]).toEqual([file, options, []]);
      }
    }
  });

  test.each([
    ["list", "--json"],
    ["explain", "--json"],
    ["lint", "--json"],
    ["lint", "--format=sarif"],
  ])("%s %s means the same as elsewhere", async (command, option) => {
    let stopped = 0;
    for (const file of ["page.yml", "broken.yml"]) {
      const [, within] = await readiness([command, file, option], { cwd: folder, env });
      const [, elsewhere] = await readiness([command, file, option], { cwd: folder });
      if (!elsewhere.startsWith("{") && !elsewhere.startsWith("[")) continue;
      expect(JSON.parse(within)).toEqual(JSON.parse(elsewhere));
      expect(readAsRunner(within).executed).toEqual([]);
      stopped += readAsRunner(elsewhere).executed.length;
    }
    expect(stopped).toBeGreaterThan(0);
  });

  test("unusable arguments issue no command", async () => {
    for (const args of [["##[error]x"], ["lint", "--::error::", "x"], ["lint", "--format", "\n::error::x"]]) {
      const [code, said] = await readiness(args, { cwd: folder, env });
      expect([code, readAsRunner(said).executed]).toEqual([2, []]);
    }
    const [, said] = await readiness(["list", "--areas", "##[error]x", "page.yml"], { cwd: folder, env });
    expect(readAsRunner(said).executed).toEqual([]);
  });

  test("`lint --format github` issues its own annotations, and nothing of the page's", async () => {
    for (const file of ["page.yml", "broken.yml", "broken.md", "##[error]missing.md"]) {
      const [, said] = await readiness(["lint", "--format", "github", file], { cwd: folder, env });
      const { executed, shown } = readAsRunner(said);
      expect(executed.length).toBeGreaterThan(0);
      expect(executed.map(({ name }) => name)).toEqual(
        executed.map(() => expect.stringMatching(/^(?:error|warning|notice)$/)),
      );
      expect(shown).toEqual([]);
    }
  });

  test("`run` opens groups, and stops what a page and its commands say", async () => {
    const lines = disguises
      .map((line) => `printf '${line.replace("\u200b", "\\342\\200\\213")}\\n'`)
      .join("\n      ");
    const { log } = await runPage(
      `checks:\n  - area: a\n    run: |\n      ${lines}\n    rollback: |\n${script}    pass: ["##[error]x"]\n`,
      { dialect: "workflow" },
    );
    const { executed, stopped } = readAsRunner(log);
    expect([...new Set(executed.map(({ name }) => name))].sort()).toEqual(["endgroup", "group"]);
    expect(stopped).toBe(false);
    expect(log).toMatch(/^Results: /m);
  });

  test.each([
    ["", "usual"],
    [" --quiet", "little"],
    [" --verbose", "everything"],
  ] as const)(
    "`run%s` issues no command by what it says last of what did not pass",
    async (_option, amount) => {
      const lines = disguises.map((line) => `printf '${line.replace("\u200b", "\\342\\200\\213")}\\n'`);
      const { log, exitCode } = await runPage(
        `${[
          "setup: printf '##[error]setup\\n'",
          "checks:",
          "  - area: '##[error]x'",
          "    id: a",
          "    owner: '@x ##[error]y'",
          "    why: '::error::why'",
          `    run: |\n${asLines([...lines, "exit 1"])}    diagnose: |\n${asLines(lines)}    rollback: |\n${script}    retest: |\n${command}    pass: ["##[error]never", "::error::never", "exit 0"]\n    fail: ["##[add-path"]`,
          "  - {area: b, needs: a, run: 'true'}",
        ].join("\n")}\n`,
        { dialect: "workflow", amount, inputs: { retest: "on-failure" } },
      );
      const { executed, stopped } = readAsRunner(log);
      const names = [...new Set(executed.map(({ name }) => name))].sort();
      expect([exitCode, stopped, names]).toEqual([
        1,
        false,
        amount === "little" ? [] : ["endgroup", "group"],
      ]);
      expect(log).toMatch(/^✗ a failed: /m);
      expect(log).toMatch(/Roll back:/);
    },
  );

  test("`run` hides what a command asks to hide, and writes it nowhere itself", async () => {
    const { log } = await runPage(
      "checks:\n  - area: a\n    run: |\n      echo '::add-mask::hushhush-1'\n      echo before hushhush-1 after\n",
      { dialect: "workflow" },
    );
    expect(log).toMatch(/before \*\*\* after/);
    expect(readAsRunner(log).executed.map(({ name }) => name)).not.toContain("add-mask");
    // The script, which is on the page, was shown before it asked.
    expect(log.slice(log.indexOf("::stop-commands::"))).not.toMatch(/hushhush-1/);
  });

  test("is what a person reads elsewhere, line for line, where nothing looks like a command", async () => {
    const harmless = folderWith({ "page.yml": "checks: [{ area: a, run: 'true' }]\n" });
    for (const command of ["list", "lint", "explain"]) {
      const within = await readiness([command, "page.yml"], { cwd: harmless, env });
      expect(within).toEqual(await readiness([command, "page.yml"], { cwd: harmless }));
    }
    expect(dialects.workflow.line("catalog passed")).toBe(dialects.plain.line("catalog passed"));
  });
});
