import { unknownRelease } from "../../src/model/release.js";
import type { PlannedPage, ShardEntry } from "../../src/model/shards.js";

export const planned: PlannedPage = {
  page: { checklist: "RELEASE_READINESS.md", workingDirectory: ".", from: "head", sha256: "a".repeat(64) },
  commit: "c".repeat(40),
  selection: { areas: [], checks: [] },
  release: unknownRelease,
  run: { id: "42", attempt: 1 },
};

export function entryOf(checks: readonly string[], over: Partial<ShardEntry> = {}): ShardEntry {
  return {
    ...planned,
    version: 1,
    name: "2-of-4-ubuntu-latest",
    system: "ubuntu-latest",
    of: { shards: 4, checks: 48 },
    checks,
    ...over,
  };
}
