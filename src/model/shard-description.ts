import { dateTime, scriptOrNull } from "./check-result-description.js";
import { count, milliseconds, nullable, record, text } from "./described.js";
import type { ShardResult } from "./results.js";
import type { ShardPart } from "./shards.js";

// What the results say of a plan's shards; the whole of them is in `results-description.ts`.

export const shardPart = record<ShardPart>(
  {
    name: text("Tells it from the others of its plan."),
    system: text("What its checks run on."),
    checks: count("How many it has."),
    digest: text("Of its entry in the plan.", { pattern: "^[0-9a-f]{64}$" }),
    of: record<ShardPart["of"]>({ shards: count(), checks: count() }, "How much the whole plan has."),
    planned: record<ShardPart["planned"]>(
      { id: text(), attempt: count(undefined, 1) },
      "The workflow run that planned it, and its attempt then.",
    ),
  },
  "Of a part of a plan: which. It speaks for its own checks alone.",
);

export const shardResult = record<ShardResult>({
  name: text(),
  system: text(),
  checks: count(),
  attempt: nullable(count("null: nothing of it counts, and a finding says why.", 1)),
  os: text("The machine; empty where nothing is known."),
  arch: text(),
  startedAt: nullable(text("ISO 8601.", dateTime)),
  durationMs: milliseconds(),
  setup: scriptOrNull("What became of setup on it."),
  teardown: scriptOrNull("What became of teardown on it."),
});
