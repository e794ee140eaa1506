import { posix } from "node:path";
import type { OffPageProblem } from "../../model/finding.js";
import { type ReportInputName, reportInputNames } from "./input-names.js";
import type { RawInput, ReportInputs } from "./inputs.js";
import { type InputReading, readEach, readInput } from "./read-inputs.js";

/** Parses the inputs of the report action, which needs `results` and takes `checklist` from the root of the repository. */
export function readReportInputs(raw: RawInput<ReportInputName>): InputReading<ReportInputs> {
  const reading = readEach<ReportInputName, ReportInputs>(reportInputNames, raw);
  const checklist = pathInRepository(readInput("checklist", raw));
  const problems = [
    ...(readInput("results", raw) === "" ? [noResults] : []),
    ...(checklist === null ? [outside] : []),
    ...(reading.kind === "problems" ? reading.problems : []),
  ];
  if (reading.kind === "problems" || checklist === null || problems.length > 0)
    return { kind: "problems", problems };
  return { kind: "inputs", inputs: { ...reading.inputs, checklist } };
}

/** `null` where it leads out of the repository. */
function pathInRepository(path: string): string | null {
  const normal = posix.normalize(path.replaceAll("\\", "/"));
  return posix.isAbsolute(normal) || /^\.\.(?:\/|$)/.test(normal) ? null : normal;
}

const noResults: OffPageProblem = {
  rule: "input",
  found: "no `results`",
  expected: "the results file of the pull request's run, or the folder that its artifact was downloaded into",
  cure: "Set `results` to the `path` of actions/download-artifact.",
};

const outside: OffPageProblem = {
  rule: "input",
  found: "a `checklist` that leads out of the repository",
  expected: "the path of the page from the repository's root",
  cure: "Name the page as the run's workflow does, with the working directory before it.",
};
