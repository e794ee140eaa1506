import { extname, resolve } from "node:path";
import type { OffPageProblem, ProblemText } from "../model/finding.js";
import { findingSentence } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import type { Ports } from "../ports/ports.js";
import type { ReadResultsTree } from "../ports/results-files.js";
import { redactResults } from "../redact/redact-results.js";
import type { Redactor } from "../redact/redaction.js";
import {
  isReportFormat,
  joiningFormats,
  type ReportedRecord,
  type ReportFormat,
  reportFormatNames,
  reportFormats,
} from "../report/formats/formats.js";
import { count } from "../text/count.js";
import { messageOf } from "../text/message-of.js";
import { nearest } from "../text/nearest.js";
import { oneLine } from "../text/one-line.js";
import { decides } from "../verdict/gate.js";
import { isInGitFolder, pathProblem } from "./inputs/report-path.js";
import { collectResults, type Given } from "./reading/collect-results.js";
import { isOfCommit } from "./reading/is-of-commit.js";
import { findPlaces } from "./reading/read-page.js";
import { redactorFor } from "./secrets.js";

export interface ReportRequest {
  /** Files, folders, and `-` for stdin. */
  readonly results: readonly string[];
  /** `null`: as the file's ending says. */
  readonly format: string | null;
  /** `null` and `-`: stdout. */
  readonly output: string | null;
  readonly cwd: string;
  /** What is read and written lies in the workspace or in one of these. */
  readonly temporaryFolders: readonly string[];
}

export interface ReportPorts extends Pick<Ports, "files" | "env" | "openRepository"> {
  readonly readResultsTree: ReadResultsTree;
  /** What stdin holds; `null`: more than a results file may have. */
  readonly readStandardInput: () => Promise<Buffer | null>;
}

/** What a command line does with it. */
export interface ShownReport {
  readonly exitCode: 0 | 2;
  /** For stdout, in the format that it has; `null`: it is in a file, or there is none. */
  readonly shown: { readonly text: string; readonly format: ReportFormat } | null;
  /** What is wrong, in whole lines. */
  readonly errors: readonly string[];
  /** What was done, in whole lines. */
  readonly notes: readonly string[];
}

/** `readiness report`: results files, which may come from anywhere, in the format that is asked for (DESIGN 2.5). */
export async function report(request: ReportRequest, ports: ReportPorts): Promise<ShownReport> {
  const redactor = redactorFor(() => undefined, ports.env);
  const workspace = findPlaces(".", request.cwd, ports.env, ports.files).workspace;
  const folders = [workspace, ...request.temporaryFolders];
  const output = request.output === "-" ? null : request.output;

  // What is asked for.
  const format = request.format ?? formatOfFile(output);
  if (!isReportFormat(format)) return refused([unknownFormat(format)], redactor);
  const place = await placeOf(output, { ...request, format, folders, workspace }, ports);
  if (place !== null && typeof place !== "string") return refused([place], redactor);

  // The records, each to the letter of the schema, redacted anew.
  const given = givenPlaces(request);
  const collected = await collectResults(given, folders, ports);
  if (collected.problems.length > 0) return refused(collected.problems, redactor);
  const { cwd } = request;
  if (output !== null && collected.sources.some((name) => resolve(cwd, name) === resolve(cwd, output)))
    return refused([{ ...ownSource, found: shownOutput(output) }], redactor);
  const records = collected.results.map((results): ReportedRecord => {
    const { failOn = "required" } = results;
    return { results: redactResults(results, redactor), decides: (check) => decides(check, failOn) };
  });

  // One report.
  const render = rendererOf(format, records);
  if (render === null) return refused([tooMany(format, records.length)], redactor);
  const text = await render();
  if (place === null) return { ...written, shown: { text, format }, notes: collected.notes };
  const problem = await write(place, text, ports);
  if (problem !== null) return refused([problem], redactor);
  return { ...written, notes: [...collected.notes, `${place}: ${count(records.length, "result")}`] };
}

/** What a file of that name is expected to hold; Markdown, where its ending does not tell. */
function formatOfFile(path: string | null): ReportFormat {
  return formatsByEnding[extname(path ?? "").toLowerCase()] ?? "markdown";
}

const formatsByEnding: Readonly<Record<string, ReportFormat>> = {
  ".html": "html",
  ".json": "json",
  ".xml": "junit",
};

const written = { exitCode: 0, shown: null, errors: [], notes: [] } as const;

function refused(problems: readonly ProblemText[], { redactSentence }: Redactor): ShownReport {
  const errors = problems.map((problem) => `error: ${redactSentence(oneLine(findingSentence(problem)))}`);
  return { exitCode: 2, shown: null, errors, notes: [] };
}

function givenPlaces({ results, cwd }: ReportRequest): Given[] {
  return results.map((name) => ({ name, path: name === "-" ? null : resolve(cwd, name) }));
}

/** `null`: this format shows one alone. */
function rendererOf(
  format: ReportFormat,
  records: readonly ReportedRecord[],
): (() => Promise<string>) | null {
  const [first, ...others] = records;
  if (first !== undefined && others.length === 0) return () => reportFormats[format](first);
  return isJoining(format) ? () => joiningFormats[format](records) : null;
}

function isJoining(format: ReportFormat): format is keyof typeof joiningFormats {
  return Object.hasOwn(joiningFormats, format);
}

interface Wish extends Pick<ReportRequest, "cwd"> {
  readonly format: ReportFormat;
  readonly folders: readonly string[];
  readonly workspace: string;
}

/** DESIGN 3.1: what is written at a user's wish lies inside the workspace or the temporary folder, and behind no link. */
async function placeOf(
  output: string | null,
  { format, folders, workspace, cwd }: Wish,
  ports: ReportPorts,
): Promise<string | ProblemText | null> {
  if (output === null) return null;
  const shown = shownOutput(output);
  const source = pathProblem(format, output);
  if (source !== null) return { ...source, found: shown };
  const path = resolve(cwd, output);
  const place = await ports.files.placeToWrite(path, folders);
  if (place === null || isInGitFolder(place)) return { ...elsewhere, found: shown };
  return (await isOfCommit(place, workspace, ports)) ? { ...committed, found: shown } : place;
}

function shownOutput(output: string): string {
  return `\`--output\` ${quoted(output, shownCharacters)}`;
}

async function write(place: string, text: string, { files }: ReportPorts): Promise<ProblemText | null> {
  try {
    await files.writeReadable(place, text);
    return null;
  } catch (error) {
    return {
      found: `${quoted(place, shownCharacters)}, which cannot be written (${messageOf(error)})`,
      expected: "a place on the disk that takes it",
      cure: "Check the disk and the permissions of the folder.",
    };
  }
}

function unknownFormat(format: string): Omit<OffPageProblem, "rule"> {
  const meant = nearest(format, reportFormatNames);
  return {
    found: `the format ${quoted(format)}`,
    expected: `one of ${reportFormatNames.join(", ")}`,
    cure: meant === null ? "Name one of them with `--format`." : `Did you mean \`--format ${meant}\`?`,
  };
}

function tooMany(format: ReportFormat, number: number): ProblemText {
  const joining = Object.keys(joiningFormats).map((name) => `\`--format ${name}\``);
  return {
    found: `${count(number, "result")} for \`--format ${format}\``,
    expected: "one",
    cure: `Make a report of each; ${joining.join(" or ")} shows several on one page, and \`readiness gate\` joins the shards of one plan.`,
  };
}

const ownSource = {
  expected: "another file than the results",
  cure: "Name a file for the report.",
} as const;

const elsewhere = {
  expected:
    "a file inside the workspace or the temporary folder, no link, no folder, and nothing in a git folder",
  cure: "Name one there, or leave `--output` out and let the shell write what is printed.",
} as const;

const committed = {
  expected: "a file that git does not track, so that no page or source is written over",
  cure: "Give the report another path, or let the shell write what is printed.",
} as const;

const shownCharacters = 300;
