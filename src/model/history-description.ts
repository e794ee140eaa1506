import { constant, count, flag, list, oneOf, optional, record, type Schema, text } from "./described.js";
import { type History, historyKind, historyLimits, type PastCheck, type PastRun } from "./history.js";
import { gates, reasonCodes, verdicts } from "./verdict.js";

// What a history file may hold. A reader goes by it to the letter, and the schema is drawn from it.

const bounded = { maxLength: historyLimits.text };
const system = text("What it ran on, where the plan had several systems.", bounded);

const pastCheck = record<PastCheck>({
  id: text("The check's id on the page.", {
    maxLength: historyLimits.id,
    pattern: String.raw`^[\p{L}\p{M}\p{N}._\-]+$`,
  }),
  system: optional(system),
  verdict: oneOf(verdicts),
  flaky: flag("Passed on a later attempt."),
  durationMs: count("Of its last attempt, in milliseconds.", 0, { maximum: historyLimits.durationMs }),
});

export const pastRunDescription = record<PastRun>({
  at: text("When it began, ISO 8601 in UTC with milliseconds.", { format: "date-time" }),
  commit: text("The commit that was checked out; empty where none is known.", {
    pattern: "^([0-9a-f]{7,64})?$",
  }),
  ref: text("Branch, tag or pull request: `refs/…`; empty where none is known.", bounded),
  run: record<PastRun["run"]>(
    {
      id: text("Empty outside of a workflow.", { pattern: "^[0-9A-Za-z._\\-]{0,100}$" }),
      attempt: count(undefined, 1, { maximum: historyLimits.attempt }),
    },
    "The workflow run.",
  ),
  name: text("What tells two uses of the action apart.", bounded),
  page: record<PastRun["page"]>(
    {
      path: text("Relative to the workspace, with /.", bounded),
      sha256: text("Digest of its text, as in the results file.", { pattern: "^[0-9a-f]{64}$" }),
    },
    "What was run. Runs of one page are never compared with those of another.",
  ),
  os: text("The machine, as the results file has it.", bounded),
  arch: text(undefined, bounded),
  gate: oneOf(gates),
  reasonCode: oneOf(reasonCodes),
  part: flag("Whether a filter left checks out, or some came to no verdict of their own."),
  checks: list(pastCheck, "In the run's order.", { maxItems: historyLimits.checksOfARun }),
});

export const historyDescription = record<History>(
  {
    version: constant(1, "Version of this format."),
    kind: oneOf([historyKind], "By which a file is known as ours."),
    runs: list(
      pastRunDescription,
      "In the order in which they were appended, the newest last: 50 a page at most.",
      {
        maxItems: historyLimits.runs,
      },
    ),
  },
  "What earlier runs of release checklists saw. It orders and annotates, and makes no gate ready.",
);

/** JSON Schema of a history file (DESIGN 2.5). */
export function historySchema(): Schema {
  const { description, ...shape } = historyDescription.schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "History of readiness runs",
    description,
    ...shape,
  };
}
