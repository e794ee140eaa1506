import { commandFileFinder, isCommandFileVariable } from "../model/command-files.js";
import { type RunValues, runValueRows } from "../model/run-values.js";
import { type Environment, reachesNothing } from "../model/variables.js";

/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;

/** What every command of a step inherits, and how its own variables are put on top. */
export interface CommandEnvironments {
  /** The complete environment of one command: what comes later wins (FORMAT 3.2). */
  of(...layers: readonly Readonly<Record<string, string>>[]): Record<string, string>;
}

/**
 * The environments of a step's commands: without what belongs to the action, without the files by which the step talks
 * to the runner, and without what would have a shell run nothing, wherever that comes from.
 */
export function commandEnvironments(env: Environment): CommandEnvironments {
  const isCommandFile = commandFileFinder(env);
  const without = (layer: Environment): Record<string, string> =>
    kept(layer, (name, value) => !reachesNothing(name) && !isCommandFile(name, value));
  const isInherited = (name: string): boolean =>
    !stripped.test(name) && !isCommandFileVariable(name) && !isReleaseVariable(name);
  const inherited = kept(without(env), isInherited);
  return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}

/** What of the page's own variables a command gets: those of the release are set by the run, or not at all. */
export function pageVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return kept(env, (name) => !isReleaseVariable(name));
}

/** Of a value that may be unknown; without regard to case, as Windows has them. */
function isReleaseVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return runValueRows.some(({ variable, isAlwaysSet }) => variable === upper && !isAlwaysSet);
}

function kept(env: Environment, may: (name: string, value: string) => boolean): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && may(name, value)) result[name] = value;
  return result;
}

/**
 * FORMAT 3.2: the later wins. On Windows `PATH` and `Path` are one variable: a child that were given both would get
 * the one that Node's sorting puts first.
 */
export function mergeEnvironments(
  layers: readonly Readonly<Record<string, string>>[],
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  const entries = layers.flatMap((layer) => Object.entries(layer));
  if (platform !== "win32") return Object.fromEntries(entries);
  return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}

/** FORMAT 3.2: `READINESS_*` of one command. */
export function readinessVariables(
  values: RunValues,
  check: { id: string; areaSlug: string } | null,
  mark: string,
): Record<string, string> {
  const rows = runValueRows
    .filter(({ isAlwaysSet, value }) => isAlwaysSet || values[value] !== null)
    .sort((a, b) => Number(b.isAlwaysSet) - Number(a.isAlwaysSet));
  return {
    READINESS_CHECK: check?.id ?? "",
    READINESS_AREA: check?.areaSlug ?? "",
    ...Object.fromEntries(rows.map(({ variable, value }) => [variable, values[value] ?? ""])),
    READINESS_MARK: mark,
  };
}
