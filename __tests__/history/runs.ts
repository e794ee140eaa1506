import type { History, PastCheck, PastRun } from "../../src/model/history.js";

/** A run of a page long ago. */
export function pastRun(checks: readonly PastCheck[], run: Partial<PastRun> = {}): PastRun {
  return {
    at: "2026-11-01T10:00:00.000Z",
    commit: "0123456789abcdef0123456789abcdef01234567",
    ref: "refs/heads/main",
    run: { id: "7", attempt: 1 },
    name: "gate",
    page: { path: "RELEASE_READINESS.md", sha256: "a".repeat(64) },
    os: "Linux",
    arch: "X64",
    gate: "ready",
    reasonCode: "all-passed",
    part: false,
    checks,
    ...run,
  };
}

export function pastCheck(id: string, check: Partial<PastCheck> = {}): PastCheck {
  return { id, verdict: "passed", flaky: false, durationMs: 1_000, ...check };
}

export function historyOf(...runs: readonly PastRun[]): History {
  return { version: 1, kind: "readiness-history", runs };
}
