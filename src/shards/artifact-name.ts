import type { PlannedPage, ShardEntry } from "../model/shards.js";
import { keyOfPlan } from "./texts.js";

/** What the names of a plan's artifacts begin with: those of two plans of one workflow run do not meet. */
export function artifactPrefix(plan: PlannedPage): string {
  return `readiness-${keyOfPlan(plan)}-`;
}

/**
 * What a shard's results file is called among the artifacts of its workflow run (DESIGN 2.4): by the run's name, the
 * shard and the attempt. It tells files apart, and no more: what counts stands in the file.
 */
export function artifactName(shard: ShardEntry, name: string, attempt: number): string {
  return `${artifactPrefix(shard)}${plain(name)}-${plain(shard.name)}-${attempt}.json`;
}

/** With characters that any server and any disk takes. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60);
}
