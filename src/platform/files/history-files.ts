import { type BigIntStats, lstatSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { historyLimits } from "../../model/history.js";
import type { HistoryFile, HistoryFiles, HistoryPlace, SetAside } from "../../ports/history-files.js";
import { isInside, realFolder } from "./paths.js";
import { readRegularFile, readUpTo } from "./read-regular-file.js";
import { hasCode, isSystemError, unlessRefused } from "./system-error.js";
import { writeBeside } from "./write-text.js";

/** A history file for real. */
export const historyFiles: HistoryFiles = { read, replace, setAside };

async function read(path: string, folders: readonly string[]): Promise<HistoryFile> {
  try {
    const folder = await realFolder(dirname(path));
    const allowed = await Promise.all(folders.map(realFolder));
    if (!allowed.some((candidate) => isInside(folder, candidate)))
      return { kind: "refused", reason: "it lies outside of the workspace and of RUNNER_TEMP" };
    return await readAt(join(folder, basename(path)), folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { kind: "refused", reason: `it cannot be read (${error.code})` };
  }
}

async function readAt(path: string, folder: string): Promise<HistoryFile> {
  const stat = statOf(path);
  const place = { path, mark: markOf(stat) };
  if (stat === null) return { kind: "missing", place };
  const foreign = (what: string): HistoryFile => ({ kind: "foreign", place, what });
  if (stat.isSymbolicLink()) return foreign("a link");
  if (stat.isDirectory()) return foreign("a folder");
  if (!stat.isFile()) return foreign("no regular file");
  return readRegularFile<HistoryFile>(
    path,
    folder,
    async (file, { size }) =>
      size > historyLimits.bytes
        ? foreign(`larger than ${historyLimits.bytes / 1_000_000} MB`)
        : { kind: "file", place, bytes: await readUpTo(file, size) },
    (why) => foreign(why === "outside" ? "a link" : "no regular file"),
  );
}

async function replace({ path, mark }: HistoryPlace, text: string): Promise<boolean> {
  const before = statOf(path);
  const mode = before?.isFile() === true ? Number(before.mode) & 0o777 : null;
  return writeBeside(path, text, mode, () => markOf(statOf(path)) === mark);
}

/** More than these are no accident, and somebody should look at them. */
const maxAside = 9;

async function setAside({ path, mark }: HistoryPlace): Promise<SetAside> {
  const names = Array.from({ length: maxAside }, (_, index) => asideName(basename(path), index + 1));
  const name = names.find((each) => statOf(join(dirname(path), each)) === null);
  if (name === undefined)
    return { kind: "refused", reason: `${maxAside} such files lie beside it already, up to ${names.at(-1)}` };
  if (markOf(statOf(path)) !== mark) return { kind: "changed" };
  try {
    renameSync(path, join(dirname(path), name));
    return { kind: "moved", name };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return hasCode(error, "ENOENT")
      ? { kind: "changed" }
      : { kind: "refused", reason: `it cannot be renamed (${error.code})` };
  }
}

function asideName(name: string, number: number): string {
  return `${name}.damaged${number === 1 ? "" : `-${number}`}`;
}

/** Of the path itself: a link is not followed. At once, so that between a look and what follows from it nothing else of this process comes. */
function statOf(path: string): BigIntStats | null {
  return unlessRefused(() => lstatSync(path, { bigint: true }), null, "ENOENT", "ENOTDIR");
}

/** Tells what stands at a path from what took its place. */
function markOf(stat: BigIntStats | null): string | null {
  return stat && [stat.dev, stat.ino, stat.size, stat.mtimeNs].join(":");
}
