import { CheckProgress } from "../checks/check-progress.js";
import { runTeardown } from "../checks/fixtures.js";
import { unfilledPlaceholders } from "../checks/planned-check.js";
import { runChecks } from "../checks/run-checks.js";
import { ScriptRunner } from "../checks/run-script.js";
import type { Journal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { ProcessRunner } from "../ports/processes.js";
import { judgedResults } from "./results.js";
import type { JudgedRun, PlannedRun } from "./run-record.js";

/** Runs setup, checks and teardown, and judges the gate by them. */
export async function judgeRun(planned: PlannedRun, ports: Ports): Promise<JudgedRun> {
  const { plan, facts, placeholders, places, masks, journal, log, inputs, cancel } = planned;

  // Setup, then the checks.
  const processes = ports.processRunner(planned.folder, places.workspace);
  const scripts = new ScriptRunner(
    { ...planned, progress: new CheckProgress(plan.steps.length) },
    processes,
    ports,
  );
  const remark = leftoversRemark(processes);
  if (remark !== null) await log.progress(remark);
  const checked = await runChecks(planned, scripts, ports);

  // Teardown. A cancelled run reports first: there is little time.
  const teardown = { plan: planned.teardown, scripts, processes, cancel };
  const lateTeardown = cancel.aborted ? teardown : null;
  const tornDown = lateTeardown === null ? await runTeardown(teardown, ports.env) : null;

  // The gate.
  const unfilled = await unfilledPlaceholders(plan.steps, checked.checks, placeholders, facts);
  const warnings = [
    ...[...planned.warnings, ...masks.refusals, ...checked.warnings, ...scripts.warnings],
    ...[...unfilled, ...journalWarnings(journal), ...shellWarnings(processes)],
  ];
  const outcome = { ...checked, teardown: tornDown, warnings, cancelled: cancel.aborted };
  const results = judgedResults(planned, outcome, ports.now());
  return { ...planned, step: "judged", results, usable: true, failOn: inputs.failOn, lateTeardown };
}

/** What the log says, before anything runs, of a system on which less is found than on Linux. */
function leftoversRemark({ finds }: ProcessRunner): string | null {
  return remarks[finds];
}

const remarks = {
  marks: null,
  ps: "On this system what a command leaves running is found by its process group, and where `ps` shows its environment: a daemon that leaves the group, and whose environment the system hides, lives on.",
  groups:
    "On this system what a command leaves running is found by its process group alone: a daemon that leaves the group lives on.",
  parents:
    "On Windows what a command leaves running is found by its parents, and after its end only where it holds the command's output open: what has closed it, or whose parent has ended too, lives on.",
} as const satisfies Record<ProcessRunner["finds"], string | null>;

/** Once, after all commands: which shell there is, is known when one is needed. */
function shellWarnings({ hidesPipeFailures }: ProcessRunner): string[] {
  return hidesPipeFailures === true
    ? [
        "There is no bash here, and this `sh` knows no pipefail: in `a | b` a failure of `a` is not seen, and its check may have passed. Install bash, or name a shell for the commands with pipes (`shell` in `defaults` or of the check, or a `Shell` column).",
      ]
    : [];
}

/** What a run without a whole journal has to say: it may be judged as ever, but not be finished by another. */
function journalWarnings({ failure }: Journal): string[] {
  return failure === null
    ? []
    : [
        `The run's journal could not be written (${failure}): had the run been killed, nobody could have told how far it had come. Make room in RUNNER_TEMP, see that its folders can be written, and let no command clean it.`,
      ];
}
