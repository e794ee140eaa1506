import { closeSync, constants, fstatSync, openSync, readSync, rmSync } from "node:fs";
import { noFollow, noWait } from "./open-flags.js";
import { isSystemError } from "./system-error.js";

/** What a journal ends with when main has reported everything. Kept in one place with nothing else: post must be quick. */
const lastLine = '\n{"kind":"end"}\n';

/**
 * Whether a run came to its end; its journal is then removed, because it holds what had to be hidden.
 * Without a journal nothing is known of the end, unless the run has said so itself (`saidSo`) as its journal could not.
 */
export function hasEnded(path: string, saidSo = false): boolean {
  try {
    if (!saidSo && readEnd(path, lastLine.length) !== lastLine) return false;
    rmSync(path, { force: true });
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

function readEnd(path: string, length: number): string {
  // A command may have put a pipe in its place, which would be waited for.
  const descriptor = openSync(path, constants.O_RDONLY | noFollow | noWait);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return "";
    const buffer = Buffer.alloc(length);
    const start = Math.max(0, stat.size - length);
    return buffer.toString("latin1", 0, readSync(descriptor, buffer, 0, length, start));
  } finally {
    closeSync(descriptor);
  }
}
