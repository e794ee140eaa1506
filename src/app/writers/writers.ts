import { gateTraits } from "../../model/gate-traits.js";
import type { Ports } from "../../ports/ports.js";
import { redactResults } from "../../redact/redact-results.js";
import type { JudgedRun } from "../run-record.js";
import { writeAnnotations } from "./annotations.js";
import { logFindings, logGateChanges, logGuidance, logSaid, logVerdicts } from "./log.js";
import { writeCommentUrl, writeOutputs } from "./outputs.js";
import { writeResultsFile } from "./results-file.js";
import { writeToServers } from "./servers.js";
import { writeSummary } from "./summary.js";
import type { RunWriter, Said } from "./writer.js";

/**
 * All reports of a run, in the order in which they are written. What needs no server's answer comes first: should a
 * server not answer until the job is killed, all of this stands.
 */
const writers: readonly RunWriter[] = [
  writeResultsFile,
  unlessReady(writeOutputs),
  unlessReady(writeSummary),
  logFindings,
  logGateChanges,
  writeAnnotations,
  logGuidance,
  writeToServers,
  logSaid,
  whereNew(writeSummary),
  logVerdicts,
  writeCommentUrl,
];

/** Writes every report. All is redacted anew, and none of it changes the verdict. Gives back the run as it is written. */
export async function writeReports(judged: JudgedRun, ports: Ports): Promise<JudgedRun> {
  const run = { ...judged, results: redactResults(judged.results, judged.redactor) };
  let said = nothingSaid;
  for (const write of writers) said = { ...said, ...(await write(run, said, ports)) };
  return run;
}

export const nothingSaid: Said = {
  notes: [],
  warnings: [],
  advice: null,
  commentUrl: "",
  resultsWritten: false,
};

/** What says `ready` comes last: until all is written, a run that is killed reads as not ready. */
function unlessReady(write: RunWriter): RunWriter {
  return async (run, ...rest) => (isReady(run) ? undefined : write(run, ...rest));
}

/** Once more, or for the first time, with what the writers before had to say. */
function whereNew(write: RunWriter): RunWriter {
  return async (run, said, ports) => {
    const isNew = said.notes.length + said.warnings.length > 0;
    return isReady(run) || isNew ? write(run, said, ports) : undefined;
  };
}

function isReady({ results }: JudgedRun): boolean {
  return gateTraits(results.gate).isReady;
}
