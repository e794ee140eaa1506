import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Stand } from "../judged-use.js";
import { judgingTriggers } from "./events.js";

/** A matrix that nothing gathers: its checks are called by their legs, and change with them. */
export function matrixProblems({ workflow, job }: Stand): Problem[] {
  if (job.matrix === null || judgingTriggers(workflow).length === 0) return [];
  if (workflow.jobs.some(({ needs }) => needs.includes(job.id))) return [];
  const found = `the job ${quoted(job.id)} runs in a matrix, and no job gathers what came of it`;
  const expected = "a required check with a name that stays";
  const cure = `Require a job of its own with \`needs: ${job.id}\`, \`if: always()\` and a step that asks for \`needs.${job.id}.result\`: a leg that is renamed, or skipped, would be waited for without end.`;
  return [problemAt("workflow-matrix", job.matrix.place, { found, expected, cure })];
}
