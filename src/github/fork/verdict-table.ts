import type { ClaimedCheck } from "../../model/reported-verdicts.js";
import { hasPassed, traitsOf, weightOf } from "../../model/verdict.js";
import { checkName, grouped } from "../../report/labels.js";
import { fold } from "../../report/sections.js";
import { cutCharacters } from "../../text/cut.js";
import { codeCell, inlineText } from "../../text/escape.js";

const maxCellCharacters = 120;
const maxCommandCharacters = 100;
/** Rows of passed checks that stand open where nothing else is to be seen. */
const maxOpenPassed = 20;

interface ClaimRows {
  readonly passed: "rows" | "line";
  /** How many that are not reported as passed have a row. */
  readonly rows: number;
}

interface ClaimTable {
  /** What is not reported as passed. */
  readonly open: readonly string[];
  /** The rest, folded, or as a line. */
  readonly passed: readonly string[];
}

/** The table of what was reported of every check of the base's page, at any level of detail. */
export function createClaimTable(
  checks: readonly ClaimedCheck[],
  decides: (check: ClaimedCheck) => boolean,
): (detail: ClaimRows) => ClaimTable {
  const order = [...checks].sort((a, b) => rank(a, decides) - rank(b, decides));
  const missed = order.filter((check) => !hasPassed(check));
  const passed = checks.filter(hasPassed);
  const missedRows = missed.map((check) => row(check, decides));
  const passedRows = passed.map((check) => row(check, decides));
  return (detail) => {
    const cut = missed.length - detail.rows;
    const more = cut > 0 ? [`… and ${grouped(cut)} more that are not reported as passed.`] : [];
    const open = [...table(missedRows.slice(0, detail.rows)), ...more];
    if (passed.length === 0) return { open, passed: [] };
    if (detail.passed === "line") return { open, passed: [passedLine(passed)] };
    if (missed.length === 0 && passed.length <= maxOpenPassed) return { open: table(passedRows), passed: [] };
    return { open, passed: table(passedRows).map((rows) => fold(passedLine(passed), rows)) };
  };
}

/** What was not reported comes last. */
function rank(check: ClaimedCheck, decides: (check: ClaimedCheck) => boolean): number {
  return check.verdict === null ? notReported : traitsOf(check.verdict).rank[weightOf(decides(check))];
}

const notReported = 99;

function table(rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [["| Reported | Check |", "| --- | --- |", ...rows].join("\n")];
}

function row(check: ClaimedCheck, decides: (check: ClaimedCheck) => boolean): string {
  const { area, id } = checkName(check);
  const name = id === null ? `**${cell(area)}**` : `${cell(area)}<br>**${cell(id)}**`;
  const advisory = check.severity === "advisory" ? "<br><i>advisory</i>" : "";
  return `| ${verdictCell(check, decides)} | ${name}${advisory}<br>${commandCell(check.command)} |`;
}

function verdictCell(check: ClaimedCheck, decides: (check: ClaimedCheck) => boolean): string {
  if (check.verdict === null) return "❔\u00a0not reported";
  const { sign, word } = traitsOf(check.verdict);
  return `${sign[weightOf(decides(check))]}\u00a0${word}`;
}

function cell(text: string): string {
  return inlineText(text, maxCellCharacters);
}

/** Its first line: enough to know which. */
function commandCell(script: string): string {
  const lines = script.split("\n").filter((line) => line.trim() !== "");
  const more = lines.length > 1 ? ` … ${grouped(lines.length)} lines` : "";
  return codeCell(cutCharacters((lines[0] ?? "").trim(), maxCommandCharacters)) + more;
}

function passedLine(passed: readonly ClaimedCheck[]): string {
  const names = passed.slice(0, 10).map(({ id }) => inlineText(id, 40));
  const rest = passed.length - names.length;
  return `✅ ${grouped(passed.length)} reported as passed: ${names.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
}
