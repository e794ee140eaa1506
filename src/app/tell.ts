import type { Results } from "../model/results.js";
import { messageOf } from "../model/thrown.js";
import type { Host, World } from "../model/world.js";
import { annotationsOf } from "../report/annotations.js";
import { findingLines } from "../report/finding-lines.js";
import { guidanceLines } from "../report/guidance-lines.js";
import { outputsOf } from "../report/outputs.js";
import { redactResults } from "../report/redact-results.js";
import { serializeResults } from "../report/results-json.js";
import { renderSummary } from "../report/summary.js";
import { resultLines } from "../report/verdict-lines.js";
import type { Decides } from "../report/words.js";
import type { FailOn } from "../run/gate.js";
import { decides } from "../run/gate.js";
import type { Redactor } from "../run/redaction.js";
import type { GroupLog } from "./group-log.js";
import type { Session } from "./session.js";
import { type Audience, tellGitHub } from "./tell-github.js";

export interface Telling {
  readonly session: Session;
  readonly failOn: FailOn;
  readonly redactor: Redactor;
  readonly log: GroupLog;
  readonly audience: Audience | null;
}

/**
 * Tells everybody what became of the run: results file, outputs, summary, annotations, pull request, the end of the
 * log. All of it is redacted anew, and none of it changes the verdict: what cannot be told is a warning with its cure.
 */
export async function tell(record: Results, telling: Telling, world: World): Promise<Results> {
  const { session, failOn, redactor, log, audience } = telling;
  const { host } = world;
  const results = redactResults(record, redactor.redact);
  const deciding: Decides = (check) => decides(check, failOn);
  const outputs = { ...outputsOf(results, session.resultsPath, deciding), "comment-url": "" };

  // First what needs nobody's answer: should a server not answer until the job is killed, all of this stands.
  await attempt(log, "the results file", () =>
    world.files.writeText(session.resultsPath, serializeResults(results)),
  );
  await attempt(log, "the outputs", () => host.setOutputs(outputs));
  await attempt(log, "the job summary", async () =>
    host.writeSummary(await renderSummary(results, { decides: deciding })),
  );
  await tellLog(results, deciding, log, host);

  if (audience !== null) {
    const told = await tellGitHub(results, deciding, audience);
    const notes = told.notes.map(redactor.redact);
    const warnings = told.warnings.map(redactor.redact);
    await attempt(log, "the outputs", () => host.setOutputs({ "comment-url": told.commentUrl }));
    for (const note of notes) await log.line(note);
    for (const warning of warnings) await log.warning(warning);
    if (notes.length + warnings.length > 0) {
      const complete = { ...results, warnings: [...results.warnings, ...warnings] };
      await attempt(log, "the job summary", async () =>
        host.writeSummary(await renderSummary(complete, { decides: deciding, notes })),
      );
    }
  }
  for (const line of resultLines(results, host.color)) await log.line(line);
  if (host.dialect === "plain") await log.line(`Results: ${session.resultsPath}`);
  await host.log.flush();
  return results;
}

/** Findings and the way back as lines, all of them; on the runner the most important ones are annotations as well. */
async function tellLog(results: Results, deciding: Decides, log: GroupLog, host: Host): Promise<void> {
  for (const line of findingLines(results.findings, host.color)) await log.line(line);
  if (host.dialect === "actions") {
    for (const annotation of annotationsOf(results, deciding)) await log.annotation(annotation);
  } else {
    for (const warning of results.warnings) await log.warning(warning);
  }
  for (const line of guidanceLines(results, host.color)) await log.line(line);
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
