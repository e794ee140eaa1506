import { randomUUID } from "node:crypto";
import { isReadByRunner } from "../app/workflow-guard.js";
import { files } from "../platform/files/files.js";
import { journals } from "../platform/files/journal.js";
import { keptResults } from "../platform/files/kept-results.js";
import { readResultsFile } from "../platform/files/results-file.js";
import { createSpool } from "../platform/files/spool.js";
import { askGit, openRepository } from "../platform/git/repository.js";
import { lookAtTrees } from "../platform/git/tree-look.js";
import { finders, ownFinder } from "../platform/process/finders.js";
import { createProcessRunner } from "../platform/process/runner.js";
import type { Host } from "../ports/host.js";
import type { Ports } from "../ports/ports.js";
import { signalSources } from "./signal-sources.js";

/** Between SIGTERM and SIGKILL for what a killed run left, in milliseconds. */
const markedGraceMs = 2_000;

/** Everything a run touches, for real. `kill` kills every command at once. */
export function realPorts(
  host: Host,
  env: NodeJS.ProcessEnv,
  servers: Pick<Ports, "services" | "artifacts"> | null,
  kill?: AbortSignal,
): Ports {
  return {
    host,
    env,
    files,
    askGit: (folder, workspace) => askGit(folder, env, workspace),
    lookAtTrees: (question) => lookAtTrees(question, env),
    openRepository: (folder, workspace) => openRepository(folder, env, workspace),
    processRunner: (temporaryFolder, workspace) =>
      createProcessRunner({ temporaryFolder, workspace, env, ...(kill && { kill }) }),
    spool: createSpool,
    endMarked: (traces) => finders[ownFinder].endLeft(traces, markedGraceMs),
    journals: servers && journals,
    keptResults: servers || isReadByRunner(env) ? null : keptResults,
    readResults: readResultsFile,
    historyFiles: async () =>
      (await import(/* webpackChunkName: "history" */ "../platform/files/history-files.js")).historyFiles,
    signalSources,
    ...(servers ?? { services: null, artifacts: null }),
    now: () => new Date(),
    // From a pool: six times as fast as 16 bytes of their own, and as hard to guess (122 bits).
    randomToken: () => randomUUID().replaceAll("-", ""),
  };
}
