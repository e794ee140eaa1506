import type { StatusScope } from "../github/status-texts.js";
import { noStatuses, openStatuses, type StatusRequest } from "../github/statuses.js";
import type { Ports } from "../ports/ports.js";
import type { OpenedRun, Servers } from "./run-record.js";

/** What a run's statuses may speak for. */
type Coverage = Pick<StatusScope, "areas" | "complete">;

/** The servers that hear of a run, and its pending statuses, which are set without waiting for them. `null` where there are none. */
export function openServers(run: OpenedRun, coverage: Coverage, ports: Ports): Servers | null {
  const servers = findServers(run, coverage, ports);
  return servers === null ? null : { ...servers, opened: openStatuses(servers.status, servers.github) };
}

/** The same for a run that is over: nothing is pending any more. */
export function findServers(
  { context, inputs, shard, name: ownName }: OpenedRun,
  coverage: Coverage,
  ports: Ports,
): Servers | null {
  const { run, fromFork, subject, workflowFile } = context;
  // A part of a plan tells nobody: its gate does (DESIGN 2.4).
  if (ports.services === null || run.repository === "" || inputs === null || shard !== null) return null;
  const { github, linear } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
  // Statuses are told apart by names alone, and a workflow without one has none to tell it apart.
  const name = workflowFile === null ? ownName : `${ownName} (${workflowFile})`;
  const status: StatusRequest = {
    scope: {
      ...coverage,
      mode: subject.kind === "event" ? inputs.statuses : "none",
      name,
      url: run.url,
    },
    repository: run.repository,
    sha: run.headSha,
    foreignCode: fromFork,
  };
  return { github, linear, inputs, status, opened: Promise.resolve(noStatuses) };
}
