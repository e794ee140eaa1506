import { reasonTraits } from "../../model/gate-traits.js";
import type { CheckResult, Results } from "../../model/results.js";
import { hasPassed } from "../../model/verdict-traits.js";
import { cutCharacters } from "../../text/cut.js";
import { codeHtml, inlineText, link } from "../../text/escape.js";
import { agreementToGet, lineToMend, mendSetup } from "../first-step.js";
import { headlineOf } from "../headline.js";
import { checkTitle } from "../labels.js";
import { lineUrl } from "../permalink.js";
import { lineThatSaysWhy } from "../setup-words.js";
import { nobodyNamed, ownerOf } from "../still-to-do.js";
import type { Frame } from "./frame.js";
import { sentenceMarkdown } from "./sentence.js";

const maxNameCharacters = 120;
const maxStepCharacters = 200;

/** What broke, what to do first, and whom to ask: three lines that need no scrolling. Nothing where there is nothing to add. */
export function* cautionBlock(frame: Frame): Generator<string> {
  const lines = linesOf(frame);
  // On one line, because in a comment the end of a line is a break too.
  if (lines.length > 0) yield `> [!CAUTION]\n> ${lines.join("<br>")}`;
}

function linesOf(frame: Frame): string[] {
  const { results, source } = frame;
  const { isCutShort } = reasonTraits(results.reasonCode);
  const broken = brokenOf(frame);
  if (source.kind === "reported") return broken.length < 2 ? [] : brokenLines(frame, broken);
  if (isCutShort) return cutLines(frame, broken);
  // The section of a single one is the first screen anyway.
  if (broken.length === 1) return [];
  if (broken.length > 1) return brokenLines(frame, broken);
  return setupLines(results) ?? unusableLines(results) ?? weakenedLines(results) ?? [];
}

function brokenOf({ sections, decides }: Frame): CheckResult[] {
  return sections.filter(decides);
}

/** The first that decides, which is the first section as well. */
function brokenLines(frame: Frame, [check]: readonly CheckResult[]): string[] {
  if (check === undefined) return [];
  const { results, source } = frame;
  const name = `<b>${inlineText(checkTitle(check), maxNameCharacters)}</b>`;
  const step = firstStep(check, frame);
  return [
    // Of what another run printed nothing is known.
    source.kind === "reported"
      ? `${name} is the first of them.`
      : `${name}: ${sentenceMarkdown(headlineOf(check), codeHtml)}`,
    ...(step === null ? [] : [`**First:** ${step}`]),
    `**Ask:** ${askWords(ownerOf(check, results))}`,
  ];
}

/** Of its rollback; where there is none, the retest shows whether it is still so. What never began has nothing to take back. */
function firstStep(check: CheckResult, { guidance, source }: Frame): string | null {
  const { rollback, retest, retestKind } = check.guidance;
  if (source.kind === "own-run" && check.startedAt === null) return null;
  const step = (rollback === null ? null : guidance?.firstStep(rollback)) ?? null;
  if (step !== null) return step;
  const again = cutCharacters(retest.trim().split("\n")[0] ?? "", maxStepCharacters);
  return again === ""
    ? null
    : `the page says no way back; retest: ${retestKind === "command" ? codeHtml(again) : inlineText(again)}`;
}

/** Nobody is a finding of its own: the cure belongs to the line. */
function askWords(owner: string | null): string {
  return owner === null ? `${nobodyNamed}: add an <code>owner</code>` : inlineText(owner, maxNameCharacters);
}

/** What has no verdict says nothing about the change. */
function cutLines(frame: Frame, broken: readonly CheckResult[]): string[] {
  const ask = askWords(frame.results.checklist.owner);
  if (broken.length === 0) return [`**First:** run it again. **Ask:** ${ask}`];
  const lines = brokenLines(frame, broken);
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}. Then run it again for the rest.`];
}

/** Of a setup on one of several machines its own block says more. */
function setupLines(results: Results): string[] | null {
  const { setup, shards, checklist } = results;
  if (setup === null || hasPassed(setup) || shards !== undefined) return null;
  const why = lineThatSaysWhy(setup);
  return [
    ...(why === "" ? [] : [`**Broke:** ${codeHtml(why)}`]),
    `**First:** ${mendSetup}. **Ask:** ${askWords(checklist.owner)}`,
  ];
}

/** What has no line on the page is told right below, with its cure. */
function unusableLines(results: Results): string[] | null {
  const { findings, checklist } = results;
  if (findings.every(({ severity }) => severity !== "error")) return null;
  const mend = lineToMend(results);
  if (mend === null) return [];
  return [`**First:** mend ${link(`line ${mend.line}`, lineUrl(checklist.url, mend.line))}${mend.others}.`];
}

function weakenedLines(results: Results): string[] | null {
  const agreement = agreementToGet(results);
  return agreement === null
    ? null
    : [`**First:** ${agreement}.`, `**Ask:** ${askWords(results.checklist.owner)}`];
}
