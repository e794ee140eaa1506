import type { ScriptResult } from "../model/results.js";
import type { TeardownPlan } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { ProcessRunner } from "../ports/processes.js";
import { commandEnvironments } from "./child-environment.js";
import { runFixture } from "./run-fixture.js";
import { type ScriptRunner, unendedWarning } from "./run-script.js";

export interface Teardown {
  /** `null` where the page has none. */
  readonly plan: TeardownPlan | null;
  readonly scripts: ScriptRunner;
  /** What setup left running is ended after teardown. */
  readonly processes: ProcessRunner;
  readonly cancel: AbortSignal;
}

/** How long a teardown that is running when the run is cancelled may go on, in milliseconds. */
const patienceMs = 1_000;

/** Runs teardown, which has its time also when the run is being cancelled, and ends what setup left running. */
export async function runTeardown(teardown: Teardown, env: Ports["env"]): Promise<ScriptResult | null> {
  const { scripts, processes } = teardown;
  const result = teardownResult(teardown, env);
  // Whatever becomes of it, nothing is left running.
  const { unended, kept } = await result.catch(() => null).then(() => processes.release());
  if (unended > 0) scripts.warnings.push(unendedWarning("setup", unended));
  if (kept !== null)
    scripts.warnings.push(`${kept}; the verdicts stand. It holds scripts of the page: remove it by hand.`);
  return result;
}

async function teardownResult(
  { plan, scripts, cancel }: Teardown,
  env: Ports["env"],
): Promise<ScriptResult | null> {
  if (plan === null) return null;
  const patience = laterThan(cancel, patienceMs);
  try {
    const environment = commandEnvironments(env).of(plan.env);
    return await runFixture({ ...plan, name: "teardown", env: environment }, scripts, patience.signal);
  } finally {
    patience.dispose();
  }
}

/** Aborts so many milliseconds after another signal. */
function laterThan(signal: AbortSignal, ms: number): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    timer = setTimeout(() => controller.abort(), ms);
  };
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return {
    signal: controller.signal,
    dispose: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", begin);
    },
  };
}
