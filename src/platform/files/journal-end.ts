import { closeSync, constants, fstatSync, openSync, readSync, rmSync } from "node:fs";
import { noFollow, noWait } from "./open-flags.js";
import { isSystemError } from "./system-error.js";
import { tidy } from "./tidy.js";

/** What a journal ends with when main has reported everything. Kept in one place with nothing else: post must be quick. */
const lastLine = '\n{"kind":"end"}\n';

/**
 * Whether a run came to its end: it has said so itself (`saidSo`), or its journal does. Either may be gone: a command
 * that cleans RUNNER_TEMP takes the journal along. The journal is then removed, because it holds what had to be hidden.
 */
export function hasEnded(path: string | null, saidSo = false): boolean {
  if (!saidSo && (path === null || !endsWell(path))) return false;
  if (path !== null) tidy(() => rmSync(path, { force: true }));
  return true;
}

function endsWell(path: string): boolean {
  try {
    return readEnd(path, lastLine.length) === lastLine;
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
    tidy(() => closeSync(descriptor));
  }
}
