import { setTimeout as sleep } from "node:timers/promises";
import { type Capture, captureOutput } from "../log/capture.js";
import type { GroupLog, OpenGroup } from "../log/group-log.js";
import type { MaskBook } from "../log/mask-book.js";
import { OutputTail } from "../log/output-tail.js";
import { Relay } from "../log/relay.js";
import type { Check } from "../model/checklist.js";
import type { Places } from "../model/places.js";
import { type CheckResult, keptOutput, type OutputSummary, type ScriptResult } from "../model/results.js";
import type { FilledSignal, SignalResult } from "../model/signal.js";
import { markVariable } from "../model/variables.js";
import type { Verdict } from "../model/verdict.js";
import { hasPassed } from "../model/verdict-traits.js";
import type { Journal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { Execution, OutputSink, ProcessRunner, ProcessWatch } from "../ports/processes.js";
import { redactReason } from "../redact/redact-results.js";
import { settingLines, signalLines } from "../report/debug-lines.js";
import { retestLine, scriptLine, verdictLine } from "../report/verdict-lines.js";
import { createJudge, type Judge } from "../signals/judge.js";
import { plural } from "../text/count.js";
import { measuredDuration } from "../text/duration-text.js";
import { messageOf } from "../text/message-of.js";
import type { CheckProgress } from "./check-progress.js";

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
  readonly signals: readonly FilledSignal[];
  /** Why it is not started: a value that it names is not known; `null`: it is. */
  readonly unknown: string | null;
}

export interface ScriptOutcome {
  readonly execution: Execution;
  /** `null` where it did not end by itself. */
  readonly exitCode: number | null;
  /** Whether it touched the runner's command files. */
  readonly tampered: boolean;
  readonly signals: readonly SignalResult[];
  /** What it printed; more of it is kept when it did not pass. */
  output(verdict: Verdict): OutputSummary;
}

/** On a terminal an open line (a progress bar, a prompt) is shown after 100 ms; elsewhere when it ends (FORMAT 3.7). */
const openLineMs = 100;

/** After so long without output the log says that a script is still running. */
const quietMs = 60_000;

/** What running a script needs to know of its run. */
interface ScriptTools {
  readonly places: Places;
  readonly masks: MaskBook;
  readonly journal: Journal;
  readonly log: GroupLog;
  readonly progress: CheckProgress;
}

/** Runs scripts, each in a log group of its own, its output shown and judged as it comes. */
export class ScriptRunner {
  readonly log: GroupLog;
  readonly progress: CheckProgress;

  constructor(
    private readonly tools: ScriptTools,
    private readonly processes: ProcessRunner,
    private readonly ports: Ports,
    /** What the report must say of the scripts afterwards, in the order in which it was found. */
    readonly warnings: string[] = [],
  ) {
    this.log = tools.log;
    this.progress = tools.progress;
  }

  /** The same, with another part of the log: what is logged of one check stands together. */
  into(log: GroupLog): ScriptRunner {
    return new ScriptRunner({ ...this.tools, log }, this.processes, this.ports, this.warnings);
  }

  /** What marks the processes of one script (`READINESS_MARK`); ours first, where a check runs us. */
  newMark(): string {
    const { env, randomToken } = this.ports;
    const outer = env[markVariable];
    return outer ? `${outer}.${randomToken()}` : randomToken();
  }

  async run(job: ScriptJob, cancel: AbortSignal): Promise<ScriptOutcome> {
    const { ports } = this;
    const { places } = this.tools;
    const signalSources = ports.signalSources(job.workingDirectory, places.workspace, cancel);
    const judge = await createJudge(job.signals, signalSources);
    const tail = new OutputTail();
    const debug = ports.env["RUNNER_DEBUG"] === "1";
    if (debug) await this.log.debug(settingLines(job));
    const group = await this.log.open(job.title, job.script);
    const capture = this.#capture(job.title, group, judge, tail);
    const hide = ports.host.showRunning(job.title, this.tools.progress);
    const execution = await this.#execute(job, capture.sink, cancel);
    const { unended = 0 } = execution;
    if (unended > 0) this.warnings.push(unendedWarning(job.title, unended));
    await capture.end();
    hide();
    await group.close();
    const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
    if (debug) await this.log.debug(signalLines(job.title, signals));
    const judged = cancel.aborted ? cutShort(execution, signals) : execution;
    return {
      execution: judged,
      exitCode: exitCodeOf(judged),
      tampered: execution.tampered ?? false,
      signals,
      output: (verdict) => ({
        lines: judge.lines,
        ...tail.summary(hasPassed({ verdict }) ? keptOutput.passed : keptOutput.notPassed),
      }),
    };
  }

  #capture(title: string, group: OpenGroup, judge: Judge, tail: OutputTail): Capture {
    const { ports } = this;
    const { masks } = this.tools;
    const { host } = ports;
    const relay = new Relay({
      actions: host.dialect !== "plain",
      onMask: (value) => group.afterMask(value, masks.learn(value)),
      onText: (text) => tail.keep(text),
      ...(host.dialect !== "actions" ? { replacement: masks.replacement } : {}),
    });
    const began = ports.now().getTime();
    const stillRunning = (): string =>
      this.log.part.isLive
        ? this.log.lineText(
            `${title} has been running for ${measuredDuration(ports.now().getTime() - began)}`,
          )
        : "";
    return captureOutput({
      judge,
      tail,
      relay,
      log: this.log.output,
      openLineMs: host.terminal ? openLineMs : null,
      // The last line of a terminal says so all the time.
      ...(host.view?.isLive ? {} : { quiet: { afterMs: quietMs, line: stillRunning } }),
    });
  }

  async #execute(job: ScriptJob, sink: OutputSink, cancel: AbortSignal): Promise<Execution> {
    const { ports, processes } = this;
    const { places, journal } = this.tools;
    const { title, check, mark, workingDirectory, unknown } = job;
    if (unknown !== null) return notStarted(unknown);
    if (!(await ports.files.folderInside(workingDirectory, places.workspace)))
      return notStarted(`the working directory ${workingDirectory} lies outside the workspace`);
    journal.note({ kind: "start", title, check, mark, at: ports.now().toISOString() });
    const watch: ProcessWatch = {
      onStart: (pid) => journal.note({ kind: "process", mark, pid, startedAt: ports.now().getTime() }),
      onExit: (exitCode) => journal.note({ kind: "exit", mark, exitCode }),
    };
    return processes.run(job, sink, cancel, watch).catch(brokenOff);
  }

  /** Of a script that is no check's command nothing else tells why it was not started. */
  warnUnknown({ title, unknown }: Pick<ScriptJob, "title" | "unknown">): void {
    if (unknown !== null) this.warnings.push(`${title} was not run: ${unknown}`);
  }

  /**
   * The journal first: what the log has shown must stand also when this process is killed. `number`: which of all checks
   * it is, in the log's order.
   */
  logVerdict(result: CheckResult, number: number): Promise<void> {
    this.tools.journal.note({ kind: "verdict", result });
    const { host } = this.ports;
    const shown = { ...result, reason: redactReason(result, this.log.redaction) };
    const count = host.dialect === "actions" ? "" : `[${number}/${this.progress.total}] `;
    return this.log.progress(count + verdictLine(shown, host.color));
  }

  logRetry(check: Check, judged: { verdict: Verdict; reason: string }, attempt: number): Promise<void> {
    const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
    return this.log.progress(
      `${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`,
    );
  }

  /** The verdict stays; what the retest found is kept with it. */
  logRetest(result: CheckResult): Promise<void> {
    this.tools.journal.note({ kind: "verdict", result });
    return this.log.progress(retestLine(result, this.ports.host.color));
  }

  logFixture(name: "setup" | "teardown", result: ScriptResult): Promise<void> {
    this.tools.journal.note({ kind: name, result });
    return this.log.progress(scriptLine(name, result, this.ports.host.color));
  }

  /** Waits, unless the run is asked to stop. */
  async pause(ms: number, cancel: AbortSignal): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal: cancel }).catch(() => undefined);
  }
}

/** A process that cannot be ended runs on beside everything that comes after it. */
export function unendedWarning(title: string, count: number): string {
  return `${count} ${plural(count, "process", "processes")} of ${title} could not be ended and ran on (another user's, as under sudo, or one that was not found): end what it starts in the command itself, as it was started.`;
}

function exitCodeOf({ ending }: Execution): number | null {
  return ending.kind === "exited" ? ending.exitCode : null;
}

/** It had come to its end, and the run was stopped before that could be judged. */
function cutShort(execution: Execution, signals: readonly SignalResult[]): Execution {
  const isUnjudged = execution.ending.kind === "exited" && signals.some(({ holds }) => holds === null);
  return isUnjudged ? { ...execution, ending: { kind: "cancelled" } } : execution;
}

/** A fault of ours: the check could not be judged, the others can. */
function brokenOff(error: unknown): Execution {
  return notStarted(`it could not be judged: ${messageOf(error)}`);
}

function notStarted(reason: string): Execution {
  return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}
