import { join } from "node:path";
import type { ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { unknownVariables } from "../plan/unknown-variables.js";
import type { TeardownPlan } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { ProcessRunner } from "../ports/processes.js";
import type { ChecksRun } from "./checks-run.js";
import {
  commandEnvironments,
  mergeEnvironments,
  pageVariables,
  readinessVariables,
} from "./child-environment.js";
import { type ScriptRunner, unendedWarning } from "./run-script.js";
import { scriptResult } from "./script-result.js";

/** Runs setup; `null` where the page has none, or where nothing of it applies to this release. */
export async function runSetup(run: ChecksRun): Promise<ScriptResult | null> {
  const { setup } = run.checklist.settings;
  if (setup === null || run.plan.steps.length === 0) return null;
  const fixture = {
    ...planned(run, setup),
    name: "setup",
    env: run.environments.of(...layersOf(run)),
  } as const;
  return runFixture(fixture, run.scripts, run.stop);
}

type Known = Pick<ChecksRun, "checklist" | "plan" | "places" | "inputs" | "facts">;

/** What teardown will be, so that post can run it, too; `null` where there is nothing to tear down. */
export function planTeardown(run: Known): TeardownPlan | null {
  const { teardown } = run.checklist.settings;
  return teardown === null || run.plan.steps.length === 0
    ? null
    : { ...planned(run, teardown), env: mergeEnvironments(layersOf(run)) };
}

/** The page's defaults hold for setup and teardown. */
function planned({ checklist, places, facts }: Known, script: string): Omit<TeardownPlan, "env"> {
  const { shell, workingDirectory, timeoutMs } = checklist.settings.defaults;
  const unknown = unknownVariables(script, facts);
  return { script, shell, workingDirectory: join(places.root, workingDirectory), timeoutMs, unknown };
}

function layersOf({ checklist, inputs, facts }: Known): Readonly<Record<string, string>>[] {
  const own = pageVariables(checklist.settings.defaults.env);
  return [own, inputs.vars, readinessVariables(facts.values, null, "")];
}

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

/** `setup` or `teardown`: a script that runs as a check does, with the page's defaults, and is judged by its exit code. */
interface Fixture extends TeardownPlan {
  readonly name: "setup" | "teardown";
  /** Complete, except for the mark. */
  readonly env: Readonly<Record<string, string>>;
}

/** What setup starts in the background lives on until it is released. */
async function runFixture(
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
  scripts.warnUnknown({ title: name, unknown: script.unknown });
  const judged = scriptResult(outcome, stop);
  const verdict = outcome.tampered && hasPassed(judged) ? "failed" : judged.verdict;
  const result: ScriptResult = { command: script.script, ...judged, verdict };
  if (outcome.tampered)
    await scripts.log.warning(
      `${name} touched the runner's command files, so it failed; they were put back. Set outputs and variables in a step of their own.`,
    );
  await scripts.logFixture(name, result);
  return result;
}
