import { dirname, isAbsolute, resolve } from "node:path";
import type { Environment } from "./variables.js";

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";

/** Whether a step talks to the runner by the file that this variable names, as is known today. */
export function isCommandFileVariable(name: string): boolean {
  return knownVariables.includes(name.toUpperCase());
}

/**
 * Tells whether a variable names a file by which the step talks to the runner, of today's names or tomorrow's: it lies
 * in the folder of one of those that are known.
 */
export function commandFileFinder(env: Environment): (name: string, value: string) => boolean {
  const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
  return (name, value) =>
    isAbsolute(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}

function knownPaths(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isAbsolute(value) && isCommandFileVariable(name) ? [value] : [],
  );
}

/** Without regard to case, as Windows and macOS have their folders. */
function folderOf(path: string): string {
  return dirname(resolve(path)).toLowerCase();
}

/** By hand `GITHUB_OUTPUT=/dev/null` says that nothing is to be told; what else lies there is no command file. */
function isOfFiles(folder: string): boolean {
  return folder !== "/dev";
}
