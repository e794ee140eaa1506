import { fstatSync, writeSync } from "node:fs";
import type { LogWriter } from "../../ports/host.js";
import { hasCode, isSystemError, unlessRefused } from "../files/system-error.js";

/**
 * Writes to a descriptor at once, and waits for its reader as `cat` does. `process.stdout`, which a run needs to go on
 * meanwhile, makes Node load its streams, a tenth of the time of a short command. Where a process that shares
 * the descriptor has made it non-blocking, a full pipe refuses (EAGAIN), and `otherwise` writes the rest. When the reader
 * goes away (`| head`) the rest is dropped. `null` where the descriptor is neither a pipe nor a file.
 *
 * @param onLost hears why the rest is dropped where it is not the reader who went: a disk is full
 */
export function directLog(
  descriptor: number,
  otherwise: () => LogWriter,
  onLost: (why: string) => void = () => undefined,
): LogWriter | null {
  if (!isPipeOrFile(descriptor)) return null;
  let rest: LogWriter | null = null;
  let isGone = false;
  const writeAll = (bytes: Buffer): Promise<void> | undefined => {
    for (let at = 0; at < bytes.length && !isGone; ) {
      try {
        at += writeSync(descriptor, bytes, at);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        if (hasCode(error, "EAGAIN")) {
          rest = otherwise();
          return rest.write(bytes.subarray(at));
        }
        isGone = true;
        if (!hasCode(error, "EPIPE")) onLost(error.message);
      }
    }
    return undefined;
  };
  return {
    write: (bytes) => (rest === null ? writeAll(Buffer.from(bytes)) : rest.write(bytes)),
    flush: async () => rest?.flush(),
  };
}

function isPipeOrFile(descriptor: number): boolean {
  const stat = unlessRefused(() => fstatSync(descriptor), null);
  return stat !== null && (stat.isFIFO() || stat.isSocket() || stat.isFile());
}
