import type { GroupLog } from "../log/group-log.js";
import type { Finding } from "../model/finding.js";
import type { Places } from "../model/places.js";
import type { Results } from "../model/results.js";
import type { Ports } from "../ports/ports.js";
import type { Redactor } from "../redact/redaction.js";
import { beginJournal, endJournal, savedRun } from "./begin-journal.js";
import { exitCodeOf } from "./exit-code.js";
import type { Inputs } from "./inputs/input-table.js";
import type { Page } from "./reading/read-page.js";
import { tell } from "./report-run.js";
import { gatherAudience } from "./report-to-github.js";
import { unusableResults } from "./results.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import type { Session } from "./session.js";

/** A run that ended before anything of the page had run. */
export interface NothingRan {
  readonly session: Session;
  readonly log: GroupLog;
  readonly redactor: Redactor;
  readonly name: string;
  /** `null` when they are what is unusable. */
  readonly inputs: Inputs | null;
  readonly page: { readonly page: Page; readonly places: Places } | null;
}

interface UnusableRun extends NothingRan {
  /** What is wrong besides the page's own findings. */
  readonly problems: readonly Finding[];
  readonly what: string;
}

/** Nothing can be run: everybody is told why, and the outputs are set all the same. */
export async function reportUnusable(
  unusable: UnusableRun,
  request: RunRequest,
  ports: Ports,
): Promise<RunOutcome> {
  const { session, name, page, problems, what } = unusable;
  const findings = [...problems, ...(page?.page.findings ?? [])];
  const errors = findings.filter(({ severity }) => severity === "error");
  const nothing = problems.length > 0 ? page !== null : errors.every(({ rule }) => rule === "no-checks");
  const results = unusableResults(
    {
      session,
      name,
      page: page?.page ?? null,
      findings,
      reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
      reason: `${what} unusable: ${errors.length} error${errors.length === 1 ? "" : "s"}, so nothing was run`,
    },
    ports.now(),
  );
  return tellNothingRan(unusable, results, false, request, ports);
}

/** Tells everybody; `usable` is false where the page, the filter or the inputs were not. */
export async function tellNothingRan(
  { session, log, redactor, inputs, page }: NothingRan,
  results: Results,
  usable: boolean,
  request: RunRequest,
  ports: Ports,
): Promise<RunOutcome> {
  const coverage = { areas: [], complete: true };
  const workspace = page?.places.workspace ?? request.cwd;
  const saved = savedRun({ input: request.input, session, workspace, coverage }, ports.env);
  const failOn = usable ? (inputs?.failOn ?? "required") : "required";
  const journal = await beginJournal({ results, teardown: null, saved }, session, request.cancel, ports);
  const audience = inputs === null || page === null ? null : gatherAudience(inputs, session, coverage, ports);
  const telling = { session, failOn, log, redactor, audience, cancel: request.cancel };
  const told = await tell(results, telling, ports);
  await endJournal(journal, ports, log);
  return { exitCode: exitCodeOf(results, usable, failOn), results: told, resultsPath: session.resultsPath };
}
