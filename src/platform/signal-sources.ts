import type { BigIntStats } from "node:fs";
import { type FileHandle, lstat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FileLook, SignalSources } from "../ports/signal-sources.js";
import { askRealPath, isInside, realBeginning } from "./files/paths.js";
import { readRegularFile } from "./files/read-regular-file.js";
import { isSystemError } from "./files/system-error.js";
import { askInWorker } from "./json/query.js";

/**
 * The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed.
 * Once `stop` is aborted, what is not known by then stays unknown: there is a report to write.
 *
 * Only what lies inside the workspace by its real path is looked at, so a link to `/proc` or to another user's file
 * leads nowhere; only regular files are opened, never a pipe or device.
 */
export function createSignalSources(
  workingDirectory: string,
  workspace: string,
  worker: URL,
  stop: AbortSignal,
): SignalSources {
  const find = (path: string) => findInside(path, resolve(workingDirectory, path), workspace);
  const readInTime = async (path: string, take: (chunk: Buffer) => boolean): Promise<FileReading> => {
    const reading = await read(path, await find(path), workspace, (chunk) => !stop.aborted && take(chunk));
    const isCutShort = reading.kind === "read" && stop.aborted;
    return isCutShort ? unusable(path, "was not read: the run was stopped") : reading;
  };
  return {
    look: (path) => guarded(path, async () => look(path, await find(path))),
    read: (path, take) => guarded(path, () => readInTime(path, take)),
    ask: (question) => askInWorker(worker, question, { stop }),
  };
}

type FileReading = Awaited<ReturnType<SignalSources["read"]>>;

const chunkBytes = 256 * 1024;

type Unusable = Extract<FileLook, { readonly kind: "unusable" }>;

/** A real path inside the workspace, and what stands there. */
interface Place {
  readonly kind: "place";
  readonly real: string;
  readonly stat: BigIntStats;
}

type Found = Place | Unusable | { readonly kind: "missing" };

/** A fault of the file system is a reason why nothing could be evaluated, and no fault of the run. */
async function guarded<Result>(path: string, action: () => Promise<Result>): Promise<Result | Unusable> {
  try {
    return await action();
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return unusable(path, `cannot be read (${cause.code})`);
  }
}

async function findInside(path: string, absolute: string, workspace: string): Promise<Found> {
  const { real, rest } = await realBeginning(absolute);
  if (!isInside(join(real, rest), await askRealPath(workspace)))
    return unusable(path, "leads out of the workspace");
  return rest === ""
    ? { kind: "place", real, stat: await lstat(real, { bigint: true }) }
    : { kind: "missing" };
}

function look(path: string, found: Found): FileLook {
  if (found.kind !== "place") return found;
  const { stat } = found;
  const identity = `${stat.mtimeNs} ${stat.size} ${stat.ino}`;
  if (stat.isFile()) return { kind: "file", identity };
  return stat.isDirectory()
    ? { kind: "directory", identity }
    : unusable(path, "is neither a file nor a folder");
}

async function read(
  path: string,
  found: Found,
  workspace: string,
  take: (chunk: Buffer) => boolean,
): Promise<FileReading> {
  if (found.kind === "missing") return unusable(path, "is not there any more");
  if (found.kind === "unusable") return found;
  if (!found.stat.isFile()) return unusable(path, "is no regular file");
  return readRegularFile<FileReading>(
    found.real,
    workspace,
    async (file, { size }) => {
      await readUpTo(file, size, take);
      return { kind: "read" };
    },
    (why) => unusable(path, why === "outside" ? "leads out of the workspace" : "is no regular file"),
  );
}

/** Not beyond the size it had at first: a file that something still writes to must not hold the verdict up. */
async function readUpTo(file: FileHandle, size: number, take: (chunk: Buffer) => boolean): Promise<void> {
  const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, size)));
  for (let left = size; left > 0; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left));
    if (bytesRead === 0 || !take(buffer.subarray(0, bytesRead))) break;
    left -= bytesRead;
  }
}

function unusable(path: string, why: string): Unusable {
  return { kind: "unusable", reason: `${path} ${why}` };
}
