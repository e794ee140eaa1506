import type { SignalSources } from "../ports/signal-sources.js";
import { createFileProbe } from "./files/file-probe.js";
import { askInWorker } from "./json/query.js";

/**
 * The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed.
 * Once `stop` is aborted, what is not known by then stays unknown: there is a report to write.
 */
export function createSignalSources(
  workingDirectory: string,
  workspace: string,
  worker: URL,
  stop: AbortSignal,
): SignalSources {
  return {
    ...createFileProbe(workingDirectory, workspace, stop),
    ask: (question) => askInWorker(worker, question, { stop }),
  };
}
