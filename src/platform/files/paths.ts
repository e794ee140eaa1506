import { promises, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { hasCode } from "./system-error.js";

/**
 * A path as the system itself names what is there: without links, and on Windows and macOS in the disk's case, a short
 * name (8.3) or a mapped drive written out. Paths are compared by it, both of them: Node's own `realpathSync` follows
 * links and leaves the rest as it was given.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (hasCode(error, driveWithoutAnswer)) return realpathSync(path);
    throw error;
  }
}

/** The same, off the main thread. */
export async function askRealPath(path: string): Promise<string> {
  try {
    return await promises.realpath(path);
  } catch (error) {
    if (hasCode(error, driveWithoutAnswer)) return realpathSync(path);
    throw error;
  }
}

/** Windows answers so on RAM disks and the like, which bypass its volume manager (Vite's `safeRealpathSync`). */
const driveWithoutAnswer = "EISDIR";

/** The real path of as much of a path as exists, and the rest: what is missing can lie elsewhere, too. */
export async function realBeginning(path: string): Promise<{ readonly real: string; readonly rest: string }> {
  for (
    let beginning = path, rest = "";
    ;
    rest = join(basename(beginning), rest), beginning = dirname(beginning)
  ) {
    const real = await unlessMissing(beginning);
    if (real !== null) return { real, rest };
    if (dirname(beginning) === beginning) return { real: beginning, rest };
  }
}

async function unlessMissing(path: string): Promise<string | null> {
  try {
    return await askRealPath(path);
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return null;
    throw error;
  }
}

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}
