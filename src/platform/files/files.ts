import { constants, existsSync, lstatSync, promises, readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { maxChecklistBytes } from "../../model/checklist.js";
import type { Files } from "../../ports/files.js";
import { ledAstray, makeFolders } from "./make-folders.js";
import { askRealPath, isInside, realFolder, realPath } from "./paths.js";
import { pathOf, readRegularFile, readUpTo } from "./read-regular-file.js";
import { isSystemError, tidyUp, unlessRefused, unlessRefusedLater } from "./system-error.js";
import { writeBeside, writeText } from "./write-text.js";

type PageFile = Awaited<ReturnType<Files["readPage"]>>;

/** The file system for real. */
export const files: Files = {
  readPage,
  readTextInside,
  folderInside,
  placeToWrite,
  makeRunFolder,
  writeText,
  writeReadable: async (path, text) => void (await writeBeside(path, text, null, () => true)),
  replaceText,
  createText,
  removeFile: (path) => promises.rm(path, { force: true }),
  listFiles: async (...search) => (await import("./list-files.js")).listFiles(...search),
  keepOnly,
  isFile,
  isThere: existsSync,
  findGitRoot,
  nameInside,
};

/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path: string, workspace: string): Promise<PageFile> {
  try {
    const real = await askRealPath(path);
    const inside = isInside(real, await askRealPath(workspace)) && !real.split(sep).some(isGits);
    return inside ? await readInside(real, workspace) : refused.outside;
  } catch (error) {
    const found = missingOr(error);
    const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
    return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
  }
}

/** Git's own folder, as systems know it that don't tell `.GIT` from it. */
function isGits(segment: string): boolean {
  return segment.toLowerCase() === ".git";
}

const refused = {
  outside: unreadable(
    "a path that leads out of the workspace",
    "a file inside the workspace",
    "Put the page itself there, not a link to it.",
  ),
  irregular: unreadable("something that is no regular file", "a regular file", "Put the page itself there."),
};

function tooLarge(size: number): PageFile {
  const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
  return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}

async function readInside(real: string, workspace: string): Promise<PageFile> {
  if ((await promises.lstat(real)).isDirectory())
    return unreadable("a directory", "a file", "Name the page inside it.");
  return readRegularFile<PageFile>(
    real,
    workspace,
    async (file, { size }) =>
      size > maxChecklistBytes ? tooLarge(size) : { kind: "page", bytes: await readUpTo(file, size) },
    (why) => refused[why],
  );
}

/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path: string, workspace: string): Promise<string | null> {
  const read = async (file: promises.FileHandle, { size }: Stats): Promise<string | null> =>
    size > maxLinkingBytes ? null : (await readUpTo(file, size)).toString("utf8");
  return unlessRefusedLater(
    async () => readRegularFile(await askRealPath(path), workspace, read, () => null),
    null,
  );
}

const maxLinkingBytes = 4 * 1024 * 1024;

async function folderInside(path: string, workspace: string): Promise<boolean> {
  // At once: asked before every script, and the way to a thread and back takes longer than the answer.
  return path === workspace || unlessRefused(() => isInside(realPath(path), realPath(workspace)), true);
}

async function placeToWrite(path: string, folders: readonly string[]): Promise<string | null> {
  return unlessRefusedLater(async () => {
    const folder = await realFolder(dirname(path));
    const allowed = await Promise.all(folders.map(realFolder));
    if (!allowed.some((candidate) => isInside(folder, candidate))) return null;
    const real = join(folder, basename(path));
    return (await isThere(real)) && !(await promises.lstat(real)).isFile() ? null : real;
  }, null);
}

async function replaceText(path: string, text: string | Buffer): Promise<void> {
  const { mode } = await promises.lstat(path);
  await writeText(path, text, mode & 0o777);
}

/** Not beside it first: nothing reads what was not there, and what somebody makes meanwhile is not replaced. */
async function createText(path: string, text: string): Promise<void> {
  await makeFolders(dirname(path));
  const file = await promises.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  try {
    if ((await pathOf(file, path)) !== path) throw ledAstray(path);
    await file.writeFile(text);
  } catch (error) {
    await tidyUp(() => promises.rm(path, { force: true }));
    throw error;
  } finally {
    await file.close();
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. A drive or
 * a link may lead to a folder within a work tree: then it is above the real path.
 */
function findGitRoot(start: string): string | null {
  return gitRootAbove(start) ?? (existsSync(start) ? gitRootAbove(realPath(start)) : null);
}

function gitRootAbove(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * By the names that the disk has on the way, in its case: git and servers know no others. A link keeps its own name.
 * What is not inside by the paths as given may be by the real ones: below a mapped drive, or a link.
 */
async function nameInside(path: string, folder: string): Promise<string | null> {
  if (isInside(path, folder)) return nameOnDisk(folder, relative(folder, path));
  return unlessRefusedLater(async () => {
    const from = await realFolder(folder);
    const to = await realFolder(path);
    return isInside(to, from) ? nameOnDisk(from, relative(from, to)) : null;
  }, null);
}

function nameOnDisk(folder: string, way: string): string {
  const given = way === "" ? [] : way.split(sep);
  return given.map((name, index) => entryName(join(folder, ...given.slice(0, index + 1)), name)).join("/");
}

/** Of what is missing, cannot be looked at, or is a drive by itself, as it was given. */
function entryName(path: string, given: string): string {
  return unlessRefused(() => (!lstatSync(path).isSymbolicLink() && basename(realPath(path))) || given, given);
}

function unreadable(found: string, expected: string, cure: string): PageFile {
  return { kind: "unreadable", found, expected, cure };
}

const noFile = "no file";

function missingOr(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return error.code === "ENOENT" || error.code === "ENOTDIR"
    ? noFile
    : `a file that cannot be read (${error.code})`;
}

/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
async function makeRunFolder(parent: string): Promise<string> {
  await makeFolders(parent);
  return promises.mkdtemp(join(await askRealPath(parent), "readiness-"));
}

/** As `makeRunFolder` names them. */
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;

/** Removes everything in a run's folder but these files; another folder is left alone. */
async function keepOnly(folder: string, ...names: readonly string[]): Promise<void> {
  // A command may have named another folder in the state that post reads.
  if (!runFolder.test(basename(folder))) return;
  await tidyUp(async () => {
    // A link in its place leads to what is not ours.
    if (!(await isThere(folder)) || !(await promises.lstat(folder)).isDirectory()) return;
    for (const entry of await promises.readdir(folder))
      if (!names.includes(entry))
        await tidyUp(() => promises.rm(join(folder, entry), { recursive: true, force: true }));
  });
}

/** How often the action was used in this job before, by the folders that its runs leave in RUNNER_TEMP. */
export function earlierUses(temporaryFolder: string): number {
  return unlessRefused(() => {
    const left = readdirSync(temporaryFolder).filter((name) => runFolder.test(name));
    return left.filter((name) => filesOfARun.some((file) => existsSync(join(temporaryFolder, name, file))))
      .length;
  }, 0);
}

/** One that was killed has no results yet. */
const filesOfARun = ["results.json", "journal.jsonl"];

/** Whether anything stands at a path, a link itself included. */
async function isThere(path: string): Promise<boolean> {
  return (await unlessRefusedLater(() => promises.lstat(path), null, "ENOENT")) !== null;
}
