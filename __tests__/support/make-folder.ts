import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder, by its real path: macOS' `/var` is a link, and Windows may give a short name (`RUNNER~1`). */
export function makeFolder(prefix: string): string {
  return mkdtempSync(join(realpathSync.native(tmpdir()), prefix));
}
