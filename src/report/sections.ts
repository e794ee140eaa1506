import type { CheckResult, OutputSummary, ScriptResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { cutCharacters, lastLines } from "./cut.js";
import type { Detail } from "./detail.js";
import { codeCell, fencedBlock, htmlSentence, inlineSentence, inlineText, link } from "./escape.js";
import type { Frame } from "./frame.js";
import { lineUrl } from "./permalink.js";
import { checkName, count, grouped, humanDuration, isGood, remarks, signOf, verdictWords } from "./words.js";

const maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;

/** A section for each check that did not pass: those that ran first, what was skipped because of them below. */
export function* sectionBlocks(frame: Frame, detail: Detail): Generator<string> {
  const missed = frame.results.checks.filter(({ verdict }) => verdict !== "passed");
  const ordered = [
    ...missed.filter(ran(frame)),
    ...missed.filter(advisory(frame)),
    ...missed.filter(skipped),
  ];
  for (const check of ordered.slice(0, detail.sections)) {
    yield check.verdict === "skipped"
      ? skippedSection(check, frame, detail)
      : missedSection(check, frame, detail);
  }
}

const ran = (frame: Frame) => (check: CheckResult) => !skipped(check) && frame.decides(check);
const advisory = (frame: Frame) => (check: CheckResult) => !skipped(check) && !frame.decides(check);
const skipped = ({ verdict }: CheckResult): boolean => verdict === "skipped";

/** Reason, what was seen, the way back; what a person reads only when that is not enough comes folded. */
function missedSection(check: CheckResult, frame: Frame, detail: Detail): string {
  return [
    `### ${signOf(check, frame.decides)} ${title(check)}: ${verdictWords[check.verdict].word}`,
    check.reason === "" ? "" : `**${inlineSentence(check.reason)}**`,
    facts(check, frame),
    check.why === null ? "" : `> Why it is checked: ${inlineSentence(check.why)}`,
    signalTable(check.signals),
    ...guidance(check, frame, detail),
    check.guidance.retest === check.command ? "" : `**Command**\n\n${command(check.command)}`,
    outputFold("Output", check.output, detail),
    check.diagnosis === null
      ? ""
      : outputFold(`Diagnosis, ${ending(check.diagnosis)}`, check.diagnosis.output, detail),
    check.retest === null ? "" : outputFold(`Retest, ${ending(check.retest)}`, check.retest.output, detail),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A skipped check says nothing about the change: one line, with its guidance behind it. */
function skippedSection(check: CheckResult, frame: Frame, detail: Detail): string {
  const { sign, word } = verdictWords[check.verdict];
  const head = `${sign} ${title(check)}: ${word}${check.reason === "" ? "" : `, ${htmlSentence(check.reason)}`}`;
  return fold(head, guidance(check, frame, detail).join("\n\n"));
}

function title(check: CheckResult): string {
  const { area, id } = checkName(check);
  return inlineText(area) + (id === null ? "" : ` / ${inlineText(id)}`);
}

function facts(check: CheckResult, { results }: Frame): string {
  const { attempts, owner, exitCode, startedAt, durationMs, line } = check;
  return [
    exitCode === null ? "" : `exit code ${exitCode}`,
    startedAt === null ? "" : humanDuration(durationMs),
    attempts.length > 1
      ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${verdictWords[verdict].word} in ${humanDuration(each)}`).join(", ")}`
      : "",
    ...remarks(check).filter((remark) => !remark.endsWith("attempts")),
    owner === null ? "" : `owner ${inlineText(owner)}`,
    link(`line ${line} of the page`, lineUrl(results.checklist.url, line)),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

function signalTable(signals: readonly SignalResult[]): string {
  if (signals.length === 0) return "";
  const ordered =
    signals.length > maxSignals
      ? [...signals].sort((a, b) => Number(isGood(a)) - Number(isGood(b)))
      : signals;
  const rows = ordered.slice(0, maxSignals).map(signalRow);
  const rest =
    signals.length > maxSignals ? `\n\n… and ${grouped(signals.length - maxSignals)} more signals.` : "";
  return `| Signal | Expected | Seen |\n| --- | --- | --- |\n${rows.join("\n")}${rest}`;
}

function signalRow(signal: SignalResult): string {
  const { kind, expect, implied, note, outputLine } = signal;
  const expected = `${kind === "pass" ? "" : "not "}${code(expect)}${implied ? " (implied)" : ""}`;
  const seen = [
    seenText(signal, maxSignalCharacters),
    outputLine === undefined ? "" : `(line ${outputLine})`,
    note === undefined ? "" : `– ${inlineText(note)}`,
  ];
  return `| ${isGood(signal) ? "✔" : "✘"} ${kind} signal | ${expected} | ${seen.filter((part) => part !== "").join(" ")} |`;
}

function code(text: string): string {
  return codeCell(cutCharacters(text, maxSignalCharacters));
}

/** What was seen, for a table cell: as code where it is a line of the output, else it is words of ours. */
export function seenText({ holds, saw, reason, outputLine }: SignalResult, limit: number): string {
  if (holds === null) return `not judged: ${inlineText(reason ?? "unknown", limit)}`;
  if (saw === "") return "nothing";
  return outputLine === undefined ? inlineText(saw, limit) : codeCell(cutCharacters(saw, limit));
}

/** Rollback and retest; the guidance of a check that decides nothing is the first to go. */
function guidance(check: CheckResult, { guidance: renderer, decides }: Frame, detail: Detail): string[] {
  if (!detail.advisoryGuidance && !decides(check)) return [];
  const { rollback, retest, retestKind } = check.guidance;
  const words = (markdown: string): string => renderer?.block(markdown) ?? inlineText(markdown);
  const back =
    rollback === null ? "**Roll back:** the page says nothing." : `**Roll back**\n\n${words(rollback)}`;
  return [back, `**Retest**\n\n${retestKind === "command" ? command(retest) : words(retest)}`];
}

function command(script: string): string {
  return fencedBlock(cutCharacters(script, maxCommandCharacters));
}

/** The last lines of what was printed, folded unless they are what a reader came for. */
export function outputFold(
  name: string,
  { tail, lines, bytes }: OutputSummary,
  { tailLines, tailBytes }: Detail,
  open = false,
): string {
  if (bytes === 0 || tail.trim() === "") return `${name}: nothing was printed.`;
  const { text, lines: shown } = lastLines(tail, tailLines, tailBytes);
  if (text === "") return "";
  const what = shown >= lines ? count(lines, "line") : `last ${grouped(shown)} of ${count(lines, "line")}`;
  return fold(`${name}: ${what}`, fencedBlock(text), open);
}

function fold(head: string, body: string, open = false): string {
  return body === ""
    ? `<p>${head}</p>`
    : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}

/** How a script ended, in a few words. */
export function ending({ verdict, exitCode, durationMs }: ScriptResult): string {
  const how = exitCode === null ? verdictWords[verdict].word : `exit code ${exitCode}`;
  return `${how} after ${humanDuration(durationMs)}`;
}
