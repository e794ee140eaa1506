import type { CheckResult } from "../model/results.js";
import type { Role, SignalResult } from "../model/signal.js";
import { cutCharacters } from "./cut.js";
import type { Detail } from "./detail.js";
import { codeCell, inlineText } from "./escape.js";
import { seenText } from "./sections.js";
import {
  checkName,
  type Decides,
  grouped,
  humanDuration,
  isGood,
  remarks,
  signOf,
  verdictWords,
} from "./words.js";

const maxCellCharacters = 120;
const maxCellLines = 4;
/** Names on the line that stands for the passed checks. */
const maxNamesCharacters = 2_000;

/** Renders the table at some level of detail. */
export type Table = (detail: Detail) => string[];

/** The table of every check, and a line for the passed ones where their rows are left out. */
export function createTable(checks: readonly CheckResult[], decides: Decides): Table {
  const passed = checks.filter(({ verdict }) => verdict === "passed");
  const missed = checks.length - passed.length;
  const row = rememberedRows(decides);
  return (detail) => {
    const rows = choose(checks, detail).map((check) => row(check, detail.tableSignals));
    const table =
      rows.length === 0 ? [] : [[detail.tableSignals ? wideHead : narrowHead, ...rows].join("\n")];
    const cut =
      missed > detail.rows ? [`… and ${grouped(missed - detail.rows)} more that did not pass.`] : [];
    const folded =
      detail.passed === "line" && passed.length > 0
        ? [`✅ ${grouped(passed.length)} passed: ${names(passed)}`]
        : [];
    return [...table, ...cut, ...folded];
  };
}

const wideHead =
  "| Verdict | Check | Command | Pass signal → seen | Fail signal → seen | Time |\n| --- | --- | --- | --- | --- | --: |";
const narrowHead = "| Verdict | Check | Command | Time |\n| --- | --- | --- | --: |";

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

function choose(checks: readonly CheckResult[], detail: Detail): CheckResult[] {
  let room = detail.rows;
  return checks.filter(({ verdict }) => {
    if (verdict === "passed") return detail.passed === "rows";
    room -= 1;
    return room >= 0;
  });
}

function renderRow(check: CheckResult, signals: boolean, decides: Decides): string {
  const cells = [
    `${signOf(check, decides)} ${verdictWords[check.verdict].word}`,
    nameCell(check),
    commandCell(check.command),
    ...(signals ? [signalCell(check.signals, "pass"), signalCell(check.signals, "fail")] : []),
    check.startedAt === null ? "–" : humanDuration(check.durationMs),
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
    lines.map((line) => code(line.trim())),
    "line",
  );
}

function code(text: string): string {
  return codeCell(cutCharacters(text, maxCellCharacters));
}

function signalCell(signals: readonly SignalResult[], role: Role): string {
  const ofRole = signals.filter(({ kind }) => kind === role);
  const shown =
    ofRole.length > maxCellLines ? [...ofRole].sort((a, b) => Number(isGood(a)) - Number(isGood(b))) : ofRole;
  return shown.length === 0 ? "–" : limited(shown.map(signalLine), "signal");
}

function signalLine(signal: SignalResult): string {
  const { expect, implied } = signal;
  return `${isGood(signal) ? "✔" : "✘"} ${code(expect)}${implied ? " (implied)" : ""} → ${seenText(signal, maxCellCharacters)}`;
}

function limited(lines: readonly string[], what: string): string {
  const rest = lines.length - maxCellLines;
  const more = rest > 0 ? [`… ${grouped(rest)} more ${what}${rest === 1 ? "" : "s"}`] : [];
  return [...lines.slice(0, maxCellLines), ...more].join("<br>");
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
