import type { OffPageProblem } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import { isRecord } from "../text/is-record.js";

/** How a job ended, as `needs.*.result` says it, and what that means for a gate. */
const jobResults = {
  success: "well",
  failure: "missed",
  skipped: "missed",
  // Of a job whose workflow was stopped, or whose time was over.
  cancelled: "stopped",
} as const;
type JobResult = keyof typeof jobResults;

/** What the jobs that a gate needs came to. */
export interface NeededJobs {
  /** One at least was stopped. */
  readonly isStopped: boolean;
  /** How those ended that neither succeeded nor were stopped, each word once. */
  readonly missed: readonly JobResult[];
}

/** Of a command line that was not told: nothing is known of any job. */
export const untoldJobs: NeededJobs = { isStopped: false, missed: [] };

/**
 * Reads how the needed jobs ended: the list that `toJSON(needs.*.result)` gives, or the object of `toJSON(needs)`,
 * whose outputs are of no use here. By anything else nothing is known, and so nothing can be ready.
 */
export function readNeeds(text: string): NeededJobs | OffPageProblem {
  if (text === "") return problem("no `needs`");
  const value = parsed(text);
  const results = Array.isArray(value) ? value : isRecord(value) ? Object.values(value).map(resultOf) : null;
  if (results === null) return problem(`${quoted(text)} as \`needs\``);
  if (results.length === 0) return problem("`needs` without a job");
  const known = results.filter(isJobResult);
  if (known.length === results.length)
    return {
      isStopped: known.some((result) => jobResults[result] === "stopped"),
      missed: [...new Set(known)].filter((result) => jobResults[result] === "missed").sort(),
    };
  const word = results.find((result) => typeof result === "string" && !isJobResult(result));
  return problem(
    typeof word === "string" ? `${quoted(word)} in \`needs\`` : "something else than words in `needs`",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Thrown for what was given, and for nothing else.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Of a job of `toJSON(needs)`. */
function resultOf(job: unknown): unknown {
  return isRecord(job) ? job["result"] : null;
}

function isJobResult(value: unknown): value is JobResult {
  return typeof value === "string" && Object.hasOwn(jobResults, value);
}

function problem(found: string): OffPageProblem {
  const words = Object.keys(jobResults).join(", ");
  return {
    rule: "input",
    found,
    expected: `the JSON list of how the needed jobs ended (${words}), of one at least`,
    cure: `Let the gate's job need the plan's and the shards' (\`needs: [plan, shards]\`), and set \`needs\` to \`\${{ toJSON(needs.*.result) }}\`.`,
  };
}
