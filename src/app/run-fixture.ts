import type { ScriptResult } from "../model/results.js";
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
  const result = scriptResult(outcome, stop);
  await scripts.tellFixture(name, result);
  return result;
}
