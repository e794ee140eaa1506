import { realPath } from "./real-path.js";
import { isSystemError } from "./system-error.js";

/** GITHUB_WORKSPACE by its real path: the current folder, below which a command line names its files, is a real one. */
export function withRealWorkspace(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const workspace = env["GITHUB_WORKSPACE"];
  return workspace ? { ...env, GITHUB_WORKSPACE: realOrSame(workspace) } : env;
}

function realOrSame(path: string): string {
  try {
    return realPath(path);
  } catch (error) {
    if (isSystemError(error)) return path;
    throw error;
  }
}
