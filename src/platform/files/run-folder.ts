import { existsSync, promises, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { askRealPath } from "./paths.js";
import { hasCode, tidyUp, unlessRefused } from "./system-error.js";

/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
export async function makeRunFolder(parent: string): Promise<string> {
  await makeFolders(parent);
  return promises.mkdtemp(join(await askRealPath(parent), "readiness-"));
}

/** As `makeRunFolder` names them. */
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;

/** Removes everything in a run's folder but one file; another folder is left alone. */
export async function keepOnly(folder: string, name: string): Promise<void> {
  // A command may have named another folder in the state that post reads.
  if (!runFolder.test(basename(folder))) return;
  await tidyUp(async () => {
    // A link in its place leads to what is not ours.
    if (!(await isThere(folder)) || !(await promises.lstat(folder)).isDirectory()) return;
    for (const entry of await promises.readdir(folder))
      if (entry !== name)
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

/**
 * A folder, and those above it that are missing. Node's own `recursive` never returns where the system will not have a
 * folder made in one that is there, and says ENOENT (`/proc`; seen with Node 20).
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await promises.mkdir(path);
  } catch (error) {
    if (hasCode(error, "EEXIST") && (await promises.stat(path)).isDirectory()) return;
    const above = dirname(path);
    if (!hasCode(error, "ENOENT") || above === path || (await isFolder(above))) throw error;
    await makeFolders(above);
    await makeFolders(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await promises.stat(path)).isDirectory();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** Whether anything stands at a path, a link itself included. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await promises.lstat(path);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}
