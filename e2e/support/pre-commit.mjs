// pre-commit from PyPI, in a folder of its own that is kept.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./environment.mjs";
import { mustRun } from "./process.mjs";

const version = "4.7.0";
const folder = join(root, ".ci/tools", `pre-commit-${version}`);

/** The Python path of pre-commit; asks PyPI the first time. */
export async function preCommitPath() {
  if (existsSync(join(folder, "pre_commit/main.py"))) return folder;
  const quietly = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore"];
  const args = ["-m", "pip", "install", ...quietly, "--target", folder, `pre-commit==${version}`];
  await mustRun("python3", args);
  return folder;
}
