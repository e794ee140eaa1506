import { dirname } from "node:path";
import { CheckProgress } from "../checks/check-progress.js";
import { runTeardown } from "../checks/fixtures.js";
import { ScriptRunner, unendedWarning } from "../checks/run-script.js";
import { GroupLog } from "../log/group-log.js";
import { MaskBook } from "../log/mask-book.js";
import { findingSentence } from "../model/finding.js";
import { type Results, reportFiles, type ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { noJournal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import type { Ended } from "../ports/processes.js";
import { isOwnWord } from "../redact/own-words.js";
import type { InputName } from "./inputs/input-names.js";
import { readInputs } from "./inputs/read-inputs.js";
import { openFolder, withReports, withShard } from "./open-run.js";
import { interruptedResults, type RecoveredRun, recoverRun } from "./recovered-run.js";
import { nothingSaid, rewriteResults, uploadPart, writeReports } from "./report-run.js";
import { refusedResults } from "./results.js";
import type { JudgedRun, OpenedRun, RunRequest } from "./run-record.js";
import { redactorFor, vocabularyOf } from "./secrets.js";
import { findServers } from "./servers.js";

/** Of the inputs only the tokens are read; all else was saved. `resultsPath` is from the saved state, too. */
interface PostRequest extends RunRequest {
  /** From the saved state; `null` where main had not come as far. */
  readonly journalPath: string | null;
}

/** Finishes what main could not: a run that was killed, or the teardown of one that was cancelled. */
export async function finishRun(request: PostRequest, ports: Ports): Promise<void> {
  const { journalPath } = request;
  const records = journalPath === null ? [] : (ports.journals?.read(journalPath) ?? []);
  const recovered = recoverRun(records);
  if (recovered === null) await writeReports(await judgeUnplanned(request, ports), ports);
  else await finishRecovered(recovered, await reopenRun(recovered, request, ports), ports);
  if (journalPath !== null) ports.journals?.remove(journalPath);
  // Scripts and spools of a main that had no time to remove them; the results are there to be read.
  if (journalPath !== null) await ports.files.keepOnly(dirname(journalPath), ...Object.values(reportFiles));
}

/** Main died before it had a plan: nothing is known of the page, and that is what is reported. */
async function judgeUnplanned(request: PostRequest, ports: Ports): Promise<JudgedRun> {
  const opened = await withReports(await openFolder(request, ports), ports);
  const reason =
    request.journalPath === null
      ? "the run died before it began, so nothing was run"
      : "the run died, and its journal does not tell how far it had come";
  const why = { reasonCode: "interrupted", reason, findings: [] } as const;
  return { ...opened, ...inPost, results: refusedResults(opened, why, ports.now()), failOn: "required" };
}

/** Of a run that post judges nothing is left to do, and no journal is kept. */
const inPost = {
  step: "judged",
  usable: true,
  journal: noJournal,
  servers: null,
  lateTeardown: null,
} as const;

/** The run as main had opened it. */
async function reopenRun(
  { plan, masks }: RecoveredRun,
  request: PostRequest,
  ports: Ports,
): Promise<OpenedRun> {
  const { saved, results } = plan;
  // The tokens lie in no file: post is given them anew.
  const input = (name: InputName): string | undefined => saved.inputs[name] ?? request.input(name);
  const reading = readInputs(input);
  const resultsPath = request.resultsPath ?? "";
  const redactor = redactorFor(input, ports.env);
  for (const value of masks) redactor.add(value);
  const run: OpenedRun = {
    ...request,
    input,
    startedAt: new Date(results.run.startedAt),
    folder: dirname(resultsPath),
    resultsPath,
    reports: [],
    context: saved.context,
    tag: results.release.tag,
    places: { workspace: saved.workspace, root: saved.workspace, gitRoot: null },
    redactor,
    log: new GroupLog(ports.host, () => ports.randomToken(), redactor),
    name: results.name,
    planned: null,
    shard: null,
    inputs: reading.kind === "inputs" ? reading.inputs : null,
    problems: [],
    page: null,
  };
  return withPlacedReports(await withShard(run, ports), ports);
}

/** Where a report cannot go any more (a command has put a link there), that is said: main could still place it. */
async function withPlacedReports(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  const { inputs, log } = run;
  const placed = await withReports({ ...run, problems: [] }, ports);
  if (inputs !== null) for (const problem of placed.problems) await log.warning(findingSentence(problem));
  return { ...placed, inputs, problems: [] };
}

/** Ends what main left running, tears down where main had not begun to, and reports what main had not. */
async function finishRecovered(recovered: RecoveredRun, run: OpenedRun, ports: Ports): Promise<void> {
  const { masks, setupMarks, otherMarks, setupGroups, otherGroups, reported } = recovered;
  const { stateFile } = recovered.plan.saved;
  const warnings: string[] = [];
  for (const value of masks) if (!isOwnWord(value)) await run.log.mask(value);

  // What setup started lives on until teardown is over.
  const left = await ports.endMarked({ marks: otherMarks, groups: otherGroups, stateFile });
  const teardown = await tearDown(recovered, run, warnings, ports);
  const all = { marks: [...setupMarks, ...otherMarks], groups: [...setupGroups, ...otherGroups], stateFile };
  const last = await ports.endMarked(all);
  const running = setupMarks.reduce((sum, mark) => sum + (last.get(mark)?.unended ?? 0), 0);
  if (running > 0) warnings.push(unendedWarning("setup", running));

  // What main has uploaded is its word: a second file would contradict it.
  const reporting = recovered.isUploaded ? { ...ports, artifacts: null } : ports;
  if (reported === null)
    await writeReports(judgeRecovered(recovered, run, { teardown, left, warnings }, ports), reporting);
  else await complete({ ...reported, teardown }, run, warnings, reporting);
}

/** Once: what main had begun may be half done, and to do it twice may do harm. */
async function tearDown(
  { teardownLeft, teardown, plan }: RecoveredRun,
  run: OpenedRun,
  warnings: string[],
  ports: Ports,
): Promise<ScriptResult | null> {
  if (teardownLeft === null) return teardown;
  const { results, saved } = plan;
  const { version, tag, lastTag } = results.release;
  const released = [version, tag, lastTag].flatMap((word) => word ?? []);
  const others = [results.checklist.path, run.resultsPath, saved.context.serverUrl, ...released];
  const vocabulary = vocabularyOf({ name: results.name, checks: results.checks, run: results.run, others });
  const masks = new MaskBook(run.redactor, vocabulary, noJournal);
  const processes = ports.processRunner(run.folder, run.places.workspace);
  const scripts = new ScriptRunner(
    { ...run, masks, journal: noJournal, progress: new CheckProgress(0) },
    processes,
    ports,
    warnings,
  );
  return runTeardown({ plan: teardownLeft, scripts, processes, cancel: run.cancel }, ports.env);
}

/** What post has done for a run. */
interface Finish {
  readonly teardown: ScriptResult | null;
  /** What was found running, by mark. */
  readonly left: ReadonlyMap<string, Ended>;
  readonly warnings: readonly string[];
}

/** Everything as the journal has it, and nothing ready. */
function judgeRecovered(recovered: RecoveredRun, run: OpenedRun, finish: Finish, ports: Ports): JudgedRun {
  const { results, saved } = recovered.plan;
  const failOn = run.inputs?.failOn ?? "required";
  const durationMs = ports.now().getTime() - run.startedAt.getTime();
  const { teardown, left, warnings } = finish;
  const judged = interruptedResults(recovered, left, failOn);
  return {
    ...run,
    ...inPost,
    failOn,
    results: {
      ...judged,
      run: { ...judged.run, durationMs },
      teardown,
      warnings: [...results.warnings, ...warnings, ...teardownWarnings(recovered, teardown)],
    },
    servers: findServers(run, { areas: saved.areas, complete: results.selection.complete }, ports),
  };
}

function teardownWarnings({ plan }: RecoveredRun, teardown: ScriptResult | null): string[] {
  return plan.teardown !== null && teardown === null
    ? ["The run died during teardown, which is not run twice: look after what it should have cleaned up."]
    : [];
}

/** Main has reported; only what became of teardown is new. */
async function complete(
  reported: Results,
  run: OpenedRun,
  warnings: readonly string[],
  ports: Ports,
): Promise<void> {
  const { log } = run;
  const { teardown } = reported;
  const results = { ...reported, warnings: [...reported.warnings, ...warnings] };
  const judged = await rewriteResults(
    { ...run, ...inPost, failOn: results.failOn ?? "required", results },
    ports,
  );
  const uploaded = await uploadPart(judged, { ...nothingSaid, warnings }, ports);
  for (const warning of uploaded.warnings ?? warnings) await log.warning(warning);
  if (teardown !== null && !hasPassed(teardown))
    await log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
  await ports.host.log.flush();
}
