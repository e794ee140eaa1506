import { constants, promises, renameSync } from "node:fs";
import { dirname } from "node:path";
import { ledAstray, makeFolders } from "./make-folders.js";
import { pathOf } from "./read-regular-file.js";
import { tidyUp } from "./system-error.js";

/**
 * What is written comes after the commands, which may have put a link in the place of the file or of a folder above.
 * So it is written beside it and takes its place: nothing is followed, no other name of the old file changes, and what
 * reads it meanwhile finds it whole.
 */
export async function writeText(path: string, text: string | Buffer, mode = 0o600): Promise<void> {
  await writeBeside(path, text, mode, () => true);
}

/**
 * The same for what takes its place only if `mayReplace` says so when all is written; says whether it did.
 *
 * @param mode `null`: as the user's other new files have it
 */
export async function writeBeside(
  path: string,
  text: string | Buffer,
  mode: number | null,
  mayReplace: () => boolean,
): Promise<boolean> {
  await makeFolders(dirname(path));
  // Loaded here: a list has no use for cryptography.
  const { randomUUID } = await import("node:crypto");
  const beside = `${path}.${randomUUID()}`;
  const file = await promises.open(beside, flags, mode ?? 0o666);
  let isInPlace = false;
  try {
    if ((await pathOf(file, beside)) !== beside) throw ledAstray(path);
    // The mode of an opened file is cut by the umask.
    if (mode !== null && mode !== 0o600) await file.chmod(mode);
    await file.writeFile(text);
    isInPlace = mayReplace();
    // At once: nothing else of this process comes in between, and of another one hardly.
    if (isInPlace) renameSync(beside, path);
  } catch (error) {
    isInPlace = false;
    throw error;
  } finally {
    if (!isInPlace) await tidyUp(() => promises.rm(beside, { force: true }));
    await file.close();
  }
  return isInPlace;
}

const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
