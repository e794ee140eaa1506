import { join } from "node:path";
import { GroupLog } from "../log/group-log.js";
import { isChecklist } from "../model/checklist.js";
import { offPageFinding } from "../model/problem.js";
import { reportFiles } from "../model/results.js";
import { version } from "../model/version.js";
import type { Files } from "../ports/files.js";
import type { Ports } from "../ports/ports.js";
import { githubContext } from "./github-context.js";
import { readInput, readInputs } from "./inputs/read-inputs.js";
import { nameInPhase } from "./inputs/use-name.js";
import { findPlaces } from "./reading/read-page.js";
import { eventTag } from "./reading/version-clues.js";
import { clearEarlier } from "./run-journal.js";
import type { OpenedRun, RunRequest } from "./run-record.js";
import { redactorFor } from "./secrets.js";

/** Opens a run: its folder, its inputs, where its results go, what its workflow is called. */
export async function openRun(request: RunRequest, ports: Ports): Promise<OpenedRun> {
  const opened = await heldToPlan(withInputs(await openFolder(request, ports), ports), ports);
  const placed = await placeResults(opened, request.resultsPath, ports.files);
  const run = await withWorkflow(await withReports(placed, ports), ports);
  // The next steps of a job read them, whenever this one is killed. On a command line `--failed` may still read one.
  if (ports.journals !== null) await clearEarlier(run, ports);
  return run;
}

/** The same for a command that reads a page as a run does, and runs nothing: it has no folder, no results and no post step. */
export function openReading(request: RunRequest, ports: Ports): OpenedRun {
  return withInputs(openIn(request.temporaryFolder, "", request, ports), ports);
}

/**
 * What is known before any input is judged. Sets the outputs first, `gate=not-ready` among them: a run that dies leaves
 * nothing that reads as ready.
 */
export async function openFolder(request: RunRequest, ports: Ports): Promise<OpenedRun> {
  const folder = await ports.files.makeRunFolder(request.temporaryFolder);
  const resultsPath = request.resultsPath ?? defaultPlace(folder);
  await ports.host.setOutputs(outputsBefore(resultsPath));
  await ports.host.saveState({ results: resultsPath });
  return withShard(openIn(folder, resultsPath, request, ports), ports);
}

/** All of them, because a run that is killed sets no others: nothing of a page is known yet. */
export function outputsBefore(resultsPath: string): Record<string, string> {
  const none = { total: "0", passed: "0", failed: "0", pending: "0", skipped: "0", version: "" };
  return { gate: "not-ready", reason: notEnded, ...none, "failed-areas": "[]", results: resultsPath };
}

/** Why the gate is not ready, in the outputs of a run that was killed: how far it came is in its results. */
export const notEnded = "the run did not come to its end";

function openIn(folder: string, resultsPath: string, request: RunRequest, ports: Ports): OpenedRun {
  const redactor = redactorFor(request.input, ports.env);
  return {
    ...request,
    startedAt: ports.now(),
    folder,
    resultsPath,
    reports: [],
    context: githubContext(ports.env, request.event, version),
    tag: eventTag(ports.env, request.event),
    places: findPlaces(".", request.cwd, ports.env, ports.files),
    redactor,
    log: new GroupLog(ports.host, () => ports.randomToken(), redactor),
    name: nameInPhase(readInput("name", request.input), readInput("phase", request.input)),
    planned: null,
    shard: null,
    inputs: null,
    problems: [],
    page: null,
  };
}

/** With the part of a plan that the run is, where it is one. Its code is loaded here: most runs are none. */
export async function withShard(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  if (run.shardFile === undefined && readInput("shard", run.input) === "") return run;
  const { readShard } = await import(/* webpackChunkName: "shards" */ "./read-shard.js");
  return readShard(run, ports);
}

function defaultPlace(folder: string): string {
  return join(folder, reportFiles.results);
}

function withInputs(run: OpenedRun, { env, files }: Ports): OpenedRun {
  const reading = readInputs(run.input);
  const problems = reading.kind === "problems" ? reading.problems.map(offPageFinding) : [];
  if (reading.kind === "problems" || run.problems.length > 0)
    return { ...run, problems: [...run.problems, ...problems] };
  const { inputs } = reading;
  const places = findPlaces(inputs.workingDirectory, run.cwd, env, files);
  return { ...run, inputs, name: nameInPhase(inputs.name, inputs.phase), places };
}

/** Its code is loaded here: most runs are no part of a plan. */
async function heldToPlan(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  if (run.shard === null) return run;
  const { holdToPlan } = await import(/* webpackChunkName: "shards" */ "./hold-to-plan.js");
  return holdToPlan(run, run.shard, ports);
}

/** DESIGN 3.1: what is written at a user's wish lies inside the workspace or the temporary folder, and behind no link. Else it goes where results go by default. */
async function placeResults(run: OpenedRun, wanted: string | null, files: Files): Promise<OpenedRun> {
  if (wanted === null) return run;
  // `--results RELEASE_READINESS.md` was meant for the page: it would be overwritten.
  const resultsPath = isChecklist(wanted)
    ? null
    : await files.placeToWrite(wanted, [run.places.workspace, run.temporaryFolder]);
  if (resultsPath !== null) return { ...run, resultsPath };
  const problem = offPageFinding({
    rule: "results",
    found: `results cannot be written to \`${wanted}\``,
    expected:
      "a file inside the workspace or the temporary folder, no link, and none called like a page (.md, .yml, .yaml)",
    cure: "Name another file with `--results`.",
  });
  // Unusable inputs come first.
  const problems = run.inputs === null ? run.problems : [problem];
  return { ...run, resultsPath: defaultPlace(run.folder), problems };
}

/** With the files that `reports` asks for. Its code is loaded here: most runs write none. */
export async function withReports(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  if (readInput("reports", run.input).length === 0) return run;
  const { placeReports } = await import(/* webpackChunkName: "report-files" */ "./place-reports.js");
  return placeReports(run, ports);
}

/** Its code is loaded here: on GitHub each workflow has a name. */
async function withWorkflow(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  const { forge, run: facts } = run.context;
  if (forge !== "gitea" || facts.workflow !== "") return run;
  const { nameWorkflow } = await import(/* webpackChunkName: "gitea" */ "./name-workflow.js");
  return nameWorkflow(run, ports);
}
