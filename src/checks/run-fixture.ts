import type { ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import type { ScriptRunner } from "./run-script.js";
import { scriptResult } from "./script-result.js";

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
  stop: AbortSignal,
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
      signals: [],
    },
    stop,
  );
  const judged = scriptResult(outcome, stop);
  const result: ScriptResult =
    outcome.tampered && hasPassed(judged) ? { ...judged, verdict: "failed" } : judged;
  if (outcome.tampered)
    await scripts.log.warning(
      `${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`,
    );
  await scripts.logFixture(name, result);
  return result;
}
