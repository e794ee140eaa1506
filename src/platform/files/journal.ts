import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import type { Journal, JournalRecord, Journals } from "../../ports/journal.js";
import { noFollow, noWait } from "./open-flags.js";
import { isSystemError, tidy, unlessRefused } from "./system-error.js";

/** Journals as files. */
export const journals: Journals = { open: openJournal, read: readJournal, remove: removeJournal };

/**
 * Begins a journal: a new file for this user alone, appended to by one descriptor, one JSON text a line. Records
 * are written before `note` returns. A disk that takes no more doesn't stop the run: its verdicts reach the reports
 * by another way, and what the journal lacks costs a killed run alone.
 */
function openJournal(path: string): Journal {
  try {
    return new FileJournal(
      openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | append, 0o600),
      path,
    );
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { note: () => undefined, failure: error.message };
  }
}

class FileJournal implements Journal {
  #failure: string | null = null;
  #isTorn = false;
  #hasEnded = false;

  constructor(
    private readonly descriptor: number,
    private readonly path: string,
  ) {}

  get failure(): string | null {
    return this.#failure ?? (this.#isThere() ? null : "a command removed or replaced it");
  }

  note(record: JournalRecord): void {
    // What comes after the end (a late cancel) would make post take the run for unfinished.
    if (this.#hasEnded) return;
    this.#hasEnded = record.kind === "end";
    try {
      writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
      this.#isTorn = false;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#isTorn = true;
      this.#failure ??= error.message;
    }
  }

  /** What is written into a file that has been removed, no other will read. */
  #isThere(): boolean {
    return unlessRefused(() => lstatSync(this.path).ino === fstatSync(this.descriptor).ino, false);
  }
}

/** What a killed run left, line by line. The last line may be torn, and so may one that a full disk cut. */
function readJournal(path: string): JournalRecord[] {
  return unlessRefused(
    () =>
      withRegular(path, "", (descriptor) => readFileSync(descriptor, "utf8"))
        .split("\n")
        .flatMap(parseRecord),
    [],
  );
}

/** It holds what had to be hidden. */
function removeJournal(path: string): void {
  tidy(() => rmSync(path, { force: true }));
}

/** Windows has no such flag, and needs none: only we write the file. */
const append = constants.O_APPEND ?? 0;

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function parseRecord(line: string): JournalRecord[] {
  try {
    const record: unknown = JSON.parse(line);
    return isJournalRecord(record) ? [record] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** We alone write the file, so that a whole line is a record of ours. */
function isJournalRecord(value: unknown): value is JournalRecord {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}

/** What a journal ends with when main has reported everything. Kept in one place with nothing else: post must be quick. */
const lastLine = '\n{"kind":"end"}\n';

/**
 * Whether a run came to its end: it has said so itself (`saidSo`), or its journal does. Either may be gone: a command
 * that cleans RUNNER_TEMP takes the journal along. The journal is then removed, because it holds what had to be hidden.
 */
export function hasEnded(path: string | null, saidSo = false): boolean {
  const isOver = saidSo || (path !== null && unlessRefused(() => endOf(path) === lastLine, false));
  if (isOver && path !== null) removeJournal(path);
  return isOver;
}

/** As much of its end as the last line is long. */
function endOf(path: string): string {
  return withRegular(path, "", (descriptor, { size }) => {
    const { length } = lastLine;
    const buffer = Buffer.alloc(length);
    return buffer.toString("latin1", 0, readSync(descriptor, buffer, 0, length, Math.max(0, size - length)));
  });
}

/** A command may have put a pipe, which would be waited for, or a link in its place: neither is a journal of ours. */
function withRegular<Result>(
  path: string,
  otherwise: Result,
  read: (descriptor: number, stat: Stats) => Result,
): Result {
  const descriptor = openSync(path, constants.O_RDONLY | noFollow | noWait);
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() ? read(descriptor, stat) : otherwise;
  } finally {
    tidy(() => closeSync(descriptor));
  }
}
