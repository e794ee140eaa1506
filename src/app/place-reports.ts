import { resolve } from "node:path";
import type { ProblemText } from "../model/finding.js";
import { offPageFinding, quoted } from "../model/problem.js";
import { readInput } from "./inputs/read-inputs.js";
import { isInGitFolder } from "./inputs/report-path.js";
import type { WantedReport } from "./inputs/reports-parser.js";
import { type CommitPorts, isOfCommit } from "./reading/is-of-commit.js";
import type { OpenedRun, PlacedReport } from "./run-record.js";

/**
 * Finds for each report its place on the disk (DESIGN 3.1), before anything of the page has run: what is put on the way
 * there later is not followed. What cannot be a report's place makes the inputs unusable; the others are written all the
 * same, and say so.
 */
export async function placeReports(run: OpenedRun, ports: CommitPorts): Promise<OpenedRun> {
  const reports: PlacedReport[] = [];
  const problems = [...run.problems];
  const taken = await takenPlaces(run, ports);
  for (const wanted of readInput("reports", run.input)) {
    const place = await placeOf(wanted, run, taken, ports);
    if (typeof place === "string") {
      reports.push({ ...wanted, place });
      taken.set(sameName(place), "another report's");
    } else problems.push(offPageFinding({ rule: "input", ...place }));
  }
  const isUnusable = problems.length > run.problems.length;
  return { ...run, reports, problems, inputs: isUnusable ? null : run.inputs };
}

/** The files that a report would take away, and whose they are. */
async function takenPlaces(run: OpenedRun, { files }: CommitPorts): Promise<Map<string, string>> {
  const { input, places, cwd, temporaryFolder } = run;
  const history = readInput("history", input);
  const named: readonly (readonly [path: string, whose: string])[] = [
    [resolve(cwd, readInput("working-directory", input), readInput("checklist", input)), "the page's"],
    [run.resultsPath, "the results file's"],
    ...(history === "" ? [] : [[resolve(cwd, history), "the history's"] as const]),
  ];
  const taken = new Map<string, string>();
  for (const [path, whose] of named) {
    const place = await files.placeToWrite(path, [places.workspace, temporaryFolder]);
    if (place !== null) taken.set(sameName(place), whose);
  }
  return taken;
}

async function placeOf(
  { path }: WantedReport,
  { places, temporaryFolder, folderOfPaths, cwd }: OpenedRun,
  taken: ReadonlyMap<string, string>,
  { files, openRepository }: CommitPorts,
): Promise<string | ProblemText> {
  const place = await files.placeToWrite(resolve(folderOfPaths ?? cwd, path), [
    places.workspace,
    temporaryFolder,
  ]);
  const shown = `${quoted(path, shownCharacters)} in \`reports\``;
  if (place === null || isInGitFolder(place)) return { ...elsewhere, found: shown };
  const whose = taken.get(sameName(place));
  if (whose !== undefined) return { ...otherFile, found: `${shown}, which is ${whose} place` };
  const isCommitted = await isOfCommit(place, places.workspace, { files, openRepository });
  return isCommitted ? { ...committed, found: `${shown}, a file of the commit` } : place;
}

/** Two names that some disk takes for one. */
function sameName(place: string): string {
  return place.toLowerCase();
}

const elsewhere = {
  expected: "a file inside the workspace or RUNNER_TEMP, no link, no folder, and nothing in a git folder",
  cure: "Name one such as `junit: readiness.xml`, relative to the workspace, or in RUNNER_TEMP.",
} as const;

const otherFile = {
  expected: "a file of its own for each report",
  cure: "Give the report another path.",
} as const;

/** It is taken away before the checks run, which would see that. */
const committed = {
  expected: "a file that git does not track: what a check looks at stays as it was committed",
  cure: "Give the report another path, best in RUNNER_TEMP (`runner.temp`).",
} as const;

const shownCharacters = 300;
