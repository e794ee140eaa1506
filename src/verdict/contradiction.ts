import { isDeepStrictEqual } from "node:util";
import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { CheckResult, Results } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { signalReason } from "../model/signal-reason.js";
import { hasPassed } from "../model/verdict-traits.js";
import { firstRepeated } from "../text/first-repeated.js";
import { plainCode as code } from "../text/plain-code.js";
import { countTotals, decides } from "./gate.js";

/** What of results cannot be by what else they say, as a clause; `null`: all of it may be. No run writes a pass or a gate that nothing in it bears out. */
export function contradictionIn(results: Results): string | null {
  return otherThanSeen(results) ?? otherThanNamed(results) ?? otherThanDecided(results);
}

/** The same, whatever decides: a gate over shards asks that anew. */
export function otherThanSeen({ totals, checks, gate, reasonCode }: Results): string | null {
  if (!isDeepStrictEqual({ ...totals }, countTotals(checks))) return "its totals are not those of its checks";
  const odd = checks.find((check) => hasPassed(check) && !isSeenToPass(check));
  if (odd !== undefined) return `its check ${code(odd.id)} passed, and not by what was seen of it`;
  const isPassed = reasonTraits(reasonCode).commitStatus === "success";
  return gateTraits(gate).isReady === isPassed ? null : "its gate and the reason for it do not go together";
}

function otherThanDecided(results: Results): string | null {
  const held = gateTraits(results.gate).isReady ? whatHolds(results) : null;
  return held === null ? null : `its gate is ${results.gate}, and ${held}`;
}

/** What keeps a gate from being ready, as `decideGate` has it. */
function whatHolds({ checks, setup, shard, shards, signOffs, failOn }: Results): string | null {
  const missed = checks.find((check) => decides(check, failOn ?? "required") && !hasPassed(check));
  if (missed !== undefined) return `its check ${code(missed.id)}, which decides, did not pass`;
  if (setup !== null && !hasPassed(setup)) return "its setup did not pass";
  // Of a part of a plan none has to.
  if (shard === undefined && !checks.some((check) => decides(check, failOn ?? "any")))
    return "none of its checks decides";
  if (signOffs.some(holdsBack)) return "a sign-off that holds it back is open";
  return shards?.some(({ attempt }) => attempt === null) === true ? "a shard of its plan is missing" : null;
}

/** A statement that one of them passed would be read as one of the other. */
function otherThanNamed({ checks }: Results): string | null {
  const twice = checks[firstRepeated(checks.map(({ id, system = "" }) => `${id}\n${system}`))];
  return twice === undefined ? null : `its check ${code(twice.id)} is there twice`;
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
