import { isTold } from "./use-name.js";

/**
 * The default `name` of a later use in the same job. GitHub calls its step by another name than the first; Gitea and
 * Forgejo count all steps of a job from 0, in a composite action too (`0-composite-1`), so that a step above would
 * rename it: there the uses are counted. A name that a person gave, or a step with an `id`, stays.
 */
export function countedName(name: string, earlier: number): string {
  if (earlier === 0) return name;
  return name.replace(defaultEnd, (given: string, matrix: string, step = "") =>
    isTold(step) ? given : `${matrix} action=__use_${earlier + 1}`,
  );
}

const defaultEnd = /( matrix=(?:null|\{.*\}))(?: action=(\S*))?$/s;
