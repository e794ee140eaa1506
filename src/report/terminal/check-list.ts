import type { CheckResult, Results } from "../../model/results.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { count } from "../../text/count.js";
import { displayWidth } from "../../text/display-width.js";
import { measuredDuration } from "../../text/duration-text.js";
import { groupBy } from "../../text/group-by.js";
import { firstNames, joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { wrapLine } from "../../text/wrap-line.js";
import { hasBlock } from "../headline.js";
import { knownAs, remarks } from "../labels.js";
import { proofOf } from "../passed.js";
import { lacksMoment } from "../still-to-do.js";
import { type Look, words } from "./look.js";

/** A name that is longer pushes its own line, and not all of them. */
const maxNameColumns = 32;
/** Below that, words stand on a line of their own. */
const minWordColumns = 24;
const maxNames = 8;

/** The checks that have no block of their own, those that passed a line each: what waits behind them, then what was not run, a line a cause. */
export function checkList(results: Results, look: Look): string[] {
  const { checks } = results;
  const passed = look.amount === "little" ? [] : checks.filter(hasPassed);
  // What only waits for its moment, or for another check, is told of with what is still to do.
  const seen = checks.filter((check) => isPending(check) && check.startedAt !== null && !lacksMoment(check));
  const notRun = checks.filter((check) => !hasPassed(check) && !isPending(check) && !hasBlock(check));
  return [...rowsOf([...passed, ...seen], look), ...causeLines(notRun, look)];
}

interface Row {
  readonly check: CheckResult;
  readonly verdict: string;
  readonly name: string;
  readonly time: string;
  readonly said: string;
}

function rowsOf(checks: readonly CheckResult[], look: Look): string[] {
  const rows = checks.map((check) => rowOf(check, look));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const widths = {
    verdict: widest(rows.map(({ verdict }) => verdict)),
    name: widest(rows.map(({ name }) => name).filter((name) => displayWidth(name) <= nameColumns(look))),
    time: widest(rows.map(({ time }) => time)),
  };
  return rows.flatMap(({ check, verdict, name, time, said }) => {
    const { colour } = traitsOf(check.verdict);
    const before = joinParts("  ", [
      padded(verdict, widths.verdict),
      padded(name, widths.name),
      " ".repeat(Math.max(0, widths.time - displayWidth(time))) + time,
    ]);
    const painted = look.paint(before.slice(0, verdict.length), colour) + before.slice(verdict.length);
    return withWords(painted, displayWidth(before) + 2, said, look);
  });
}

function rowOf(check: CheckResult, { amount }: Look): Row {
  const { mark, word } = traitsOf(check.verdict);
  const more = hasPassed(check) ? (amount === "everything" ? (proofOf(check) ?? "") : "") : check.reason;
  return {
    check,
    verdict: `${mark} ${word}`,
    name: oneLine(knownAs(check)),
    time: check.startedAt === null ? "" : measuredDuration(check.durationMs),
    said: oneLine(joinParts("; ", [...remarks(check), more])),
  };
}

/** Words behind what stands before them, or below it where there is no room. */
function withWords(before: string, column: number, said: string, { width }: Look): string[] {
  if (said === "") return [before.trimEnd()];
  if (width - column < minWordColumns && displayWidth(said) > width - column)
    return [before.trimEnd(), ...wrapLine(said, width - 4).map((line) => `    ${line}`)];
  const [first = "", ...rest] = wrapLine(said, width - column);
  return [`${before}  ${first}`, ...rest.map((line) => " ".repeat(column) + line)];
}

function nameColumns({ width }: Look): number {
  return Math.min(maxNameColumns, Math.floor(width / 3));
}

/** `- skipped: suggest, synonyms: it needs reindex, which did not pass` */
function causeLines(notRun: readonly CheckResult[], look: Look): string[] {
  const causes = groupBy(notRun, ({ verdict, reason }) => `${verdict} ${reason}`);
  return [...causes.values()].flatMap((checks) => {
    const [first] = checks;
    if (first === undefined) return [];
    const { mark, word, colour } = traitsOf(first.verdict);
    const names = firstNames(
      checks.map((check) => oneLine(knownAs(check))),
      maxNames,
    );
    const many = checks.length > maxNames ? `${count(checks.length, "check")}: ` : "";
    const [line = "", ...rest] = words(`${mark} ${word}  ${many}${names}: ${oneLine(first.reason)}`, 0, look);
    const head = `${mark} ${word}`;
    return [look.paint(head, colour) + line.slice(head.length), ...rest];
  });
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
