import type { JudgeWorld } from "../model/judge-world.js";
import { createFileProbe } from "./file-probe.js";
import { askInWorker } from "./json-query.js";

/** The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed. */
export function createJudgeWorld(workingDirectory: string, workspace: string, worker: URL): JudgeWorld {
  return {
    ...createFileProbe(workingDirectory, workspace),
    ask: (question) => askInWorker(worker, question),
  };
}
