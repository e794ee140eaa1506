import { cutCharacters } from "../text/cut.js";
import type { SignalResult } from "./signal.js";

/** How what was seen begins where a text with a value was seen as a part of more alone. */
export const partOfMore = "only as a part of more: ";

/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;

/** Which signals speak against a check, in one sentence without a full stop; empty where none does. */
export function signalReason(signals: readonly SignalResult[]): string {
  return reasonLine([...faultsOf("fail", signals), ...faultsOf("pass", signals)].join("; "));
}

/** What a check that only waits for a person has not seen yet, and what it saw instead, in one sentence without a full stop. */
export function unseenReason(signals: readonly SignalResult[]): string {
  const unseen = signals.filter(({ kind, holds }) => kind === "pass" && holds === false);
  return reasonLine(unseen.map((signal) => notYet(signal)).join("; "));
}

function notYet(signal: SignalResult): string {
  const { expect, saw } = signal;
  if (isMeasured(expect)) return faultOf(signal);
  return `pass signal not seen yet: ${expect}${saw === "" ? "" : ` (${saw})`}`;
}

function faultsOf(role: SignalResult["kind"], signals: readonly SignalResult[]): string[] {
  const wanted = role === "pass";
  return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}

function faultOf({ kind, expect, holds, saw, reason }: SignalResult): string {
  if (holds === null) return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
  if (kind === "fail") return `fail signal seen: ${expect}`;
  if (isMeasured(expect)) return `${explained(saw)}, expected ${expect}`;
  return `pass signal not seen: ${expect}${saw.startsWith(partOfMore) ? ` (${saw})` : ""}`;
}

/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw: string): string {
  return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}

/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect: string): boolean {
  return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}

/** Whether a signal asks for more than that a text is printed: what was there instead tells then. */
export function isForm(expect: string): boolean {
  return /^(?:exit|within|json|file|stdout|stderr|output)[ \t]/.test(expect);
}

/** Whether a signal asks for the exit code. */
export function isExitForm(expect: string): boolean {
  return /^exit[ \t]/.test(expect);
}

/** A reason on one line, as long as a reason may be. */
export function reasonLine(text: string): string {
  return cutCharacters(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim(), maxReason);
}
