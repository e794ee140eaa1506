import { expect, test } from "@jest/globals";
import type { ShardEntry } from "../../src/model/shards.js";
import { artifactName } from "../../src/shards/artifact-name.js";
import { keyOfPlan } from "../../src/shards/texts.js";

const shard: ShardEntry = {
  version: 1,
  page: { checklist: "R.md", workingDirectory: ".", from: "head", sha256: "a".repeat(64) },
  commit: "b".repeat(40),
  selection: { areas: [], checks: [] },
  release: { version: null, tag: null, lastTag: null, kind: null, phase: "before" },
  run: { id: "7", attempt: 1 },
  name: "1-of-2-ubuntu-latest",
  system: "ubuntu-latest",
  of: { shards: 2, checks: 3 },
  checks: ["a"],
};

test("the name of a shard's file holds plan, run, shard and attempt, in characters that any server takes", () => {
  expect(artifactName(shard, 'gate "é"/x', 3)).toBe(
    `readiness-${keyOfPlan(shard)}-gate-x-1-of-2-ubuntu-latest-3.json`,
  );
});

const nameIn = (changed: Partial<ShardEntry>): string => artifactName({ ...shard, ...changed }, "gate", 1);

test("two plans of one workflow run do not meet in it", () => {
  expect(nameIn({ run: { id: "8", attempt: 1 } })).not.toBe(nameIn({}));
  expect(nameIn({ commit: "c".repeat(40) })).not.toBe(nameIn({}));
});

test("it begins the same in all attempts, so that a gate can say what it passes over", () => {
  expect(nameIn({ run: { id: "7", attempt: 2 } })).toBe(nameIn({}));
});
