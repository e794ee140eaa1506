import type { Observer, SignalOf } from "./observer.js";

/** `exit 0`, `exit 1..3`, `exit !0`. */
export function observeExit({ negated, from, to }: SignalOf<"exit">): Observer {
  return ({ exitCode }) => {
    if (exitCode === null) return { holds: null, reason: "the command did not end by itself" };
    const isInside = exitCode >= from && exitCode <= to;
    return { holds: isInside !== negated, saw: `exit ${exitCode}` };
  };
}

/** `within 30s`, limit included. */
export function observeWithin({ ms }: SignalOf<"within">): Observer {
  return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}

/** Up to the millisecond, so that what is over the limit never looks equal to it. */
function tookText(durationMs: number): string {
  const ms = Math.ceil(durationMs);
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
