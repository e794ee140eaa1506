import { attempt } from "../../log/attempt.js";
import type { Results } from "../../model/results.js";
import { isPending } from "../../model/verdict-traits.js";
import { findingLines, foldedFindings } from "../../report/finding-lines.js";
import { gateChangeLines } from "../../report/gate-changes.js";
import { guidanceLines } from "../../report/guidance-lines.js";
import { resultLines } from "../../report/verdict-lines.js";
import { decidesIn, type RunWriter } from "./writer.js";

/** What keeps a page from running is logged in full; remarks on a page that ran are repeated folded. Then how it changes its own gate. */
export const logPage: RunWriter = async ({ results, log }, _said, { host }) => {
  const { findings, checklist } = results;
  if (findings.some(({ severity }) => severity === "error")) {
    for (const line of findingLines(findings, host.color)) await log.line(line);
  } else if (findings.length > 0) {
    const { title, lines } = foldedFindings(findings, checklist.path, host);
    await log.folded(title, lines);
  }
  for (const line of gateChangeLines(results.gateChanges, host.color)) await log.line(line);
};

/** The way back of what failed, what is not for this release, and what is still to do. */
export const logGuidance: RunWriter = async (run, _said, { host }) => {
  const { results, log } = run;
  for (const line of guidanceLines(results, host.color)) await log.line(line);
  if (!dependsOnRelease(results)) return;
  await attempt(log, "what is still to do", async () => {
    const { releaseLines } = await import(/* webpackChunkName: "reports" */ "../../report/release-lines.js");
    for (const line of releaseLines(results, decidesIn(run), host.color)) await log.line(line);
  });
};

/** Whether there may be lines about the release: else what writes them need not be loaded. */
function dependsOnRelease({ checks, signOffs, notApplicable }: Results): boolean {
  return notApplicable.length > 0 || checks.some(isPending) || signOffs.some(({ holds }) => holds);
}

/** What the writers before had to say. */
export const logSaid: RunWriter = async ({ log }, { notes, warnings }) => {
  for (const note of notes) await log.line(note);
  for (const warning of warnings) await log.warning(warning);
};

/** The end of the log, where a reader looks first: the verdicts and the gate. */
export const logVerdicts: RunWriter = async ({ results, resultsPath, log }, { resultsWritten }, { host }) => {
  for (const line of resultLines(results, host.color)) await log.line(line);
  if (host.dialect !== "actions" && resultsWritten) await log.line(`Results: ${resultsPath}`);
};
