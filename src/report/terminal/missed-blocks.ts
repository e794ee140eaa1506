import type { CheckResult, OutputSummary, Results, ScriptResult } from "../../model/results.js";
import { hasPassed, traitsOf } from "../../model/verdict-traits.js";
import { count, grouped } from "../../text/count.js";
import { cutToWidth } from "../../text/cut-to-width.js";
import { measuredDuration } from "../../text/duration-text.js";
import { oneLine } from "../../text/one-line.js";
import { plainText } from "../../text/plain-text.js";
import { commandLines } from "../command-line.js";
import { hasBlock, headline, scriptHeadline } from "../headline.js";
import { knownAs, remarks } from "../labels.js";
import { setupConsequence } from "../machines.js";
import { isLeftOpen } from "../not-run.js";
import { checkExcerpt, outputExcerpt } from "../output-excerpt.js";
import { ownerOf } from "../still-to-do.js";
import { unmetSignals } from "../unmet-signals.js";
import { guidanceLines, type ToldGuidance } from "./guidance-lines.js";
import { type Look, words } from "./look.js";

/** So many checks are told of in full; of the others a line each says enough. */
const maxWhole = 20;
const maxCommandCharacters = 300;
const maxUnmet = 10;
const indent = 2;

/**
 * What did not pass, a block of lines each, the last one nearest to the end of a terminal (DESIGN 2.3): what only warns
 * first, then what decides in the page's order. What never began has none.
 */
export function missedBlocks(results: Results, look: Look): string[][] {
  const missed = results.checks.filter(hasBlock);
  const deciding = missed.filter(look.decides);
  const shown = [...missed.filter((check) => !look.decides(check)), ...deciding];
  const whole = new Set([...deciding, ...shown].slice(0, maxWhole));
  const told: ToldGuidance = new Map();
  const brief = shown.filter((check) => !whole.has(check)).map((check) => briefLines(check, results, look));
  return [
    ...(["setup", "teardown"] as const).flatMap((name) => scriptBlock(name, results, look)),
    ...shown.filter((check) => whole.has(check)).map((check) => checkBlock(check, { results, look, told })),
    ...(brief.length === 0 ? [] : [brief.flat()]),
  ];
}

interface Surroundings {
  readonly results: Results;
  readonly look: Look;
  readonly told: ToldGuidance;
}

function checkBlock(check: CheckResult, { results, look, told }: Surroundings): string[] {
  return [
    ...headLines(check, look),
    ...commandBlock(check.command, look),
    ...excerptLines(checkExcerpt(check), check.output, look),
    ...unmetLines(check, look),
    ...diagnosisLines(check, look),
    ...guidanceLines(check, look, told),
    ...factLines(check, results, look),
  ];
}

/** `✗ catalog failed: ** (CompileError) lib/a.ex:3` */
function headLines(check: CheckResult, look: Look): string[] {
  const { mark, word, colour } = traitsOf(check.verdict);
  const aside = look.decides(check) ? "" : ` (${check.waiver?.lasts ? "waived" : "advisory"})`;
  const name = `${mark} ${oneLine(knownAs(check))} ${word}${aside}`;
  return headed({ name, text: headline(check), colour: aside === "" ? colour : "yellow" }, look);
}

interface Head {
  readonly name: string;
  readonly text: string;
  readonly colour: "red" | "yellow" | "green";
}

function headed({ name, text, colour }: Head, look: Look): string[] {
  const [first = "", ...rest] = words(text === "" ? name : `${name}: ${text}`, 0, look);
  // A colour is laid over lines that are already broken: it has no width.
  const painted = first.startsWith(name)
    ? look.paint(name, colour) + first.slice(name.length)
    : look.paint(first, colour);
  return [painted, ...rest];
}

/** As it stands on the page, never broken, so that it can be copied. */
function commandBlock(command: string, look: Look): string[] {
  const { lines, left } = commandLines(command, maxCommandCharacters);
  const more = left > 0 ? [`  … ${count(left, "more line")}`] : [];
  return [...lines, ...more].map((line) => look.paint(`  ${line}`, "bold"));
}

/** What was printed behind a bar, so that it is not taken for ours. */
function excerptLines(
  { lines, more }: ReturnType<typeof checkExcerpt>,
  output: OutputSummary,
  look: Look,
): string[] {
  const bar = `  ${look.paint("│", "dim")} `;
  const rest =
    more === 0 ? [] : [look.paint(`… ${count(more, "more line")} ${whereRest(output, look)}`, "dim")];
  return [...lines.map((line) => cutToWidth(plainText(line), look.width - 4)), ...rest].map((line) =>
    `${bar}${line}`.trimEnd(),
  );
}

/** With `--quiet` the log has none of it. */
function whereRest({ tail, lines }: OutputSummary, { amount }: Look): string {
  if (amount !== "little") return "in the log";
  const kept = tail.trimEnd().split("\n").length;
  return kept >= lines ? "in the results" : `(the results have the last ${grouped(kept)})`;
}

/** What the headline says already is not said again. */
function unmetLines(check: CheckResult, look: Look): string[] {
  const said = headline(check);
  const unmet = unmetSignals(check).filter((sentence) => sentence !== said);
  const left = unmet.length - maxUnmet;
  const more = left > 0 ? [`… ${count(left, "more signal")}`] : [];
  return [...unmet.slice(0, maxUnmet), ...more].flatMap((line) => words(line, indent, look));
}

function diagnosisLines({ diagnosis }: CheckResult, look: Look): string[] {
  if (diagnosis === null) return [];
  const excerpt = outputExcerpt(diagnosis.output);
  return [
    ...words(`Diagnosis, ${endingOf(diagnosis)}:`, indent, look),
    ...excerptLines(excerpt, diagnosis.output, look),
  ];
}

function endingOf({ exitCode, verdict }: ScriptResult): string {
  return exitCode === null ? traitsOf(verdict).word : `exit ${exitCode}`;
}

function factLines(check: CheckResult, results: Results, look: Look): string[] {
  const { why, durationMs } = check;
  const facts = [
    ...(isLeftOpen(check) ? [] : [measuredDuration(durationMs)]),
    // That it only warns stands in its first line.
    ...remarks(check).filter((remark) => remark !== check.severity),
    askWords(check, results),
    placeOf(check, results),
  ];
  return [
    ...(why === null ? [] : words(`Why: ${oneLine(why)}`, indent, look)),
    ...words(facts.join(" · "), indent, look),
  ];
}

function askWords(check: CheckResult, results: Results): string {
  const owner = ownerOf(check, results);
  return owner === null ? "nobody to ask is named (`owner`)" : `ask ${oneLine(owner)}`;
}

/** By which terminals and editors lead to the line. */
function placeOf({ line }: CheckResult, { checklist }: Results): string {
  return `${oneLine(checklist.path)}:${line}`;
}

/** Of many that did not pass: which, why, and where. */
function briefLines(check: CheckResult, results: Results, look: Look): string[] {
  return [...headLines(check, look), ...words(placeOf(check, results), indent, look)];
}

/** Setup or teardown: none of them has a line of its own, and nothing to roll back. */
function scriptBlock(name: "setup" | "teardown", results: Results, look: Look): string[][] {
  const script = results[name];
  if (script === null || hasPassed(script)) return [];
  const { mark, word, colour } = traitsOf(script.verdict);
  const consequence =
    name === "setup"
      ? `${setupConsequence(results)}, so nothing has to be rolled back${results.shards === undefined ? "" : " there"}.`
      : "The verdicts stand; what it should have ended may still run.";
  return [
    [
      ...headed({ name: `${mark} ${name} ${word}`, text: scriptHeadline(script), colour }, look),
      ...excerptLines(outputExcerpt(script.output), script.output, look),
      ...words(consequence, indent, look),
      ...words(`${measuredDuration(script.durationMs)} · ${oneLine(results.checklist.path)}`, indent, look),
    ],
  ];
}
