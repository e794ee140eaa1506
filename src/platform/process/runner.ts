import type { Environment } from "../../model/variables.js";
import type { Command, Execution, OutputSink, ProcessRunner, ProcessWatch } from "../../ports/processes.js";
import { isSystemError } from "../files/system-error.js";
import { CommandFiles } from "./command-files.js";
import { finders, ownFinder } from "./finders.js";
import { type Launch, prepareLaunch, ScriptFiles } from "./launch.js";
import { helperFinder, type Programs, programsOf } from "./programs.js";
import { FifoPairs, type RunningCommand, startCommand } from "./running-command.js";
import { cancelGraceMs, endBackground, waitForExit } from "./wait-for-exit.js";

interface ProcessRunnerOptions {
  /** Scripts and FIFOs lie in a folder of their own below it. */
  readonly temporaryFolder: string;
  /** From it no helper of ours is taken. */
  readonly workspace: string;
  /** In its PATH shells are looked up. */
  readonly env: Environment;
  /** Between SIGTERM and SIGKILL, in milliseconds; 3 s (FORMAT 3.6). */
  readonly graceMs?: number;
  /** How long what a command left running may hold its verdict up, in milliseconds; 500. */
  readonly drainMs?: number;
  /** How leftovers are found; the best way of this system. */
  readonly finds?: ProcessRunner["finds"];
  /** When it is aborted, everything that runs is killed before the abort returns. */
  readonly kill?: AbortSignal;
}

/**
 * Runs commands as `run:` steps do, with the differences of FORMAT 3.1, each in a process group of its own. What
 * cannot be started is an ending; a sink that fails ends its command and rejects the run, with the cause.
 */
export function createProcessRunner(options: ProcessRunnerOptions): ProcessRunner {
  return new GroupRunner(options);
}

/** A running command and the files that it holds. */
interface Job {
  readonly running: RunningCommand;
  readonly launch: Launch;
  readonly pair: Pair;
}

type Pair = ReturnType<FifoPairs["take"]>;

class GroupRunner implements ProcessRunner {
  readonly finds: ProcessRunner["finds"];
  hidesPipeFailures = false;
  #limits: Readonly<Record<"graceMs" | "drainMs", number>>;
  readonly #programs: Programs;
  /** Absolute path, found before anything has run; `null` where there is none. */
  readonly #mkfifo: string | null;
  readonly #files: ScriptFiles;
  readonly #commandFiles: CommandFiles;
  readonly #running = new Set<RunningCommand>();
  readonly #tampered = new Set<RunningCommand>();
  readonly #background = new Set<RunningCommand>();
  #pairs: FifoPairs | null = null;

  constructor(options: ProcessRunnerOptions) {
    const { temporaryFolder, workspace, env, graceMs = 3_000, drainMs = 500, finds = ownFinder } = options;
    this.finds = finds;
    this.#limits = { graceMs, drainMs };
    this.#programs = programsOf(env);
    this.#mkfifo = helperFinder(env, workspace)("mkfifo");
    this.#files = new ScriptFiles(temporaryFolder);
    this.#commandFiles = new CommandFiles(env);
    options.kill?.addEventListener("abort", () => {
      for (const { group } of [...this.#running, ...this.#background]) group.signal("SIGKILL");
    });
  }

  async run(
    command: Command,
    sink: OutputSink,
    cancel: AbortSignal,
    watch?: ProcessWatch,
  ): Promise<Execution> {
    const startedAt = new Date();
    if (cancel.aborted) return { ending: { kind: "cancelled" }, startedAt, durationMs: 0, leftovers: 0 };
    const launch = prepareLaunch(command, this.#programs, this.#files);
    if (launch.kind === "unusable") return notStarted(startedAt, launch.reason);
    this.hidesPipeFailures ||= launch.hidesPipeFailures;
    // While commands run, only they can have written there.
    if (this.#running.size === 0) this.#commandFiles.remember();
    else this.#accuse();
    const job = this.#start(launch, command, sink);
    if (typeof job === "string") return notStarted(startedAt, job);
    if (job.running.pid !== null) watch?.onStart(job.running.pid);
    void job.running.firstEnd.then((end) =>
      watch?.onExit(end.ending.kind === "exited" ? end.ending.exitCode : null),
    );
    const { ending, durationMs, leftovers, unended } = await this.#attend(job, command, cancel);
    const tampered = this.#tampered.delete(job.running);
    return { ending, startedAt, durationMs, leftovers, unended, tampered };
  }

  async release(): ReturnType<ProcessRunner["release"]> {
    const left = [...this.#background];
    const unended = await Promise.all(left.map((each) => endBackground(each, this.#limits.graceMs)));
    // Not before: until then a kill of everything has to find it.
    this.#background.clear();
    for (const { flow, letGo } of left) {
      flow.close();
      letGo();
    }
    this.#pairs = null;
    return { unended: unended.reduce((sum, count) => sum + count, 0), kept: this.#files.removeAll() };
  }

  /** Or says why it could not be started. */
  #start(launch: Launch, command: Command, sink: OutputSink): Job | string {
    this.#pairs ??= new FifoPairs(() => this.#files.folder, this.#mkfifo);
    const pair = this.#pairs.take();
    try {
      const means = { pair, treeOf: finders[this.finds].treeOf };
      return { running: startCommand(launch, command, means, sink), launch, pair };
    } catch (error) {
      this.#tidy(launch, pair, "ended");
      const reason = startFailure(error);
      if (reason !== null) return reason;
      throw error;
    }
  }

  async #attend(
    { running, launch, pair }: Job,
    command: Command,
    cancel: AbortSignal,
  ): ReturnType<typeof waitForExit> {
    this.#running.add(running);
    const end = await waitForExit(running, command, cancel, this.#limits).finally(() => this.#over(running));
    // What is left to be ended has to be ended as quickly.
    if (end.ending.kind === "cancelled")
      this.#limits = { ...this.#limits, graceMs: Math.min(this.#limits.graceMs, cancelGraceMs) };
    if (end.rest === "kept") {
      running.flow.release();
      this.#background.add(running);
    } else {
      running.flow.close();
      running.letGo();
      this.#tidy(launch, pair, end.rest);
    }
    const { failure } = running.flow;
    if (failure !== null)
      throw new Error("The output of a command could not be handed on", { cause: failure.error });
    return end;
  }

  #over(running: RunningCommand): void {
    this.#accuse();
    this.#running.delete(running);
  }

  /** Each that was running when the runner's files were touched may have done it; one that begins now was not. */
  #accuse(): void {
    if (this.#commandFiles.putBack()) for (const suspect of this.#running) this.#tampered.add(suspect);
  }

  /** A script is removed when no process can be reading it any more: bash reads on while it runs. */
  #tidy(launch: Launch, pair: Pair, rest: "clean" | "ended"): void {
    this.#files.remove(launch.scriptPath);
    if (pair === null) return;
    if (rest === "clean") this.#pairs?.giveBack(pair);
    else this.#pairs?.drop(pair);
  }
}

/** Why a process could not even be asked for, or `null` for a fault of ours. Node's own message would show the value. */
function startFailure(error: unknown): string | null {
  if (!isSystemError(error)) return null;
  if (error.code === "ERR_INVALID_ARG_VALUE") return "a variable of its environment holds a NUL byte";
  // Too many open files (EMFILE), or script and environment too long (E2BIG).
  return `it could not be started (${error.message})`;
}

function notStarted(startedAt: Date, reason: string): Execution {
  return { ending: { kind: "not-started", reason }, startedAt, durationMs: 0, leftovers: 0 };
}
