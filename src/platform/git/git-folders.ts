import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { askRealPath } from "../files/paths.js";
import { unlessRefusedLater } from "../files/system-error.js";

/**
 * The folders that the `.git` of a work tree stands for, by their real paths: its own first, then the one that it shares
 * with others. Where `.git` is a file (a submodule, a linked work tree) it names the first, and that one may name the second.
 */
export async function gitFolders(root: string): Promise<string[]> {
  const entry = join(root, ".git");
  const folder = (await stat(entry)).isDirectory()
    ? await askRealPath(entry)
    : await named(entry, "gitdir: ");
  if (folder === null) return [];
  const common = await named(join(folder, "commondir"), "");
  return [...new Set([folder, common ?? folder])];
}

/** The folder that a file of one line names. */
async function named(file: string, before: string): Promise<string | null> {
  return unlessRefusedLater(async () => {
    if (!(await lstat(file)).isFile()) return null;
    const text = (await readFile(file, "utf8")).trim();
    return text.startsWith(before)
      ? await askRealPath(resolve(dirname(file), text.slice(before.length)))
      : null;
  }, null);
}
