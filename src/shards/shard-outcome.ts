import { createHash } from "node:crypto";
import {
  type CheckResult,
  keptOutput,
  type OutputSummary,
  type Results,
  type ScriptResult,
} from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import type { Verdict } from "../model/verdict.js";
import { hasPassed } from "../model/verdict-traits.js";
import { hideTokens } from "../redact/token-shapes.js";
import { cutCharacters, lastLines } from "../text/cut.js";
import { plainText } from "../text/plain-text.js";
import type { ShardRecord } from "./read-shard-file.js";

/** What of a check only the machine that ran it can tell: all else is the page's. */
const outcomeFields = [
  "verdict",
  "reason",
  "exitCode",
  "startedAt",
  "durationMs",
  "attempts",
  "flaky",
  "tampered",
  "leftovers",
  "unended",
  "retest",
  "signals",
  "output",
  "diagnosis",
] as const satisfies readonly (keyof CheckResult)[];

export type CheckOutcome = Pick<CheckResult, (typeof outcomeFields)[number]>;

/** What a shard's results file tells, and no more is taken of it: its texts without what acts on a terminal, each within limits. */
export interface ShardOutcome
  extends Pick<Results, "setup" | "teardown" | "warnings" | "reason" | "reasonCode"> {
  readonly checks: ReadonlyMap<string, CheckOutcome>;
  readonly run: Pick<Results["run"], "os" | "arch" | "startedAt" | "durationMs">;
}

/** The longest text on one line that is taken, in UTF-16 units; a run makes none as long. */
const maxLine = 4096;
/** More than a page's retries, signals and remarks can come to; what a run makes has fewer. */
const maxItems = 1_000;

export function outcomeOf({
  checks,
  setup,
  teardown,
  warnings,
  reason,
  reasonCode,
  run,
}: ShardRecord): ShardOutcome {
  const { os, arch, startedAt, durationMs } = run;
  return {
    checks: new Map(checks.map((check) => [check.id, checkOutcome(check)])),
    setup: scriptOutcome(setup),
    teardown: scriptOutcome(teardown),
    warnings: warnings.slice(0, maxItems).map((warning) => cutCharacters(plainText(warning), maxLine)),
    reason: line(reason),
    reasonCode,
    run: { os: word(os), arch: word(arch), startedAt, durationMs },
  };
}

/** By which two files that say the same are known, whatever the order of their keys and whatever else is in them. */
export function digestOfRecord(record: ShardRecord): string {
  return createHash("sha256").update(JSON.stringify(record)).digest("hex");
}

function checkOutcome(check: CheckResult): CheckOutcome {
  const { verdict, exitCode, startedAt, durationMs, flaky, tampered, leftovers, unended } = check;
  return {
    verdict,
    reason: line(check.reason),
    exitCode,
    startedAt,
    durationMs,
    attempts: check.attempts.slice(-maxItems),
    flaky,
    tampered,
    leftovers,
    unended,
    retest: scriptOutcome(check.retest),
    signals: check.signals.slice(0, maxItems).map(signalOutcome),
    output: outputOf(check.output, verdict),
    diagnosis: scriptOutcome(check.diagnosis),
  };
}

function signalOutcome(signal: SignalResult): SignalResult {
  const { expect, saw, reason, note } = signal;
  const seen = { ...signal, expect: line(expect), saw: line(saw) };
  if (reason === undefined && note === undefined) return seen;
  return {
    ...seen,
    ...(reason !== undefined && { reason: line(reason) }),
    ...(note !== undefined && { note: line(note) }),
  };
}

function scriptOutcome<S extends ScriptResult | null>(script: S): S | ScriptResult {
  return script === null ? script : { ...script, output: outputOf(script.output, script.verdict) };
}

/** A tail is no longer than a run would have kept it; where it is cut, no token may lose the beginning that it is known by. */
function outputOf({ bytes, lines, tail }: OutputSummary, verdict: Verdict): OutputSummary {
  const limits = hasPassed({ verdict }) ? keptOutput.passed : keptOutput.notPassed;
  const text = plainText(tail);
  const fits = Buffer.byteLength(text) <= limits.bytes && text.split("\n").length <= limits.lines;
  return { bytes, lines, tail: fits ? text : lastLines(hideTokens(text), limits.lines, limits.bytes).text };
}

function line(text: string): string {
  return cutCharacters(plainText(text).replace(/[\n\u2028\u2029]+/g, " "), maxLine);
}

/** Of a machine: `Linux`, `X64`. */
function word(text: string): string {
  return /^[\w.-]{1,32}$/.test(text) ? text : "";
}
