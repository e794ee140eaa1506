import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { Gate, ReasonCode } from "../model/verdict.js";
import type { FailOn } from "../verdict/gate.js";

/** 0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled (DESIGN 2.3). */
export type ExitCode = 0 | 1 | 2 | 130;

/** `usable` is false when nothing could be run for want of a usable page, filter or input: that fails always. */
export function exitCodeOf(
  outcome: { gate: Gate; reasonCode: ReasonCode },
  usable: boolean,
  failOn: FailOn,
): ExitCode {
  if (!usable) return 2;
  const { exitCode } = reasonTraits(outcome.reasonCode);
  return exitCode ?? (gateTraits(outcome.gate).isReady || failOn === "never" ? 0 : 1);
}
