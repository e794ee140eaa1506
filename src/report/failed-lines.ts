import type { FailedSelection } from "../model/results.js";
import { instantOf } from "../text/calendar.js";
import { count, grouped, plural } from "../text/count.js";
import { firstNames } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";

/**
 * What is said before `run --failed` runs anything, a line each.
 *
 * @param now how many checks run again (what only they need is not counted), and the commit that is checked out
 */
export function failedLines(
  failed: FailedSelection,
  now: { readonly chosen: number; readonly sha: string },
): string[] {
  const { passed, added, removed, unknown, pageChanged, sha } = failed;
  const commitChanged = sha !== "" && now.sha !== "" && sha !== now.sha;
  return [
    `Runs again what did not pass ${lastWords(failed)}: ${count(now.chosen, "check")}; ${grouped(passed)} passed.`,
    pageChanged ? "The page has changed since." : "",
    commitChanged ? "Another commit is checked out now." : "",
    added.length === 0 ? "" : `Not in the last results, so they run too: ${names(added)}.`,
    removed.length === 0 ? "" : `Did not pass and no longer on the page: ${names(removed)}.`,
    unknown === 0
      ? ""
      : `The last results are of a part of the page; ${count(unknown, "other check")} ${plural(unknown, "is", "are")} left out.`,
  ].filter((line) => line !== "");
}

/** Why `run --failed` finds nothing to run: one sentence without a full stop. */
export function nothingFailed(failed: FailedSelection): string {
  const { passed, removed, unknown } = failed;
  const all = passed === 1 ? "the only check" : `all ${count(passed, "check")}`;
  const looked = unknown === 0 ? all : count(passed, "check");
  return [
    `nothing to run again, ${looked} passed ${lastWords(failed)}`,
    unknown === 0 ? "" : `of ${count(unknown, "other check")} nothing is known`,
    removed.length === 0
      ? ""
      : `${names(removed)} did not pass and ${plural(removed.length, "is", "are")} no longer on the page`,
    "without `--failed` all of the page is run",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** "in the run of 2026-12-15 10:30 UTC at 1a2b3c4d5e, or since": results from elsewhere may say anything. */
function lastWords({ since, sha }: FailedSelection): string {
  const at = instantOf(since);
  const commit = /^[0-9a-f]{40,64}$/.test(sha) ? ` at ${sha.slice(0, 10)}` : "";
  if (Number.isNaN(at)) return "last time";
  const [day, time] = new Date(at).toISOString().split("T");
  return `in the run of ${day} ${time?.slice(0, 5)} UTC${commit}, or since`;
}

function names(ids: readonly string[]): string {
  return firstNames(
    ids.map((id) => oneLine(id).slice(0, maxNameCharacters)),
    maxNames,
  );
}

const maxNames = 20;
const maxNameCharacters = 100;
