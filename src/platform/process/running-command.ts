import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { constants } from "node:os";
import { markVariable } from "../../model/variables.js";
import type { Command, Ending, OutputSink } from "../../ports/processes.js";
import { tidy } from "../files/system-error.js";
import { type FifoPair, openPair } from "./fifo-pairs.js";
import type { Launch } from "./launch.js";
import { OutputFlow } from "./output-flow.js";
import type { ProcessGroup } from "./process-group.js";

type Started = Extract<Ending, { kind: "exited" | "not-started" }>;

/** How the first process ended, and after how many milliseconds. */
export interface FirstEnd {
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
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

const noProcess: ProcessGroup = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };
