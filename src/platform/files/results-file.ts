import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { ResultsFile } from "../../model/reported-verdicts.js";
import { noFollow, noWait } from "./open-flags.js";
import { isInside } from "./paths.js";
import { readUpTo } from "./read-regular-file.js";
import { hasCode, isSystemError, tidyUp } from "./system-error.js";

/** The most that is read of results that came from elsewhere. */
export const maxResultsBytes = 20_000_000;

/** The file's name in the folder that an artifact was downloaded into. */
const resultsName = "results.json";

/**
 * Reads a results file that came with an artifact: `path` is the file, or the folder that holds it. Only a regular
 * file below one of the folders is read, and no part of the way there may be a link: a zip can hold links to anywhere.
 */
export async function readResultsFile(path: string, folders: readonly string[]): Promise<ResultsFile> {
  try {
    return await find(resolve(path), folders);
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return { kind: "missing" };
    if (!isSystemError(error)) throw error;
    return refused(`it cannot be read (${error.code})`);
  }
}

async function find(path: string, folders: readonly string[]): Promise<ResultsFile> {
  const why = await whyNotRead(path, folders);
  if (why !== null) return refused(why);
  return readResults((await lstat(path)).isDirectory() ? join(path, resultsName) : path);
}

/** Why nothing at an absolute path may be read as results: where it lies, or a link on the way. Throws what the system says. */
export async function whyNotRead(path: string, folders: readonly string[]): Promise<string | null> {
  const folder = folders.find((candidate) => isInside(path, resolve(candidate)));
  if (folder === undefined) return "it lies outside of the workspace and of RUNNER_TEMP";
  return (await hasLink(resolve(folder), path)) ? "the way to it is a link" : null;
}

/** Whether anything below the folder on the way to the path, or the path itself, is a link. */
async function hasLink(folder: string, path: string): Promise<boolean> {
  let at = folder;
  for (const part of relative(folder, path).split(sep)) {
    at = join(at, part);
    if (at !== folder && (await lstat(at)).isSymbolicLink()) return true;
  }
  return false;
}

async function readResults(path: string): Promise<ResultsFile> {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return refused("the way to it is a link");
  if (!stat.isFile()) return refused("it is no regular file");
  // What was looked at could be changed since: a link is not followed, and a pipe not waited for.
  const file = await open(path, constants.O_RDONLY | noFollow | noWait);
  try {
    const { size } = await file.stat();
    if (size > maxResultsBytes) return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
    // No more than the size that was allowed, should something still write to it.
    return { kind: "file", bytes: await readUpTo(file, size) };
  } finally {
    await tidyUp(() => file.close());
  }
}

function refused(reason: string): ResultsFile {
  return { kind: "refused", reason };
}
