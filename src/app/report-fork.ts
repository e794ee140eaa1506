import { resolve } from "node:path";
import { updateGateComment } from "../github/comment.js";
import { emptyOutcome, failureWarning, type Outcome } from "../github/outcome.js";
import { GroupLog } from "../log/group-log.js";
import { findingSentence } from "../model/finding.js";
import type { Redaction } from "../model/redact.js";
import type { ReportedRun, ResultsFile } from "../model/reported-verdicts.js";
import type { GitHubApi } from "../ports/github.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import type { Annotation } from "../report/annotations.js";
import type { Decides } from "../report/labels.js";
import { renderSummary } from "../report/markdown/summary.js";
import { wordingOf } from "../report/markdown/wording.js";
import { inlineSentence } from "../text/escape.js";
import { decides } from "../verdict/gate.js";
import { type ForkEvent, forkEvent } from "./fork/event.js";
import { type ForkPullRequest, findForkPullRequest } from "./fork/pull-request.js";
import { type ForkReport, forkReport } from "./fork/report.js";
import type { ReportInputName } from "./inputs/input-names.js";
import type { RawInput, ReportInputs } from "./inputs/inputs.js";
import type { InputReading } from "./inputs/read-inputs.js";
import { readReportInputs } from "./inputs/report-inputs.js";
import { redactorFor } from "./secrets.js";

interface ReportRequest {
  readonly input: RawInput<ReportInputName>;
  /** The event's payload, parsed. */
  readonly event: unknown;
  readonly cwd: string;
  readonly temporaryFolder: string;
}

/** What a report touches: far less than a run does. */
interface ReportPorts extends Pick<Ports, "host" | "env" | "now" | "randomToken"> {
  connect(token: string): GitHubApi;
  /** Only below one of the folders, and through no link. */
  readResults(path: string, folders: readonly string[]): Promise<ResultsFile>;
}

/** What was said of a run; `report` is `null` where there was nothing to say. */
interface ReportOutcome extends Outcome {
  readonly report: ForkReport | null;
  readonly url: string | null;
}

/**
 * The report action: tells the pull request of a fork what its own, unprivileged run found. Nothing of the pull
 * request is run here, and of the results only ids and verdicts are taken (DESIGN 3.1).
 *
 * A report never fails a job: 2 is for a step that stands where it can never work, 0 for all else.
 */
export async function reportFork(request: ReportRequest, ports: ReportPorts): Promise<0 | 2> {
  const { host } = ports;
  const githubToken = request.input("github-token")?.trim() ?? "";
  const redactor = redactorFor((name) => (name === "github-token" ? githubToken : undefined), ports.env);
  const log = new GroupLog(host, () => ports.randomToken(), redactor);
  await host.setOutputs({ "comment-url": "" });

  // Where this step stands, and with what.
  const event = forkEvent(ports.env, request.event);
  const reading = readReportInputs(request.input);
  if (event.kind === "refused" || reading.kind === "problems") {
    for (const error of errorsOf(event, reading)) await log.annotation(error);
    return 2;
  }
  const { inputs } = reading;

  // Which pull request, what to say, and the saying.
  const reported = await report(event, { inputs, request, redactor }, ports);

  // Log, summary and output say the same.
  const warnings = reported.warnings.map(redactor.redactSentence);
  const notes = reported.notes.map(redactor.redactSentence);
  if (reported.report !== null) await log.line(gateLineOf(reported.report, inputs));
  for (const note of notes) await log.line(note);
  for (const warning of warnings) await log.warning(warning);
  await host.writeSummary(await summaryOf({ ...reported, notes, warnings }, inputs));
  await host.setOutputs({ "comment-url": reported.url ?? "" });
  await host.log.flush();
  return 0;
}

/** What a report is made with. */
interface Given {
  readonly inputs: ReportInputs;
  readonly request: ReportRequest;
  readonly redactor: Redaction;
}

/** Brings the comment up to date, where there is a pull request and something to say. */
async function report(
  event: Exclude<ForkEvent, { kind: "refused" }>,
  { inputs, request, redactor }: Given,
  ports: ReportPorts,
): Promise<ReportOutcome> {
  if (event.kind === "untold") return nothing({ notes: [event.note] });
  const standing = standingNotes[event.run.conclusion];
  if (standing !== undefined) return nothing({ notes: [standing] });
  const api = ports.connect(inputs.githubToken);
  const made = await makeReport(event, inputs, api, {
    startedAt: ports.now(),
    read: () => readResults(inputs, request, ports),
  });
  if (made.kind === "outcome") return nothing(made.outcome);
  const { source } = made.report;
  const results = redactResults(made.report.results, redactor);
  const outcome = await updateGateComment(
    {
      results,
      source,
      mode: inputs.comment,
      commentAuthor: inputs.commentAuthor,
      number: made.target.pull.number,
      overtakenNote: made.target.overtakenNote,
      renderBody: (record, limitBytes) =>
        renderSummary(record, { ...renderOptions(source, inputs), limitBytes }),
    },
    api,
  );
  return {
    ...outcome,
    report: { results, source },
    warnings: [...unusableWarnings(source), ...outcome.warnings],
  };
}

function nothing(outcome: Partial<Outcome>): ReportOutcome {
  return { ...emptyOutcome, ...outcome, report: null, url: null };
}

type MadeReport =
  | { readonly kind: "report"; readonly report: ForkReport; readonly target: ForkPullRequest }
  | { readonly kind: "outcome"; readonly outcome: Partial<Outcome> };

/** Finds the pull request, and joins the base's page with what the results report. */
async function makeReport(
  { repository, server, defaultSha, run }: Extract<ForkEvent, { kind: "run" }>,
  inputs: ReportInputs,
  api: GitHubApi,
  { startedAt, read }: { readonly startedAt: Date; readonly read: () => Promise<ResultsFile> },
): Promise<MadeReport> {
  let purpose = {
    missed: "The run's pull request was not looked for, so there is no comment",
    permission: "pull-requests: write",
    object: repository,
  };
  try {
    const target = await findForkPullRequest(repository, run, api);
    if (target.kind === "overtaken") return { kind: "outcome", outcome: { notes: [target.note] } };
    if (target.kind === "none") return { kind: "outcome", outcome: { warnings: [target.warning] } };
    const { pull } = target;
    const baseSha = pull.baseSha ?? defaultSha;
    purpose = {
      missed: `The base's page was not read, so pull request #${pull.number} got no comment`,
      permission: "contents: read",
      object: `commit ${baseSha} in ${repository}`,
    };
    const page = await api.fileAt(repository, inputs.checklist, baseSha);
    const results = await read();
    const facts = { inputs, repository, server, run: target.run, pull, baseSha, page, results, startedAt };
    return { kind: "report", report: await forkReport(facts), target };
  } catch (error) {
    return { kind: "outcome", outcome: { warnings: [failureWarning(error, purpose, api.forge)] } };
  }
}

/** Runs that say nothing of the pull request: what was said before stays. */
const standingNotes: Readonly<Record<string, string>> = {
  cancelled: "The run was cancelled, so the comment stays as it was.",
  action_required: "The run waits for somebody's approval, so there is nothing to report yet.",
};

function readResults(
  { results }: ReportInputs,
  { cwd, temporaryFolder }: ReportRequest,
  ports: ReportPorts,
): Promise<ResultsFile> {
  const workspace = ports.env["GITHUB_WORKSPACE"] || cwd;
  return ports.readResults(resolve(workspace, results), [workspace, temporaryFolder]);
}

function unusableWarnings({ unusable }: ReportedRun): string[] {
  return unusable === null ? [] : [`Nothing can be shown: ${unusable.reason}. ${unusable.cure}`];
}

function gateLineOf({ results, source }: ForkReport, { failOn }: ReportInputs): string {
  const { gate, reason } = wordingOf(source).answer(results, (check) => decides(check, failOn));
  return `${gate}: ${reason}`;
}

async function summaryOf({ report, notes, warnings }: ReportOutcome, inputs: ReportInputs): Promise<string> {
  const said = [...notes, ...warnings.map((warning) => `⚠️ ${warning}`)];
  if (report !== null)
    return renderSummary(report.results, { ...renderOptions(report.source, inputs), notes: said });
  return `${["## Nothing was reported", ...said.map((one) => inlineSentence(one))].join("\n\n")}\n`;
}

function renderOptions(
  source: ReportedRun,
  { failOn }: ReportInputs,
): { readonly source: ReportedRun; readonly decides: Decides } {
  return { source, decides: (check) => decides(check, failOn) };
}

function errorsOf(event: ForkEvent, reading: InputReading<ReportInputs>): Annotation[] {
  const problems = [
    ...(event.kind === "refused" ? [event] : []),
    ...(reading.kind === "problems" ? reading.problems : []),
  ];
  return problems.map(({ found, expected, cure }) => ({
    level: "error",
    file: "",
    line: 1,
    title: "Readiness report",
    message: findingSentence({ found, expected, cure }),
  }));
}
