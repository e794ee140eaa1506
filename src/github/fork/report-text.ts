import type { ClaimedCheck, ForkReport } from "../../model/reported-verdicts.js";
import { hasPassed, traitsOf } from "../../model/verdict.js";
import { fitReport, type Step } from "../../report/fit-report.js";
import { loadGuidanceRenderer } from "../../report/guidance.js";
import { checkName, count, grouped } from "../../report/labels.js";
import { lineUrl, permalinkBase } from "../../report/permalink.js";
import { command, fold, guidanceParts } from "../../report/sections.js";
import { summaryLimitBytes } from "../../report/summary.js";
import { cutBytes } from "../../text/cut.js";
import { inlineSentence, inlineText, link } from "../../text/escape.js";
import { commentLimit } from "../comment-text.js";
import { type ClaimDecides, type ClaimFrame, headBlocks, heading, type MissedClaim } from "./report-head.js";
import { createClaimTable } from "./verdict-table.js";

interface ForkReportOptions {
  readonly decides: ClaimDecides;
  /** In bytes of UTF-8. */
  readonly limitBytes?: number;
  /** What else is worth knowing: why there is no comment. */
  readonly notes?: readonly string[];
}

/** Sections that stand open; of many, a reader wants the list first. */
const maxOpen = 5;

/** How much is said. */
interface ClaimDetail {
  readonly passed: "rows" | "line";
  readonly sections: number;
  readonly rows: number;
}

/**
 * What a pull request's own run says, as Markdown for the comment and for the job summary. Everything that is not a
 * verdict is from the base's page; that the verdicts are not is in the heading and in the sentence below it.
 */
export async function renderForkReport(
  report: ForkReport,
  { decides, limitBytes = summaryLimitBytes, notes = [] }: ForkReportOptions,
): Promise<string> {
  const missed = missedClaims(report.checks, decides);
  const renderer = missed.length > 0 ? await loadGuidanceRenderer(permalinkBase(report.checklist.url)) : null;
  const frame: ClaimFrame = { report, decides, missed, renderer };
  const table = createClaimTable(report.checks, decides);
  return fitReport<ClaimDetail>({
    limitBytes,
    full: { passed: "rows", sections: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY },
    steps: stepsFor(report, missed),
    render: function* (detail, leftOut) {
      const { open, passed } = table(detail);
      yield* headBlocks(frame);
      yield* open;
      yield* missed.slice(0, detail.sections).map((check, index) => section(check, index < maxOpen, frame));
      yield* passed;
      yield* notes.map((note) => inlineSentence(note));
      if (leftOut.length > 0)
        yield `**Left out, to stay within the size limit:** ${leftOut.join("; ")}. The run's own summary has all of it.`;
    },
    lastResort: `${heading(report)}\n`,
    cut: cutBytes,
  });
}

/** The same as a comment: the marker first. */
export async function renderForkComment(
  report: ForkReport,
  marker: string,
  decides: ClaimDecides,
): Promise<string> {
  const limitBytes = commentLimit - marker.length - 1;
  return `${marker}\n${await renderForkReport(report, { decides, limitBytes })}`;
}

/** Those with a way back to show: what was skipped or not reported says nothing about the change. */
function missedClaims(checks: readonly ClaimedCheck[], decides: ClaimDecides): MissedClaim[] {
  const missed = checks.filter(isMissed);
  return [...missed.filter((check) => decides(check)), ...missed.filter((check) => !decides(check))];
}

function isMissed(check: ClaimedCheck): check is MissedClaim {
  return check.verdict !== null && traitsOf(check.verdict).hasGuidance;
}

function stepsFor({ checks }: ForkReport, missed: readonly ClaimedCheck[]): Step<ClaimDetail>[] {
  const rows = checks.filter((check) => !hasPassed(check)).length;
  return [
    {
      kind: "drop",
      name: "the rows of passed checks",
      apply: (detail) => ({ ...detail, passed: "line" }),
    },
    {
      kind: "keep-some",
      all: missed.length,
      name: (kept) => `the sections of ${grouped(missed.length - kept)} of ${count(missed.length, "check")}`,
      apply: (detail, kept) => ({ ...detail, sections: kept }),
    },
    {
      kind: "keep-some",
      all: rows,
      name: (kept) => `the rows of ${grouped(rows - kept)} of ${count(rows, "check")}`,
      apply: (detail, kept) => ({ ...detail, rows: kept }),
    },
  ];
}

function section(check: MissedClaim, first: boolean, { report, decides, renderer }: ClaimFrame): string {
  const { verdict, severity, owner, line, guidance } = check;
  const { area, id } = checkName(check);
  const title = inlineText(area) + (id === null ? "" : ` / ${inlineText(id)}`);
  const { word } = traitsOf(verdict);
  const facts = [
    severity === "advisory" ? "advisory" : "",
    owner === null ? "" : `owner ${inlineText(owner)}`,
    link(`line ${line} of the base's page`, lineUrl(report.checklist.url, line)),
  ].filter((fact) => fact !== "");
  const body = [
    facts.join(" · "),
    ...guidanceParts(check, renderer),
    guidance.retest === check.command ? "" : `**Command**\n\n${command(check.command)}`,
  ].filter((part) => part !== "");
  return first && decides(check)
    ? [`### ❌ ${title}: ${word}`, ...body].join("\n\n")
    : fold(`${decides(check) ? "❌" : "⚠️"} <b>${title}</b>: ${word}`, body.join("\n\n"));
}
