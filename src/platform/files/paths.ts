import { promises, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { unlessRefused, unlessRefusedLater } from "./system-error.js";

/**
 * A path as the system itself names what is there: without links, and on Windows and macOS in the disk's case, a short
 * name (8.3) or a mapped drive written out. Paths are compared by it, both of them: Node's own `realpathSync` follows
 * links and leaves the rest as it was given.
 */
export function realPath(path: string): string {
  return unlessRefused(() => realpathSync.native(path), null, driveWithoutAnswer) ?? realpathSync(path);
}

/** The same, off the main thread. */
export async function askRealPath(path: string): Promise<string> {
  const real = await unlessRefusedLater(() => promises.realpath(path), null, driveWithoutAnswer);
  return real ?? realpathSync(path);
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
    const real = await unlessRefusedLater(() => askRealPath(beginning), null, "ENOENT", "ENOTDIR");
    if (real !== null) return { real, rest };
    if (dirname(beginning) === beginning) return { real: beginning, rest };
  }
}

/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
export async function realFolder(path: string): Promise<string> {
  const { real, rest } = await realBeginning(path);
  return join(real, rest);
}

/** Whether a path is a folder or lies in it. Both are absolute; for the truth about links, real paths. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}
