import type { ScriptResult } from "../model/results.js";
import type { ScriptOutcome, ScriptRunner } from "./run-script.js";

/** `setup` or `teardown`: a script that runs as a check does, with the page's defaults, and is judged by its exit code. */
export interface Fixture {
  readonly name: "setup" | "teardown";
  readonly script: string;
  readonly shell: string | null;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Complete, except for the mark. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** What setup starts in the background lives on until it is released. */
export async function runFixture(
  { name, env, ...script }: Fixture,
  scripts: ScriptRunner,
  cancel: AbortSignal,
): Promise<ScriptResult> {
  const mark = scripts.newMark();
  const outcome = await scripts.run(
    {
      ...script,
      title: name,
      check: null,
      mark,
      env: { ...env, READINESS_MARK: mark },
      keepBackground: name === "setup",
      signals: [exitZero],
    },
    cancel,
  );
  const result = scriptResult(outcome);
  await scripts.tellFixture(name, result);
  return result;
}

const exitZero = {
  role: "pass",
  expect: "exit 0",
  implied: true,
  signal: { kind: "exit", negated: false, from: 0, to: 0 },
} as const;

/** What became of a script that no signals judge. */
export function scriptResult(outcome: ScriptOutcome): ScriptResult {
  const { ending, durationMs } = outcome.execution;
  const exitCode = ending.kind === "exited" ? ending.exitCode : null;
  const verdict =
    ending.kind === "exited"
      ? exitCode === 0
        ? "passed"
        : "failed"
      : ending.kind === "not-started"
        ? "errored"
        : ending.kind;
  return { verdict, exitCode, durationMs: Math.round(durationMs), output: outcome.output(verdict) };
}
