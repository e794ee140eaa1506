import { existsSync, statSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Environment } from "../../model/variables.js";
import type { GitFolderTrap, TreeLook, TreeQuestion } from "../../ports/git.js";
import { realPath } from "../files/paths.js";
import { unlessRefusedLater } from "../files/system-error.js";
import { type Git, gitOf, workTreeOf } from "./git-command.js";
import { gitFolders } from "./git-folders.js";
import { findGitTrap } from "./git-trap.js";
import { compareTree } from "./tree-compare.js";

/** Looks whether files and folders lie in work trees that hold a commit and nothing else; each tree is looked at once. */
export async function lookAtTrees(question: TreeQuestion, env: Environment): Promise<TreeLook> {
  const trees = new Map<string, Promise<Tree>>();
  for (const path of question.paths) {
    const real = realPath(nearest(path));
    const root = workTreeOf(statSync(real).isDirectory() ? real : dirname(real));
    if (root === null) return { kind: "no-tree", path };
    const tree = trees.get(root) ?? lookAtTree(root, question, env);
    trees.set(root, tree);
    const look = lookOf(path, relative(root, real), await tree);
    if (look.kind !== "clean") return look;
  }
  return { kind: "clean" };
}

/** What is missing (setup may make it) stands for the nearest folder above it. */
function nearest(path: string): string {
  for (let at = path; ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at;
}

type TreeContents = Exclude<Awaited<ReturnType<typeof compareTree>>, string>;

type Tree =
  | { readonly kind: "holds"; readonly contents: TreeContents }
  | { readonly kind: "other-commit"; readonly head: string }
  | { readonly kind: "trap"; readonly trap: GitFolderTrap }
  | { readonly kind: "unknown"; readonly reason: string };

async function lookAtTree(root: string, question: TreeQuestion, env: Environment): Promise<Tree> {
  const git = gitOf(root, env, question.workspace);
  if (git === null) return unknown("git was not found outside the workspace");
  const folders = await gitFolders(root);
  const trap = await findGitTrap(git, folders);
  // Git is not asked where a pipe in the place of a file could hold it up.
  if (trap !== null && trap.what.kind !== "setting" && trap.what.kind !== "hook")
    return { kind: "trap", trap };
  const asked = ["rev-parse", "HEAD", "--absolute-git-dir", "--git-common-dir", "--git-path", "objects"];
  const [head = "", own = "", common = "", objects = ""] = (await git.lines(asked)) ?? [];
  if (isCommit(head) && head !== question.sha) return { kind: "other-commit", head };
  if (trap !== null) return { kind: "trap", trap };
  if (!isCommit(head)) return unknown("git knows no commit there");
  const isLookedThrough = [own, common].every((folder) => folders.includes(realPath(resolve(root, folder))));
  if (!isLookedThrough) return unknown("its `.git` leads to another folder than the one it names");
  const contents = await compareTree(git, resolve(root, objects), head, question.temporaryFolder);
  if (typeof contents === "string") return unknown(contents);
  const modules = await changedModules(contents, git, question, env);
  return { kind: "holds", contents: { ...contents, changes: [...contents.changes, ...modules] } };
}

function unknown(reason: string): Tree {
  return { kind: "unknown", reason };
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** What the commit ignores it does not vouch for either: neither a page nor a working directory may lie in there. */
function lookOf(path: string, inTree: string, tree: Tree): TreeLook {
  if (tree.kind !== "holds") return { ...tree, path };
  const { changes, ignored } = tree.contents;
  if (changes.length > 0) return { kind: "changed", path, changes };
  const place = `${inTree.split(sep).join("/")}/`;
  const cover = ignored.find((entry) => place.startsWith(entry.endsWith("/") ? entry : `${entry}/`));
  return cover === undefined ? { kind: "clean" } : { kind: "changed", path, changes: [`!! ${cover}`] };
}

/** A submodule's commit stands in the tree like a file's content. Nothing at all may lie in its place: it was not checked out. */
async function changedModules(
  { modules }: TreeContents,
  git: Git,
  question: TreeQuestion,
  env: Environment,
): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, sha } of modules) {
    const folder = join(git.root, path);
    // A name with odd characters is quoted: it cannot be found, so it cannot be vouched for.
    const isUnused = !path.startsWith('"') && (await isEmpty(folder));
    const isHeld = isUnused || (await holds(folder, { ...question, paths: [folder], sha }, env));
    if (!isHeld) changed.push(` M ${path}`);
  }
  return changed;
}

async function holds(folder: string, question: TreeQuestion, env: Environment): Promise<boolean> {
  const isItsOwnTree = existsSync(folder) && workTreeOf(folder) === realPath(folder);
  return isItsOwnTree && (await lookAtTrees(question, env)).kind === "clean";
}

/** Whether nothing lies there. A link or a file in the place of a folder is something. */
async function isEmpty(folder: string): Promise<boolean> {
  return unlessRefusedLater(
    async () => (await lstat(folder)).isDirectory() && (await readdir(folder)).length === 0,
    true,
    "ENOENT",
  );
}
