import { gateTraits } from "../../model/gate.js";
import type { ClaimedCheck, ForkReport } from "../../model/reported-verdicts.js";
import { traitsOf, type Verdict, verdicts } from "../../model/verdict.js";
import type { GuidanceRenderer } from "../../report/guidance.js";
import { count, grouped } from "../../report/labels.js";
import { codeSpan, inlineSentence, inlineText, link } from "../../text/escape.js";

/** Whether a check decides the gate; the caller knows `fail-on`. */
export type ClaimDecides = (check: Pick<ClaimedCheck, "severity">) => boolean;

/** A check that was reported as not passed. */
export type MissedClaim = ClaimedCheck & { readonly verdict: Verdict };

/** What every part of the report is rendered from. */
export interface ClaimFrame {
  readonly report: ForkReport;
  readonly decides: ClaimDecides;
  readonly missed: readonly MissedClaim[];
  /** `null` where no check was reported as not passed. */
  readonly renderer: GuidanceRenderer | null;
}

const maxName = 200;
const maxAreas = 20;

/** What a maintainer needs first: what was reported, whose word it is, and the first step of the way back. */
export function* headBlocks(frame: ClaimFrame): Generator<string> {
  const { report } = frame;
  yield heading(report);
  if (report.unreported === null) yield notVerified(report);
  else yield inlineSentence(report.unreported.cure);
  const back = wayBack(frame);
  if (back.length > 0) yield `<p>\n${back.join("<br>\n")}\n</p>`;
  // On one line, because in a comment the end of a line is a break too.
  yield `${runFacts(report)}<br>${pageFacts(report)}`;
  if (report.unknownIds > 0)
    yield `${count(report.unknownIds, "id")} in the results ${report.unknownIds === 1 ? "is" : "are"} not on the base's page.`;
}

export function heading(report: ForkReport): string {
  const { gate, reason, unreported } = report;
  if (unreported !== null) return `## ❌ Not ready: ${inlineSentence(reason)}`;
  const { reportedSign, word } = gateTraits(gate);
  return `## ${reportedSign} ${word}, as ${whose(report)} reports: ${inlineSentence(reason)}`;
}

function whose({ run }: ForkReport): string {
  return isFork(run) ? "the fork's own run" : "the pull request's own run";
}

function isFork({ repository, headRepository }: ForkReport["run"]): boolean {
  return repository.toLowerCase() !== headRepository.toLowerCase();
}

function notVerified(report: ForkReport): string {
  return `**Reported by ${whose(report)}, not verified.** The verdicts are the word of ${inlineText(report.run.headRepository, maxName)}, whose commands can say what they like; names, commands and guidance are from the base's page.`;
}

function wayBack({ report, decides, missed, renderer }: ClaimFrame): string[] {
  const deciding = missed.filter((check) => decides(check));
  const areas = [...new Map(deciding.map(({ areaSlug, area }) => [areaSlug, area])).values()];
  if (gateTraits(report.gate).isReady || areas.length === 0) return [];
  const named = areas.slice(0, maxAreas).map((area) => inlineText(area, maxName));
  const rest = areas.length > maxAreas ? ` and ${grouped(areas.length - maxAreas)} more` : "";
  const lines = [`<b>Failed ${areas.length === 1 ? "area" : "areas"}:</b> ${named.join(", ")}${rest}`];
  const check = deciding.find(({ guidance }) => guidance.rollback !== null);
  const step = check === undefined ? null : renderer?.firstStep(check.guidance.rollback ?? "");
  return check === undefined || !step
    ? lines
    : [...lines, `<b>First step back</b> (${inlineText(check.id, maxName)}): ${step}`];
}

/** What was reported of which page, for which commit, and where the run is. */
function runFacts({ checklist, checks, run }: ForkReport): string {
  return [
    link(`**${inlineText(checklist.path, maxName)}**`, checklist.url),
    verdictCounts(checks),
    `commit ${inlineText(run.headSha.slice(0, 10))} of ${inlineText(run.headRepository, maxName)}`,
    run.url === "" ? "" : link(run.attempt > 1 ? `run, attempt ${run.attempt}` : "run", run.url),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

function verdictCounts(checks: readonly ClaimedCheck[]): string {
  const counts = verdicts.flatMap((verdict) => {
    const number = checks.filter((check) => check.verdict === verdict).length;
    return number > 0 ? [`${grouped(number)} ${traitsOf(verdict).word}`] : [];
  });
  const silent = checks.filter(({ verdict }) => verdict === null).length;
  return [...counts, ...(silent > 0 ? [`${grouped(silent)} not reported`] : [])].join(", ");
}

function pageFacts({ checklist: { owner, ticket }, name }: ForkReport): string {
  return [
    owner === null ? "" : `owner ${inlineText(owner, maxName)}`,
    ticket === null ? "" : `parent gate ${inlineText(ticket, maxName)}`,
    `name ${inlineText(name, maxName)}`,
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

/** The short note that takes the place of a report when the run says that all is ready again. */
export function renderForkRecovered(report: ForkReport, marker: string): string {
  const { checklist, name, run } = report;
  return [
    marker,
    `## ☑️ Ready again, as ${whose(report)} reports`,
    "",
    `${link(`**${inlineText(checklist.path, maxName)}**`, checklist.url)} · name ${inlineText(name, maxName)}`,
    "",
    `${notVerified(report)} It says that at commit ${codeSpan(run.headSha)} every check that decides passes${run.url === "" ? "" : ` (${link("run", run.url)})`}.`,
    "",
  ].join("\n");
}

/** For a line of the log: `Not ready, as the fork's own run reports: …`. */
export function forkGateLine(report: ForkReport): string {
  const words = gateTraits(report.gate).word;
  return report.unreported === null
    ? `${words}, as ${whose(report)} reports: ${report.reason}`
    : `${words}: ${report.reason}`;
}
