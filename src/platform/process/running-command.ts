import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { closeSync, constants, lstatSync, openSync, rmSync } from "node:fs";
import { constants as system } from "node:os";
import { join } from "node:path";
import type { Stream } from "../../model/signal.js";
import { markVariable } from "../../model/variables.js";
import type { Command, Ending, OutputSink } from "../../ports/processes.js";
import { tidy, unlessRefused } from "../files/system-error.js";
import type { Launch } from "./launch.js";
import { OutputFlow } from "./output-flow.js";
import type { ProcessGroup } from "./process-group.js";

/** Two FIFOs, each with the buffer that its output is read into. */
interface FifoPair {
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
  return unlessRefused(() => lstatSync(path).isFIFO(), false);
}

/** Nothing else goes on while they are made: a program that hangs is one that has none, in milliseconds. */
const makeMs = 5_000;

/**
 * Opens both ends of both FIFOs. The read end first and non-blocking, because opening a FIFO waits for the other
 * side; then our own write end, because a read end without a writer is at its end at once.
 */
function openPair({ paths }: FifoPair): OpenPair {
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

type Started = Extract<Ending, { kind: "exited" | "not-started" }>;

/** How the first process ended, and after how many milliseconds. */
interface FirstEnd {
  readonly ending: Started;
  readonly durationMs: number;
}

export interface RunningCommand {
  /** Of its first process; `null` where there is none. */
  readonly pid: number | null;
  readonly group: ProcessGroup;
  readonly flow: OutputFlow;
  /** When the first process has ended, or could not be started. */
  readonly firstEnd: Promise<FirstEnd>;
  /** Milliseconds since its start. */
  elapsed(): number;
  /** What could not be ended no longer keeps this process alive. */
  letGo(): void;
}

/** What a command is run with. */
interface Means {
  readonly pair: FifoPair | null;
  /** Finds everything that the command with this process started. */
  readonly treeOf: (pid: number, mark: string | undefined) => ProcessGroup;
}

/** Spawns a prepared command in a group of its own, its output flowing through the pair, or through Node's pipes without one. */
export function startCommand(
  launch: Launch,
  command: Command,
  { pair, treeOf }: Means,
  sink: OutputSink,
): RunningCommand {
  const flow = new OutputFlow(sink);
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;
  const child =
    pair === null ? spawnWithPipes(launch, command, flow) : spawnWithFifos(launch, command, pair, flow);
  const firstEnd = endOf(child).then((ending) => ({ ending, durationMs: elapsed() }));
  return {
    pid: child.pid ?? null,
    group: child.pid === undefined ? noProcess : treeOf(child.pid, markOf(command)),
    flow,
    firstEnd,
    elapsed,
    letGo: () => child.unref(),
  };
}

/** A command that was given the mark we run under ourselves has none: to end what carries it would end us. */
function markOf({ env }: Command): string | undefined {
  return env[markVariable] === process.env[markVariable] ? undefined : env[markVariable];
}

function spawnWithFifos(launch: Launch, command: Command, pair: FifoPair, flow: OutputFlow): ChildProcess {
  const { read, write } = openPair(pair);
  try {
    return spawnGroup(launch, command, [write.stdout, write.stderr]);
  } finally {
    // Ours: while we hold them, the readers see no end of file.
    for (const descriptor of [write.stdout, write.stderr]) tidy(() => closeSync(descriptor));
    // Sockets take their time, in which the command is already running. One that could not be started has printed nothing.
    flow.readDescriptor("stdout", read.stdout, pair.buffers.stdout);
    flow.readDescriptor("stderr", read.stderr, pair.buffers.stderr);
  }
}

function spawnWithPipes(launch: Launch, command: Command, flow: OutputFlow): ChildProcess {
  const child = spawnGroup(launch, command, ["pipe", "pipe"]);
  if (child.stdout !== null) flow.readStream("stdout", child.stdout);
  if (child.stderr !== null) flow.readStream("stderr", child.stderr);
  return child;
}

/** stdin is `/dev/null`: a command that reads it must not wait for a person. */
function spawnGroup(
  launch: Launch,
  command: Command,
  [stdout, stderr]: ["pipe", "pipe"] | [number, number],
): ChildProcess {
  const options: SpawnOptions = {
    cwd: command.workingDirectory,
    env: command.env,
    stdio: ["ignore", stdout, stderr],
    // A kill of the group reaches no process unless the child leads one. On Windows it would only open a console.
    detached: process.platform !== "win32",
    windowsHide: true,
    windowsVerbatimArguments: launch.verbatim,
  };
  return spawn(launch.program, launch.args, options);
}

function endOf(child: ChildProcess): Promise<Started> {
  return new Promise((resolve) => {
    child.once("error", (error) =>
      resolve({ kind: "not-started", reason: `it could not be started (${error.message})` }),
    );
    child.once("exit", (code, signal) =>
      resolve({ kind: "exited", exitCode: code ?? deathBySignal(signal) }),
    );
  });
}

function deathBySignal(signal: NodeJS.Signals | null): number {
  return 128 + (signal === null ? 0 : system.signals[signal]);
}

const noProcess: ProcessGroup = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };
