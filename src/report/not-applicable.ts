import type { NotApplicable, Results } from "../model/results.js";
import { count, plural } from "../text/count.js";
import { codeSpan, fold, inlineText } from "../text/escape.js";
import { groupBy } from "../text/group-by.js";
import { firstNames } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import type { Detail } from "./markdown/detail.js";

/** Names on the line of a cause; the others stand behind it. */
const maxNames = 8;
const maxNameCharacters = 60;
/** There are few: a phase, some kinds. */
const maxCauses = 20;

/** Rows that were not run because of what the release is, one cause a line; of many, the names are behind it. */
export function* notApplicableBlocks({ notApplicable }: Results, { listed }: Detail): Generator<string> {
  const causes = byCause(notApplicable);
  for (const { why, rows } of causes.slice(0, maxCauses)) {
    const names = rows.map(({ id }) => inlineText(id, maxNameCharacters));
    const head = `${inlineText(causeWords(why, rows.length))}: ${firstNames(names, maxNames)}`;
    yield fold(
      ownDoing.test(why) ? `⚠️ ${head}` : head,
      names.length > maxNames && listed > 0 ? firstNames(names, listed) : "",
    );
  }
  const rest = causes.slice(maxCauses).reduce((sum, { rows }) => sum + rows.length, 0);
  if (rest > 0) yield `… and ${count(rest, "row")} more that ${plural(rest, "does", "do")} not apply.`;
}

/** The same as lines of a log. */
export function notApplicableLines({ notApplicable }: Results): string[] {
  return byCause(notApplicable).map(({ why, rows }) => {
    const names = rows.map(({ id }) => oneLine(id));
    return `${oneLine(causeWords(why, rows.length))}: ${firstNames(names, maxNames)}`;
  });
}

/** `2 rows are for after publishing`, `1 row is for major or minor releases alone, and this is a patch release` */
function causeWords(why: string, rows: number): string {
  const [, phase, kinds, more = ""] =
    /^phase (before|after)$|^only ([a-z, ]+?)(, (?:and|as) .+)?$/.exec(why) ?? [];
  const head = `${count(rows, "row")} ${plural(rows, "is", "are")}`;
  if (phase !== undefined) return `${head} for ${phase} publishing`;
  return kinds === undefined
    ? `${count(rows, "row")} ${plural(rows, "does", "do")} not apply (${why})`
    : `${head} for ${kinds.replaceAll(", ", " or ")} releases alone${more}`;
}

/** Where the pull request itself wrote the version by which a row is left out (FORMAT 1.5). */
const ownDoing = /\bthis pull request\b/;

interface Cause {
  readonly why: string;
  readonly rows: readonly NotApplicable[];
}

function byCause(all: readonly NotApplicable[]): Cause[] {
  // First what a reviewer has to look at.
  const isOwn = ({ why }: Cause): boolean => ownDoing.test(why);
  return [...groupBy(all, (row) => row.why)]
    .map(([why, rows]) => ({ why, rows }))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

/**
 * Which of these rows the pull request's own changes added or narrowed: it says of them itself that they are not for this
 * release.
 */
export function* ownLeftOutBlock(results: Results): Generator<string> {
  // Of the base's page the pull request changes nothing.
  const ids = results.checklist.from === "base" ? [] : leftOutByItself(results);
  if (ids.length === 0) return;
  const names = ids.map((id) => codeSpan(id));
  yield `⚠️ **${count(ids.length, "row")} that ${plural(ids.length, "does", "do")} not apply ${plural(ids.length, "was", "were")} added or narrowed by this pull request:** ${firstNames(names, 20)}`;
}

function leftOutByItself({ notApplicable, gateChanges }: Results): string[] {
  if (gateChanges?.kind !== "compared") return [];
  const changed = new Set(
    gateChanges.changes
      .filter(({ part, before, effect }) =>
        part === "check" ? before === null : narrowing.has(part) && effect === "weakens",
      )
      .map(({ check }) => check),
  );
  return notApplicable.filter(({ id }) => changed.has(id)).map(({ id }) => id);
}

/** The parts of a gate by which a row comes to be for another release. */
const narrowing: ReadonlySet<string> = new Set(["phase", "only"]);
