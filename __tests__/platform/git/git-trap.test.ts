import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, renameSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { lookAtTrees } from "../../../src/platform/git/tree-look.js";
import { type Repository, workspacesOf, writeTrap } from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";

let tree: Repository;
let workspace = "";
let temporaryFolder = "";
let sha = "";

const newWorkspace = workspacesOf({ "page.md": "# Page\n" });

beforeEach(async () => {
  ({ tree, workspace, temporaryFolder, sha } = await newWorkspace());
});

const look = () =>
  lookAtTrees(
    { paths: [join(workspace, "page.md")], sha, workspace, temporaryFolder },
    { PATH: process.env["PATH"] },
  );
const configure = (text: string, file = ".git/config") => appendFileSync(join(workspace, file), text);
const trap = (what: object, file = ".git/config") => ({
  kind: "trap",
  trap: { what, file: join(workspace, file) },
});

describe("a setting that names a program refuses, by its name", () => {
  test.each<[key: string, value: string]>([
    ["core.fsmonitor", "/tmp/x"],
    ["core.sshcommand", "ssh -i key"],
    ["core.pager", "less"],
    ["core.editor", "vi"],
    ["core.askpass", "/tmp/x"],
    ["core.hookspath", ".hooks"],
    ["core.gitproxy", "/tmp/x"],
    ["core.alternaterefscommand", "/tmp/x"],
    ["sequence.editor", "/tmp/x"],
    ["pager.log", "/tmp/x"],
    ["diff.external", "/tmp/x"],
    ["diff.pdf.command", "/tmp/x"],
    ["diff.pdf.textconv", "cat"],
    ["interactive.difffilter", "/tmp/x"],
    ["filter.lfs.clean", "git-lfs clean -- %f"],
    ["filter.lfs.smudge", "git-lfs smudge -- %f"],
    ["filter.lfs.process", "git-lfs filter-process"],
    ["merge.ours.driver", "true"],
    ["mergetool.x.cmd", "/tmp/x"],
    ["difftool.x.path", "/tmp/x"],
    ["merge.tool", "../../tmp/x"],
    ["credential.helper", "store"],
    ["credential.https://github.com.helper", "!x"],
    ["gpg.program", "/tmp/x"],
    ["gpg.ssh.defaultkeycommand", "/tmp/x"],
    ["alias.st", "!x"],
    ["alias.show-page", "difftool -x /tmp/x"],
    ["uploadpack.packobjectshook", "/tmp/x"],
    ["remote.origin.uploadpack", "/tmp/x"],
    ["remote.origin.vcs", "x"],
    ["remote.origin.url", "ext::sh -c x"],
    ["url.ext::sh -c x.insteadof", "https://github.com/"],
    ["submodule.lib.update", "!x"],
    ["trailer.sign.command", "/tmp/x"],
    ["tar.tgz.command", "/tmp/x"],
    ["gc.recentobjectshook", "/tmp/x"],
    ["init.templatedir", "/tmp/x"],
    ["sendemail.smtpserver", "/tmp/x"],
    ["browser.x.cmd", "/tmp/x"],
    ["lfs.customtransfer.x.path", "/tmp/x"],
    ["hook.x.command", "/tmp/x"],
  ])("%s", async (key, value) => {
    tree.git("config", key, value);
    expect(await look()).toMatchObject(trap({ kind: "setting", key }));
  });
});

test("what actions/checkout writes refuses nothing, nor does a flag or an empty value", async () => {
  const credentials = join(temporaryFolder, "git-credentials-1.config");
  await writeFile(credentials, '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x\n');
  for (const [key, value] of [
    ["gc.auto", "0"],
    ["http.https://github.com/.extraheader", "AUTHORIZATION: basic x"],
    ["safe.directory", workspace],
    [`includeIf.gitdir:${workspace}/.git.path`, credentials],
    ["includeIf.gitdir:/github/workspace/.git.path", "/github/runner_temp/git-credentials-1.config"],
    ["url.https://github.com/.insteadOf", "git@github.com:"],
    ["remote.origin.url", "https://github.com/acme/app"],
    ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"],
    ["remote.origin.promisor", "true"],
    ["extensions.worktreeConfig", "true"],
    ["submodule.active", "."],
    ["submodule.lib.update", "rebase"],
    ["core.fsmonitor", "false"],
    ["core.hooksPath", "/dev/null"],
    ["credential.helper", ""],
    ["pager.log", "false"],
    ["color.pager", "true"],
    ["advice.ignoredHook", "false"],
    ["user.name", "bot"],
  ] as const)
    tree.git("config", key, value);
  await writeTrap(join(workspace, ".git/hooks/pre-push.sample"), "/dev/null");
  tree.git("branch", "hooks/pre-push");
  expect(await look()).toEqual({ kind: "clean" });
});

describe("settings are looked for wherever git would", () => {
  const setting = { kind: "setting", key: "core.pager" } as const;
  const text = "[core]\n\tpager = /tmp/x\n";

  test("in what is included, whatever the condition, and from there on", async () => {
    configure("[include]\n\tpath = more\n");
    configure('[includeIf "onbranch:never"]\n\tpath = ../even-more\n', ".git/more");
    await writeFile(join(workspace, "even-more"), text);
    expect(await look()).toMatchObject(trap(setting, "even-more"));
  });

  test("in those of a work tree, of submodules, and of linked work trees", async () => {
    await writeFile(join(workspace, ".git/config.worktree"), text);
    expect(await look()).toMatchObject(trap(setting, ".git/config.worktree"));
    await rm(join(workspace, ".git/config.worktree"));
    await mkdir(join(workspace, ".git/modules/a/lib"), { recursive: true });
    await writeFile(join(workspace, ".git/modules/a/lib/config"), text);
    expect(await look()).toMatchObject(trap(setting, ".git/modules/a/lib/config"));
    await rm(join(workspace, ".git/modules"), { recursive: true });
    tree.git("worktree", "add", "--quiet", "--detach", join(workspace, "../linked"));
    await writeFile(join(workspace, ".git/worktrees/linked/config.worktree"), text);
    expect(await look()).toMatchObject(trap(setting, ".git/worktrees/linked/config.worktree"));
  });

  test("in a file that includes itself, which git refuses as well", async () => {
    configure("[include]\n\tpath = config\n");
    expect(await look()).toMatchObject({ kind: "unknown" });
  });

  test("in the common folder of a linked work tree, and in the one that a `.git` file names", async () => {
    tree.git("worktree", "add", "--quiet", "--detach", join(workspace, "../linked"));
    const linked = () =>
      lookAtTrees(
        { paths: [join(workspace, "../linked")], sha, workspace, temporaryFolder },
        { PATH: process.env["PATH"] },
      );
    expect(await linked()).toEqual({ kind: "clean" });
    configure(text);
    expect(await linked()).toMatchObject(trap(setting));
    renameSync(join(workspace, ".git"), join(workspace, "../elsewhere"));
    await writeFile(join(workspace, ".git"), "gitdir: ../elsewhere\n");
    expect(await look()).toMatchObject(trap(setting, "../elsewhere/config"));
  });

  test.each([
    ["that git cannot read", "[core\n", { kind: "unreadable-settings" }],
    [
      "that include what a step could still write",
      "[include]\n\tpath = ../later\n",
      { kind: "unreadable-include", value: "../later" },
    ],
    [
      "that include a home folder's",
      "[include]\n\tpath = ~/more\n",
      { kind: "unreadable-include", value: "~/more" },
    ],
    [
      "that include a device",
      "[include]\n\tpath = /dev/zero\n",
      { kind: "unreadable-include", value: "/dev/zero" },
    ],
  ])("%s refuse", async (_name, settings, what) => {
    configure(settings);
    expect(await look()).toMatchObject(trap(what));
  });

  // Without /proc it leads nowhere on Linux, for git too.
  onlyWith("dev-stdout").test("that include what they are given refuse", async () => {
    configure("[include]\n\tpath = /dev/stdin\n");
    expect(await look()).toMatchObject(trap({ kind: "unreadable-include", value: "/dev/stdin" }));
  });
});

test.each([
  [".git/hooks/post-checkout"],
  [".git/hooks/pre-commit.exe"],
  [".git/modules/lib/hooks/post-checkout"],
])("a hook refuses: %s", async (file) => {
  await writeTrap(join(workspace, file), "/dev/null");
  expect(await look()).toMatchObject({
    kind: "trap",
    trap: { what: { kind: "hook" }, file: join(workspace, file) },
  });
});

test("a link or a pipe in the folder refuses, and holds nobody up", async () => {
  await rm(join(workspace, ".git/HEAD"));
  execFileSync("mkfifo", [join(workspace, ".git/HEAD")]);
  expect(await look()).toMatchObject(trap({ kind: "no-plain-file" }, ".git/HEAD"));
  await rm(join(workspace, ".git/HEAD"));
  await symlink("/dev/null", join(workspace, ".git/HEAD"));
  expect(await look()).toMatchObject(trap({ kind: "no-plain-file" }, ".git/HEAD"));
  expect(existsSync(join(workspace, ".git/HEAD"))).toBe(true);
});
