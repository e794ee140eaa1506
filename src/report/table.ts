import type { CheckResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { hasPassed, traitsOf } from "../model/verdict.js";
import { cutCharacters } from "../text/cut.js";
import { codeCell, inlineText } from "../text/escape.js";
import type { Detail } from "./detail.js";
import {
  checkName,
  type Decides,
  grouped,
  humanDuration,
  isGood,
  isQuiet,
  missedChecks,
  remarks,
  signOf,
  unbroken,
} from "./labels.js";
import { expectedText, fold, seenText } from "./sections.js";

const maxCellCharacters = 120;
/** Of a command: enough to know which, so that the signals have room; all of it stands below, or on the page. */
const maxCommandCharacters = 60;
const maxCellLines = 4;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;
/** Names on the line that stands for the passed checks, or opens their table. */
const maxNamesCharacters = 160;

/** The table of every check. */
export interface Table {
  /** What a reader must see: checks that did not pass, and those that passed in a way worth a look. */
  readonly open: readonly string[];
  /** The other passed ones, folded, or as a line where their rows are left out. */
  readonly passed: readonly string[];
}

/** Renders the table at any level of detail. */
export function createTable(checks: readonly CheckResult[], decides: Decides): (detail: Detail) => Table {
  const missed = missedChecks(checks, decides);
  const passed = checks.filter(hasPassed);
  const loud = passed.filter((check) => !isQuiet(check));
  const quiet = passed.filter(isQuiet);
  const nothingLoud = missed.length + loud.length === 0;
  const row = rememberedRows(decides);
  const table = (detail: Detail, shown: readonly CheckResult[]): string[] => {
    const rows = shown.map((check) => row(check, detail.tableSignals));
    return rows.length === 0 ? [] : [[detail.tableSignals ? wideHead : narrowHead, ...rows].join("\n")];
  };
  return (detail) => {
    if (detail.passed === "rows" && nothingLoud && quiet.length <= maxOpenPassed)
      return { open: table(detail, quiet), passed: [] };
    const left = missed.length - detail.rows;
    const cut = left > 0 ? [`… and ${grouped(left)} more that did not pass.`] : [];
    const top = missed.slice(0, detail.rows);
    if (detail.passed === "line")
      return { open: [...table(detail, top), ...cut], passed: passed.length > 0 ? [passedLine(passed)] : [] };
    return {
      open: [...table(detail, [...top, ...loud]), ...cut],
      passed: table(detail, quiet).map((rows) => fold(passedLine(quiet), rows)),
    };
  };
}

const wideHead = "| Verdict | Check | Expected → seen | Time |\n| --- | --- | --- | --: |";
const narrowHead = "| Verdict | Check | Time |\n| --- | --- | --: |";

/** Rows are rendered once, however often a long report is tried. */
function rememberedRows(decides: Decides): (check: CheckResult, signals: boolean) => string {
  const wide = new Map<CheckResult, string>();
  const narrow = new Map<CheckResult, string>();
  return (check, signals) => {
    const known = signals ? wide : narrow;
    const rendered = known.get(check) ?? renderRow(check, signals, decides);
    known.set(check, rendered);
    return rendered;
  };
}

/** Few columns, because six of them leave no room to read any. */
function renderRow(check: CheckResult, signals: boolean, decides: Decides): string {
  const cells = [
    `${signOf(check, decides)}\u00a0${traitsOf(check.verdict).word}`,
    `${nameCell(check)}<br>${commandCell(check.command)}`,
    ...(signals ? [signalCell(check.signals)] : []),
    check.startedAt === null ? "–" : unbroken(humanDuration(check.durationMs)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function nameCell(check: CheckResult): string {
  const { area, id } = checkName(check);
  const name = id === null ? `**${cell(area)}**` : `${cell(area)}<br>**${cell(id)}**`;
  const said = remarks(check);
  return said.length === 0 ? name : `${name}<br>${said.map((remark) => `<i>${remark}</i>`).join("<br>")}`;
}

function cell(text: string): string {
  return inlineText(text, maxCellCharacters);
}

function commandCell(command: string): string {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  return limited(
    lines.map((line) => codeCell(cutCharacters(line.trim(), maxCommandCharacters))),
    "line",
  );
}

/** All of them as the page has them; of many, those first that speak against the check. */
function signalCell(signals: readonly SignalResult[]): string {
  const shown =
    signals.length > maxCellLines
      ? [...signals].sort((a, b) => Number(isGood(a)) - Number(isGood(b)))
      : signals;
  return shown.length === 0 ? "–" : limited(shown.map(signalLine), "signal");
}

function signalLine(signal: SignalResult): string {
  return `${expectedText(signal, maxCellCharacters)} → ${seenText(signal, maxCellCharacters)}`;
}

function limited(lines: readonly string[], what: string): string {
  const rest = lines.length - maxCellLines;
  const more = rest > 0 ? [`… ${grouped(rest)} more ${what}${rest === 1 ? "" : "s"}`] : [];
  return [...lines.slice(0, maxCellLines), ...more].join("<br>");
}

function passedLine(passed: readonly CheckResult[]): string {
  return `✅ ${grouped(passed.length)} passed: ${names(passed)}`;
}

function names(checks: readonly CheckResult[]): string {
  const shown: string[] = [];
  let characters = 0;
  for (const { id } of checks) {
    characters += id.length + 2;
    if (characters > maxNamesCharacters) break;
    shown.push(inlineText(id));
  }
  const rest = checks.length - shown.length;
  return shown.join(", ") + (rest > 0 ? ` and ${grouped(rest)} more` : "");
}
