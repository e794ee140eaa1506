import { runTeardown, type Teardown } from "../checks/fixtures.js";
import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import { endJournal } from "./run-journal.js";
import type { ExitCode, JudgedRun, ReportedRun } from "./run-record.js";
import { writeAnnotations } from "./writers/annotations.js";
import { keepResults } from "./writers/kept-results.js";
import { logGuidance, logHistory, logPage, logSaid, logVerdicts } from "./writers/log.js";
import { mayWait, warnOfPending } from "./writers/on-pending.js";
import { repeatGate, writeCommentUrl, writeOutputs } from "./writers/outputs.js";
import { writeResultsFile } from "./writers/results-file.js";
import { inTime, writeComment, writeStatuses, writeTicket } from "./writers/servers.js";
import { writeSummary } from "./writers/summary.js";
import type { RunWriter, Said } from "./writers/writer.js";

/** In the order in which they are written. */
export type Reports = readonly RunWriter[];

/**
 * All reports of a run, in the order in which they are written. What needs no server's answer comes first: should a
 * server not answer until the job is killed, all of this stands.
 */
const writers: Reports = [
  writeResultsFile,
  keepResults,
  unlessReady(writeWanted),
  unlessReady(writeOutputs),
  unlessReady(writeSummary),
  logPage,
  writeAnnotations,
  logGuidance,
  logHistory,
  inTime(writeComment, writeStatuses, writeTicket),
  uploadPart,
  warnOfPending,
  onceReady(writeWanted),
  logSaid,
  withNews(writeSummary),
  logVerdicts,
  writeCommentUrl,
];

/** Writes every report, ends the run, and sets the outputs, `gate=ready` among them: the very last thing, after the journal's end. */
export async function reportRun(judged: JudgedRun, ports: Ports): Promise<ReportedRun> {
  const { run, said } = await writeReports(await withHistory(judged, ports), ports);
  const last = await endRun(run, said, ports);
  await (isReady(last) ? writeOutputs : repeatGate)(last, said, ports);
  return { results: last.results, resultsPath: last.resultsPath, exitCode: exitCodeOf(last, said) };
}

/** Its code is loaded here: most runs keep no history, and a shard leaves it to its gate. */
async function withHistory(judged: JudgedRun, ports: Ports): Promise<JudgedRun> {
  const { inputs, results } = judged;
  if (inputs === null || inputs.history === "" || results.shard !== undefined) return judged;
  const { tellHistory } = await import(/* webpackChunkName: "history" */ "./writers/history.js");
  return tellHistory(judged, ports);
}

/** Where nothing could be run for want of a usable page, filter or input, the step fails whatever `fail-on` says. */
export function exitCodeOf(run: JudgedRun, said: Said): ExitCode {
  const { results, usable, failOn } = run;
  if (!usable) return 2;
  const { exitCode } = reasonTraits(results.reasonCode);
  return exitCode ?? (isReady(run) || failOn === "never" || mayWait(run, said) ? 0 : 1);
}

/** Writes every report. All is redacted anew, and none of it changes the verdict. Gives back the run as it is written, and what was said of it. */
export async function writeReports(
  judged: JudgedRun,
  ports: Ports,
  reports: Reports = writers,
): Promise<{ readonly run: JudgedRun; readonly said: Said }> {
  const run = redacted(judged);
  let said = nothingSaid;
  for (const write of reports) said = { ...said, ...(await write(run, said, ports)) };
  return { run, said };
}

export const nothingSaid: Said = {
  notes: [],
  warnings: [],
  advice: null,
  commentUrl: "",
  resultsWritten: false,
  reports: [],
  isUploadLeft: false,
  isHeldByStatus: false,
};

/** Writes the files that `reports` asks for. Its code is loaded here: most runs write none. */
async function writeWanted(run: JudgedRun, said: Said, ports: Ports): Promise<Partial<Said> | undefined> {
  if (run.reports.length === 0) return undefined;
  const { writeReportFiles } = await import(/* webpackChunkName: "report-files" */ "./writers/reports.js");
  return writeReportFiles(run, said, ports);
}

/** Uploads the results of a part of a plan, for its gate. Its code is loaded here: most runs are none. */
export async function uploadPart(run: JudgedRun, said: Said, ports: Ports): Promise<Partial<Said>> {
  const { shard } = run;
  const { artifacts: connect } = ports;
  if (shard === null || connect === null) return {};
  const { uploadResults } = await import(/* webpackChunkName: "shards" */ "./writers/upload.js");
  const { warnings = [], ...news } = await uploadResults({ run, shard, connect });
  return { ...news, warnings: [...said.warnings, ...warnings] };
}

/** Writes results and reports once more, after the report: what teardown did has been added. */
export async function rewriteResults(judged: JudgedRun, ports: Ports): Promise<JudgedRun> {
  const run = redacted(judged);
  await writeResultsFile(run, nothingSaid, ports);
  const said = await writeWanted(run, nothingSaid, ports);
  for (const warning of said?.warnings ?? []) await run.log.warning(warning);
  return run;
}

function redacted(run: JudgedRun): JudgedRun {
  return { ...run, results: redactResults(run.results, run.redactor) };
}

/** What says `ready` comes last: until all is written, a run that is killed reads as not ready. */
function unlessReady(write: RunWriter): RunWriter {
  return async (run, ...rest) => (isReady(run) ? undefined : write(run, ...rest));
}

/** The other half: what other tools read is green only when all who may still warn have spoken. */
function onceReady(write: RunWriter): RunWriter {
  return async (run, ...rest) => (isReady(run) ? write(run, ...rest) : undefined);
}

/** For the first time, or once more with what the writers before had to say. */
function withNews(write: RunWriter): RunWriter {
  return async (run, said, ports) => {
    const isNew = said.notes.length + said.warnings.length > 0;
    return isReady(run) || isNew ? write(run, said, ports) : undefined;
  };
}

function isReady({ results }: JudgedRun): boolean {
  return gateTraits(results.gate).isReady;
}

/**
 * The run has been reported. The teardown of a cancelled one is left: the runner kills us soon, so that in a job post
 * does it, where there is one. On a command line it is done now, with all the time it takes; a second Ctrl-C skips it.
 */
async function endRun(run: JudgedRun, { isUploadLeft }: Said, ports: Ports): Promise<JudgedRun> {
  const { lateTeardown, journal, results } = run;
  // Post can run it only where the journal tells of it.
  const isPosts = (lateTeardown?.plan || isUploadLeft) && ports.journals !== null && journal.failure === null;
  if (isPosts) {
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
  if (teardown === null && late.length === 0) return run;
  const results = { ...run.results, teardown, warnings: [...run.results.warnings, ...late] };
  return rewriteResults({ ...run, results }, ports);
}
