import type { Phase } from "../../model/release.js";
import { cutCharacters } from "../../text/cut.js";

/**
 * The name that a use has by default: in `action.yml` it ends in the matrix as JSON and the step's name. Of the matrix
 * (`null` or `{}` where there is none) the leg's values follow in parentheses. An expression cannot join them: on
 * GitHub `join(matrix.*)` says "Object" of a value that is one, and under act of every matrix, so that two legs would
 * share a name. A name in any other form was given in the workflow, and stays.
 */
export function useName(given: string): string {
  const { job, json, step } = defaultForm.exec(given)?.groups ?? {};
  if (job === undefined || json === undefined) return given;
  try {
    const leg = Object.entries(JSON.parse(json) ?? {})
      .filter(([key, value]) => !isShard(key, value))
      .map(([, value]) => (typeof value === "string" ? value : JSON.stringify(value)));
    const name = leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
    return isDistinct(step ?? "") ? `${name} ${step}` : name;
  } catch (error) {
    if (error instanceof SyntaxError) return given;
    throw error;
  }
}

/** The entry of a plan, which has the leg's name beside it (DESIGN 2.4). Shards that a workflow counts itself stay. */
function isShard(key: string, value: unknown): boolean {
  return key === "shard" && typeof value === "string" && value.startsWith("{");
}

const defaultForm = /^(?<job>.*?) matrix=(?<json>null|\{.*\})(?: action=(?<step>\S*))?$/s;

/**
 * The raw default of a later use in the same job. GitHub calls its step by another name than the first; Gitea and
 * Forgejo count all steps of a job from 0, in a composite action too (`0-composite-1`), so that a step above would
 * rename it: there the uses are counted. A name that the workflow gives, or a step with an `id`, stays.
 */
export function countedName(name: string, earlier: number): string {
  if (earlier === 0) return name;
  return name.replace(defaultEnd, (given: string, matrix: string, step = "") =>
    isDistinct(step) ? given : `${matrix} action=__use_${earlier + 1}`,
  );
}

const defaultEnd = /( matrix=(?:null|\{.*\}))(?: action=(\S*))?$/s;

/**
 * Whether a step's name tells it from the first use in its job. GitHub calls steps without an id `__org_action`,
 * `__org_action_2`, …, and in a composite action by a number of 128 bits that is another in each run; act and Gitea
 * count all steps of the job from 0, so that a step above ours would rename it.
 */
function isDistinct(step: string): boolean {
  return step.startsWith("__") ? /^__.*[^_]_(?:[2-9]|[1-9]\d+)$/.test(step) : /^[A-Za-z_]/.test(step);
}

/** Of a longer one the phase would be cut off where a server's limit ends a status's name, with an area's behind it. */
const maxBeforePhase = 120;

/** Statuses, comment and file names of a run after publishing end so: one phase never overwrites the other (FORMAT 1.5). */
export function nameInPhase(name: string, phase: Phase | null): string {
  return phase === "after" ? `${cutCharacters(name, maxBeforePhase)} (after)` : name;
}
