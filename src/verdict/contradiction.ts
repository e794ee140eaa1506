import { isDeepStrictEqual } from "node:util";
import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { CheckResult, Results } from "../model/results.js";
import { signalReason } from "../model/signal-reason.js";
import { hasPassed } from "../model/verdict-traits.js";
import { plainCode as code } from "../text/plain-code.js";
import { countTotals, decides } from "./gate.js";

/** What of results cannot be by what else they say, as a clause; `null`: all of it may be. No run writes a pass or a gate that nothing in it bears out. */
export function contradictionIn(results: Results): string | null {
  return otherThanSeen(results) ?? otherThanDecided(results);
}

/** The same, whatever decides: a gate over shards asks that anew. */
export function otherThanSeen({ totals, checks, gate, reasonCode }: Results): string | null {
  if (!isDeepStrictEqual({ ...totals }, countTotals(checks))) return "its totals are not those of its checks";
  const odd = checks.find((check) => hasPassed(check) && !isSeenToPass(check));
  if (odd !== undefined) return `its check ${code(odd.id)} passed, and not by what was seen of it`;
  const isPassed = reasonTraits(reasonCode).commitStatus === "success";
  return gateTraits(gate).isReady === isPassed ? null : "its gate and the reason for it do not go together";
}

function otherThanDecided({ checks, gate, failOn = "required" }: Results): string | null {
  if (!gateTraits(gate).isReady) return null;
  const missed = checks.find((check) => decides(check, failOn) && !hasPassed(check));
  return missed === undefined
    ? null
    : `its gate is ${gate}, and its check ${code(missed.id)}, which decides, did not pass`;
}

/** As `judgeVerdict` has it: it ended by itself, was looked at, and nothing that was seen speaks against it. */
function isSeenToPass({ reason, exitCode, startedAt, tampered, signals, attempts }: CheckResult): boolean {
  const last = attempts.at(-1);
  return (
    reason === "" &&
    exitCode !== null &&
    startedAt !== null &&
    !tampered &&
    signals.length > 0 &&
    signalReason(signals) === "" &&
    signals.every(({ implied }) => !implied || exitCode === 0) &&
    last !== undefined &&
    hasPassed(last)
  );
}
