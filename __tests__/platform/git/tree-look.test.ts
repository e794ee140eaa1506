import { appendFileSync, existsSync } from "node:fs";
import { chmod, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, expect } from "@jest/globals";
import { lookAtTrees } from "../../../src/platform/git/tree-look.js";
import { makeFolder } from "../../support/make-folder.js";
import {
  copyRepository,
  newRepository,
  type Repository,
  repositoryAt,
  writeTrap,
} from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";

const { describe, test } = onlyWith("links", "modes");

/** What actions/checkout leaves: main's last commit, and a pull request of a fork that was fetched. */
let clone: Repository;
let base = "";
let head = "";
let merge = "";

beforeAll(async () => {
  const upstream = await newRepository();
  await upstream.write({
    "page.md": "# Page\n",
    "app/run.sh": "echo ours\n",
    "src/a.c": "int a;\n",
    "src/b.c": "int b;\n",
    ".gitignore": "dist/\n*.log\n",
  });
  base = upstream.commit("base");
  upstream.git("checkout", "--quiet", "-b", "fork");
  await upstream.write({ "app/run.sh": "echo theirs\n" });
  head = upstream.commit("theirs");
  upstream.git("checkout", "--quiet", "main");
  upstream.git("merge", "--quiet", "--no-ff", "--message", "merge", "fork");
  merge = upstream.git("rev-parse", "HEAD");
  upstream.git("reset", "--quiet", "--hard", base);
  clone = upstream;
});

let workspace = "";
let tree: Repository;
let temporaryFolder = "";
let traces = "";

beforeEach(async () => {
  const folder = makeFolder("trees-");
  workspace = join(folder, "workspace");
  temporaryFolder = join(folder, "temp");
  traces = join(folder, "ran");
  await mkdir(temporaryFolder);
  tree = checkout(workspace);
});

function checkout(folder: string, commit = base): Repository {
  const repository = copyRepository(clone, folder);
  if (commit !== base) repository.git("checkout", "--quiet", "--detach", commit);
  return repository;
}

const env = { PATH: process.env["PATH"] };

function look(paths: readonly string[] = ["page.md", "app"], sha = base) {
  const absolute = paths.map((path) => join(workspace, path));
  return lookAtTrees({ paths: absolute, sha, workspace, temporaryFolder }, env);
}

const changed = (...changes: string[]) => ({ kind: "changed", path: join(workspace, "page.md"), changes });
/** What was found to be changed, in order. */
async function changesAt(paths?: readonly string[]): Promise<readonly string[]> {
  const found = await look(paths);
  return found.kind === "changed" ? [...found.changes].sort() : [found.kind];
}

const configure = (text: string) => appendFileSync(join(workspace, ".git/config"), text);

describe("a work tree holds the event's commit", () => {
  test("when it was checked out and left alone, also with what its own .gitignore names", async () => {
    await tree.write({ "dist/app.js": "built", "app/x.log": "log" });
    await mkdir(join(workspace, "empty"));
    expect(await look(["page.md", ".", "app", "not-yet/made"])).toEqual({ kind: "clean" });
  });

  test("also in a linked work tree, where `.git` is a file", async () => {
    tree.git("worktree", "add", "--quiet", "--detach", join(workspace, "..", "linked"));
    const ask = () => look(["../linked/page.md", "../linked/app"]);
    expect(await ask()).toEqual({ kind: "clean" });
    await writeFile(join(workspace, "../linked/app/run.sh"), "echo theirs\n");
    expect(await ask()).toMatchObject({ kind: "changed", changes: [" M app/run.sh"] });
  });

  test("below `path:`, where the workspace itself is no repository", async () => {
    await rename(workspace, join(temporaryFolder, "moved"));
    await mkdir(workspace);
    await rename(join(temporaryFolder, "moved"), join(workspace, "main"));
    expect(await look(["main/page.md", "main/app"])).toEqual({ kind: "clean" });
    expect(await look(["main/page.md", "."])).toEqual({ kind: "no-tree", path: workspace });
  });

  test("not when it is the merge commit of a pull request, its head, or a cherry-pick on top", async () => {
    const path = join(workspace, "page.md");
    tree.git("checkout", "--quiet", "--detach", merge);
    expect(await look()).toEqual({ kind: "other-commit", path, head: merge });
    tree.git("checkout", "--quiet", "--detach", head);
    expect(await look()).toEqual({ kind: "other-commit", path, head });
    tree.git("checkout", "--quiet", "--detach", base);
    tree.git("cherry-pick", "--no-commit", head);
    expect(await look()).toEqual(changed(" M app/run.sh"));
    tree.commit("picked");
    expect(await look()).toMatchObject({ kind: "other-commit", path });
  });

  test("not when a working directory is a fork's checkout, inside the tree or beside it", async () => {
    checkout(join(workspace, "pr"), head);
    expect(await look()).toEqual(changed("?? pr/"));
    await rename(join(workspace, "pr"), join(workspace, "..", "pr"));
    expect(await look(["page.md", "../pr/app"])).toMatchObject({ kind: "other-commit", head });
  });

  test("not through a page or a folder that is a link to another tree", async () => {
    checkout(join(workspace, "..", "other"), head);
    await symlink(join(workspace, "../other/page.md"), join(workspace, "other.log"));
    await symlink(join(workspace, "../other/app"), join(workspace, "app.log"));
    expect(await look(["other.log"])).toMatchObject({ kind: "other-commit", head });
    expect(await look(["page.md", "app.log"])).toMatchObject({ kind: "other-commit", head });
  });

  test("not where there is no `.git`, or one that is none", async () => {
    await rm(join(workspace, ".git"), { recursive: true });
    expect(await look()).toEqual({ kind: "no-tree", path: join(workspace, "page.md") });
    await mkdir(join(workspace, ".git"));
    expect(await look()).toMatchObject({ kind: "unknown", reason: "git knows no commit there" });
    await rm(join(workspace, ".git"), { recursive: true });
    await writeFile(join(workspace, ".git"), "gitdir: /nowhere\n");
    expect(await look()).toMatchObject({ kind: "unknown" });
  });

  test("not without a git outside the workspace, and not without a commit to compare with", async () => {
    await writeTrap(join(workspace, "dist", "git"), traces);
    const question = { paths: [join(workspace, "page.md")], sha: base, workspace, temporaryFolder };
    expect(await lookAtTrees(question, { PATH: join(workspace, "dist") })).toMatchObject({
      kind: "unknown",
      reason: "git was not found outside the workspace",
    });
    expect(await look(["page.md"], "")).toMatchObject({ kind: "other-commit" });
    expect(existsSync(traces)).toBe(false);
  });
});

describe("a change is seen", () => {
  test("in content, staged or not, in mode and kind, of what is gone, and of what is new", async () => {
    const at = (path: string) => join(workspace, path);
    await tree.write({ "app/run.sh": "echo theirs\n" });
    tree.git("add", ".");
    await chmod(at("src/a.c"), 0o755);
    await rm(at("src/b.c"));
    await rm(at("page.md"));
    await symlink("/etc/hosts", at("page.md"));
    await tree.write({ "app/new.sh": "x", "more/new.sh": "x", "app/a\n`b`.sh": "x", ".GIT/config": "x" });
    expect(await changesAt(["app"])).toEqual([
      " D src/b.c",
      " M app/run.sh",
      " M src/a.c",
      " T page.md",
      "?? .GIT/",
      "?? app/a\n`b`.sh",
      "?? app/new.sh",
      "?? more/",
    ]);
  });

  test("in a folder that hides itself by a .gitignore of its own", async () => {
    await tree.write({
      "artifact/.gitignore": "*\n",
      "artifact/run.sh": "x",
      "app/.gitignore": "new.sh\n.gitignore\n",
      "app/new.sh": "x",
    });
    const changes = await changesAt();
    expect(changes).toEqual(expect.arrayContaining(["?? app/.gitignore", "?? app/new.sh"]));
    expect(changes.join()).toContain("?? artifact/");
  });

  test("where the page or a working directory lies in what is ignored", async () => {
    await tree.write({ "dist/page.md": "x", "app/page.log": "x" });
    expect(await look(["page.md", "dist"])).toMatchObject({ changes: ["!! dist/"] });
    expect(await look(["dist/page.md"])).toMatchObject({ changes: ["!! dist/"] });
    expect(await look(["app/page.log"])).toMatchObject({ changes: ["!! app/page.log"] });
    expect(await look(["app"])).toEqual({ kind: "clean" });
  });
});

describe("the repository's own settings", () => {
  /** A line of the configuration, or what else a step may have left below `.git`. */
  test.each<[name: string, make: () => unknown]>([
    [
      "that hide new files",
      async () => {
        await mkdir(join(workspace, ".git/info"), { recursive: true });
        await writeFile(join(workspace, ".git/info/exclude"), "*\n");
        await writeFile(join(workspace, ".git/all"), "*\n");
        await writeFile(join(workspace, ".git/more"), "[status]\n\tshowUntrackedFiles = no\n");
        configure(`[core]\n\texcludesFile = ${workspace}/.git/all\n[include]\n\tpath = more\n`);
      },
    ],
    [
      "that hide changed files",
      () => {
        tree.git("update-index", "--assume-unchanged", "app/run.sh");
        tree.git("update-index", "--skip-worktree", "src/a.c");
        configure("[core]\n\tsparseCheckout = true\n\tcheckStat = minimal\n\tfileMode = false\n");
      },
    ],
    [
      "that lead elsewhere",
      () => configure(`[core]\n\tworktree = ${checkout(`${workspace}-clean`).folder}\n`),
    ],
    ["that say there is no work tree", () => configure("[core]\n\tbare = true\n")],
    [
      "that replace objects",
      () => tree.git("replace", "HEAD:app/run.sh", tree.git("hash-object", "-w", "src/a.c")),
    ],
    [
      "that borrow objects",
      () =>
        writeFile(join(workspace, ".git/objects/info/alternates"), `${join(clone.folder, ".git/objects")}\n`),
    ],
  ])("%s hide nothing", async (_name, make) => {
    await make();
    await tree.write({ "app/run.sh": "echo theirs\n", "app/new.sh": "x" });
    await chmod(join(workspace, "src/a.c"), 0o755);
    expect(await look()).toEqual(changed(" M app/run.sh", " M src/a.c", "?? app/new.sh"));
  });

  test("run no program while they are looked at: fsmonitor, filters, text converters", async () => {
    const trap = join(workspace, "..", "trap");
    await writeTrap(trap, traces);
    await writeTrap(join(workspace, ".git/hooks/post-index-change"), traces);
    configure(
      `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n\tsshCommand = ${trap}\n\talternateRefsCommand = ${trap}
[filter "x"]\n\tclean = ${trap}\n\tsmudge = ${trap}\n\tprocess = ${trap}\n\trequired = true
[diff]\n\texternal = ${trap}\n[diff "x"]\n\ttextconv = ${trap}\n`,
    );
    await mkdir(join(workspace, ".git/info"), { recursive: true });
    await writeFile(join(workspace, ".git/info/attributes"), "* filter=x diff=x\n");
    expect(await look()).toMatchObject({ kind: "trap" });
    await writeFile(join(workspace, ".git/config"), "");
    await rm(join(workspace, ".git/hooks"), { recursive: true });
    await tree.write({ ".gitattributes": "* filter=x diff=x\n", "app/run.sh": "echo theirs\n" });
    expect(await look()).toEqual(changed(" M app/run.sh", "?? .gitattributes"));
    expect(existsSync(traces)).toBe(false);
  });
});

test("a submodule is as its commit says or is not there, whatever its `ignore` says", async () => {
  const library = checkout(join(workspace, "..", "library"));
  tree.git("submodule", "--quiet", "add", library.folder, "lib");
  const sha = tree.commit("with a submodule");
  configure('[submodule "lib"]\n\tignore = all\n');
  const lib = join(workspace, "lib");
  const ask = () => look(["page.md"], sha);
  expect(await ask()).toEqual({ kind: "clean" });
  await writeFile(join(lib, "new.sh"), "x");
  expect(await ask()).toEqual(changed(" M lib"));
  await rm(join(lib, "new.sh"));
  repositoryAt(lib).git("checkout", "--quiet", "--detach", head);
  expect(await ask()).toEqual(changed(" M lib"));
  await rm(join(lib, ".git"));
  expect(await ask()).toEqual(changed(" M lib"));
  await rm(lib, { recursive: true });
  await symlink("src", lib);
  expect(await ask()).toEqual(changed(" M lib"));
  await rm(lib);
  await mkdir(lib);
  expect(await ask()).toEqual({ kind: "clean" });
});
