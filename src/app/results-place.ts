import { join } from "node:path";
import type { Finding } from "../model/finding.js";
import type { Files } from "../ports/files.js";
import { isChecklist } from "./is-checklist.js";
import { resultsFinding } from "./results.js";
import type { Session, SessionRequest } from "./session.js";

interface Placed {
  readonly session: Session;
  /** `null` where results may be written as asked. */
  readonly problem: Finding | null;
}

/** DESIGN 3.1: what is written at a user's wish lies inside the workspace or the temporary folder, and behind no link. Else it goes where results go by default. */
export async function placeResults(
  session: Session,
  workspace: string,
  { resultsPath, temporaryFolder }: SessionRequest,
  files: Files,
): Promise<Placed> {
  if (resultsPath === null) return { session, problem: null };
  // `--results RELEASE_READINESS.md` was meant for the page: it would be overwritten.
  const place = isChecklist(resultsPath)
    ? null
    : await files.placeToWrite(resultsPath, [workspace, temporaryFolder]);
  return place === null
    ? {
        session: { ...session, resultsPath: join(session.folder, "results.json") },
        problem: resultsFinding(resultsPath),
      }
    : { session: { ...session, resultsPath: place }, problem: null };
}
