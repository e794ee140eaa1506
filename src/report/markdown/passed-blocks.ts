import type { CheckResult } from "../../model/results.js";
import { traitsOf } from "../../model/verdict-traits.js";
import { count, grouped } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { measuredDuration } from "../../text/duration-text.js";
import { codeCell, fold, inlineText } from "../../text/escape.js";
import { checkTitle, remarks, unbroken } from "../labels.js";
import { areasOf, byLoudness, loudWords, proofOf } from "../passed.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { brokenLines } from "./list-blocks.js";

const maxNameCharacters = 120;
/** Of a command: enough to know which; all of it stands on the page. */
const maxCommandCharacters = 80;
const maxProofCharacters = 100;
/** Areas on the line that stands for what passed. */
const maxAreasCharacters = 160;

/** What passed: what is worth a look a line each, the rest one line of areas, which opens its table where there is one. */
export function* passedBlocks(frame: Frame, detail: Detail): Generator<string> {
  const { quiet, loud } = byLoudness(frame.passed);
  yield* brokenLines(loud, detail, loudLine);
  if (quiet.length === 0) return;
  const line = `${traitsOf("passed").sign.deciding} ${grouped(quiet.length)} ${frame.wording.passed}: ${areaWords(quiet)}`;
  yield detail.passed === "rows" ? fold(line, tableOf(frame, quiet)) : line;
}

function loudLine(check: CheckResult): string {
  return `⚠️ <b>${nameOf(check)}</b> ${inlineText(loudWords(check))}`;
}

/** `catalog, auth 4 and 3 more areas` */
function areaWords(checks: readonly CheckResult[]): string {
  const shown: string[] = [];
  let characters = 0;
  const areas = areasOf(checks);
  for (const { area, checks: number } of areas) {
    const name = cutCharacters(area, maxNameCharacters);
    characters += name.length + 2;
    if (characters > maxAreasCharacters && shown.length > 0) break;
    shown.push(`${inlineText(name)}${number > 1 ? ` ${grouped(number)}` : ""}`);
  }
  const rest = areas.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${count(rest, "more area")}` : ""}`;
}

/** Rendered once, however often a long report is tried. */
const tables = new WeakMap<Frame, string>();

function tableOf(frame: Frame, checks: readonly CheckResult[]): string {
  const table =
    tables.get(frame) ??
    ["| Check | Command | Proof | Time |", "| --- | --- | --- | --: |", ...checks.map(row)].join("\n");
  tables.set(frame, table);
  return table;
}

function row(check: CheckResult): string {
  const { command, startedAt, durationMs } = check;
  const said = remarks(check).map((remark) => `<br><i>${inlineText(remark, maxNameCharacters)}</i>`);
  const cells = [
    `${nameOf(check)}${said.join("")}`,
    commandCell(command),
    proofCell(check),
    startedAt === null ? "–" : unbroken(measuredDuration(durationMs)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function nameOf(check: CheckResult): string {
  return inlineText(checkTitle(check), maxNameCharacters);
}

function commandCell(command: string): string {
  const [first = "", ...more] = command.split("\n").filter((line) => line.trim() !== "");
  const rest = more.length > 0 ? ` … ${count(more.length, "more line")}` : "";
  return codeCell(cutCharacters(first.trim(), maxCommandCharacters)) + rest;
}

/** The line that a pass signal hit; else what else was seen of its signals, in words of ours. */
function proofCell(check: CheckResult): string {
  const proof = proofOf(check);
  if (proof !== null) return codeCell(cutCharacters(proof, maxProofCharacters));
  const seen = check.signals.find(({ kind, saw }) => kind === "pass" && saw !== "")?.saw ?? "";
  return seen === "" ? "–" : inlineText(seen, maxProofCharacters);
}
