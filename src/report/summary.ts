import type { Results } from "../model/results.js";
import { traitsOf } from "../model/verdict.js";
import { cutBytes } from "../text/cut.js";
import { inlineSentence, inlineText } from "../text/escape.js";
import { type Detail, fullDetail, stepsFor } from "./detail.js";
import { fitReport } from "./fit-report.js";
import type { Frame } from "./frame.js";
import { gateChangesOf } from "./gate-changes.js";
import { type GuidanceRenderer, loadGuidanceRenderer } from "./guidance.js";
import { headBlocks } from "./head.js";
import { type Decides, gateWords } from "./labels.js";
import { findingBlocks, fixtureBlocks, signOffBlocks, warningBlocks } from "./lists.js";
import { permalinkBase } from "./permalink.js";
import { sectionBlocks } from "./sections.js";
import { createTable, type Table } from "./table.js";

/** GitHub shows nothing of a step's summary beyond 1 MiB; the margin is for what the runner's masks add. */
export const summaryLimitBytes = 1_048_576 - 16_384;

interface SummaryOptions {
  /** Whether a check decides the gate. */
  readonly decides: Decides;
  /** In bytes of UTF-8. */
  readonly limitBytes?: number;
  /** What else is worth knowing: why there is no comment, whom a status did not reach. */
  readonly notes?: readonly string[];
  /** Markdown of our own making that says what to set up. */
  readonly advice?: string | null;
}

/**
 * The report of a run as Markdown: the job summary, and what a comment is made of. It stays within the limit
 * by saying less, step by step, and names at its end what was left out.
 */
export async function renderSummary(
  results: Results,
  { decides, limitBytes = summaryLimitBytes, notes = [], advice = null }: SummaryOptions,
): Promise<string> {
  const frame: Frame = { results, decides, guidance: await guidanceFor(results) };
  const table = createTable(results.checks, decides);
  return fitReport<Detail>({
    limitBytes,
    full: fullDetail,
    steps: stepsFor(results, decides),
    render: (detail, leftOut) =>
      blocks(frame, table(detail), detail, [
        ...notes.map((note) => inlineSentence(note)),
        ...(advice === null ? [] : [advice]),
        ...leftOutNote(leftOut),
      ]),
    lastResort: `${gateWords(results)}: ${inlineText(results.reason)}\n`,
    cut: cutBytes,
  });
}

/** Most important first. */
function* blocks(frame: Frame, table: Table, detail: Detail, notes: readonly string[]): Generator<string> {
  const { results } = frame;
  const unusable = results.findings.some(({ severity }) => severity === "error");
  yield* headBlocks(frame);
  yield* gateChangesOf(results, detail);
  if (unusable) yield* findingBlocks(results, detail);
  yield* fixtureBlocks("Setup", results.setup, detail);
  yield* table.open;
  yield* sectionBlocks(frame, detail);
  yield* table.passed;
  yield* fixtureBlocks("Teardown", results.teardown, detail);
  yield* signOffBlocks(results, detail);
  if (!unusable) yield* findingBlocks(results, detail);
  yield* warningBlocks(results, detail);
  yield* footBlocks(results, notes);
}

function leftOutNote(leftOut: readonly string[]): string[] {
  return leftOut.length === 0
    ? []
    : [`**Left out, to stay within the size limit:** ${leftOut.join("; ")}. The results file has all of it.`];
}

/** Notes are Markdown of our own making. */
function* footBlocks({ run }: Results, notes: readonly string[]): Generator<string> {
  yield* notes;
  const facts = [
    `readiness-action ${inlineText(run.action)} on ${inlineText(run.os)} ${inlineText(run.arch)}`,
    run.event === "" ? "" : `event ${inlineText(run.event)}`,
    `started ${inlineText(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC"))}`,
  ];
  yield `<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>`;
}

/** Passed checks show no guidance: a page without failures never loads the Markdown parser for it. */
async function guidanceFor({ checks, checklist }: Results): Promise<GuidanceRenderer | null> {
  const needed = checks.some(
    ({ verdict, guidance }) =>
      traitsOf(verdict).section !== null &&
      (guidance.rollback !== null || guidance.retestKind === "guidance"),
  );
  return needed ? loadGuidanceRenderer(permalinkBase(checklist.url)) : null;
}
