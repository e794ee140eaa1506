import { reasonTraits } from "../model/gate-traits.js";
import { historyLimits, type PastCheck, type PastRun } from "../model/history.js";
import { pastRunDescription } from "../model/history-description.js";
import { readAs } from "../model/mismatches.js";
import type { CheckResult, Results } from "../model/results.js";
import { traitsOf } from "../model/verdict-traits.js";

/**
 * What a history keeps of a run. `null`: nothing, because it ran no check, or was cut short: what was running then tells
 * nothing of its checks. In a gate's record a check of a missing shard is `interrupted`; it is left out. What a file may
 * not have (a path without end) is not written, or nothing of the file would be read again.
 */
export function pastRunOf(results: Results): PastRun | null {
  const { run, checklist, selection, reasonCode, gate, name } = results;
  const checks = results.checks.filter(isKept).slice(0, historyLimits.checksOfARun);
  if (checks.length === 0 || isCutShort(results)) return null;
  const past: PastRun = {
    at: run.startedAt,
    commit: /^[0-9a-f]{7,64}$/.test(run.sha) ? run.sha : "",
    ref: run.ref,
    run: { id: run.id, attempt: run.attempt },
    name,
    page: { path: checklist.path, sha256: checklist.sha256 },
    os: run.os,
    arch: run.arch,
    gate,
    reasonCode,
    part: !selection.complete || checks.length < results.checks.length,
    checks: checks.map(pastCheckOf),
  };
  const reading = readAs(pastRunDescription.read, past);
  return reading.kind === "read" ? reading.value : null;
}

function isCutShort({ reasonCode }: Results): boolean {
  const { isProvisional, updatesComment } = reasonTraits(reasonCode);
  return isProvisional || !updatesComment;
}

function isKept({ verdict }: CheckResult): boolean {
  return traitsOf(verdict).inHistory !== "cut";
}

function pastCheckOf({ id, system, verdict, flaky, durationMs }: CheckResult): PastCheck {
  const ms = Math.min(Math.round(durationMs), historyLimits.durationMs);
  return { id, ...(system !== undefined && { system }), verdict, flaky, durationMs: ms };
}
