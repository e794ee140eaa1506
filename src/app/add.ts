import type { RowValues } from "../format/row-cells.js";
import { GroupLog } from "../log/group-log.js";
import type { Checklist } from "../model/checklist.js";
import { type Finding, findingSentence, type OffPageProblem } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import { inCode, quoted } from "../model/problem.js";
import type { Ports } from "../ports/ports.js";
import type { Prompts } from "../ports/prompts.js";
import { redactFindings } from "../redact/redact-results.js";
import type { Redactor } from "../redact/redaction.js";
import { findingLines } from "../report/finding-lines.js";
import { describeSignal } from "../signals/kinds.js";
import { nearest } from "../text/nearest.js";
import { plainText } from "../text/plain-text.js";
import { areaSlug } from "../text/slug.js";
import { askForRow, askToWrite, type Wanted } from "./add/ask.js";
import { errorsOf, isListed, type Placed, type PlacedRow, placeRow, textOf } from "./add/place-row.js";
import { propose } from "./add/propose.js";
import { readBack } from "./add/read-back.js";
import { type AddRequest, readAddRequest } from "./add/request.js";
import { rowLines } from "./add/row-lines.js";
import { runNewCheck } from "./add/run-new-check.js";
import type { Inputs, RawInput } from "./inputs/inputs.js";
import { openCommand } from "./open-command.js";
import { isUnreadable, type Page, type PageReading, readPage } from "./reading/read-page.js";
import { replacePage } from "./reading/replace-page.js";
import type { ExitCode } from "./run-record.js";

interface AddCommand {
  readonly input: RawInput;
  readonly options: ReadonlyMap<string, string>;
  /** What stands behind `--`. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly temporaryFolder: string;
  /** The event's payload, parsed. */
  readonly event: unknown;
  /** Aborted when the user asks to stop. */
  readonly cancel: AbortSignal;
  /** `null`: nobody is asked. */
  readonly prompts: Prompts | null;
}

/** What the steps of one `add` have in common. */
interface Adding extends AddCommand {
  readonly request: AddRequest;
  readonly inputs: Inputs;
  readonly reading: PageReading;
  readonly redactor: Redactor;
  readonly log: GroupLog;
  readonly ports: Ports;
}

/**
 * `readiness add`: runs a command as a check of the page would run, and writes a row that looks for what it printed.
 * 0 written or shown, 1 not wanted, 2 nothing could be written, 130 left or cancelled.
 */
export async function add(command: AddCommand, ports: Ports): Promise<ExitCode> {
  const opened = openCommand({ ...command, json: false }, ports);
  const { redactor } = opened;
  const log = new GroupLog(ports.host, () => ports.randomToken(), redactor);
  if (opened.kind === "problems") return refuse(opened.problems, log);
  const request = readAddRequest(command, (text) => redactor.redact(text) !== text);
  if ("problems" in request) return refuse(request.problems, log);
  const { inputs } = opened;
  const reading = { ...opened.reading, tolerated: stillToCome };
  return addRow({ ...command, request, inputs, reading, redactor, log, ports });
}

/** On a page that is being written, row by row. */
const stillToCome: ReadonlySet<FindingId> = new Set(["no-checks", "area-uncovered"]);

async function addRow(adding: Adding): Promise<ExitCode> {
  const { request, inputs, reading, log, prompts, ports } = adding;

  // The page, and the row as it would be read, before anything runs.
  const page = await readPage(inputs.checklist, reading);
  const trial = await tryRow(page, adding);
  if (trial.kind === "problems") return sayFindings(trial.findings, page, adding);
  const before = page.checklist;
  if (before === null) return sayFindings(errorsOf(page), page, adding);

  // The command runs as that check would.
  const { checklist, check } = trial;
  const runs = await runNewCheck(
    { ...adding, page: trial.page, checklist, check },
    request.twice ? 2 : 1,
    ports,
  );
  if (runs.kind === "cancelled") return leave(log);
  if (runs.kind === "unusable") return giveUp(runs.why, log);
  for (const warning of runs.warnings) await log.warning(warning);
  if (checklist.settings.setup !== null)
    await log.line("The page's setup was not run: what it prepares had to be there already.");

  // What it printed says what to look for.
  const { workspace } = reading.places;
  const sources = ports.signalSources(reading.places.root, workspace, adding.cancel);
  const proposal = await propose(runs, { ...adding, script: request.script, sources });
  if ("why" in proposal) return giveUp(proposal.why, log);
  for (const remark of proposal.remarks) await log.line(shown(remark, adding));
  const proposed = { signals: proposal.signals, rollback: request.rollback };
  // What is asked is drawn past the log.
  await ports.host.log.flush();
  const wanted = await askForRow(proposed, request.dryRun ? null : prompts);
  if (wanted === null) return leave(log);

  // The row with it, as the page would have it.
  const placed = await placeRow(rowOf(request, wanted), page, reading);
  if (placed.kind === "problems") return sayFindings(placed.findings, page, adding);
  const lost = readBack(placed, { ...request, ...wanted }, before);
  if (lost !== null) return giveUp(lost, log);
  await show(page, placed, adding);
  if (request.dryRun) {
    await log.line("Nothing was written: it was only to be shown.");
    return 0;
  }
  await ports.host.log.flush();
  const isWanted = await askToWrite(page.path, prompts);
  if (isWanted === null) return leave(log);
  if (!isWanted) {
    await log.line("Nothing was written.");
    return 1;
  }
  return write(page, placed.text, adding);
}

/** What stands in the way of a row, asked before the command takes its time. */
async function tryRow(page: Page, { request, reading }: Adding): Promise<PlacedRow> {
  if (page.checklist === null) return { kind: "problems", findings: errorsOf(page) };
  const misspelt = misspeltArea(page, page.checklist, request);
  if (misspelt !== null) return { kind: "problems", findings: [misspelt] };
  const nothing: Wanted = { signals: [], rollback: request.rollback };
  const trial = await placeRow(rowOf(request, nothing), page, reading);
  if (trial.kind === "problems" || isListed(trial.checklist, request.area)) return trial;
  const unlisted = unlistedArea(page, page.checklist, request);
  return { kind: "problems", findings: [{ ...unlisted, cure: "Add it to `areas` first." }] };
}

function rowOf({ area, check, script }: AddRequest, { signals, rollback }: Wanted): RowValues {
  const texts = (wanted: string): readonly string[] =>
    signals.filter(({ role }) => role === wanted).map(({ text }) => text);
  return {
    area,
    ...(check !== null && { id: check }),
    command: [script],
    pass: texts("pass"),
    fail: texts("fail"),
    ...(rollback !== null && { rollback }),
  };
}

/** On a page that lists its areas, one that is nearly one of them is a slip; another is put into the list. */
function misspeltArea(page: Page, checklist: Checklist, request: AddRequest): Finding | null {
  const { area } = request;
  if (isListed(checklist, area)) return null;
  const names = (checklist.settings.areas ?? []).map(({ text }) => text);
  const meant = nearest(area, names, area.length < 5 ? 1 : 2);
  if (meant === null) return null;
  const cure = `Did you mean ${inCode(meant)}? Else add it to \`areas\` first.`;
  return { ...unlistedArea(page, checklist, request), cure };
}

function unlistedArea({ path }: Page, { settings }: Checklist, { area }: AddRequest): Omit<Finding, "cure"> {
  const { line, column } = settings.place ?? { line: 1, column: 1 };
  return {
    rule: "input",
    severity: "error",
    file: path,
    line,
    column,
    found: `${quoted(area)}, which is not among the page's \`areas\``,
    expected: `one of ${(settings.areas ?? []).map(({ text }) => quoted(text)).join(", ")}`,
  };
}

async function show(page: Page, placed: Placed, adding: Adding): Promise<void> {
  const { log, request, redactor, ports } = adding;
  const { check } = placed;
  await log.line(`${page.path}:${check.place.line}: check ${check.id}`);
  for (const line of rowLines(textOf(page), placed)) await log.line(shown(line, adding));
  for (const signal of check.signals) await log.line(shown(`  ${describeSignal(signal)}`, adding));
  if (page.checklist !== null && !isListed(page.checklist, request.area))
    await log.line(shown(`${inCode(request.area)} becomes one of the page's \`areas\`.`, adding));
  for (const title of placed.newColumns) await log.line(`The table gets the column ${title}.`);
  if (request.check === null && check.id !== areaSlug(request.area))
    await log.line(`\`--check NAME\` gives it a name of its own.`);
  const ofRow = placed.page.findings.filter(
    ({ line, rule }) => line === check.place.line && rule !== "rollback-missing",
  );
  for (const line of findingLines(redactFindings(ofRow, redactor), ports.host.color)) await log.line(line);
  if (check.rollback === null)
    await log.line(
      "The row says no rollback, and `lint` will ask for one: write it into the page, or give it as `--rollback TEXT`.",
    );
}

/** What a command printed or a page says, in a line of ours. */
function shown(text: string, { redactor }: Adding): string {
  return plainText(redactor.redact(text));
}

/** The page may have been changed while the command ran: then it stays as it is. */
async function write(page: Page, text: string, { inputs, reading, log, cancel }: Adding): Promise<ExitCode> {
  if (cancel.aborted) return leave(log);
  const now = await readPage(inputs.checklist, reading);
  if (textOf(now) !== textOf(page))
    return giveUp("the page was changed while the command ran: try again", log);
  const problem = await replacePage(page, text, reading);
  if (problem !== null) return giveUp(`the page stays as it is, because ${problem}`, log);
  const written = await readPage(inputs.checklist, reading);
  await log.line(`Written into ${page.path}.`);
  for (const { found } of errorsOf(written)) await log.line(`Still to do before the page can run: ${found}.`);
  return 0;
}

async function leave(log: GroupLog): Promise<130> {
  await log.line("Nothing was written.");
  return 130;
}

async function giveUp(why: string, log: GroupLog): Promise<2> {
  await log.line(`error: nothing was written: ${why}`);
  return 2;
}

async function refuse(problems: readonly OffPageProblem[], log: GroupLog): Promise<2> {
  for (const problem of problems) await log.line(`error: ${findingSentence(problem)}`);
  return 2;
}

/** Errors of the page, or of the row that it would get. */
async function sayFindings(
  findings: readonly Finding[],
  page: Page,
  { log, redactor, ports: { host } }: Adding,
): Promise<2> {
  for (const line of findingLines(redactFindings(findings, redactor), host.color)) await log.line(line);
  await log.line(
    isUnreadable(page) ? "Nothing was written. `readiness init` drafts a page." : "Nothing was written.",
  );
  return 2;
}
