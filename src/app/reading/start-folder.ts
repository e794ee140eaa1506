import { isAbsolute, join, relative, resolve } from "node:path";
import type { Environment } from "../../model/variables.js";
import type { Files } from "../../ports/files.js";
import { inputTable } from "../inputs/input-table.js";
import type { RawInput } from "../inputs/inputs.js";

/**
 * The folder that a command line starts from. DESIGN 2.3: without an argument the page is looked for in the current
 * folder and then at the git root, which is then the root. A `working-directory` that is named is the folder, whatever lies in it.
 */
export function startFolder(
  input: RawInput,
  cwd: string,
  env: Environment,
  files: Pick<Files, "isFile" | "isThere" | "findGitRoot">,
): string {
  if (input("checklist") !== undefined || input("working-directory") !== undefined) return cwd;
  const page = inputTable.checklist.default;
  if (files.isThere(join(cwd, page))) return cwd;
  const gitRoot = gitRootInside(cwd, env, files);
  return gitRoot !== null && files.isFile(join(gitRoot, page)) ? gitRoot : cwd;
}

/** The folder that `init` drafts a page for: the git root, where a page is then found from any folder below it. */
export function initFolder(
  input: RawInput,
  cwd: string,
  env: Environment,
  files: Pick<Files, "findGitRoot">,
): string {
  const isNamed = input("checklist") !== undefined || input("working-directory") !== undefined;
  return isNamed ? cwd : (gitRootInside(cwd, env, files) ?? cwd);
}

/** Above the workspace no page may be read: that one lies there is said where the page is missed. */
function gitRootInside(cwd: string, env: Environment, files: Pick<Files, "findGitRoot">): string | null {
  const gitRoot = files.findGitRoot(cwd);
  if (gitRoot === null) return null;
  const fromWorkspace = relative(resolve(env["GITHUB_WORKSPACE"] || gitRoot), gitRoot);
  return /^\.\.(?:[\\/]|$)/.test(fromWorkspace) || isAbsolute(fromWorkspace) ? null : gitRoot;
}
