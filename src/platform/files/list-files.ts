import { type Dirent, promises } from "node:fs";
import { join } from "node:path";
import type { FileList, FileSearch } from "../../ports/files.js";
import { askRealPath, isInside } from "./paths.js";
import { unlessRefusedLater } from "./system-error.js";

/**
 * Walks through a folder from the top, folder by folder, so that what lies high up is found before a limit is met. A
 * folder is read entry by entry and never held whole.
 */
export async function listFiles(folder: string, workspace: string, search: FileSearch): Promise<FileList> {
  const start = await unlessRefusedLater(() => askRealPath(folder), null);
  const border = await unlessRefusedLater(() => askRealPath(workspace), null);
  if (start === null || border === null || !isInside(start, border)) return { paths: [], complete: false };
  const paths: string[] = [];
  const folders = [""];
  let seen = 0;
  for (const each of folders) {
    const entries = await openFolder(join(start, each));
    if (entries === null) continue;
    for await (const entry of entries) {
      seen += 1;
      const path = each === "" ? entry.name : `${each}/${entry.name}`;
      if (seen > search.maxEntries || paths.length >= search.maxFiles)
        return { paths: paths.toSorted(), complete: false };
      if (entry.isDirectory() && search.enters(path)) folders.push(path);
      else if (entry.isFile() && search.wants(path)) paths.push(path);
    }
  }
  return { paths: paths.toSorted(), complete: true };
}

/** `null` where it cannot be read. `for await` closes it. A link is no folder here. */
async function openFolder(path: string): Promise<AsyncIterable<Dirent> | null> {
  return unlessRefusedLater(() => promises.opendir(path), null);
}
