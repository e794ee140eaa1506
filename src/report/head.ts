import { gateTraits, reasonTraits } from "../model/gate.js";
import type { CheckResult, Results } from "../model/results.js";
import { traitsOf, verdicts } from "../model/verdict.js";
import { cutCharacters } from "../text/cut.js";
import { codeHtml, inlineSentence, inlineText, link } from "../text/escape.js";
import type { Frame } from "./frame.js";
import { count, failedAreas, gateReason, gateWords, grouped, humanDuration } from "./labels.js";

const maxAreas = 20;
const maxName = 200;

/** What a release engineer needs first: the gate, why, where, and the first step of the way back. */
export function* headBlocks(frame: Frame): Generator<string> {
  const { results } = frame;
  const { sign } = gateTraits(results.gate);
  yield `## ${sign} ${gateWords(results)}: ${inlineSentence(gateReason(results))}`;
  const back = wayBack(frame);
  if (back.length > 0) yield `<p>\n${back.join("<br>\n")}\n</p>`;
  // On one line, because in a comment the end of a line is a break too.
  yield `${runFacts(results)}<br>${pageFacts(results)}`;
}

/** An HTML block, because the first step is HTML already. */
function wayBack(frame: Frame): string[] {
  const areas = failedAreas(frame.results, frame.decides);
  if (areas.length === 0 || !reasonTraits(frame.results.reasonCode).hasWayBack) return [];
  const named = areas
    .slice(0, maxAreas)
    .map(
      ({ text, checks }) => inlineText(text, maxName) + (checks > 1 ? ` (${count(checks, "check")})` : ""),
    );
  const rest = areas.length > maxAreas ? ` and ${grouped(areas.length - maxAreas)} more` : "";
  const lines = [`<b>Failed ${areas.length === 1 ? "area" : "areas"}:</b> ${named.join(", ")}${rest}`];
  const step = firstStep(frame);
  return step === null ? lines : [...lines, step];
}

function firstStep({ results, decides, guidance }: Frame): string | null {
  const missed = results.checks.filter((check) => decides(check) && traitsOf(check.verdict).hasGuidance);
  const check = missed.find((candidate) => candidate.guidance.rollback !== null) ?? missed[0];
  if (check === undefined) return null;
  const step = check.guidance.rollback === null ? null : guidance?.firstStep(check.guidance.rollback);
  return `<b>First step back</b> (${inlineText(check.id, maxName)}): ${step ?? retestStep(check)}`;
}

function retestStep({ guidance: { retest, retestKind } }: CheckResult): string {
  const first = retest.trim().split("\n")[0] ?? "";
  return `the page has no rollback for it; retest: ${retestKind === "command" ? codeHtml(cutCharacters(first, maxName)) : inlineText(first, maxName)}`;
}

/** Who owns the page, and what it is the gate of; of a page that could not be read nobody knows. */
function pageFacts({ checklist, name, totals }: Results): string {
  const { owner, ticket } = checklist;
  const nobody = totals.total === 0 ? "" : "no owner";
  return [
    owner === null ? nobody : `owner ${inlineText(owner, maxName)}`,
    ticket === null ? "" : `parent gate ${inlineText(ticket, maxName)}`,
    `name ${inlineText(name, maxName)}`,
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

/** How the checks of which page went, at which commit, and where the run is. */
function runFacts({ checklist, totals, run, selection }: Results): string {
  const commit = run.headSha || run.sha;
  return [
    link(`**${inlineText(checklist.path, maxName)}**`, checklist.url),
    totals.total === 0 ? "no check was run" : verdictCounts(totals),
    selection.complete ? "" : filterWords(selection),
    humanDuration(run.durationMs),
    commit === "" ? "" : `commit ${inlineText(commit.slice(0, 10))}`,
    run.url === "" ? "" : link(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

function verdictCounts({ byVerdict, flaky }: Results["totals"]): string {
  const counts = verdicts.flatMap((verdict) => {
    const number = byVerdict[verdict];
    return number > 0 ? [`${grouped(number)} ${traitsOf(verdict).word}`] : [];
  });
  return [...counts, ...(flaky > 0 ? [`${grouped(flaky)} flaky`] : [])].join(", ");
}

function filterWords({ areas, checks }: Results["selection"]): string {
  const named = [...areas, ...checks];
  const shown = named
    .slice(0, maxAreas)
    .map((one) => inlineText(one, maxName))
    .join(", ");
  return named.length === 0 ? "" : `only ${shown}${named.length > maxAreas ? " and more" : ""}`;
}
