import { spawnSync } from "node:child_process";
import { closeSync, constants, lstatSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stream } from "../../model/signal.js";
import { tidy } from "../files/system-error.js";

/** Two FIFOs, each with the buffer that its output is read into. */
export interface FifoPair {
  readonly paths: Readonly<Record<Stream, string>>;
  readonly buffers: Readonly<Record<Stream, Buffer>>;
}

/** The open ends of a pair, as descriptors. */
interface OpenPair {
  readonly read: Readonly<Record<Stream, number>>;
  /** To be closed as soon as the child has them. */
  readonly write: Readonly<Record<Stream, number>>;
}

/** As much as a FIFO holds on Linux: one read empties it. */
const bufferBytes = 64 * 1024;

/**
 * Pairs of FIFOs in a folder. Node's own child pipes are sockets, which `> /dev/stdout` cannot open; it cannot make
 * FIFOs either, and a `mkfifo` process costs 3 ms, so a pair is used again when no other process can have it open.
 */
export class FifoPairs {
  readonly #free: FifoPair[] = [];
  readonly #mkfifo: string | null;
  readonly #folder: () => string;
  #made = 0;
  #unsupported = false;

  /** `folder` says where they are made; `mkfifo` is the program's absolute path, `null` where there is none. */
  constructor(folder: () => string, mkfifo: string | null) {
    this.#folder = folder;
    this.#mkfifo = mkfifo;
  }

  /** `null` where there are no FIFOs: no `mkfifo` (Windows), or a file system that has none. */
  take(): FifoPair | null {
    const pair = this.#free.pop() ?? this.#make();
    // A command may have removed it, or put something in its place.
    return pair === null || Object.values(pair.paths).every(isFifo) ? pair : this.#make();
  }

  /** For a pair whose readers have both seen end of file, and whose command left no process behind. */
  giveBack(pair: FifoPair): void {
    this.#free.push(pair);
  }

  /** For a pair that a process may still hold: what it writes must not get into another command's output. */
  drop(pair: FifoPair): void {
    for (const path of Object.values(pair.paths)) tidy(() => rmSync(path, { force: true }));
  }

  #make(): FifoPair | null {
    if (this.#mkfifo === null || this.#unsupported) return null;
    this.#made += 1;
    const paths = { stdout: this.#path("stdout"), stderr: this.#path("stderr") };
    const made = spawnSync(this.#mkfifo, ["-m", "600", paths.stdout, paths.stderr], {
      env: {},
      stdio: "ignore",
      timeout: makeMs,
      killSignal: "SIGKILL",
    });
    this.#unsupported = made.status !== 0;
    if (this.#unsupported) return null;
    return {
      paths,
      buffers: { stdout: Buffer.allocUnsafeSlow(bufferBytes), stderr: Buffer.allocUnsafeSlow(bufferBytes) },
    };
  }

  #path(stream: Stream): string {
    return join(this.#folder(), `${this.#made}.${stream}`);
  }
}

function isFifo(path: string): boolean {
  let found = false;
  tidy(() => {
    found = lstatSync(path).isFIFO();
  });
  return found;
}

/** Nothing else goes on while they are made: a program that hangs is one that has none, in milliseconds. */
const makeMs = 5_000;

/**
 * Opens both ends of both FIFOs. The read end first and non-blocking, because opening a FIFO waits for the other
 * side; then our own write end, because a read end without a writer is at its end at once.
 */
export function openPair({ paths }: FifoPair): OpenPair {
  const opened: number[] = [];
  const open = (path: string, flags: number): number => {
    const descriptor = openSync(path, flags);
    opened.push(descriptor);
    return descriptor;
  };
  try {
    const read = { stdout: open(paths.stdout, readEnd), stderr: open(paths.stderr, readEnd) };
    const write = {
      stdout: open(paths.stdout, constants.O_WRONLY),
      stderr: open(paths.stderr, constants.O_WRONLY),
    };
    return { read, write };
  } catch (error) {
    for (const descriptor of opened) tidy(() => closeSync(descriptor));
    throw error;
  }
}

const readEnd = constants.O_RDONLY | constants.O_NONBLOCK;
