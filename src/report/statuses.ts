import type { Area } from "../model/checklist.js";
import type { CommitStatus } from "../model/github.js";
import type { CheckResult, Results } from "../model/results.js";
import type { ReasonCode, Verdict } from "../model/verdict.js";
import { oneLine } from "./api-warning.js";
import { cutCharacters } from "./cut.js";
import { count, type Decides, verdictWords } from "./words.js";

/** GitHub's limits for a commit status. */
export const maxDescriptionCharacters = 140;
export const maxContextCharacters = 255;

export type StatusMode = "none" | "gate" | "areas";

/** Which statuses a run may set. */
export interface StatusScope {
  readonly mode: StatusMode;
  readonly name: string;
  /** The areas of which every check runs. */
  readonly areas: readonly Area[];
  /** Whether no filter leaves a check out; a filtered run never speaks for the whole gate. */
  readonly complete: boolean;
  /** The run's page; empty where it has none. */
  readonly url: string;
}

/** What is set before the first check: a branch rule then waits, and does not take an older commit's word. */
export function pendingStatuses(scope: StatusScope): CommitStatus[] {
  const pending = { state: "pending", description: "The release checklist is running" } as const;
  return subjects(scope).map((subject) => status(scope, subject, pending));
}

export function finalStatuses(scope: StatusScope, results: Results, decides: Decides): CommitStatus[] {
  return subjects(scope).map((subject) => {
    const outcome =
      subject === null
        ? gateOutcome(results)
        : areaOutcome(
            results.checks.filter(({ areaSlug }) => areaSlug === subject.slug),
            decides,
          );
    return status(scope, subject, outcome);
  });
}

/** `null` stands for the whole gate. */
type Subject = Area | null;
type Outcome = Pick<CommitStatus, "state" | "description">;

function subjects({ mode, areas, complete }: StatusScope): Subject[] {
  switch (mode) {
    case "none":
      return [];
    case "gate":
      return complete ? [null] : [];
    case "areas":
      return [...areas];
  }
}

function status({ name, url }: StatusScope, subject: Subject, { state, description }: Outcome): CommitStatus {
  const context = subject === null ? `readiness: ${name}` : `readiness: ${name} / ${subject.slug}`;
  return {
    context: cutCharacters(oneLine(context), maxContextCharacters),
    state,
    description: cutCharacters(oneLine(description), maxDescriptionCharacters),
    targetUrl: url === "" ? null : url,
  };
}

/** `error` says that the checks could not be judged, `failure` that they were. Both block. */
const gateStates = {
  "all-passed": "success",
  "checks-failed": "failure",
  "setup-failed": "failure",
  "gate-weakened": "failure",
  "checklist-invalid": "error",
  "nothing-to-run": "error",
  cancelled: "error",
  interrupted: "error",
  "untrusted-code": "error",
} as const satisfies Record<ReasonCode, CommitStatus["state"]>;

function gateOutcome({ gate, reasonCode, reason }: Results): Outcome {
  const state = gateStates[reasonCode];
  // The gate decides, whatever the code is.
  return {
    state: gate === "ready" ? "success" : state === "success" ? "failure" : state,
    description: reason,
  };
}

function areaOutcome(checks: readonly CheckResult[], decides: Decides): Outcome {
  const passed = checks.filter(({ verdict }) => verdict === "passed").length;
  const missed = checks.filter((check) => check.verdict !== "passed" && decides(check));
  if (checks.length === 0) return { state: "error", description: "No check of this area has a result" };
  if (missed.length === 0) {
    const tally =
      passed === checks.length
        ? `${count(passed, "check")} passed`
        : `${passed} of ${count(checks.length, "check")} passed; the rest is advisory`;
    return { state: "success", description: tally };
  }
  const judged = missed.some(({ verdict }) => judgedVerdicts.has(verdict));
  const named = missed.map(({ id, verdict }) => `${id} ${verdictWords[verdict].word}`).join(", ");
  return {
    state: judged ? "failure" : "error",
    description: `${missed.length} of ${count(checks.length, "check")} did not pass: ${named}`,
  };
}

const judgedVerdicts: ReadonlySet<Verdict> = new Set<Verdict>(["failed", "timed-out", "errored"]);
