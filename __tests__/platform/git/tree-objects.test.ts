import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { gitOf } from "../../../src/platform/git/git-command.js";
import { lookAtTrees } from "../../../src/platform/git/tree-look.js";
import { newRepository, type Repository, repositoryAt, workspacesOf } from "../../support/repository.js";

let tree: Repository;
let workspace = "";
let temporaryFolder = "";
let sha = "";

const newWorkspace = workspacesOf({
  "page.md": "# Page\n",
  "app/run.sh": "echo ours\n",
  "app/deep/x.sh": "echo deep\n",
});

beforeEach(async () => {
  ({ tree, workspace, temporaryFolder, sha } = await newWorkspace());
});

const env = { PATH: process.env["PATH"] };
const look = () => lookAtTrees({ paths: [join(workspace, "page.md")], sha, workspace, temporaryFolder }, env);
const damaged = { kind: "unknown", reason: "`git fsck` finds its objects damaged" };
const loose = (name: string, at = workspace) => join(at, ".git/objects", name.slice(0, 2), name.slice(2));

/** Puts the content of one object behind the name of another. */
function overwrite(name: string, by: string, at = workspace): void {
  chmodSync(loose(name, at), 0o644);
  copyFileSync(loose(by, at), loose(name, at));
}

/** The stranger's file lies in the work tree, and its tree in the repository. */
async function theirs(path: string): Promise<string> {
  await tree.write({ [path]: "echo theirs\n" });
  return tree.git("rev-parse", `${tree.git("stash", "create")}^{tree}`);
}

describe("objects are hashed and not believed", () => {
  test.each([
    ["the commit's tree", "page.md", ""],
    ["a subtree", "app/run.sh", "app"],
    ["a subtree's subtree", "app/deep/x.sh", "app/deep"],
  ])("%s that was overwritten", async (_name, file, folder) => {
    const other = await theirs(file);
    const [name, by] = [sha, other].map((commit) => tree.git("rev-parse", `${commit}:${folder}`));
    overwrite(name ?? "", by ?? "");
    expect(await look()).toMatchObject(damaged);
  });

  test("a blob, which a command of the page may ask for", async () => {
    const name = tree.git("rev-parse", `${sha}:app/run.sh`);
    overwrite(name, tree.git("rev-parse", `${sha}:page.md`));
    expect(await look()).toMatchObject(damaged);
  });

  test("the commit itself", async () => {
    const other = tree.git("commit-tree", await theirs("app/run.sh"), "-m", "theirs");
    overwrite(sha, other);
    expect(await look()).toMatchObject({ kind: "unknown" });
  });

  test("one of a repository that objects are borrowed from", async () => {
    const other = await theirs("app/run.sh");
    const [name = "", by = ""] = [sha, other].map((commit) => tree.git("rev-parse", `${commit}:app`));
    const lender = join(workspace, "../lender");
    cpSync(workspace, lender, { recursive: true });
    overwrite(name, by, lender);
    rmSync(loose(name));
    await writeFile(join(workspace, ".git/objects/info/alternates"), `${lender}/.git/objects\n`);
    expect(await look()).toMatchObject(damaged);
  });

  test("one in a pack whose index names another's place", async () => {
    const other = await theirs("app/run.sh");
    tree.git("update-ref", "refs/heads/theirs", tree.git("commit-tree", other, "-m", "theirs"));
    const [name = "", by = ""] = [sha, other].map((commit) => tree.git("rev-parse", `${commit}:app`));
    tree.git("repack", "-adq");
    const folder = join(workspace, ".git/objects/pack");
    const file = (await readdir(folder)).find((entry) => entry.endsWith(".idx")) ?? "";
    const index = await readFile(join(folder, file));
    chmodSync(join(folder, file), 0o644);
    await writeFile(join(folder, file), swapped(index, name, by));
    expect(tree.git("cat-file", "-p", `${sha}:app/run.sh`)).toBe("echo theirs");
    expect(await look()).toMatchObject({ kind: "unknown" });
  });

  test("one that a multi-pack index leads astray", async () => {
    const other = await theirs("app/run.sh");
    tree.git("update-ref", "refs/heads/theirs", tree.git("commit-tree", other, "-m", "theirs"));
    const [name = "", by = ""] = [sha, other].map((commit) => tree.git("rev-parse", `${commit}:app`));
    tree.git("repack", "-adq");
    tree.git("multi-pack-index", "write");
    const file = join(workspace, ".git/objects/pack/multi-pack-index");
    chmodSync(file, 0o644);
    await writeFile(file, swappedNames(await readFile(file), name, by));
    expect((await look()).kind).not.toBe("clean");
  });

  test("one that is not there", async () => {
    const name = tree.git("rev-parse", `${sha}:app/run.sh`);
    await rm(loose(name));
    expect(await look()).toMatchObject(damaged);
  });
});

/** In an index of version 2: the places of two objects change hands, and the sums at its end are made anew. */
function swapped(index: Buffer, one: string, other: string): Buffer {
  const copy = Buffer.from(index);
  const total = copy.readUInt32BE(8 + 255 * 4);
  const names = 8 + 1024;
  const places = names + total * 20 + total * 4;
  const at = (name: string): number => {
    for (let row = 0; row < total; row += 1)
      if (copy.subarray(names + row * 20, names + row * 20 + 20).toString("hex") === name) return row;
    return -1;
  };
  const [first, second] = [places + at(one) * 4, places + at(other) * 4];
  const place = copy.readUInt32BE(first);
  copy.writeUInt32BE(copy.readUInt32BE(second), first);
  copy.writeUInt32BE(place, second);
  return summed(copy);
}

function swappedNames(index: Buffer, one: string, other: string): Buffer {
  const copy = Buffer.from(index);
  const [first, second] = [one, other].map((name) => copy.indexOf(Buffer.from(name, "hex")));
  Buffer.from(other, "hex").copy(copy, first);
  Buffer.from(one, "hex").copy(copy, second);
  return summed(copy);
}

function summed(index: Buffer): Buffer {
  const sum = execFileSync("sha1sum", { input: index.subarray(0, -20) })
    .toString()
    .slice(0, 40);
  return Buffer.concat([index.subarray(0, -20), Buffer.from(sum, "hex")]);
}

describe("a sound repository is no trouble", () => {
  test("packed, with a commit graph, grafts, odd old commits and a shallow end", async () => {
    await tree.write({ "app/run.sh": "echo newer\n" });
    tree.commit("newer");
    const old = execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], {
      cwd: workspace,
      input: `tree ${tree.git("rev-parse", "HEAD^{tree}")}\nauthor A <a@b> 07 +0\ncommitter A<a@b> 1 +0000\n\nx\n`,
    });
    expect(old.toString()).toMatch(/^[0-9a-f]{40}/);
    sha = tree.commit("newest");
    tree.git("gc", "--quiet", "--aggressive");
    tree.git("commit-graph", "write", "--reachable");
    const clone = join(workspace, "../clone");
    for (const more of [[], ["--depth=1"], ["--depth=2"]]) {
      tree.git("clone", "--quiet", ...more, `file://${workspace}`, clone);
      const paths = [join(clone, "page.md"), join(clone, "app")];
      expect(await lookAtTrees({ paths, sha, workspace: clone, temporaryFolder }, env)).toEqual({
        kind: "clean",
      });
      await rm(clone, { recursive: true });
    }
    await writeFile(join(workspace, ".git/info/grafts"), `${sha}\n`);
    expect(await look()).toEqual({ kind: "clean" });
  });

  test("a clone that left out what it does not show", async () => {
    tree.git("config", "uploadpack.allowFilter", "true");
    await tree.write({ "app/run.sh": "echo newer\n" });
    sha = tree.commit("newer");
    const clone = join(workspace, "../clone");
    tree.git("clone", "--quiet", "--filter=blob:none", `file://${workspace}`, clone);
    expect(
      await lookAtTrees({ paths: [join(clone, "page.md")], sha, workspace: clone, temporaryFolder }, env),
    ).toEqual({ kind: "clean" });
  });
});

test("hashing ends when its time is over: an object that is a pipe holds nobody up", async () => {
  execFileSync("mkfifo", [loose("ab".repeat(20)).replace(/\/ab\/.*/, "/pipe")]);
  await mkdir(join(workspace, ".git/objects/ab"), { recursive: true });
  execFileSync("mkfifo", [loose("ab".repeat(20))]);
  const git = gitOf(workspace, env, join(workspace, "../none"));
  expect(await git?.check(["fsck"], 300)).toBe("git took longer than 0.3 s to hash its objects");
});

describe("what the commit's own attributes would overlook is a change", () => {
  test("a CR at the ends of a script's lines", async () => {
    await tree.write({
      ".gitattributes": "*.sh text\n*.bat text eol=crlf\n",
      "app/win.bat": "echo x\r\n",
      "app/one.sh": "exit 1\n",
    });
    sha = tree.commit("text");
    expect(await look()).toEqual({ kind: "clean" });
    await tree.write({ "app/one.sh": "exit 1\r\n", "app/win.bat": "echo x\r\n\n" });
    expect(await look()).toMatchObject({
      kind: "changed",
      changes: expect.arrayContaining([" M app/one.sh"]),
    });
  });

  test("what stands in `$Id$`", async () => {
    await tree.write({ ".gitattributes": "*.sh ident\n", "app/id.sh": 'echo "$Id$"\n' });
    sha = tree.commit("ident");
    await tree.write({ "app/id.sh": 'echo "$Id: `touch x` $"\n' });
    expect(await look()).toMatchObject({ kind: "changed", changes: [" M app/id.sh"] });
  });
});

test("a submodule's objects are hashed as well", async () => {
  const library = await newRepository(join(workspace, "../library"));
  await library.write({ "lib/a.sh": "echo ours\n" });
  library.commit("ours");
  tree.git("submodule", "--quiet", "add", library.folder, "lib");
  sha = tree.commit("with a submodule");
  expect(await look()).toEqual({ kind: "clean" });
  const lib = repositoryAt(join(workspace, "lib"));
  const name = lib.git("rev-parse", "HEAD:lib");
  await lib.write({ "lib/a.sh": "echo theirs\n" });
  const by = lib.git("rev-parse", `${lib.git("stash", "create")}:lib`);
  const at = join(workspace, ".git/modules/lib/objects");
  const file = (object: string) => join(at, object.slice(0, 2), object.slice(2));
  chmodSync(file(name), 0o644);
  copyFileSync(file(by), file(name));
  expect(await look()).toMatchObject({ kind: "changed", changes: [" M lib"] });
});
