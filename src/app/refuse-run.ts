import type { Finding } from "../model/finding.js";
import type { Results } from "../model/results.js";
import type { Ports } from "../ports/ports.js";
import { plural } from "../text/count.js";
import type { Page } from "./reading/read-page.js";
import { refusedResults } from "./results.js";
import { beginJournal } from "./run-journal.js";
import type { JudgedRun, OpenedRun } from "./run-record.js";
import { openServers } from "./servers.js";

/** Why nothing of the page runs. */
interface Refusal extends Pick<Results, "reason" | "findings"> {
  readonly reasonCode: "checklist-invalid" | "nothing-to-run" | "untrusted-code" | "other-commit";
  /** `false`: inputs, page or filter are at fault, so that `fail-on` does not count. */
  readonly usable?: false;
}

/** Inputs, results or page cannot be used; `problems` is what is wrong besides the page's own findings. */
export function unusable(what: string, problems: readonly Finding[], page: Page | null = null): Refusal {
  const findings = [...problems, ...(page?.findings ?? [])];
  const errors = findings.filter(({ severity }) => severity === "error");
  const nothing = problems.length > 0 ? page !== null : errors.every(({ rule }) => rule === "no-checks");
  return {
    reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
    reason: `${what} unusable: ${errors.length} ${plural(errors.length, "error")}, so nothing was run`,
    findings,
    usable: false,
  };
}

/** Ends a run before anything of the page has run: it is judged, and reported as every run is. */
export async function refuseRun(run: OpenedRun, refusal: Refusal, ports: Ports): Promise<JudgedRun> {
  const { usable = true, ...why } = refusal;
  const coverage = { areas: [], complete: true };
  const results = refusedResults(run, why, ports.now());
  const journal = await beginJournal(run, { results, teardown: null }, coverage.areas, ports);
  return {
    ...run,
    step: "judged",
    results,
    usable,
    failOn: (usable ? run.inputs?.failOn : null) ?? "required",
    journal,
    servers: run.page === null ? null : openServers(run, coverage, ports),
    lateTeardown: null,
  };
}
