import type { CheckResult } from "../../model/results.js";
import type { SignalResult } from "../../model/signal.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { grouped, plural } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { measuredDuration } from "../../text/duration-text.js";
import { codeCell, fold, inlineText } from "../../text/escape.js";
import { checkName, isGood, isQuiet, knownAs, remarks, signOf, unbroken } from "../labels.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { signalTexts } from "./sections.js";

const maxCellCharacters = 120;
/** Of a command: enough to know which, so that the signals have room; all of it stands below, or on the page. */
const maxCommandCharacters = 60;
/** The same where no signals stand beside it. */
const maxReportedCommandCharacters = 100;
const maxCellLines = 4;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;
/** Names on the line that stands for the passed checks, or opens their table. */
const maxNamesCharacters = 160;
const maxReportedNames = 10;
const maxReportedNameCharacters = 40;

/** The table of every check. */
interface Table {
  /** What a reader must see: checks that failed or were not run, and those that passed in a way worth a look. */
  readonly open: readonly string[];
  /** Those that wait, and the line that opens them: what is to be done about them is said elsewhere. */
  readonly pending: readonly string[];
  readonly pendingLine: string;
  /** The other passed ones, folded, or as a line where their rows are left out. */
  readonly passed: readonly string[];
}

/** Renders the table at any level of detail. */
export function createTable(frame: Frame): (detail: Detail) => Table {
  const { results, missed, wording } = frame;
  const passed = results.checks.filter(hasPassed);
  const loud = passed.filter((check) => !isQuiet(check));
  const quiet = passed.filter(isQuiet);
  const nothingLoud = missed.length + loud.length === 0;
  const waiting = missed.filter(isPending);
  const pendingLine = `${traitsOf("pending").sign.deciding} ${lineOf(waiting, traitsOf("pending").word, frame)}`;
  const row = rememberedRows(frame);
  const table = ({ columns }: Detail, shown: readonly CheckResult[]): string[] => {
    const rows = shown.map((check) => row(check, columns));
    return rows.length === 0 ? [] : [[tableHead(columns, frame), ...rows].join("\n")];
  };
  return (detail) => {
    if (detail.passed === "rows" && nothingLoud && quiet.length <= maxOpenPassed)
      return { open: table(detail, quiet), pending: [], pendingLine, passed: [] };
    const left = missed.length - detail.rows;
    const cut = left > 0 ? [`… and ${grouped(left)} more that ${wording.missed}.`] : [];
    const shown = missed.slice(0, detail.rows);
    const top = shown.filter((check) => !isPending(check));
    const pending = table(detail, shown.filter(isPending));
    if (detail.passed === "line")
      return {
        open: [...table(detail, top), ...cut],
        pending,
        pendingLine,
        passed: passed.length > 0 ? [passedLine(passed, frame)] : [],
      };
    return {
      open: [...table(detail, [...top, ...loud]), ...cut],
      pending,
      pendingLine,
      passed: table(detail, quiet).map((rows) => fold(passedLine(quiet, frame), rows)),
    };
  };
}

type ColumnName = Detail["columns"][number];

interface Column {
  readonly head: (frame: Frame) => string;
  readonly rule: "---" | "--:";
  readonly cell: (check: CheckResult, frame: Frame) => string;
}

/** Few columns, because six of them leave no room to read any. */
const columns = {
  verdict: { head: ({ wording }) => wording.verdictColumn, rule: "---", cell: verdictCell },
  check: {
    head: () => "Check",
    rule: "---",
    cell: (check, frame) => `${nameCell(check)}<br>${commandCell(check.command, frame)}`,
  },
  signals: { head: () => "Expected → seen", rule: "---", cell: signalCell },
  time: { head: () => "Time", rule: "--:", cell: timeCell },
} as const satisfies Record<ColumnName, Column>;

function tableHead(names: readonly ColumnName[], frame: Frame): string {
  const heads = names.map((name) => columns[name].head(frame));
  return `${tableRow(heads)}\n${tableRow(names.map((name) => columns[name].rule))}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Rows are rendered once, however often a long report is tried. */
function rememberedRows(frame: Frame): (check: CheckResult, names: Detail["columns"]) => string {
  const remembered = new Map<Detail["columns"], Map<CheckResult, string>>();
  return (check, names) => {
    const known = remembered.get(names) ?? new Map<CheckResult, string>();
    remembered.set(names, known);
    const rendered = known.get(check) ?? tableRow(names.map((name) => columns[name].cell(check, frame)));
    known.set(check, rendered);
    return rendered;
  };
}

function verdictCell(check: CheckResult, { decides, source }: Frame): string {
  return source.kind === "reported" && source.missing.has(check.id)
    ? "❔\u00a0not reported"
    : `${signOf(check, decides)}\u00a0${traitsOf(check.verdict).word}`;
}

function timeCell({ startedAt, durationMs }: CheckResult): string {
  return startedAt === null ? "–" : unbroken(measuredDuration(durationMs));
}

function nameCell(check: CheckResult): string {
  const { area, id } = checkName(check);
  const name = id === null ? `**${cell(area)}**` : `${cell(area)}<br>**${cell(id)}**`;
  const said = remarks(check);
  return said.length === 0
    ? name
    : `${name}<br>${said.map((remark) => `<i>${cell(remark)}</i>`).join("<br>")}`;
}

function cell(text: string): string {
  return inlineText(text, maxCellCharacters);
}

function commandCell(command: string, { source }: Frame): string {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  if (source.kind === "reported") return firstLineCell(lines);
  return limited(
    lines.map((line) => codeCell(cutCharacters(line.trim(), maxCommandCharacters))),
    "line",
  );
}

/** Enough to know which. */
function firstLineCell(lines: readonly string[]): string {
  const more = lines.length > 1 ? ` … ${grouped(lines.length)} lines` : "";
  return codeCell(cutCharacters((lines[0] ?? "").trim(), maxReportedCommandCharacters)) + more;
}

/** All of them as the page has them; of many, those first that speak against the check. */
function signalCell(check: CheckResult): string {
  const { signals } = check;
  const shown =
    signals.length > maxCellLines
      ? [...signals].sort((a, b) => Number(isGood(a)) - Number(isGood(b)))
      : signals;
  return shown.length === 0
    ? "–"
    : limited(
        shown.map((signal) => signalLine(signal, check)),
        "signal",
      );
}

function signalLine(signal: SignalResult, check: CheckResult): string {
  const { expected, seen } = signalTexts(signal, check, maxCellCharacters);
  return `${expected} → ${seen}`;
}

function limited(lines: readonly string[], what: string): string {
  const rest = lines.length - maxCellLines;
  const more = rest > 0 ? [`… ${grouped(rest)} more ${plural(rest, what)}`] : [];
  return [...lines.slice(0, maxCellLines), ...more].join("<br>");
}

function passedLine(passed: readonly CheckResult[], frame: Frame): string {
  return `✅ ${lineOf(passed, frame.wording.passed, frame)}`;
}

/** `3 passed: catalog, registry, docs` */
function lineOf(checks: readonly CheckResult[], words: string, { source }: Frame): string {
  const names = source.kind === "reported" ? firstNames(checks) : shortNames(checks);
  const rest = checks.length - names.length;
  const more = rest > 0 ? ` and ${grouped(rest)} more` : "";
  return `${grouped(checks.length)} ${words}: ${names.join(", ")}${more}`;
}

/** As many names as there is room for. */
function shortNames(checks: readonly CheckResult[]): string[] {
  const shown: string[] = [];
  let characters = 0;
  for (const name of checks.map(knownAs)) {
    characters += name.length + 2;
    if (characters > maxNamesCharacters) break;
    shown.push(inlineText(name));
  }
  return shown;
}

function firstNames(checks: readonly CheckResult[]): string[] {
  return checks
    .slice(0, maxReportedNames)
    .map((check) => inlineText(knownAs(check), maxReportedNameCharacters));
}
