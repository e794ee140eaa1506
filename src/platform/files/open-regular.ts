import { constants, promises, type Stats } from "node:fs";
import { hasProc } from "../process/proc.js";
import { noFollow, noWait } from "./open-flags.js";
import { isInside, realPath } from "./paths.js";
import { tidyUp } from "./system-error.js";

type Opened =
  | { readonly kind: "open"; readonly file: promises.FileHandle; readonly stat: Stats }
  | { readonly kind: "outside" }
  /** A folder, a pipe, a device. */
  | { readonly kind: "irregular" };

/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * Throws what the system says.
 */
export async function openRegular(real: string, folder: string): Promise<Opened> {
  const file = await promises.open(real, constants.O_RDONLY | noFollow | noWait);
  const opened = await judge(file, real, folder).catch(async (error: unknown) => {
    await tidyUp(() => file.close());
    throw error;
  });
  if (opened.kind !== "open") await tidyUp(() => file.close());
  return opened;
}

async function judge(file: promises.FileHandle, real: string, folder: string): Promise<Opened> {
  const stat = await file.stat();
  if (!stat.isFile()) return { kind: "irregular" };
  return isInside(await pathOf(file, real), realPath(folder))
    ? { kind: "open", file, stat }
    : { kind: "outside" };
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
