import { gateLook } from "../model/gate-traits.js";
import type { CheckResult, Results, ScriptResult } from "../model/results.js";
import type { Verdict } from "../model/verdict.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { cutCharacters } from "../text/cut.js";
import { measuredDuration } from "../text/duration-text.js";
import { joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import { painter } from "../text/paint.js";
import { gateReason, gateWords, knownAs, remarks } from "./labels.js";
import { isLeftOpen } from "./not-run.js";

const maxReasonCharacters = 500;

/** The one line after a check: `✗ catalog failed in 2.3 s: fail signal seen: ** (CompileError)`. */
export function verdictLine(check: CheckResult, color: boolean): string {
  const said = remarks(check);
  const known = knownAs(check);
  const name = said.length === 0 ? known : `${known} (${said.join(", ")})`;
  const durationMs = check.startedAt === null ? null : check.durationMs;
  return lineOf(name, { ...check, durationMs }, color);
}

/** The same for a check's retest. */
export function retestLine(check: CheckResult, color: boolean): string {
  const { retest } = check;
  return retest === null
    ? ""
    : lineOf(`retest ${knownAs(check)}`, { ...retest, reason: traitsOf(retest.verdict).asRetest }, color);
}

/** The same for a script that is no check: setup, teardown, a diagnosis. */
export function scriptLine(name: string, script: ScriptResult, color: boolean): string {
  const { exitCode } = script;
  const reason = hasPassed(script) || exitCode === null ? "" : `exit code ${exitCode}`;
  return lineOf(name, { ...script, reason }, color);
}

/** The end of the log: every check in columns, what was said about each, and the gate. */
export function resultLines(results: Results, color: boolean): string[] {
  const paint = painter(color);
  const rows = results.checks.map((check) => ({
    check,
    verdict: `${traitsOf(check.verdict).mark} ${traitsOf(check.verdict).word}`,
    name: oneLine(knownAs(check)),
    time: check.startedAt === null || isLeftOpen(check) ? "" : measuredDuration(check.durationMs),
    said: oneLine(joinParts("; ", [...remarks(check), cutCharacters(check.reason, maxReasonCharacters)])),
  }));
  const widths = {
    verdict: Math.max(0, ...rows.map(({ verdict }) => width(verdict))),
    name: Math.max(0, ...rows.map(({ name }) => width(name))),
    time: Math.max(0, ...rows.map(({ time }) => width(time))),
  };
  const lines = rows.map(({ check, verdict, name, time, said }) => {
    const columns = [
      paint(padded(verdict, widths.verdict), traitsOf(check.verdict).colour),
      padded(name, widths.name),
      time.padStart(widths.time),
      said,
    ];
    return columns.join("  ").trimEnd();
  });
  return [...lines, gateLine(results, color)];
}

/** `Not ready for 1.4.0: 1 of 5 required checks did not pass`. */
export function gateLine(results: Results, color: boolean): string {
  const gate = painter(color)(gateWords(results, oneLine), gateLook(results).colour);
  return `${gate}: ${oneLine(gateReason(results))}`;
}

interface Ended {
  readonly verdict: Verdict;
  /** `null` where it never began. */
  readonly durationMs: number | null;
  readonly reason: string;
}

function lineOf(name: string, { verdict, durationMs, reason }: Ended, color: boolean): string {
  const { mark, word, colour, timeWord } = traitsOf(verdict);
  // "timed out after 10m" is reason and time in one.
  if (reason.startsWith(word)) return painter(color)(`${mark} ${oneLine(name)} ${oneLine(reason)}`, colour);
  const time = durationMs === null ? "" : ` ${timeWord} ${measuredDuration(durationMs)}`;
  const why = reason === "" ? "" : `: ${oneLine(cutCharacters(reason, maxReasonCharacters))}`;
  return `${painter(color)(`${mark} ${oneLine(name)} ${word}`, colour)}${time}${why}`;
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

function width(text: string): number {
  return Array.from(text).length;
}
