import { type History, historyKind, historyLimits, type PastRun } from "../model/history.js";

export const emptyHistory: History = { version: 1, kind: historyKind, runs: [] };

/**
 * A history with one more run, which is the newest. Of each page the newest fifty are kept: pages that share a file do
 * not push each other out. A run that is in it already changes nothing, so that a writer may try again.
 */
export function appendRun(history: History, run: PastRun): History {
  if (history.runs.some((known) => isSame(known, run))) return history;
  const ofPage = history.runs.filter(({ page }) => page.path === run.page.path);
  const old = new Set(ofPage.slice(0, Math.max(0, ofPage.length + 1 - historyLimits.runsOfAPage)));
  const kept = history.runs.filter((known) => !old.has(known));
  return { ...history, runs: [...kept, run].slice(-historyLimits.runs) };
}

/** Two uses in one job have different names, and two attempts of one run begin at different times. */
function isSame(one: PastRun, other: PastRun): boolean {
  return (
    one.at === other.at &&
    one.run.id === other.run.id &&
    one.run.attempt === other.run.attempt &&
    one.name === other.name &&
    one.page.path === other.page.path
  );
}

/** The text of a history, a line a run, the newest last; the oldest are left out until it is within the limit. */
export function historyText({ version, kind, runs }: History): string {
  const lines: string[] = [];
  let bytes = frameBytes;
  for (const run of runs.toReversed()) {
    const line = JSON.stringify(run);
    bytes += Buffer.byteLength(line) + 2;
    if (bytes > historyLimits.bytes) break;
    lines.unshift(line);
  }
  return `{"version":${version},"kind":"${kind}","runs":[\n${lines.join(",\n")}\n]}\n`;
}

/** More than all that stands around the runs. */
const frameBytes = 100;
