import { chmodSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes the run's folder, in which a test may have made a folder that nobody may write to. */
export default function removeRunFolder() {
  const folder = globalThis.testRunFolder;
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EPERM") throw error;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
}
