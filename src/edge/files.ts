import { constants, existsSync, realpathSync } from "node:fs";
import { lstat, mkdir, mkdtemp, open, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { maxChecklistBytes } from "../model/checklist.js";
import type { Files, PageFile } from "../model/world.js";
import { isInside } from "./inside.js";
import { hasCode, isSystemError } from "./system-error.js";

/** The file system for real. */
export const files: Files = {
  readPage,
  readTextInside,
  folderInside,
  mayWrite,
  makeRunFolder,
  writeText,
  keepOnly,
  findGitRoot,
};

/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path: string, workspace: string): Promise<PageFile> {
  let real: string;
  try {
    real = await realpath(path);
  } catch (error) {
    return unreadable(missingOr(error), "a checklist file", "Create the page, or name it with `checklist`.");
  }
  if (!isInside(real, await realpath(workspace)) || real.split(sep).includes(".git")) {
    return unreadable(
      "a path that leads out of the workspace",
      "a file inside the workspace",
      "Put the page itself there, not a link to it.",
    );
  }
  return readRegular(real);
}

async function readRegular(real: string): Promise<PageFile> {
  const stat = await lstat(real);
  if (stat.isDirectory()) return unreadable("a directory", "a file", "Name the page inside it.");
  if (!stat.isFile())
    return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
  if (stat.size > maxChecklistBytes) {
    const size = (stat.size / 1024 / 1024).toFixed(1);
    return unreadable(
      `a file of ${size} MiB`,
      "at most 16 MiB",
      "Split the page, or take what is no checklist out of it.",
    );
  }
  // O_NOFOLLOW: the path was resolved just now; a link that appeared since is not followed.
  const file = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return { kind: "page", bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path: string, workspace: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    const stat = await lstat(real);
    if (!isInside(real, await realpath(workspace)) || !stat.isFile() || stat.size > 4 * 1024 * 1024)
      return null;
    return await readFile(real, "utf8");
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

async function folderInside(path: string, workspace: string): Promise<boolean> {
  try {
    // At once: asked before every script, and the way to a thread and back takes longer than the answer.
    return isInside(realpathSync.native(path), realpathSync.native(workspace));
  } catch (error) {
    if (isSystemError(error)) return true;
    throw error;
  }
}

async function mayWrite(path: string, folders: readonly string[]): Promise<boolean> {
  const folder = await realFolder(dirname(path));
  if (!(await Promise.all(folders.map(realFolder))).some((allowed) => isInside(folder, allowed)))
    return false;
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    return hasCode(error, "ENOENT");
  }
}

/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT") || dirname(path) === path) throw error;
    return join(await realFolder(dirname(path)), basename(path));
  }
}

/** Creates `readiness-<unique>` below a folder, for this user alone. */
async function makeRunFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, "readiness-"));
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { mode: 0o600 });
}

async function keepOnly(folder: string, name: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder))
    if (entry !== name) await rm(join(folder, entry), { recursive: true, force: true });
}

/** The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. */
function findGitRoot(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function unreadable(found: string, expected: string, cure: string): PageFile {
  return { kind: "unreadable", found, expected, cure };
}

function missingOr(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return error.code === "ENOENT" || error.code === "ENOTDIR"
    ? "no file"
    : `a file that cannot be read (${error.code})`;
}
