import type { Results } from "../model/results.js";
import { messageOf } from "../model/thrown.js";
import type { World } from "../model/world.js";
import { annotationsOf } from "../report/annotations.js";
import { findingLines } from "../report/finding-lines.js";
import { guidanceLines } from "../report/guidance-lines.js";
import { outputsOf } from "../report/outputs.js";
import { redactResults } from "../report/redact-results.js";
import { serializeResults } from "../report/results-json.js";
import { renderSummary } from "../report/summary.js";
import { resultLines } from "../report/verdict-lines.js";
import type { FailOn } from "../run/gate.js";
import { decides } from "../run/gate.js";
import type { Redactor } from "../run/redaction.js";
import type { GroupLog } from "./group-log.js";
import type { Session } from "./session.js";

export interface Telling {
  readonly session: Session;
  readonly failOn: FailOn;
  readonly redactor: Redactor;
  readonly log: GroupLog;
}

/**
 * Tells everybody what became of the run: results file, outputs, summary, annotations, the end of the log. All of
 * it is redacted anew, and none of it changes the verdict: what cannot be written is a warning with its cure.
 */
export async function tell(
  record: Results,
  { session, failOn, redactor, log }: Telling,
  world: World,
): Promise<Results> {
  const { host } = world;
  const results = redactResults(record, redactor.redact);
  const deciding = { decides: (check: { severity: "required" | "advisory" }) => decides(check, failOn) };

  await attempt(log, "the results file", () =>
    world.files.writeText(session.resultsPath, serializeResults(results)),
  );
  await attempt(log, "the outputs", () =>
    host.setOutputs(outputsOf(results, session.resultsPath, deciding.decides)),
  );
  await attempt(log, "the job summary", async () =>
    host.writeSummary(await renderSummary(results, deciding)),
  );

  if (host.dialect === "actions")
    for (const annotation of annotationsOf(results, deciding.decides)) await log.annotation(annotation);
  // Annotations are the runner's; on a command line findings and warnings are lines.
  if (host.dialect === "plain") {
    for (const line of findingLines(results.findings, host.color)) await log.line(line);
    for (const warning of results.warnings) await log.warning(warning);
  }
  for (const line of [...guidanceLines(results, host.color), ...resultLines(results, host.color)])
    await log.line(line);
  if (host.dialect === "plain") await log.line(`Results: ${session.resultsPath}`);
  await host.log.flush();
  return results;
}

async function attempt(log: GroupLog, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await log.warning(
      `${what} could not be written (${messageOf(error)}); the verdicts stand. Check the disk and the permissions of the folder.`,
    );
  }
}
