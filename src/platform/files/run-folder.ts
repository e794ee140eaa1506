import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "./system-error.js";

/** How often the action was used in this job before, by the folders that its runs leave in RUNNER_TEMP. */
export function earlierUses(temporaryFolder: string): number {
  try {
    const left = readdirSync(temporaryFolder).filter((name) => /^readiness-\w{6}$/.test(name));
    return left.filter((name) => filesOfARun.some((file) => existsSync(join(temporaryFolder, name, file))))
      .length;
  } catch (error) {
    if (isSystemError(error)) return 0;
    throw error;
  }
}

/** One that was killed has no results yet. */
const filesOfARun = ["results.json", "journal.jsonl"];
