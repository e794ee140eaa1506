import { ownRun, type VerdictSource } from "../model/reported-verdicts.js";
import type { Results } from "../model/results.js";
import { cutBytes } from "../text/cut.js";
import { inlineSentence, inlineText } from "../text/escape.js";
import { type Detail, fullDetail, stepsFor } from "./detail.js";
import { fitReport } from "./fit-report.js";
import { createFrame, type Frame } from "./frame.js";
import { gateChangesOf } from "./gate-changes.js";
import { headBlocks, title } from "./head.js";
import { type Decides, gateWords } from "./labels.js";
import { findingBlocks, fixtureBlocks, signOffBlocks, warningBlocks } from "./lists.js";
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
  /** Whose word the verdicts are. */
  readonly source?: VerdictSource;
}

/**
 * The report of a run as Markdown: the job summary, and what a comment is made of. It stays within the limit
 * by saying less, step by step, and names at its end what was left out.
 */
export async function renderSummary(
  results: Results,
  { decides, limitBytes = summaryLimitBytes, notes = [], advice = null, source = ownRun }: SummaryOptions,
): Promise<string> {
  const frame = await createFrame(results, decides, source);
  const table = createTable(frame);
  return fitReport<Detail>({
    limitBytes,
    full: fullDetail(frame),
    steps: stepsFor(frame),
    render: (detail, leftOut) =>
      blocks(frame, table(detail), detail, [
        ...notes.map((note) => inlineSentence(note)),
        ...(advice === null ? [] : [advice]),
        ...leftOutNote(leftOut, frame),
      ]),
    lastResort: lastResort(frame),
    cut: cutBytes,
  });
}

/** Most important first; notes are Markdown of our own making. */
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
  yield* notes;
  if (frame.source.kind === "own-run") yield runFoot(results);
}

function lastResort(frame: Frame): string {
  const { results, source } = frame;
  const words = `${gateWords(results)}: ${inlineText(results.reason)}`;
  return `${source.kind === "own-run" ? words : title(frame)}\n`;
}

function leftOutNote(leftOut: readonly string[], { wording }: Frame): string[] {
  return leftOut.length === 0
    ? []
    : [`**Left out, to stay within the size limit:** ${leftOut.join("; ")}. ${wording.elsewhere}`];
}

function runFoot({ run }: Results): string {
  const facts = [
    `readiness-action ${inlineText(run.action)} on ${inlineText(run.os)} ${inlineText(run.arch)}`,
    run.event === "" ? "" : `event ${inlineText(run.event)}`,
    `started ${inlineText(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC"))}`,
  ];
  return `<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>`;
}
