import type { FindingRule } from "./finding-rule.js";

/** What a gate over several machines says of their results (DESIGN 2.4). */
export const shardFindings = {
  "shard-missing": {
    severity: "error",
    summary: "A shard of the plan left no results that count, or a planned check has none.",
    why: "A machine that was lost tells nothing. Without its results nobody knows what its checks would have said, so the gate is not ready.",
    examples: null,
  },
  "shard-conflict": {
    severity: "error",
    summary: "A shard's results contradict themselves, or each other.",
    why: "Its checks, its system or its counts are not those of its part of the plan, or two files of one attempt differ. One of them is wrong, and nothing says which.",
    examples: null,
  },
  "shard-unread": {
    severity: "error",
    summary: "A file among the results does not count.",
    why: "It may be the word of a shard that nobody heard: another page's, another commit's or another run's, or one that cannot be read.",
    examples: null,
  },
  "needed-job": {
    severity: "error",
    summary: "A job that the gate needs did not succeed, and no check explains it.",
    why: "What a lost job would have found is in no file. An older file of a job that ran again may still stand, and says nothing of what became of it.",
    examples: null,
  },
  "shard-older": {
    severity: "note",
    summary: "Results of an attempt before the plan's are passed over.",
    why: "The plan was made anew, and its shards ran again: only what they found since then counts.",
    examples: null,
    saidByRun: true,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
