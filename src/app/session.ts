import { join } from "node:path";
import type { GitHubContext } from "../model/github-context.js";
import type { RunFacts } from "../model/results.js";
import { version } from "../model/version.js";
import type { Ports } from "../ports/ports.js";
import { githubContext } from "./github-context.js";

/** What is fixed before anything is read: when the run began, where its files lie, who asked for it. */
export interface Session {
  readonly startedAt: Date;
  /** `readiness-<unique>`, below RUNNER_TEMP where there is one. */
  readonly folder: string;
  readonly resultsPath: string;
  readonly context: GitHubContext;
}

export interface SessionRequest {
  readonly temporaryFolder: string;
  /** Where the results go instead of the session's folder. */
  readonly resultsPath: string | null;
  /** The event's payload, parsed. */
  readonly event: unknown;
}

/**
 * What main hands on to post: two paths, and that it came to its end where its journal could not tell. All else lies
 * in the journal, because state becomes variables of bounded length.
 */
export const stateNames = { results: "results", journal: "journal", ended: "ended" } as const;

/** Opens the session and sets `gate=not-ready` and `results` first: a run that dies leaves nothing that reads as ready. */
export async function openSession(request: SessionRequest, ports: Ports): Promise<Session> {
  const startedAt = ports.now();
  const folder = await ports.files.makeRunFolder(request.temporaryFolder);
  const resultsPath = request.resultsPath ?? join(folder, "results.json");
  await ports.host.setOutputs({ gate: "not-ready", results: resultsPath });
  await ports.host.saveState({ [stateNames.results]: resultsPath });
  return { startedAt, folder, resultsPath, context: githubContext(ports.env, request.event, version) };
}

/** What comes of this run is a stranger's word: it sets no status, in main nor in post. */
export function ofForeignCode(session: Session): Session {
  return { ...session, context: { ...session.context, fromFork: true } };
}

/** The run is about what is checked out, and speaks to nobody about its event's commit. */
export function ofCheckout(session: Session, head: string | null): Session {
  const { context } = session;
  const { commit, run } = context;
  const own = { sha: head ?? "", headSha: head ?? "" };
  const subject = { kind: "checkout", event: commit?.sha ?? run.sha } as const;
  return { ...session, context: { ...context, subject, run: { ...run, ...own } } };
}

/** The run as the results file names it. */
export function runRecord(
  session: Session,
  head: string | null,
  now: Date,
): RunFacts & { startedAt: string; durationMs: number } {
  const { run } = session.context;
  return {
    ...run,
    sha: run.sha || (head ?? ""),
    headSha: run.headSha || (head ?? ""),
    startedAt: session.startedAt.toISOString(),
    durationMs: now.getTime() - session.startedAt.getTime(),
  };
}
