import { constants } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import type { Spool } from "../../ports/files.js";
import { noFollow } from "./open-flags.js";

const first = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
/** What a command may have put in its place meanwhile is not followed. (Opened for both, a pipe holds nothing up.) */
const again = constants.O_RDWR | noFollow;

/** A spool in a file of its own, which is made when there is something to keep. */
export function createSpool(path: string): Spool {
  let file: FileHandle | null = null;
  let length = 0;
  let made = false;
  const close = async (): Promise<void> => {
    const open = file;
    file = null;
    await open?.close();
  };
  return {
    append: async (bytes) => {
      file ??= await open(path, made ? again : first, 0o600);
      made = true;
      for (let from = 0; from < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length + from);
        from += bytesWritten;
      }
      length += bytes.length;
    },
    read: async (into, at) => {
      file ??= await open(path, again);
      const { bytesRead } = await file.read(into, 0, into.length, at);
      return bytesRead;
    },
    rest: close,
    remove: async () => {
      await close();
      if (made) await rm(path, { force: true });
    },
  };
}
