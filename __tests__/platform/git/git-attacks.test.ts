import { execFileSync } from "node:child_process";
import { appendFileSync, renameSync } from "node:fs";
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { lookAtTrees } from "../../../src/platform/git/tree-look.js";
import {
  newRepository,
  type Repository,
  repositoryAt,
  workspacesOf,
  writeTrap,
} from "../../support/repository.js";

let tree: Repository;
let workspace = "";
let temporaryFolder = "";
let sha = "";

const newWorkspace = workspacesOf({
  "page.md": "# Page\n",
  "app/run.sh": "echo ours\n",
  ".gitignore": "dist/\n",
});

beforeEach(async () => {
  ({ tree, workspace, temporaryFolder, sha } = await newWorkspace());
});

const at = (path: string) => join(workspace, path);
const look = (paths = ["page.md", "app"]) =>
  lookAtTrees(
    { paths: paths.map(at), sha, workspace, temporaryFolder },
    {
      PATH: process.env["PATH"],
      HOME: join(workspace, "../home"),
      GIT_EXEC_PATH: at("evil"),
      GIT_DIR: at("evil"),
    },
  );
const configure = (text: string, file = ".git/config") => appendFileSync(at(file), text);
const pager = "[core]\n\tpager = /tmp/x\n";

describe("a .git folder that was made by a stranger is not taken for a clean one", () => {
  test.each<[name: string, make: () => unknown]>([
    ["a key in capitals", () => configure("[CORE]\n\tFSMONITOR = /tmp/x\n")],
    ["a value over two lines", () => configure("[core]\n\tpager = \\\n/tmp/x\n")],
    ["a quoted value", () => configure('[core]\n\tpager = "/tmp/x"\n')],
    ["a section and key on one line", () => configure("[core] pager = /tmp/x\n")],
    ["the old form of a subsection", () => configure("[filter.x]\n\tclean = /tmp/x\n")],
    ["a subsection with a line of code", () => configure('[filter "a`b$(x)"]\n\tclean = /tmp/x\n')],
    [
      "a second value of an innocent key",
      () => configure("[core]\n\tfsmonitor = false\n\tfsmonitor = /tmp/x\n"),
    ],
    ["a program behind an empty helper", () => configure("[credential]\n\thelper =\n\thelper = store\n")],
    ["a helper of one host", () => configure('[credential "https://x.test"]\n\thelper = "!x"\n')],
    ["an alias that is no program by itself", () => configure("[alias]\n\tfoo = rebase --exec x\n")],
    ["a key of a later git", () => configure('[hook "x"]\n\tevent = pre-commit\n\tcommand = /tmp/x\n')],
    ["a key of another tool", () => configure('[lfs "customtransfer.x"]\n\tpath = /tmp/x\n')],
    ["a pager of one command", () => configure("[pager]\n\tstatus = /tmp/x\n")],
    ["an address that is a command", () => configure('[remote "origin"]\n\tpushurl = "EXT::sh -c x"\n')],
    ["a submodule's update", () => configure('[submodule "x"]\n\tupdate = !x\n')],
    [
      "an include in quotes",
      () => {
        configure('[include]\n\tpath = "mo re"\n');
        configure(pager, ".git/mo re");
      },
    ],
    [
      "an include by an absolute path",
      () => {
        configure(`[include]\n\tpath = ${join(workspace, "../outside")}\n`);
        configure(pager, "../outside");
      },
    ],
    [
      "an include for another folder",
      () => {
        configure('[includeIf "gitdir:/nowhere/"]\n\tpath = more\n');
        configure(pager, ".git/more");
      },
    ],
    [
      "an include for a branch",
      () => {
        configure('[includeIf "onbranch:x"]\n\tpath = more\n');
        configure(pager, ".git/more");
      },
    ],
    [
      "an include by a remote",
      () => {
        configure('[includeIf "hasconfig:remote.*.url:https://x/**"]\n\tpath = more\n');
        configure(pager, ".git/more");
      },
    ],
    [
      "an include twelve files away",
      () => {
        for (let step = 0; step < 8; step += 1)
          configure(
            `[include]\n\tpath = more-${step + 1}\n`,
            step === 0 ? ".git/config" : `.git/more-${step}`,
          );
        configure(pager, ".git/more-8");
      },
    ],
    [
      "an include of a tracked file",
      async () => {
        await tree.write({ "app/settings": pager });
        sha = tree.commit("settings");
        configure("[include]\n\tpath = ../app/settings\n");
      },
    ],
    [
      "an include of a file that a setup would bring",
      () => configure("[include]\n\tpath = ../dist/settings\n"),
    ],
    [
      "an include of a link to a device",
      async () => {
        await symlink("/dev/zero", join(workspace, "../zero"));
        configure("[include]\n\tpath = ../../zero\n");
      },
    ],
    [
      "an include of a pipe",
      () => {
        execFileSync("mkfifo", [join(workspace, "../pipe")]);
        configure("[include]\n\tpath = ../../pipe\n");
      },
    ],
    ["settings of a work tree that are not switched on", () => configure(pager, ".git/config.worktree")],
    [
      "settings that are a link",
      async () => {
        renameSync(at(".git/config"), at(".git/other"));
        await symlink("other", at(".git/config"));
      },
    ],
    [
      "objects that are a link",
      async () => {
        renameSync(at(".git/objects"), join(workspace, "../objects"));
        await symlink("../../objects", at(".git/objects"));
      },
    ],
    [
      "hooks that are a link",
      async () => {
        await rm(at(".git/hooks"), { recursive: true });
        await writeTrap(join(workspace, "../hooks/post-checkout"), "/dev/null");
        await symlink("../../hooks", at(".git/hooks"));
      },
    ],
    ["a sample that is a link", () => symlink("/bin/true", at(".git/hooks/x.sample"))],
    ["a hook that is not executable yet", () => writeFile(at(".git/hooks/pre-push"), "x")],
    ["a hook in another case", () => writeTrap(at(".git/hooks/x.SAMPLE"), "/dev/null")],
    ["a folder among the hooks", () => writeTrap(at(".git/hooks/lib/x"), "/dev/null")],
    ["a branch that is a pipe", () => execFileSync("mkfifo", [at(".git/refs/heads/x")])],
    ["packed branches that are a pipe", () => execFileSync("mkfifo", [at(".git/packed-refs")])],
    ["a common folder that is a pipe", () => execFileSync("mkfifo", [at(".git/commondir")])],
    [
      "a common folder elsewhere, with settings",
      async () => {
        await newRepository(join(workspace, "../common"));
        configure(pager, "../common/.git/config");
        await writeFile(at(".git/commondir"), "../../common/.git\n");
      },
    ],
    [
      "a .git that is a link to one with a hook",
      async () => {
        renameSync(at(".git"), join(workspace, "../git"));
        await symlink("../git", at(".git"));
        await writeTrap(join(workspace, "../git/hooks/post-checkout"), "/dev/null");
      },
    ],
    [
      "a .git file with a carriage return, and settings behind it",
      async () => {
        renameSync(at(".git"), join(workspace, "../git"));
        configure(pager, "../git/config");
        await writeFile(at(".git"), "gitdir: ../git\r\n");
      },
    ],
    [
      "a submodule's folder in the old place",
      async () => {
        const library = await newRepository(join(workspace, "../library"));
        await library.write({ a: "x" });
        library.commit("x");
        tree.git("submodule", "--quiet", "add", library.folder, "lib");
        sha = tree.commit("lib");
        tree.git("submodule", "--quiet", "absorbgitdirs");
        await rm(at("lib/.git"));
        renameSync(at(".git/modules/lib"), at("lib/.git"));
        execFileSync("git", ["config", "-f", at("lib/.git/config"), "--unset", "core.worktree"]);
        await writeTrap(at("lib/.git/hooks/post-checkout"), "/dev/null");
      },
    ],
    [
      "a module called refs",
      () => {
        execFileSync("mkdir", ["-p", at(".git/modules/refs")]);
        configure(pager, ".git/modules/refs/config");
      },
    ],
    [
      "a damaged index that hides a change",
      async () => {
        await writeFile(at(".git/index"), "DIRC");
        await tree.write({ "app/run.sh": "echo theirs\n" });
      },
    ],
    [
      "a work tree setting that leads to a clean one",
      async () => {
        execFileSync("cp", ["-r", workspace, join(workspace, "../clean")]);
        configure(`[core]\n\tworktree = ${join(workspace, "../clean")}\n`);
        await tree.write({ "app/new.sh": "x" });
      },
    ],
    ["a file that only its mode makes run", () => chmod(at("app/run.sh"), 0o755)],
    [
      "a repository inside, which nothing tracks",
      async () => {
        const inner = await newRepository(at("inner"));
        await inner.write({ a: "x" });
        inner.commit("x");
      },
    ],
    [
      "an object folder whose alternates are a pipe's",
      async () => {
        await writeFile(at(".git/objects/info/alternates"), `${join(workspace, "../none")}\n`);
        execFileSync("mkfifo", [join(workspace, "../none")]);
        await tree.write({ "app/run.sh": "echo theirs\n" });
      },
    ],
    ["a reference that points to nothing", () => writeFile(at(".git/HEAD"), "ref: refs/heads/none\n")],
    ["a head that is text", () => writeFile(at(".git/HEAD"), `${sha} # ours\n`.slice(0, 20))],
  ])("%s", async (_name, make) => {
    await make();
    expect((await look()).kind).not.toBe("clean");
  });
});

describe("and a clean one is taken for it", () => {
  test.each<[name: string, make: () => unknown]>([
    [
      "with a .git that is a link",
      async () => {
        renameSync(at(".git"), join(workspace, "../git"));
        await symlink("../git", at(".git"));
      },
    ],
    ["with a byte order mark before its settings", () => configure("\uFEFF", ".git/description")],
    [
      "with branches called hooks and config",
      () => {
        tree.git("branch", "hooks/config");
        tree.git("branch", "config");
        tree.git("branch", "objects/x");
      },
    ],
    ["with another remote by path", () => tree.git("remote", "add", "x", "/tmp/x.git")],
    [
      "with a replaced commit, which is not followed",
      async () => {
        await tree.write({ "app/run.sh": "echo theirs\n" });
        const other = tree.commit("theirs");
        tree.git("checkout", "--quiet", "--detach", sha);
        tree.git("replace", sha, other);
        execFileSync("git", ["--no-replace-objects", "checkout", "--quiet", "--force", sha], {
          cwd: workspace,
        });
      },
    ],
    [
      "with garbage and leftovers among its objects",
      async () => {
        await writeFile(at(".git/objects/tmp_obj_x"), "x");
        await mkdir(at(".git/objects/pack"), { recursive: true });
        await writeFile(at(".git/objects/pack/tmp_pack_x"), "x");
      },
    ],
  ])("%s", async (_name, make) => {
    await make();
    expect(await look()).toEqual({ kind: "clean" });
  });

  test("of SHA-256", async () => {
    const folder = join(workspace, "../sha256");
    execFileSync("git", ["init", "--quiet", "--object-format=sha256", folder]);
    const other = repositoryAt(folder);
    await other.write({ "page.md": "x", "app/run.sh": "x" });
    const commit = other.commit("x");
    const ask = () =>
      lookAtTrees(
        { paths: [join(folder, "page.md")], sha: commit, workspace: folder, temporaryFolder },
        { PATH: process.env["PATH"] },
      );
    expect(await ask()).toEqual({ kind: "clean" });
    await other.write({ "app/run.sh": "y" });
    expect((await ask()).kind).toBe("changed");
  });
});
