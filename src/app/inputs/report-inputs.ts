import { posix } from "node:path";
import { type InputName, type InputProblem, type Inputs, inputTable, readInputs } from "./inputs.js";

/** The inputs of the report action that the run action has too, with the same meaning and defaults. */
export const sharedInputs = [
  "checklist",
  "name",
  "areas",
  "checks",
  "fail-on",
  "comment",
  "github-token",
  "comment-author",
] as const satisfies readonly InputName[];

type SharedInput = (typeof sharedInputs)[number];
export type ReportInputName = "results" | SharedInput;

/** What a report is made from. */
export interface ReportInputs
  extends Pick<Inputs, "name" | "areas" | "checks" | "failOn" | "comment" | "githubToken" | "commentAuthor"> {
  /** The results file, or the folder of an artifact that holds it. */
  readonly results: string;
  /** From the root of the repository, with `/`. */
  readonly checklist: string;
}

type Problem = Pick<InputProblem, "found" | "expected" | "cure">;

export type ReportInputReading =
  | { readonly kind: "inputs"; readonly inputs: ReportInputs }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Parses raw texts; the shared ones as the run action does. All problems come back at once. */
export function readReportInputs(raw: (name: ReportInputName) => string | undefined): ReportInputReading {
  const results = raw("results")?.trim() ?? "";
  const reading = readInputs((name) => (isShared(name) ? raw(name) : undefined));
  const checklist = pathInRepository(raw("checklist")?.trim() || inputTable.checklist.default);
  const problems = [
    ...(results === "" ? [noResults] : []),
    ...(checklist === null ? [outside] : []),
    ...(reading.kind === "problems" ? reading.problems : []),
  ];
  if (reading.kind === "problems" || checklist === null || problems.length > 0)
    return { kind: "problems", problems };
  return { kind: "inputs", inputs: { ...reading.inputs, results, checklist } };
}

function isShared(name: InputName): name is SharedInput {
  return sharedInputs.some((shared) => shared === name);
}

/** `null` where it leads out of the repository. */
function pathInRepository(path: string): string | null {
  const normal = posix.normalize(path.replaceAll("\\", "/"));
  return posix.isAbsolute(normal) || /^\.\.(?:\/|$)/.test(normal) ? null : normal;
}

const noResults: Problem = {
  found: "no `results`",
  expected: "the results file of the pull request's run, or the folder that its artifact was downloaded into",
  cure: "Set `results` to the `path` of actions/download-artifact.",
};

const outside: Problem = {
  found: "a `checklist` that leads out of the repository",
  expected: "the path of the page from the repository's root",
  cure: "Name the page as the run's workflow does, with the working directory before it.",
};
