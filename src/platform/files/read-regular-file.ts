import { constants, promises, type Stats } from "node:fs";
import { hasProc } from "../process/proc.js";
import { noFollow, noWait } from "./open-flags.js";
import { isInside, realPath } from "./paths.js";
import { tidyUp } from "./system-error.js";

/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * A folder, a pipe and a device are irregular. Throws what the system says.
 */
export async function readRegularFile<Result>(
  real: string,
  folder: string,
  read: (file: promises.FileHandle, stat: Stats) => Promise<Result>,
  refuse: (why: "outside" | "irregular") => Result,
): Promise<Result> {
  const file = await promises.open(real, constants.O_RDONLY | noFollow | noWait);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return refuse("irregular");
    const isThere = isInside(await pathOf(file, real), realPath(folder));
    return isThere ? await read(file, stat) : refuse("outside");
  } finally {
    await tidyUp(() => file.close());
  }
}

/** Where an open file lies now. Without `/proc` only its path can be asked again. */
export async function pathOf(file: promises.FileHandle, path: string): Promise<string> {
  return hasProc ? promises.readlink(`/proc/self/fd/${file.fd}`) : realPath(path);
}

/** Not beyond the size it had at first: what something still writes to is cut, not waited for. */
export async function readUpTo(file: promises.FileHandle, size: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(size);
  let length = 0;
  for (let count = -1; count !== 0 && length < size; length += count)
    count = (await file.read(buffer, length, size - length)).bytesRead;
  return buffer.subarray(0, length);
}
