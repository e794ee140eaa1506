import { attempt } from "../log/attempt.js";
import type { GroupLog } from "../log/group-log.js";
import { gateTraits } from "../model/gate.js";
import type { Results } from "../model/results.js";
import type { Host } from "../ports/host.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import type { Redactor } from "../redact/redaction.js";
import { annotationsOf } from "../report/annotations.js";
import { findingLines, foldedFindings } from "../report/finding-lines.js";
import { gateChangeLines } from "../report/gate-changes.js";
import { guidanceLines } from "../report/guidance-lines.js";
import type { Decides } from "../report/labels.js";
import { outputsOf } from "../report/outputs.js";
import { serializeResults } from "../report/results-json.js";
import { resultLines } from "../report/verdict-lines.js";
import type { FailOn } from "../verdict/gate.js";
import { decides } from "../verdict/gate.js";
import { type Audience, type GitHubTold, tellGitHub } from "./report-to-github.js";
import type { Session } from "./session.js";

export interface Telling {
  readonly session: Session;
  readonly failOn: FailOn;
  readonly redactor: Redactor;
  readonly log: GroupLog;
  readonly audience: Audience | null;
  /** Once it is aborted, servers have no more than two seconds to answer. */
  readonly cancel: AbortSignal;
}

/**
 * Tells everybody what became of the run: results file, outputs, summary, annotations, pull request, the end of the
 * log. All of it is redacted anew, and none of it changes the verdict: what cannot be told is a warning with its cure.
 *
 * What needs nobody's answer comes first: should a server not answer until the job is killed, all of this stands.
 * What says `ready` comes last: until everything is told, a run that is killed reads as not ready.
 */
export async function tell(record: Results, telling: Telling, ports: Ports): Promise<Results> {
  const { session, failOn, redactor, log, audience, cancel } = telling;
  const { host } = ports;
  const results = redactResults(record, redactor);
  const deciding: Decides = (check) => decides(check, failOn);
  const summarize = async (
    shown: Results,
    notes: readonly string[],
    advice: string | null = null,
  ): Promise<void> => {
    // A command line has no summary, and does not load what writes one.
    if (host.dialect !== "actions") return;
    await attempt(log, "the job summary", async () => {
      const { renderSummary } = await import("../report/summary.js");
      await host.writeSummary(await renderSummary(shown, { decides: deciding, notes, advice }));
    });
  };
  const isFinal = !gateTraits(results.gate).isReady;

  const isWritten = await attempt(log, "the results file", () =>
    ports.files.writeText(session.resultsPath, serializeResults(results)),
  );
  if (isFinal) {
    await tellOutputs(results, telling, ports);
    await summarize(results, []);
  }
  await tellLog(results, deciding, log, host);

  const told = audience === null ? null : await tellInTime(tellGitHub(results, deciding, audience), cancel);
  const notes = told?.notes.map(redactor.redactSentence) ?? [];
  const warnings = told?.warnings.map(redactor.redactSentence) ?? [];
  for (const note of notes) await log.line(note);
  for (const warning of warnings) await log.warning(warning);
  if (!isFinal || notes.length + warnings.length > 0)
    await summarize(
      { ...results, warnings: [...results.warnings, ...warnings] },
      notes,
      told?.advice ?? null,
    );
  for (const line of resultLines(results, host.color)) await log.line(line);
  if (host.dialect !== "actions" && isWritten) await log.line(`Results: ${session.resultsPath}`);
  await host.log.flush();
  await attempt(log, "the outputs", () => host.setOutputs({ "comment-url": told?.commentUrl ?? "" }));
  return results;
}

/** Sets the outputs of a run that is over, `gate=ready` among them: the very last thing, after the journal's end. */
export async function tellOutputs(results: Results, telling: Telling, ports: Ports): Promise<void> {
  const { session, failOn, log } = telling;
  const outputs = outputsOf(results, session.resultsPath, (check) => decides(check, failOn));
  await attempt(log, "the outputs", () => ports.host.setOutputs(outputs));
  await ports.host.log.flush();
}

/** How long a cancelled run waits for servers, in milliseconds: statuses should still be closed. */
const cancelledPatienceMs = 2_000;

async function tellInTime(telling: Promise<GitHubTold>, cancel: AbortSignal): Promise<GitHubTold> {
  const over = new AbortController();
  const late = new Promise<GitHubTold>((resolve) => {
    const wait = (): void => {
      const timer = setTimeout(() => resolve(notTold), cancelledPatienceMs);
      over.signal.addEventListener("abort", () => clearTimeout(timer));
    };
    if (cancel.aborted) wait();
    else cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([telling, late]);
  } finally {
    over.abort();
  }
}

const notTold: GitHubTold = {
  commentUrl: "",
  advice: null,
  notes: [],
  warnings: [
    "The run was cancelled before GitHub had answered: comment and commit statuses may be out of date. Run it again.",
  ],
};

/** Findings and the way back as lines, all of them; on the runner the most important ones are annotations as well. */
async function tellLog(results: Results, deciding: Decides, log: GroupLog, host: Host): Promise<void> {
  await tellFindings(results, log, host);
  for (const line of gateChangeLines(results.gateChanges, host.color)) await log.line(line);
  // Lines of the base's page are no lines of the change that the runner shows.
  if (host.dialect === "actions" && results.checklist.from === "head") {
    for (const annotation of annotationsOf(results, deciding)) await log.annotation(annotation);
  } else {
    for (const warning of results.warnings) await log.warning(warning);
  }
  for (const line of guidanceLines(results, host.color)) await log.line(line);
}

/** What keeps a page from running is told in full; remarks on a page that ran are repeated folded. */
async function tellFindings({ findings, checklist }: Results, log: GroupLog, host: Host): Promise<void> {
  if (findings.some(({ severity }) => severity === "error")) {
    for (const line of findingLines(findings, host.color)) await log.line(line);
  } else if (findings.length > 0) {
    const { title, lines } = foldedFindings(findings, checklist.path, host);
    await log.folded(title, lines);
  }
}
