import { setTimeout as sleep } from "node:timers/promises";
import type { Check } from "../model/checklist.js";
import type { Journal } from "../model/journal.js";
import type { Execution, ProcessRunner } from "../model/process.js";
import type { CheckResult, OutputSummary, ScriptResult } from "../model/results.js";
import type { CheckSignal, SignalResult } from "../model/signal.js";
import { messageOf } from "../model/thrown.js";
import type { Verdict } from "../model/verdict.js";
import type { World } from "../model/world.js";
import { scriptLine, verdictLine } from "../report/verdict-lines.js";
import { captureOutput } from "../run/capture.js";
import { createJudge } from "../run/judge/judge.js";
import { notPassedTail, OutputTail, passedTail } from "../run/output-tail.js";
import { Relay } from "../run/relay.js";
import type { GroupLog } from "./group-log.js";
import type { MaskBook } from "./mask-book.js";
import type { Places } from "./read-page.js";

/** One script of the page: a check's attempt, its diagnosis, setup or teardown. */
export interface ScriptJob {
  readonly title: string;
  /** The check it belongs to, or `null`. */
  readonly check: string | null;
  /** `READINESS_MARK` in its environment. */
  readonly mark: string;
  readonly script: string;
  readonly shell: string | null;
  /** Absolute. */
  readonly workingDirectory: string;
  /** The complete environment of the script. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly keepBackground: boolean;
  readonly signals: readonly CheckSignal[];
}

export interface ScriptOutcome {
  readonly execution: Execution;
  /** Whether it touched the runner's command files. */
  readonly tampered: boolean;
  readonly signals: readonly SignalResult[];
  /** What it printed; more of it is kept when it did not pass. */
  output(verdict: Verdict): OutputSummary;
}

export const emptyOutput: OutputSummary = { bytes: 0, lines: 0, tail: "" };

/** On a terminal an open line (a progress bar, a prompt) is shown after 100 ms; elsewhere when it ends (FORMAT 3.7). */
const openLineMs = 100;

/** Runs scripts one at a time, each in a log group of its own, its output shown and judged as it comes. */
export class ScriptRunner {
  readonly #processes: ProcessRunner;

  constructor(
    private readonly world: World,
    private readonly places: Places,
    private readonly masks: MaskBook,
    private readonly log: GroupLog,
    private readonly journal: Journal,
    temporaryFolder: string,
  ) {
    this.#processes = world.processRunner(temporaryFolder);
  }

  /** What marks the processes of one script (`READINESS_MARK`). */
  newMark(): string {
    return this.world.randomToken();
  }

  async run(job: ScriptJob, cancel: AbortSignal): Promise<ScriptOutcome> {
    const { host, files } = this.world;
    const judge = await createJudge(
      job.signals,
      this.world.judgeWorld(job.workingDirectory, this.places.workspace),
    );
    const tail = new OutputTail();
    const group = await this.log.open(job.title, job.script);
    host.showRunning(job.title);
    const relay = new Relay({
      actions: host.dialect === "actions",
      onMask: (value) => group.afterMask(value, this.masks.learn(value)),
      onText: (text) => tail.keep(text),
      ...(host.dialect === "plain" ? { replacement: this.masks.replacement } : {}),
    });
    const capture = captureOutput({
      judge,
      tail,
      relay,
      log: host.log,
      openLineMs: host.terminal ? openLineMs : null,
    });
    const inside = await files.folderInside(job.workingDirectory, this.places.workspace);
    const { title, check, mark } = job;
    this.journal.note({ kind: "start", title, check, mark, at: this.world.now().toISOString() });
    const onExit = (exitCode: number | null): void => this.journal.note({ kind: "exit", mark, exitCode });
    const execution = inside
      ? await this.#processes.run(job, capture.sink, cancel, onExit).catch(brokenOff)
      : notStarted(`the working directory ${job.workingDirectory} lies outside the workspace`);
    host.showRunning(null);
    await capture.end();
    await group.close();
    const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
    return {
      execution,
      tampered: execution.tampered ?? false,
      signals,
      output: (verdict) => tail.summary(verdict === "passed" ? passedTail : notPassedTail),
    };
  }

  /** The journal first: what the log has told must stand also when this process is killed. */
  tellVerdict(result: CheckResult): Promise<void> {
    this.journal.note({ kind: "verdict", result });
    return this.log.line(verdictLine(result, this.world.host.color));
  }

  tellRetry(check: Check, judged: { verdict: Verdict; reason: string }, attempt: number): Promise<void> {
    const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
    return this.log.line(
      `${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`,
    );
  }

  tellFixture(name: "setup" | "teardown", result: ScriptResult): Promise<void> {
    this.journal.note({ kind: name, result });
    return this.log.line(scriptLine(name, result, this.world.host.color));
  }

  /** Waits, unless the run is asked to stop. */
  async pause(ms: number, cancel: AbortSignal): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal: cancel }).catch(() => undefined);
  }

  /** Ends what setup left running. */
  release(): Promise<void> {
    return this.#processes.release();
  }
}

function exitCodeOf({ ending }: Execution): number | null {
  return ending.kind === "exited" ? ending.exitCode : null;
}

/** A fault of ours: the check could not be judged, the others can. */
function brokenOff(error: unknown): Execution {
  return notStarted(`it could not be judged: ${messageOf(error)}`);
}

function notStarted(reason: string): Execution {
  return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}
