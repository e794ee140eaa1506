import { reasonTraits } from "../../model/gate-traits.js";
import { ownRun, type VerdictSource } from "../../model/reported-verdicts.js";
import type { Results } from "../../model/results.js";
import { traitsOf } from "../../model/verdict-traits.js";
import { grouped } from "../../text/count.js";
import { cutBytes } from "../../text/cut.js";
import { fold, inlineSentence, inlineText } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { checksIn } from "../check-sections.js";
import { gateChangeBlocks } from "../gate-changes.js";
import { type Decides, gateWords, knownAs } from "../labels.js";
import { machineBlocks } from "../machines.js";
import { notApplicableBlocks, ownLeftOutBlock } from "../not-applicable.js";
import { type Detail, detailLevels } from "./detail.js";
import { atOddsBlocks, findingBlocks } from "./finding-blocks.js";
import { fitReport } from "./fit-report.js";
import { fixtureBlocks } from "./fixture-blocks.js";
import { createFrame, type Frame } from "./frame.js";
import { headBlocks, title } from "./head.js";
import { historyBlock } from "./history-block.js";
import { listBlocks } from "./list-blocks.js";
import { notRunBlocks } from "./not-run-blocks.js";
import { passedBlocks } from "./passed-blocks.js";
import { pendingSections, sectionBlocks } from "./sections.js";
import { signOffBlocks } from "./sign-off-blocks.js";
import { stillToDoBlocks } from "./still-to-do-block.js";

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
  /** A comment is about what is wrong: it has no table of what passed, and no list of machines that did their part. */
  readonly place?: "summary" | "comment";
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
    place = "summary",
  }: SummaryOptions,
): Promise<string> {
  const frame = await createFrame(results, decides, source);
  const { full, steps } = detailLevels(frame);
  // By what another run's checks passed is not known.
  const hasTable = place === "summary" && source.kind === "own-run";
  return fitReport<Detail>({
    limitBytes,
    full: hasTable ? full : { ...full, passed: "line" },
    steps,
    render: (detail, leftOut) =>
      blocks({ frame, detail, place }, [
        ...notes.map((note) => inlineSentence(note)),
        ...(advice === null ? [] : [advice]),
        ...leftOutNote(leftOut, frame),
      ]),
    lastResort: lastResort(frame),
    cut: cutBytes,
  });
}

interface Shown {
  readonly frame: Frame;
  readonly detail: Detail;
  readonly place: "summary" | "comment";
}

/** Most important first; notes are Markdown of our own making. */
function* blocks({ frame, detail, place }: Shown, notes: readonly string[]): Generator<string> {
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
  yield* fixtureBlocks("setup", results.setup);
  yield* sectionBlocks(frame, detail);
  yield* notRunBlocks(frame, detail);
  if (!waits) yield* stillToDoBlocks(frame, detail);
  yield* pendingBlocks(frame, detail);
  yield* fixtureBlocks("teardown", results.teardown);
  yield* machineBlocks(results, detail, place === "comment" ? "wrong" : "all");
  yield* passedBlocks(frame, detail);
  yield* signOffBlocks(frame, detail, place);
  yield* notApplicableBlocks(results, detail);
  yield* historyBlock(results, detail);
  if (!waits) yield* warningBlocks(results, detail);
  if (!unusable) yield* findingBlocks(results, detail);
  yield* notes;
  if (frame.source.kind === "own-run") yield runFoot(results);
}

/** What the checks that wait have shown so far, folded: what is to be done about them stands above. */
function* pendingBlocks(frame: Frame, detail: Detail): Generator<string> {
  const parts = pendingSections(frame, detail);
  if (parts.length === 0) return;
  const { word, sign } = traitsOf("pending");
  const names = checksIn("waiting", frame.missed).map((check) => inlineText(knownAs(check)));
  const shown = names.slice(0, maxPendingNames).join(", ");
  const rest = names.length > maxPendingNames ? ` and ${grouped(names.length - maxPendingNames)} more` : "";
  yield fold(`${sign.deciding} ${grouped(names.length)} ${word}: ${shown}${rest}`, parts.join("\n\n"));
}

const maxPendingNames = 10;

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

/** Which action, which of its uses, and when. */
function runFoot({ run, name }: Results): string {
  const facts = [
    `readiness-action ${inlineText(run.action)}`,
    inlineText(name, maxNameCharacters),
    inlineText(run.startedAt.replace(/^(\S+)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC")),
  ];
  return `<sub>${joinParts(" · ", facts)}</sub>`;
}

const maxNameCharacters = 200;

/** What a person must know about the run itself. */
function* warningBlocks({ warnings }: Results, detail: Detail): Generator<string> {
  yield* listBlocks(warnings, detail, (warning) => `- ⚠️ ${inlineSentence(warning)}`);
}
