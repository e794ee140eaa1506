import type { Finding } from "../model/finding.js";
import type { Results } from "../model/results.js";
import type { Ports } from "../ports/ports.js";
import { type OtherCommit, otherCommitRefusal } from "../report/other-commit.js";
import { type UntrustedReason, untrustedRefusal } from "../report/untrusted.js";
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
  readonly usable: boolean;
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

/** What would be run may be another repository's code, and so may the page: only its path is reported. */
export function untrusted(why: UntrustedReason): Refusal {
  return { ...untrustedRefusal(why), usable: true };
}

/** What would be run is not what the verdict would be about, and neither is the page. */
export function onOtherCommit(found: OtherCommit): Refusal {
  return { ...otherCommitRefusal(found), usable: true };
}

/** Ends a run before anything of the page has run: it is judged, and reported as every run is. */
export async function refuseRun(run: OpenedRun, refusal: Refusal, ports: Ports): Promise<JudgedRun> {
  const { usable, ...why } = refusal;
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
