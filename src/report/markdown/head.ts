import { gateLook, reasonTraits } from "../../model/gate-traits.js";
import type { ReportedRun } from "../../model/reported-verdicts.js";
import type { CheckResult, Results } from "../../model/results.js";
import { verdicts } from "../../model/verdict.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { isWaived } from "../../model/waiver.js";
import { count, grouped, plural } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { measuredDuration } from "../../text/duration-text.js";
import { codeHtml, inlineSentence, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { failedAreas, failedWords, knownAs } from "../labels.js";
import type { Frame } from "./frame.js";

const maxAreas = 20;
const maxName = 200;

/** What a release engineer needs first: the gate, why, where, and the first step of the way back. */
export function* headBlocks(frame: Frame): Generator<string> {
  const { results, source, wording } = frame;
  yield title(frame);
  yield* wording.introduction(results);
  const back = wayBack(frame);
  if (back.length > 0) yield `<p>\n${back.join("<br>\n")}\n</p>`;
  // On one line, because in a comment the end of a line is a break too.
  yield `${runFacts(frame)}<br>${pageFacts(frame)}`;
  if (source.kind === "reported" && source.unknownIds > 0)
    yield `${count(source.unknownIds, "id")} in the results ${plural(source.unknownIds, "is", "are")} not on the base's page.`;
}

/** The gate and its reason, as a heading. */
export function title({ results, wording }: Frame): string {
  const { gateSign, gate, reason } = wording;
  return `## ${gateLook(results)[gateSign]} ${gate(results)}: ${inlineSentence(reason(results))}`;
}

/** An HTML block, because the first step is HTML already. */
function wayBack(frame: Frame): string[] {
  const { results, decides, source, sections } = frame;
  const isOwn = source.kind === "own-run";
  const broken = (isOwn ? results.checks : sections).filter((check) => !isPending(check));
  const areas = failedAreas({ checks: broken }, decides);
  if (areas.length === 0 || !reasonTraits(results.reasonCode).hasWayBack) return [];
  const named = areas
    .slice(0, maxAreas)
    .map(
      ({ text, checks }) =>
        inlineText(text, maxName) + (isOwn && checks > 1 ? ` (${count(checks, "check")})` : ""),
    );
  const rest = areas.length > maxAreas ? ` and ${grouped(areas.length - maxAreas)} more` : "";
  const lines = [`<b>Failed ${plural(areas.length, "area")}:</b> ${named.join(", ")}${rest}`];
  const step = firstStep(frame);
  return step === null ? lines : [...lines, step];
}

/** Of the first check in the page's order that has a rollback; where the results are not our own, only that. */
function firstStep({ sections, decides, guidance, source }: Frame): string | null {
  const missed = sections.filter(
    (check) => decides(check) && traitsOf(check.verdict).hasGuidance && !isPending(check),
  );
  const check = missed.find((candidate) => candidate.guidance.rollback !== null) ?? missed[0];
  if (check === undefined) return null;
  const { rollback } = check.guidance;
  const step = (rollback === null ? null : guidance?.firstStep(rollback)) ?? null;
  if (!step && source.kind === "reported") return null;
  return `<b>First step back</b> (${inlineText(knownAs(check), maxName)}): ${step ?? retestStep(check)}`;
}

function retestStep({ guidance: { retest, retestKind } }: CheckResult): string {
  const first = retest.trim().split("\n")[0] ?? "";
  return `the page has no rollback for it; retest: ${retestKind === "command" ? codeHtml(cutCharacters(first, maxName)) : inlineText(first, maxName)}`;
}

/** Who owns the page, and what it is the gate of; of a page that could not be read that is unknown. */
function pageFacts({ results: { checklist, name, totals }, source }: Frame): string {
  const { owner, ticket } = checklist;
  const noOwner = totals.total === 0 || source.kind === "reported" ? "" : "no owner";
  return joinParts(" · ", [
    owner === null ? noOwner : `owner ${inlineText(owner, maxName)}`,
    ticket === null ? "" : `parent gate ${inlineText(ticket, maxName)}`,
    `name ${inlineText(name, maxName)}`,
  ]);
}

/** How the checks of which page went, at which commit, and where the run is. */
function runFacts({ results, source }: Frame): string {
  const { checklist, run } = results;
  const commit = inlineText((run.headSha || run.sha).slice(0, 10));
  const ofFork = source.kind === "reported" ? ` of ${inlineText(source.headRepository, maxName)}` : "";
  return joinParts(" · ", [
    // Where the inputs cannot be used, no page was looked for.
    checklist.path === "" ? "" : link(`**${inlineText(checklist.path, maxName)}**`, checklist.url),
    ...(source.kind === "reported" ? reportedCounts(results, source) : ownCounts(results)),
    commit === "" ? "" : `commit ${commit}${ofFork}`,
    run.url === "" ? "" : link(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
  ]);
}

function ownCounts(results: Results): string[] {
  const { totals, selection, run } = results;
  return [
    totals.total === 0 ? "no check was run" : verdictCounts(results, new Set()).join(", "),
    selection.complete ? "" : filterWords(selection),
    measuredDuration(run.durationMs),
  ];
}

function reportedCounts(results: Results, { missing }: ReportedRun): string[] {
  const rest = missing.size > 0 ? [`${grouped(missing.size)} not reported`] : [];
  return [[...verdictCounts(results, missing), ...rest].join(", ")];
}

/** `4 passed, 1 failed, 1 waived failed, 1 flaky`: what is waived decides nothing, and did not pass for that. */
function verdictCounts({ totals, checks }: Results, missing: ReadonlySet<string>): string[] {
  const { byVerdict, flaky } = totals;
  const waived = checks.filter((check) => isWaived(check) && !hasPassed(check) && !missing.has(check.id));
  const counts = verdicts.flatMap((verdict) => {
    const number = waived.filter((check) => check.verdict === verdict).length;
    const { word } = traitsOf(verdict);
    return [counted(byVerdict[verdict] - number, word), counted(number, `waived ${word}`)];
  });
  return [...counts, counted(flaky, "flaky")].filter((one) => one !== "");
}

function counted(number: number, words: string): string {
  return number > 0 ? `${grouped(number)} ${words}` : "";
}

function filterWords({ areas, checks, failed }: Results["selection"]): string {
  const named = [...areas, ...checks, ...(failed === undefined ? [] : [failedWords])];
  const shown = named
    .slice(0, maxAreas)
    .map((one) => inlineText(one, maxName))
    .join(", ");
  return named.length === 0 ? "" : `only ${shown}${named.length > maxAreas ? " and more" : ""}`;
}
