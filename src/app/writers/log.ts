import { attempt } from "../../log/attempt.js";
import { gateTraits } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import { isPending } from "../../model/verdict-traits.js";
import type { Host } from "../../ports/host.js";
import { findingLines, foldedFindings } from "../../report/finding-lines.js";
import { gateChangeLines } from "../../report/gate-changes.js";
import { guidanceLines } from "../../report/guidance-lines.js";
import type { Look } from "../../report/terminal/look.js";
import { gateLine, resultLines } from "../../report/verdict-lines.js";
import type { JudgedRun } from "../run-record.js";
import { decidesIn, type RunWriter } from "./writer.js";

/** What keeps a page from running is logged in full; remarks on a page that ran are repeated folded. Then how it changes its own gate. */
export const logPage: RunWriter = async (run, _said, { host }) => {
  const { results, log } = run;
  const { findings } = results;
  const isUnusable = findings.some(({ severity }) => severity === "error");
  // What the commands printed ends here.
  if (host.dialect !== "actions" && results.checks.length > 0) await log.progress("");
  if (host.dialect === "plain")
    await attempt(log, "what is wrong with the page", () => logPageLines(run, host));
  else if (isUnusable) for (const line of findingLines(findings, host.color)) await log.line(line);
  else if (findings.length > 0 && host.view?.amount !== "little") {
    const { title, lines } = foldedFindings(findings, host.color);
    await log.folded(title, lines);
  }
  if (results.shards !== undefined) {
    const { machineLines } = await import(/* webpackChunkName: "reports" */ "../../report/machines.js");
    for (const line of machineLines(results)) await log.line(line);
  }
  for (const line of gateChangeLines(results.gateChanges, host.color)) await log.line(line);
};

async function logPageLines(run: JudgedRun, host: Host): Promise<void> {
  const { results, log, input } = run;
  if (results.findings.length === 0) return;
  const { terminal, look } = await loadTerminal(run, host);
  const lintCommand = ["readiness lint", input("checklist") ?? ""].join(" ").trim();
  for (const line of terminal.pageLines(results.findings, lintCommand, look)) await log.line(line);
}

/** What writes for a person at a command line is loaded at the end of a run. */
async function loadTerminal(run: JudgedRun, { view, color }: Host) {
  const terminal = await import(/* webpackChunkName: "terminal" */ "../../report/terminal/terminal.js");
  const look: Look = terminal.lookOf(view ?? { width: 100, amount: "usual" }, color, decidesIn(run));
  return { terminal, look };
}

/** The way back of what failed, what is not for this release, and what is still to do. On a command line they stand with the verdicts. */
export const logGuidance: RunWriter = async (run, _said, { host }) => {
  if (host.dialect !== "actions") return;
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

/** What earlier runs say of the checks; its code is loaded where a history is kept. */
export const logHistory: RunWriter = async ({ results, log }, _said, { host }) => {
  if (results.history === undefined || host.view?.amount === "little") return;
  await attempt(log, "what the history says", async () => {
    const { historyLines } = await import(/* webpackChunkName: "history" */ "../../report/history-lines.js");
    for (const line of historyLines(results)) await log.line(line);
  });
};

/** What the writers before had to say. */
export const logSaid: RunWriter = async ({ log }, { notes, warnings }) => {
  for (const note of notes) await log.line(note);
  for (const warning of warnings) await log.warning(warning);
};

/** The end of the log, where a reader looks first: on a runner the verdicts, on a command line what did not pass, and the gate. */
export const logVerdicts: RunWriter = async (run, { resultsWritten, reports }, { host }) => {
  const { results, resultsPath, log } = run;
  if (host.dialect === "actions") {
    for (const line of resultLines(results, host.color)) await log.line(line);
    return;
  }
  const gate = gateLine(results, host.color);
  const isShown = await attempt(log, "what did not pass", async () => {
    const { terminal, look } = await loadTerminal(run, host);
    for (const line of [...terminal.runEnd(results, look), ...terminal.words(gate, 0, look)])
      await log.line(line);
  });
  if (!isShown) await log.line(gate);
  const isWanted = host.view?.amount !== "little" || !gateTraits(results.gate).isReady;
  if (!isWanted) return;
  if (resultsWritten) await log.line(`Results: ${resultsPath}`);
  for (const { format, place } of reports) await log.line(`Report (${format}): ${place}`);
};
