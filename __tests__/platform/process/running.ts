import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Stream } from "../../../src/model/signal.js";
import { sendSignal } from "../../../src/platform/process/process-group.js";
import { createProcessRunner } from "../../../src/platform/process/runner.js";
import type { Command, Execution, OutputSink, ProcessRunner } from "../../../src/ports/processes.js";
import { makeFolder } from "../../support/make-folder.js";
import { finds } from "../../support/system.js";

/** The environment of this process, as commands take one. */
export const ownEnv: Record<string, string> = Object.fromEntries(
  // Without the mark of a checklist that runs these tests: by it they would end themselves.
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === "READINESS_MARK" ? [] : [[name, value]],
  ),
);

export interface Bench {
  readonly runner: ProcessRunner;
  /** Commands run in it. */
  readonly folder: string;
  /** The runner's scripts and FIFOs lie below it. */
  readonly temporaryFolder: string;
}

export async function benchOf(
  options: Partial<Parameters<typeof createProcessRunner>[0]> = {},
): Promise<Bench> {
  const folder = makeFolder("engine-");
  const temporaryFolder = join(folder, "temporary files");
  mkdirSync(join(folder, "work"));
  return {
    runner: createProcessRunner({ temporaryFolder, workspace: folder, env: process.env, finds, ...options }),
    folder: join(folder, "work"),
    temporaryFolder,
  };
}

export interface Printed extends Execution {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script and gathers what it prints. */
export async function run(
  bench: Bench,
  script: string,
  over: Partial<Command> = {},
  cancel = new AbortController().signal,
): Promise<Printed> {
  const printed: Record<Stream, Buffer[]> = { stdout: [], stderr: [] };
  const gather: OutputSink = (stream, chunk) => {
    printed[stream].push(Buffer.from(chunk));
    return undefined;
  };
  const execution = await bench.runner.run(commandOf(bench, script, over), gather, cancel);
  return {
    ...execution,
    stdout: Buffer.concat(printed.stdout).toString(),
    stderr: Buffer.concat(printed.stderr).toString(),
  };
}

export function commandOf(bench: Bench, script: string, over: Partial<Command> = {}): Command {
  return {
    script,
    shell: null,
    workingDirectory: bench.folder,
    env: ownEnv,
    timeoutMs: 60_000,
    keepBackground: false,
    ...over,
  };
}

/** Whether a process lives, as `/proc` has it where there is one: a killed orphan may stay as a zombie, which `kill(pid, 0)` calls alive. */
export function isAlive(pid: number): boolean {
  if (!existsSync("/proc/self/stat")) return sendSignal(pid, 0);
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  return !"ZX".includes(stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3));
}

/** The process ids that a script wrote, one a line. */
export function pidsIn(path: string): number[] {
  return readFileSync(path, "utf8").trim().split("\n").map(Number);
}

/** For `sh`: sleeps again and again, and ends by itself before a minute is over, whatever became of the test. */
export function untilAMinute(seconds: number): string {
  return `i=0; while [ $((i += 1)) -lt ${Math.floor(50 / seconds)} ]; do sleep ${seconds}; done`;
}

export async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("It did not happen within 20 s");
    await sleep(5);
  }
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
}
