import type { CheckResult, Results } from "../../../src/model/results.js";
import { toDoOf, waitingOf, waived } from "./release-scenarios.js";
import { checkOf, exitZero, outputOf, resultsOf, scriptOf, sha, signalOf } from "./sample-results.js";
import { catalogFailed } from "./scenarios.js";

const numbered = (from: number, to: number, name: string): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${name} ${from + index}`).join("\n");

const exitIs = (code: number) => ({ ...exitZero, holds: false, saw: `exit ${code}` });

function failedOf(area: string, changes: Partial<CheckResult>): CheckResult {
  return checkOf(area, { verdict: "failed", exitCode: 1, signals: [exitIs(1)], ...changes });
}

/** The verdict of a check that never began, and why. */
function neverBegan(id: string, verdict: CheckResult["verdict"], reason: string): CheckResult {
  return checkOf(id, {
    verdict,
    reason,
    exitCode: null,
    startedAt: null,
    signals: [],
    output: outputOf(""),
    guidance: { rollback: "Never to be shown.", retest: "never", retestKind: "command", toDo: null },
  });
}

const restore = {
  rollback: catalogFailed.guidance.rollback,
  retest: "make again",
  retestKind: "command",
  toDo: null,
} as const;

const hitFurtherBack = failedOf("compile", {
  line: 15,
  command: "mix deps.get\nmix compile --warnings-as-errors",
  exitCode: 0,
  signals: [
    exitZero,
    { ...signalOf("fail", "/warning:/", true, 'warning: variable "row" is unused'), outputLine: 31 },
    { ...signalOf("fail", "stderr: deprecated", true, "deprecated: use parse/2"), outputLine: 2 },
  ],
  output: outputOf(
    `${numbered(1, 30, "Compiling file")}\n\u0009warning: variable "row" is unused\n${numbered(32, 60, "Compiling file")}`,
  ),
  guidance: restore,
});

const missing = failedOf("bindings", {
  line: 16,
  command: "bindings-check --all",
  exitCode: 127,
  signals: [signalOf("pass", "bindings ok", false, "not in 0 lines of stdout and 1 of stderr"), exitIs(127)],
  output: outputOf("/tmp/readiness-Ab12/process-cD34/script-6.sh: line 1: bindings-check: command not found"),
  guidance: { ...restore, rollback: `\`git revert ${sha}\``, retest: "bindings-check --all" },
});

const measured = failedOf("latency", {
  line: 17,
  command: "cat latency.json",
  exitCode: 0,
  signals: [
    exitZero,
    signalOf("pass", "json $.p99_ms < 800", false, "912"),
    signalOf("pass", "file report.html", false, "report.html is not there"),
  ],
  output: outputOf('{"p99_ms": 912}'),
  guidance: {
    rollback:
      "Turn `partial_streaming` off in `config/runtime.exs` and redeploy, then tell everybody who waits for the release that it comes a day later.",
    retest: "Look at [the dashboard](https://status.example) for five minutes.",
    retestKind: "guidance",
    toDo: null,
  },
});

const timedOut = failedOf("soak", {
  line: 18,
  verdict: "timed-out",
  reason: "timed out after 1s",
  durationMs: 1_003,
  exitCode: null,
  signals: [
    signalOf("pass", "done", false, "not in 2 lines of stdout and 0 of stderr"),
    { ...exitZero, holds: null, saw: "could not be evaluated", reason: "the command did not end by itself" },
  ],
  output: outputOf("chunk 1\nchunk 2"),
  leftovers: 2,
  why: "v0.2 shipped with half a stream (#48)",
});

const silent = failedOf("smoke", {
  line: 19,
  output: outputOf(""),
  retest: scriptOf("failed"),
  owner: "@acme/web",
});

const wide = failedOf("検査", {
  id: "検査-of-wide-names",
  line: 20,
  severity: "advisory",
  exitCode: 2,
  command: 'echo "3 broken links: /guide, /日本語のページ"; exit 2',
  signals: [signalOf("pass", "0 broken links", false, "not in 1 line of stdout"), exitIs(2)],
  output: outputOf("3 broken links: /guide, /日本語のページ, /日本語のページのとても長い名前の続きのページ"),
  diagnosis: scriptOf("passed", "docs  Up 3 minutes"),
});

const errored = failedOf("shell", {
  verdict: "errored",
  reason: "the shell `fish` was not found",
  exitCode: null,
  line: 22,
  signals: [],
  output: outputOf(""),
});

/** A run in which everything happened that can happen to a check. */
export const everyEnding: Results = resultsOf(
  [
    checkOf("unit"),
    checkOf("a-check-with-a-name-that-is-longer-than-most-columns", { durationMs: 61_000 }),
    checkOf("permissions", { flaky: true, attempts: Array(2).fill({ verdict: "passed", durationMs: 870 }) }),
    checkOf("port", { severity: "advisory", leftovers: 1, unended: 1 }),
    { ...catalogFailed, line: 14 },
    hitFurtherBack,
    missing,
    measured,
    timedOut,
    silent,
    wide,
    waived,
    errored,
    neverBegan("registry", "skipped", "it needs catalog, which did not pass"),
    neverBegan("mirror-of-registry", "skipped", "it needs catalog, which did not pass"),
    neverBegan("publish", "cancelled", "the run was cancelled before it began"),
    toDoOf("version", "Bump the version in `mix.exs`.", {
      reason: "pass signal not seen yet: 1.4.0",
      line: 23,
    }),
    waitingOf("rollout", "waits for version", { line: 24 }),
  ],
  { notApplicable: [{ id: "image", area: "publish", why: "phase after" }] },
);

export const setupFailed: Results = resultsOf(
  ["a", "b", "c"].map((id) => neverBegan(id, "skipped", "setup failed")),
  {
    setup: { ...scriptOf("failed", "Resolving dependencies\nno space left on device"), exitCode: 4 },
    teardown: { ...scriptOf("timed-out"), exitCode: null },
    reasonCode: "setup-failed",
    reason: "setup failed, so no check could run",
  },
);
