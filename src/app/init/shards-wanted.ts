import type { WorkflowDraft } from "../../draft/workflow-draft.js";
import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";

/** A matrix has so many jobs at most. */
const mostShards = 256;

/** Over how many jobs the workflow is to spread the page; a problem where the option cannot be followed. */
export function shardsWanted(options: ReadonlyMap<string, string>): WorkflowDraft["shards"] | ProblemText {
  const text = options.get("shards");
  if (text === undefined) return "one-job";
  if (options.has("no-workflow")) return noWorkflow;
  if (text === "") return "by-checks";
  const shards = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return shards >= 1 && shards <= mostShards ? shards : noNumber(text);
}

const noWorkflow: ProblemText = {
  found: "`--shards` beside `--no-workflow`",
  expected: "one of the two",
  cure: "Nothing was written. It is the workflow that spreads a page over several jobs.",
};

function noNumber(text: string): ProblemText {
  return {
    found: quoted(`--shards ${text}`),
    expected: `a number from 1 to ${mostShards}, or none`,
    cure: "Nothing was written. Without a number the plan makes one shard for each 10 checks, at most 16.",
  };
}
