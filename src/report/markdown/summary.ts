import type { Finding } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import { reasonTraits } from "../../model/gate-traits.js";
import { ownRun, type VerdictSource } from "../../model/reported-verdicts.js";
import type { Results } from "../../model/results.js";
import { count } from "../../text/count.js";
import { cutBytes } from "../../text/cut.js";
import { codeCell, fold, inlineSentence, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { gateChangeBlocks } from "../gate-changes.js";
import { type Decides, gateWords } from "../labels.js";
import { type MachinesShown, machineBlocks } from "../machines.js";
import { notApplicableBlocks, ownLeftOutBlock } from "../not-applicable.js";
import { lineUrl } from "../permalink.js";
import { type Detail, detailLevels } from "./detail.js";
import { fitReport } from "./fit-report.js";
import { createFrame, type Frame } from "./frame.js";
import { headBlocks, title } from "./head.js";
import { historyBlock } from "./history-block.js";
import { listBlocks, moreBlock } from "./list-blocks.js";
import { fixtureBlocks, pendingSections, sectionBlocks } from "./sections.js";
import { signOffBlocks } from "./sign-off-blocks.js";
import { stillToDoBlocks } from "./still-to-do-block.js";
import { createTable } from "./table.js";

/** GitHub shows nothing of a step's summary beyond 1 MiB; the margin is for what the runner's masks add. */
const summaryLimitBytes = 1_048_576 - 16_384;

interface SummaryOptions {
  /** Whether a check decides the gate. */
  readonly decides: Decides;
  /** In bytes of UTF-8. */
  readonly limitBytes?: number;
  /** What else is worth knowing: why there is no comment, or no status. */
  readonly notes?: readonly string[];
  /** Markdown of our own making that says what to set up. */
  readonly advice?: string | null;
  /** Whose word the verdicts are. */
  readonly source?: VerdictSource;
  /** Which machines of a plan are told of. */
  readonly machines?: MachinesShown;
}

/**
 * The report of a run as Markdown: the job summary, and what a comment is made of. It stays within the limit
 * by saying less, step by step, and names at its end what was left out.
 */
export async function renderSummary(
  results: Results,
  {
    decides,
    limitBytes = summaryLimitBytes,
    notes = [],
    advice = null,
    source = ownRun,
    machines = "all",
  }: SummaryOptions,
): Promise<string> {
  const frame = await createFrame(results, decides, source);
  const table = createTable(frame);
  return fitReport<Detail>({
    limitBytes,
    ...detailLevels(frame),
    render: (detail, leftOut) =>
      blocks({ frame, table: table(detail), detail, machines }, [
        ...notes.map((note) => inlineSentence(note)),
        ...(advice === null ? [] : [advice]),
        ...leftOutNote(leftOut, frame),
      ]),
    lastResort: lastResort(frame),
    cut: cutBytes,
  });
}

type Table = ReturnType<ReturnType<typeof createTable>>;

interface Shown {
  readonly frame: Frame;
  readonly table: Table;
  readonly detail: Detail;
  readonly machines: MachinesShown;
}

/** Most important first; notes are Markdown of our own making. */
function* blocks({ frame, table, detail, machines }: Shown, notes: readonly string[]): Generator<string> {
  const { results } = frame;
  const unusable = results.findings.some(({ severity }) => severity === "error");
  // What failed comes before what waits.
  const waits = reasonTraits(results.reasonCode).isWaiting;
  yield* headBlocks(frame);
  yield* atOddsBlocks(results);
  if (waits) yield* [...stillToDoBlocks(frame, detail), ...warningBlocks(results, detail)];
  yield* gateChangeBlocks(results, detail);
  yield* ownLeftOutBlock(results);
  if (unusable) yield* findingBlocks(results, detail);
  yield* fixtureBlocks("Setup", results.setup, detail);
  yield* table.open;
  yield* sectionBlocks(frame, detail);
  if (!waits) yield* stillToDoBlocks(frame, detail);
  yield* pendingBlocks(frame, table, detail);
  yield* table.passed;
  yield* fixtureBlocks("Teardown", results.teardown, detail);
  yield* machineBlocks(results, detail, machines);
  yield* signOffBlocks(frame, detail);
  yield* notApplicableBlocks(results, detail);
  yield* historyBlock(results, detail);
  if (!unusable) yield* findingBlocks(results, detail);
  if (!waits) yield* warningBlocks(results, detail);
  yield* notes;
  if (frame.source.kind === "own-run") yield runFoot(results);
}

/** What the checks that wait have shown so far, folded: what is to be done about them stands above. */
function* pendingBlocks(frame: Frame, table: Table, detail: Detail): Generator<string> {
  const parts = [...table.pending, ...pendingSections(frame, detail)];
  if (parts.length > 0) yield fold(table.pendingLine, parts.join("\n\n"));
}

function lastResort(frame: Frame): string {
  const { results, source } = frame;
  const words = `${gateWords(results, inlineText)}: ${inlineText(results.reason)}`;
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
  return `<sub>${joinParts(" · ", facts)}</sub>`;
}

const signs = { error: "❌", warning: "⚠️", note: "ℹ️" } as const satisfies Record<Finding["severity"], string>;

/** Which release this is comes before all that is said of it. */
function* atOddsBlocks({ findings, checklist }: Results): Generator<string> {
  for (const { found, cure, line } of findings.filter(isAtOdds))
    yield `⚠️ **${inlineSentence(`${found.charAt(0).toUpperCase()}${found.slice(1)}`)}.** ${inlineSentence(cure)} (${link(`line ${line}`, lineUrl(checklist.url, line))})`;
}

/** Of a page that was run: it is told above. */
function isAtOdds({ rule, severity }: Finding): boolean {
  return rule === ("version-at-odds" satisfies FindingId) && severity !== "error";
}

/** What is wrong with the page, by line, with the cure. */
function* findingBlocks({ findings: all, checklist }: Results, detail: Detail): Generator<string> {
  const findings = all.filter((finding) => !isAtOdds(finding));
  if (findings.length === 0) return;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rows = findings.slice(0, detail.listed).map((finding) => findingRow(finding, checklist));
  const table = ["| Line | Found | Expected | Cure |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const blocks = [...(rows.length > 0 ? [table] : []), ...moreBlock(findings.length, detail)];
  if (errors === 0) yield fold(`${count(findings.length, "remark")} on the page`, blocks.join("\n\n"));
  else yield* [`### ${count(errors, "problem")} to mend first`, ...blocks];
}

function findingRow(
  { severity, file, line, found, expected, cure }: Finding,
  { path, url }: Results["checklist"],
): string {
  // What is wrong with the inputs has no line on the page.
  const place =
    file === ""
      ? "–"
      : file === path
        ? link(String(line), lineUrl(url, line))
        : `${inlineText(file)}:${line}`;
  return `| ${signs[severity]}\u00a0${place} | ${cell(found)} | ${cell(expected)} | ${cell(cure)} |`;
}

function cell(text: string): string {
  return inlineSentence(text, codeCell);
}

/** What a person must know about the run itself. */
function* warningBlocks({ warnings }: Results, detail: Detail): Generator<string> {
  if (warnings.length === 0) return;
  yield "### Warnings";
  yield* listBlocks(warnings, detail, (warning) => `- ⚠️ ${inlineSentence(warning)}`);
}
