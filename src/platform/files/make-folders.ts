import { promises } from "node:fs";
import { dirname } from "node:path";
import { hasCode, unlessRefusedLater } from "./system-error.js";

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
  return unlessRefusedLater(async () => (await promises.stat(path)).isDirectory(), false, "ENOENT");
}

/** What a writer says where its folder is no longer what it was. */
export function ledAstray(path: string): Error {
  return new Error(`a link has taken the place of the folder of ${path}`);
}
