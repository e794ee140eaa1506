import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One folder for all that a run of the tests leaves; the workers are started after this, with this environment. */
export default function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  globalThis.testRunFolder = folder;
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}
