import type { Edit, Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { oddCharacters } from "../../text/odd-characters.js";
import type { PageBlock } from "./blocks.js";
import { type Cell, longHeader, placeIn } from "./cells.js";
import { firstExitPhrases, firstSpans } from "./column-cells.js";
import {
  type Column,
  commandCondition,
  type HeaderCell,
  lookAlikeColumn,
  meantColumn,
  misspeltColumn,
  similarColumn,
  titleOf,
} from "./columns.js";
import { headerWords, isResult, placeByWords } from "./header-words.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** The first column of a meaning counts; a second one is an error. */
export function indexesOf(headers: readonly HeaderCell[]): ReadonlyMap<Column, number> {
  const indexes = new Map<Column, number>();
  for (const [index, { column }] of headers.entries())
    if (column !== null && !indexes.has(column)) indexes.set(column, index);
  return indexes;
}

/** What is said of columns that are not read and hold conditions, by their indexes. */
export type Conditions = ReadonlyMap<number, Problem>;

/** Says which columns of a matrix are not read as they look: FORMAT 1.2, "a column of a matrix that is not read". */
export function reportColumns(
  headers: readonly HeaderCell[],
  { ticked, conditions }: { readonly ticked: ReadonlySet<number>; readonly conditions: Conditions },
  block: PageBlock<"table">,
  { lines, blocks, report }: PageContext,
): void {
  const indexes = indexesOf(headers);
  const unread = headers.flatMap(({ column }, index) => (column === null ? [index] : []));
  const spans = firstSpans(block, lines, unread, blocks.references);
  const silent = unread.filter((index) => !spans.has(index) && !isResult(headers[index]?.text ?? ""));
  const phrases = firstExitPhrases(block, lines, silent);
  for (const [index, header] of headers.entries()) {
    if (ticked.has(index)) continue;
    const long = longHeader(header.cell);
    if (long !== null) {
      report(long);
      continue;
    }
    const cells = { span: spans.get(index), phrase: phrases.get(index), condition: conditions.get(index) };
    if (header.column === null) report(unreadColumn(header, cells, indexes));
    else report(columnTwice(header.column, index, headers, indexes));
    report(hiddenIn(header));
    if (header.column !== null) report(ofColumn(header, header.column));
  }
}

/** Headers that would make a matrix of a table, were they not misspelt; for tables that are none. */
export function misspeltHeaders(headers: readonly HeaderCell[]): Problem[] {
  return headers.flatMap((header) => {
    const meant = header.column === null ? misspeltColumn(header.text) : null;
    return meant === null ? [] : [misspelt(header, meant)];
  });
}

function unreadColumn(
  header: HeaderCell,
  {
    span,
    phrase,
    condition,
  }: { [K in "span" | "phrase"]?: Place | undefined } & { condition?: Problem | undefined },
  indexes: ReadonlyMap<Column, number>,
): Problem | null {
  const { text } = header;
  const word = wordForRun(text);
  const similar = meantColumn(text);
  const meant = similar === null || isTaken(similar, indexes) ? null : similar;
  const isLost = condition?.rule === "column-lost";
  if (!isLost && word !== null && span !== undefined) return lostColumn(header, word, span, meant);
  if (condition !== undefined) return condition;
  if (meant !== null) return misspelt(header, meant);
  if (span !== undefined) return unread(header, `with code in line ${span.line}`);
  const words = headerWords(text);
  const said =
    word ?? wayWords.exec(words)?.[1] ?? (indexes.has("pass") ? null : limitWords.exec(words)?.[1]);
  if (said) return unread(header, `although it says \`${said}\``);
  return phrase === undefined ? null : unread(header, `with an exit code in line ${phrase.line}`);
}

/** Both are one meaning where one column holds both. */
function isTaken(column: Column, indexes: ReadonlyMap<Column, number>): boolean {
  return indexes.has(column) || overlaps(column).some((other) => indexes.has(other));
}

function overlaps(column: Column): readonly Column[] {
  if (column === "rollbackAndRetest") return ["rollback", "retest"];
  return column === "rollback" || column === "retest" ? ["rollbackAndRetest"] : [];
}

const runWords =
  /(?:^| )(pass[a-z]*|fail[a-z]*|signal|expect[a-z]*|rollback|retest|need|depend[a-z]*|sever[a-z]*|retr[a-z]*|must|not|time|wait|good|bad)(?= |$)/;

/** What says where, with what or whether a row runs, which is not asked either. */
const wayWords =
  /(?:^| )(directory|folder|cwd|workdir|variable|env var|enabled|disabled|skip|skipped)(?= |$)/;

/** What the command's output is to be measured by, where no column says what it must show. */
const limitWords = /(?:^| )(version|min|minimum|max|maximum|threshold|target)(?= |$)/;

/** The word of a header that speaks of a run. */
function wordForRun(header: string): string | null {
  return runWords.exec(headerWords(header))?.[1] ?? null;
}

function lostColumn({ text, cell }: HeaderCell, word: string, span: Place, meant: Column | null): Problem {
  const found = `the column ${quoted(text)}, which is not read, with code in line ${span.line}`;
  const cure =
    meant === null
      ? `Move its code to the column that it belongs to, or take \`${word}\` out of the header if the column is for readers alone.`
      : `Did you mean \`${titleOf(meant)}\`? If the column is for readers alone, give it a header without \`${word}\`.`;
  return withRename(pageProblem("column-lost", cell.place, found, cure), cell, text, meant);
}

function misspelt(header: HeaderCell, meant: Column): Problem {
  const { text, cell } = header;
  const title = titleOf(meant);
  if (lookAlikeColumn(text) !== null) return lookAlike(header, title);
  const found = `the column ${quoted(text)}, which is not read`;
  const cure = `Did you mean \`${title}\`? Write that, or another name if the column is for readers alone.`;
  return withRename(pageProblem("column-name", cell.place, found, cure), cell, text, meant);
}

/** Only a misspelt name is mended: one that has other words may say something else. */
export function withRename(problem: Problem, cell: Cell, text: string, meant: Column | null): Problem {
  const isWhole = meant !== null && misspeltColumn(text) === meant && text === cell.text;
  return isWhole ? { ...problem, fix: [edit(cell, 0, cell.text.length, titleOf(meant))] } : problem;
}

function lookAlike({ text, cell }: HeaderCell, title: string): Problem {
  const odd = oddCharacters(cell.text).filter(({ kind }) => kind === "look-alike");
  const names = odd.slice(0, 3).map(({ name }) => name);
  const found = `the column ${quoted(text)}, which is not read because of ${names.length === 0 ? "letters that only look like Latin ones" : names.join(", ")}`;
  const place = placeIn(cell, odd[0]?.index ?? 0);
  const problem = problemAt("header-look-alike", place, {
    found,
    expected: `\`${title}\``,
    cure: `Write \`${title}\` in plain letters.`,
  });
  return odd.length === 0
    ? problem
    : { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}

/** The column is still recognised; but others that read the page don't, and what is hidden may hide more. */
function hiddenIn({ text, cell, column }: HeaderCell): Problem | null {
  const odd = oddCharacters(cell.text).filter(({ kind }) => kind === "hidden");
  const first = odd[0];
  if (first === undefined || (column === null && similarColumn(text) === null && wordForRun(text) === null))
    return null;
  const found = `${first.name} in the header ${quoted(text)}`;
  const problem = pageProblem(
    "header-hidden",
    placeIn(cell, first.index),
    found,
    `Write ${quoted(odd.reduceRight((source, { index, plain }) => source.slice(0, index) + plain + source.slice(index + 1), cell.text))}, typed anew.`,
  );
  return { ...problem, fix: odd.map(({ index, plain }) => edit(cell, index, index + 1, plain)) };
}

function edit(cell: Cell, from: number, to: number, text: string): Edit {
  return { from: placeIn(cell, from), to: placeIn(cell, to), text };
}

function unread({ text, cell }: HeaderCell, why: string): Problem {
  const name = text === "" ? "a column without a header" : `the column ${quoted(text)}`;
  const found = `${name}, which is not read, ${why}`;
  const likely =
    placeByWords(headerWords(text)) ?? "Give it a header of the format if it is meant for the run.";
  return pageProblem("column-unread", cell.place, found, `${likely} ${unlessForReaders}`);
}

export const unlessForReaders =
  "If it is for readers alone, say so on a line above the table: `<!-- readiness-ignore column-unread: for readers -->`.";

function columnTwice(
  column: Column,
  index: number,
  headers: readonly HeaderCell[],
  indexes: ReadonlyMap<Column, number>,
): Problem | null {
  const taken = [column, ...overlaps(column)].map((each) => indexes.get(each) ?? index);
  const first = Math.min(...taken);
  const header = headers[index];
  if (first >= index || header === undefined) return null;
  const { text, cell } = header;
  const found = `the headers ${quoted(headers[first]?.text ?? "")} and ${quoted(text)}, which are one column`;
  const cure = `Merge them under \`${titleOf(column)}\`, or give one of them another name if it is for readers alone.`;
  return pageProblem("column-twice", cell.place, found, cure);
}

function ofColumn({ text, cell }: HeaderCell, column: Column): Problem | null {
  const condition = column === "command" ? commandCondition(text) : null;
  if (condition === null) return null;
  const found = `${quoted(condition)} in the header of the commands, which is not read`;
  const cure =
    "Write `Command`. A folder goes into the cells, as `cd web && …`, or into `working-directory` under `defaults`; commands that are not to run need another header.";
  return pageProblem("command-header", cell.place, found, cure);
}
