import { appendRun, historyText } from "../../history/append-run.js";
import { pastRunOf } from "../../history/past-run.js";
import { runHistoryOf } from "../../history/run-history.js";
import { attempt } from "../../log/attempt.js";
import type { PastRun } from "../../model/history.js";
import type { Ports } from "../../ports/ports.js";
import { type HistoryReader, type KnownHistory, readKnownHistory } from "../reading/history.js";
import type { JudgedRun } from "../run-record.js";

/**
 * Adds to a judged run what the history says of its checks, and to the history this run. It comes before the reports,
 * which show it, and after the verdicts, which it cannot change: nothing but `history` and `warnings` of the results is
 * written, and whatever goes wrong is a warning. A run that was cut short, or ran nothing, leaves the file alone.
 */
export async function tellHistory(judged: JudgedRun, ports: Ports): Promise<JudgedRun> {
  const { inputs, results, log } = judged;
  const past = pastRunOf(results);
  if (inputs === null || past === null) return judged;
  const reader = { ...judged, inputs };
  let told = judged;
  await attempt(log, "the history", async () => {
    const known = await readKnownHistory(reader, ports);
    const history = runHistoryOf(known.history, past, results);
    told = withWarnings({ ...judged, results: { ...results, history } }, known.warnings);
    told = withWarnings(told, await append(past, known, reader, ports));
  });
  return told;
}

function withWarnings(run: JudgedRun, warnings: readonly string[]): JudgedRun {
  return { ...run, results: { ...run.results, warnings: [...run.results.warnings, ...warnings] } };
}

/** Each time on top of what stands there by then: of runs that end at once, each adds itself to what the others wrote. */
async function append(
  past: PastRun,
  before: KnownHistory,
  reader: HistoryReader,
  ports: Ports,
): Promise<readonly string[]> {
  const files = await ports.historyFiles();
  const warnings: string[] = [];
  let known = before;
  for (let tries = 0; tries < maxTries; tries += 1) {
    if (known.place === null) return warnings;
    if (await files.replace(known.place, historyText(appendRun(known.history, past)))) return warnings;
    known = await readKnownHistory(reader, ports);
    warnings.push(...known.warnings);
  }
  return [
    ...warnings,
    "This run is not in the history: others wrote to it all the time. Give each use that runs at the same time a file of its own.",
  ];
}

const maxTries = 50;
