import { reportedTexts } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { CheckResult, OutputSummary, ScriptResult } from "../../model/results.js";
import type { SignalResult } from "../../model/signal.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { isWaived } from "../../model/waiver.js";
import { count, grouped } from "../../text/count.js";
import { cutCharacters, lastLines } from "../../text/cut.js";
import { measuredDuration } from "../../text/duration-text.js";
import {
  codeCell,
  fencedBlock,
  fold,
  htmlSentence,
  inlineSentence,
  inlineText,
  link,
} from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { checkName, isGood, remarks, signOf } from "../labels.js";
import { lineUrl } from "../permalink.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import type { GuidanceRenderer } from "./guidance.js";

const maxCommandCharacters = 4_000;
const maxSignals = 50;
const maxSignalCharacters = 400;

/** Sections that stand open: of many, a reader wants the list first. */
const maxOpen = 5;

/** The first few sections that decide are open, the rest is a line to open. */
export function* sectionBlocks(frame: Frame, detail: Detail): Generator<string> {
  for (const [index, check] of frame.sections.slice(0, detail.sections).entries()) {
    if (isPending(check)) continue;
    const open = index < maxOpen && showsEverything(check) && frame.decides(check);
    yield open ? openSection(check, frame, detail) : foldedSection(check, frame, detail);
  }
}

/** Those of checks that wait: what is still to do stands elsewhere, so all of them are folded. */
export function pendingSections(frame: Frame, detail: Detail): string[] {
  const shown = frame.sections.slice(0, detail.sections).filter(isPending);
  return shown.map((check) => foldedSection(check, frame, detail));
}

/** Setup or teardown, when it did not pass. */
export function* fixtureBlocks(
  name: "Setup" | "Teardown",
  result: ScriptResult | null,
  detail: Detail,
): Generator<string> {
  if (result === null || hasPassed(result)) return;
  yield `### ${name === "Setup" ? "❌" : "⚠️"} ${name} did not pass: ${ending(result)}`;
  const output = outputFold("Output", result.output, detail, name === "Setup");
  if (output !== "") yield output;
}

const showsEverything = ({ verdict }: CheckResult): boolean => traitsOf(verdict).section === "everything";

function openSection(check: CheckResult, frame: Frame, detail: Detail): string {
  return joinParts("\n\n", [
    `### ${sectionSign(check, frame)} ${name(check)}: ${traitsOf(check.verdict).word}`,
    check.reason === "" ? "" : `**${inlineSentence(check.reason)}**`,
    whatWasSeen(check, frame, detail),
  ]);
}

/** Reported verdicts differ only in whether they decide: none of them is ours. */
function sectionSign(check: CheckResult, { decides, source }: Frame): string {
  if (source.kind === "reported") return decides(check) ? "❌" : "⚠️";
  return signOf(check, decides);
}

/** A skipped check says nothing about the change: behind its line there is only its guidance. */
function foldedSection(check: CheckResult, frame: Frame, detail: Detail): string {
  const { word } = traitsOf(check.verdict);
  const reason = check.reason === "" ? "" : `, ${htmlSentence(check.reason)}`;
  const waived = isWaived(check) ? ` <i>(waived until ${inlineText(check.waiver?.until ?? "")})</i>` : "";
  const head = `${sectionSign(check, frame)} <b>${name(check)}</b>: ${word}${waived}${reason}`;
  return fold(
    head,
    showsEverything(check) ? whatWasSeen(check, frame, detail) : guidance(check, frame, detail).join("\n\n"),
  );
}

/** What was seen, and the way back; what a person reads only when that is not enough comes folded. */
function whatWasSeen(check: CheckResult, frame: Frame, detail: Detail): string {
  return joinParts("\n\n", [
    facts(check, frame),
    ...titledTexts(check, "markdown").map(([title, text]) => `> ${title}: ${inlineSentence(text)}`),
    signalTable(check),
    ...guidance(check, frame, detail),
    check.guidance.retest === check.command && !isPending(check)
      ? ""
      : `**${checkFields.command.reported.title}**\n\n${command(check.command)}`,
    ...(frame.source.kind === "own-run" ? outputFolds(check, detail) : []),
  ]);
}

function outputFolds({ output, diagnosis, retest }: CheckResult, detail: Detail): string[] {
  return [
    outputFold("Output", output, detail),
    diagnosis === null ? "" : outputFold(`Diagnosis, ${ending(diagnosis)}`, diagnosis.output, detail),
    retest === null ? "" : outputFold(`Retest, ${ending(retest)}`, retest.output, detail),
  ];
}

function name(check: CheckResult): string {
  const { area, id } = checkName(check);
  return inlineText(area) + (id === null ? "" : ` / ${inlineText(id)}`);
}

function facts(check: CheckResult, { results, wording }: Frame): string {
  const { attempts, exitCode, startedAt, durationMs, line } = check;
  return joinParts(" · ", [
    exitCode === null ? "" : `exit code ${exitCode}`,
    startedAt === null ? "" : measuredDuration(durationMs),
    attempts.length > 1
      ? `attempts: ${attempts.map(({ verdict, durationMs: each }) => `${traitsOf(verdict).word} in ${measuredDuration(each)}`).join(", ")}`
      : "",
    ...remarks(check)
      .filter((remark) => !/^\d+ attempts$/.test(remark))
      .map((remark) => inlineText(remark)),
    ...titledTexts(check, "line").map(([title, text]) => `${title} ${inlineText(text)}`),
    link(`line ${line} of ${wording.page}`, lineUrl(results.checklist.url, line)),
  ]);
}

interface ShownText {
  readonly type: "line" | "markdown";
  readonly reported: { readonly title: string | null };
}

/** The texts that the table of fields gives a title: one on a line is a fact beside others, Markdown a block. */
function titledTexts(check: CheckResult, type: ShownText["type"]): (readonly [string, string])[] {
  return reportedTexts.flatMap((name) => {
    const row: ShownText = checkFields[name];
    const { title } = row.reported;
    const text = check[name];
    return row.type === type && title !== null && text !== null ? [[title, text] as const] : [];
  });
}

/** What speaks against the check; what speaks for it is no news here, and stands in the table of all checks. */
function signalTable(check: CheckResult): string {
  const bad = check.signals.filter((signal) => !isGood(signal));
  if (bad.length === 0) return "";
  const rows = bad.slice(0, maxSignals).map((signal) => signalRow(signal, check));
  const rest = bad.length > maxSignals ? `\n\n… and ${grouped(bad.length - maxSignals)} more signals.` : "";
  return `| Expected | Seen |\n| --- | --- |\n${rows.join("\n")}${rest}`;
}

function signalRow(signal: SignalResult, check: CheckResult): string {
  const { note, outputLine } = signal;
  const texts = signalTexts(signal, check, maxSignalCharacters);
  const seen = [
    texts.seen,
    outputLine === undefined ? "" : `(line ${outputLine})`,
    note === undefined ? "" : `– ${inlineText(note)}`,
  ];
  return `| ${texts.expected} | ${joinParts(" ", seen)} |`;
}

/** What was expected of a signal and what was seen, for table cells. */
export function signalTexts(
  signal: SignalResult,
  check: CheckResult,
  limit: number,
): { readonly expected: string; readonly seen: string } {
  // Only what speaks against the check has colour, and what is still to come is no failure.
  const sign = isGood(signal) ? "✓" : isPending(check) ? signOf(check, () => true) : "❌";
  return { expected: expectedText(signal, sign, limit), seen: seenText(signal, limit) };
}

function expectedText({ kind, expect, implied }: SignalResult, sign: string, limit: number): string {
  const not = kind === "pass" ? "" : "not ";
  return `${sign} ${not}${codeCell(cutCharacters(expect, limit))}${implied ? " (implied)" : ""}`;
}

/** As code where it is a line of the output, else it is words of ours. */
function seenText({ holds, saw, reason, outputLine }: SignalResult, limit: number): string {
  if (holds === null) return `not judged: ${inlineText(reason ?? "unknown", limit)}`;
  if (saw === "") return "nothing";
  return outputLine === undefined ? inlineText(saw, limit) : codeCell(cutCharacters(saw, limit));
}

/** The guidance of a check that decides nothing is the first to go. What waits has nothing to roll back. */
function guidance(check: CheckResult, { guidance: renderer, decides }: Frame, detail: Detail): string[] {
  if (isPending(check)) return [];
  return !detail.advisoryGuidance && !decides(check) ? [] : guidanceParts(check, renderer);
}

/** Rollback and retest. */
function guidanceParts(
  { guidance: { rollback, rollbackAndRetest, retest, retestKind } }: Pick<CheckResult, "guidance">,
  renderer: GuidanceRenderer | null,
): string[] {
  const words = (title: string, markdown: string): string =>
    renderer?.titled(title, markdown) ?? `**${title}:** ${inlineText(markdown)}`;
  const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
  const back = rollback === null ? "**Roll back:** the page says nothing." : words(title, rollback);
  return [back, retestKind === "command" ? `**Retest**\n\n${command(retest)}` : words("Retest", retest)];
}

function command(script: string): string {
  return fencedBlock(cutCharacters(script, maxCommandCharacters));
}

/** The last lines of what was printed, folded unless they are what a reader came for. */
function outputFold(
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

/** How a script ended, in a few words. */
function ending({ verdict, exitCode, durationMs }: ScriptResult): string {
  const how = exitCode === null ? traitsOf(verdict).word : `exit code ${exitCode}`;
  return `${how} after ${measuredDuration(durationMs)}`;
}
