import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { Stand } from "../judged-use.js";
import type { Trigger } from "../workflow.js";
import { mayNotRun } from "./condition-text.js";
import { judgingTriggers } from "./events.js";

/** What is wrong with the triggers of a workflow whose job judges pull requests. */
export function triggerProblems({ workflow, job }: Stand): Problem[] {
  const triggers = judgingTriggers(workflow).filter(({ event }) => !mayNotRun(job.condition, event));
  const [first] = triggers;
  if (first === undefined) return [];
  const isQueued = workflow.triggers.some(({ event }) => event === "merge_group");
  return [...(isQueued ? [] : [withoutQueue(first)]), ...triggers.flatMap(filterProblems)];
}

function withoutQueue({ event, place }: Trigger): Problem {
  const found = `the trigger ${quoted(event)} without \`merge_group\``;
  const expected = "both, where the job is a required check";
  const cure =
    "Add `merge_group:` under `on:`. It costs nothing where there is no merge queue, and a queue waits for ever for a required check that never reports.";
  return problemAt("workflow-merge-group", place, { found, expected, cure });
}

function filterProblems({ event, filters }: Trigger): Problem[] {
  const problems: Problem[] = [];
  for (const key of ["paths", "paths-ignore"]) {
    const filter = filters.get(key);
    if (filter === undefined) continue;
    const found = `the filter ${quoted(key)} on ${quoted(event)}`;
    const expected =
      "a run for each pull request, because a required check that is filtered out stays pending for ever";
    const cure =
      "Remove the filter. What need not run for some changes is left out by the input `areas`, or by a command that looks at them.";
    problems.push(problemAt("workflow-filter", filter.place, { found, expected, cure }));
  }
  const types = filters.get("types");
  const missing = ["opened", "synchronize"].filter((type) => types?.values?.includes(type) === false);
  if (types !== undefined && missing.length > 0) {
    const found = `\`types\` of ${quoted(event)} without ${missing.map(inCode).join(" and ")}`;
    const expected = "a run for each new commit, because a required check without one stays pending for ever";
    const cure = `Add ${missing.map(inCode).join(" and ")} to \`types\`.`;
    problems.push(problemAt("workflow-filter", types.place, { found, expected, cure }));
  }
  return problems;
}
