import { findingSentence } from "../../model/finding.js";
import type { CheckResult, OutputSummary, Results, ScriptResult } from "../../model/results.js";
import { holdsBack } from "../../model/sign-offs.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { isWaived } from "../../model/waiver.js";
import { count } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { plainText } from "../../text/plain-text.js";
import { commandLine } from "../command-line.js";
import { gateChangeLines } from "../gate-changes.js";
import { hasBlock, headline, scriptHeadline } from "../headline.js";
import { remarks } from "../labels.js";
import { setupConsequence } from "../machines.js";
import { checkExcerpt, outputExcerpt } from "../output-excerpt.js";
import { signOffFacts } from "../sign-off-facts.js";
import { ownerOf } from "../still-to-do.js";
import { unmetSignals } from "../unmet-signals.js";
import { readerLine } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";
import { isRed, type TestEntry } from "./test-entries.js";

const maxGuidanceCharacters = 2_000;
const maxListed = 50;

/** What is said of an entry in one line: never empty where it did not pass, and empty where it did. */
export function entryMessage(entry: TestEntry, record: ReportedRecord): string {
  switch (entry.kind) {
    case "check":
      return readerLine(checkMessage(entry, record));
    case "script":
      return readerLine(scriptMessage(entry.which, entry.script));
    case "gate":
      return readerLine(`not ready: ${record.results.reason}`);
  }
}

/** All that helps with it, as lines of plain text below the message; empty where it passed. */
export function entryDetails(entry: TestEntry, record: ReportedRecord): string {
  switch (entry.kind) {
    case "check":
      return hasPassed(entry.check) ? "" : checkDetails(entry, record);
    case "script":
      return scriptDetails(entry.which, entry.script, record.results);
    case "gate":
      return joined(gateDetails(record.results));
  }
}

type CheckEntry = Extract<TestEntry, { readonly kind: "check" }>;

/** `exit 1: 3 broken links`; of what is not red, its verdict first: `failed, advisory: exit 1: 3 broken links`. */
function checkMessage(entry: CheckEntry, { decides }: ReportedRecord): string {
  const { check } = entry;
  if (hasPassed(check)) return "";
  const said = hasBlock(check) ? headline(check) : oneLine(check.reason);
  const { word } = traitsOf(check.verdict);
  if (said !== "" && isRed(entry)) return said;
  return joinParts(": ", [decides(check) ? word : `${word}, ${asideOf(check)}`, said]);
}

function asideOf(check: CheckResult): string {
  return isWaived(check) ? `waived until ${check.waiver?.until}` : "advisory";
}

function checkDetails(entry: CheckEntry, record: ReportedRecord): string {
  const { check } = entry;
  const { results } = record;
  const said = headline(check);
  const unmet = unmetSignals(check).filter((sentence) => sentence !== said);
  const owner = ownerOf(check, results);
  return joined([
    unmet.length > 0 || checkMessage(entry, record).includes(oneLine(check.reason)) ? "" : check.reason,
    ...firstOf(unmet, "signal"),
    // That it only warns stands in the message.
    remarks(check)
      .filter((remark) => remark !== check.severity)
      .join(" · "),
    `$ ${commandLine(check.command)}`,
    ...outputLines(checkExcerpt(check)),
    ...diagnosisLines(check.diagnosis),
    ...guidanceLines(check),
    owner === null ? "" : `Ask: ${owner}`,
    `${results.checklist.path}:${check.line}`,
  ]);
}

function outputLines({ lines, more }: ReturnType<typeof outputExcerpt>): string[] {
  return [...lines, more === 0 ? "" : `… ${count(more, "more line")} in the log`];
}

function diagnosisLines(diagnosis: ScriptResult | null): string[] {
  return diagnosis === null ? [] : ["Diagnosis:", ...outputLines(outputExcerpt(diagnosis.output))];
}

/** There is no way back from what never began. */
function guidanceLines(check: CheckResult): string[] {
  const { rollback, rollbackAndRetest, retest, toDo } = check.guidance;
  if (isPending(check)) return [titled("To do", toDo)];
  if (!hasBlock(check)) return [];
  return [
    titled(rollbackAndRetest === true ? "Roll back and retest" : "Roll back", rollback),
    titled("Retest", retest),
  ];
}

function titled(title: string, text: string | null): string {
  const shown = cutCharacters(plainText(text ?? "").trim(), maxGuidanceCharacters);
  return shown === "" ? "" : `${title}: ${shown}`;
}

function scriptMessage(which: "setup" | "teardown", script: ScriptResult): string {
  const said = scriptHeadline(script);
  const words = `${which} ${traitsOf(script.verdict).word}`;
  return said === "" ? words : `${words}: ${said}`;
}

function scriptDetails(which: "setup" | "teardown", { output }: ScriptResult, results: Results): string {
  const consequence = which === "setup" ? `${setupConsequence(results)}.` : "The verdicts stand.";
  return joined([consequence, ...outputLines(outputExcerpt(output))]);
}

/** What holds the gate back besides checks: what is wrong with the page or the shards, what weakens the gate, who has still to sign. */
function gateDetails({ findings, gateChanges, signOffs }: Results): string[] {
  const errors = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => `${placeOf(finding)}${findingSentence(finding)}`);
  const open = signOffs
    .filter(holdsBack)
    .map((signOff) => [`Open: ${signOff.text}`, ...signOffFacts(signOff)].join(" · "));
  return [
    ...firstOf(errors, "problem"),
    ...firstOf(gateChangeLines(gateChanges, false), "line"),
    ...firstOf(open, "open sign-off"),
  ].map((line) => oneLine(line));
}

/** What is wrong with the inputs has no line on the page. */
function placeOf({ file, line }: Results["findings"][number]): string {
  return file === "" ? "" : `${file}:${line}: `;
}

function firstOf(lines: readonly string[], what: string): string[] {
  const left = lines.length - maxListed;
  return left > 0 ? [...lines.slice(0, maxListed), `… ${count(left, `more ${what}`)}`] : [...lines];
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}

/** All that is kept of what an entry that did not pass printed; empty where it passed. */
export function entryOutput(entry: TestEntry): string {
  const output = outputOf(entry);
  return output === null ? "" : plainText(output.tail).trimEnd();
}

function outputOf(entry: TestEntry): OutputSummary | null {
  switch (entry.kind) {
    case "check":
      return hasPassed(entry.check) ? null : entry.check.output;
    case "script":
      return entry.script.output;
    case "gate":
      return null;
  }
}
