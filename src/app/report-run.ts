import { runTeardown, type Teardown } from "../checks/teardown.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import { exitCodeOf } from "./exit-code.js";
import { endJournal } from "./run-journal.js";
import type { JudgedRun, ReportedRun } from "./run-record.js";
import { writeOutputs } from "./writers/outputs.js";
import { writeResultsFile } from "./writers/results-file.js";
import { nothingSaid, writeReports } from "./writers/writers.js";

/** Writes every report, ends the run, and sets the outputs, `gate=ready` among them: the very last thing, after the journal's end. */
export async function reportRun(judged: JudgedRun, ports: Ports): Promise<ReportedRun> {
  const written = await writeReports(judged, ports);
  const last = await endRun(written, ports);
  await writeOutputs(last, nothingSaid, ports);
  const { results, resultsPath, usable, failOn } = last;
  return { results, resultsPath, exitCode: exitCodeOf(results, usable, failOn) };
}

/**
 * A cancelled run has reported, and its teardown is left. The runner kills us soon: in a job post does it, where there
 * is one. On a command line it is done now, with all the time it takes; a second Ctrl-C skips it.
 */
async function endRun(run: JudgedRun, ports: Ports): Promise<JudgedRun> {
  const { lateTeardown, journal, results } = run;
  // Post can run it only where the journal tells of it.
  if (
    lateTeardown !== null &&
    lateTeardown.plan !== null &&
    ports.journals !== null &&
    journal.failure === null
  ) {
    journal.note({ kind: "reported", results });
    return run;
  }
  const last = lateTeardown === null ? run : await tearDownLate(run, lateTeardown, ports);
  await endJournal(run, ports);
  return last;
}

async function tearDownLate(run: JudgedRun, left: Teardown, ports: Ports): Promise<JudgedRun> {
  const cancel = new AbortController().signal;
  const { warnings } = left.scripts;
  const before = warnings.length;
  const teardown = await runTeardown({ ...left, cancel }, ports.env);
  const late = warnings.slice(before);
  for (const warning of late) await run.log.warning(warning);
  const results = { ...run.results, teardown, warnings: [...run.results.warnings, ...late] };
  const last = { ...run, results: redactResults(results, run.redactor) };
  if (teardown !== null || late.length > 0) await writeResultsFile(last, nothingSaid, ports);
  return last;
}
