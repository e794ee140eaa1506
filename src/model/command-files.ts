import { basename, dirname, isAbsolute, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of today by which a step talks to the runner. There will be more: their files lie beside these. */
const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

/** act and Gitea's runner keep the event, which every step may read, in the folder of their command files. */
const eventVariable = "GITHUB_EVENT_PATH";

/** The runner's command files of a step, as its environment tells of them. */
export interface CommandFileNames {
  /** What the variables name. */
  readonly paths: readonly string[];
  /** Where more of the same step's may lie, whose names end so: the runner puts one id into all of them. */
  readonly steps: readonly { readonly folder: string; readonly ending: string }[];
}

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

/** What is to be watched while commands run. */
export function commandFileNames(env: Environment): CommandFileNames {
  const isCommandFile = commandFileFinder(env);
  const named = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isCommandFile(name, value) ? [resolve(value)] : [],
  );
  const paths = [...new Set(named)];
  return { paths, steps: stepsOf(paths) };
}

/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
function stepsOf(paths: readonly string[]): CommandFileNames["steps"] {
  const counts = new Map<string, { folder: string; ending: string; files: number }>();
  for (const path of paths) {
    const [ending] = /_[^_]+$/.exec(basename(path)) ?? [];
    if (ending === undefined) continue;
    const folder = dirname(path);
    const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
    counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
  }
  return [...counts.values()].filter(({ files }) => files > 1);
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
