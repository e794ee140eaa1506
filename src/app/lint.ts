import { join } from "node:path";
import type { FindingFormat } from "../model/finding.js";
import type { Redact } from "../model/redact.js";
import { redactFindings } from "../redact/redact-results.js";
import type { Redactor } from "../redact/redaction.js";
import type { LintedPage } from "../report/finding-formats.js";
import { plainText } from "../text/plain-text.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import { type Page, type PageReading, readPage } from "./reading/read-page.js";
import type { ExitCode } from "./run-record.js";

interface LintRequest extends CommandRequest {
  /** The pages; none: the one that the input `checklist` stands for. */
  readonly args: readonly string[];
  readonly format: FindingFormat;
  /** Whether what can be mended without a guess is mended in the file. */
  readonly fix: boolean;
}

/** `readiness lint`: says what is wrong with pages, running nothing. 0 without errors, else 2. */
export async function lint(request: LintRequest, ports: CommandPorts): Promise<ExitCode> {
  const { args, format, fix } = request;
  const { host } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { redact } = redactor;

  // Each page by itself, and the workflows that run them.
  const pages: Page[] = [];
  const linted: LintedPage[] = [];
  for (const argument of args.length === 0 ? [inputs.checklist] : new Set(args)) {
    const read = await readPage(argument, reading);
    const { page, changes } = fix ? await mend(read, reading) : { page: read, changes: [] };
    pages.push(page);
    const { path, findings, bytes } = page;
    linted.push({
      path,
      findings: redactFindings(findings, redactor),
      source: sourceOf(bytes, redact),
      changes: changes.map(redact),
    });
  }
  linted.push(...(await workflowsOf(pages, reading, redactor)));

  // All that was found, in the format that is asked for; the formats are loaded here, because a list has no use for them.
  const findings = linted.flatMap((page) => page.findings);
  const [{ findingFormats }, { dialects }] = await Promise.all([
    import(/* webpackChunkName: "findings" */ "../report/finding-formats.js"),
    import(/* webpackChunkName: "findings" */ "../log/log-dialect.js"),
  ]);
  const annotate = dialects.actions.annotation;
  await host.log.write(
    await findingFormats[format](findings, { color: host.color, pages: linted, annotate }),
  );
  return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

/** The workflows of the repository that run these pages. What reads them is loaded where there are some. */
async function workflowsOf(
  pages: readonly Page[],
  reading: PageReading,
  redactor: Redactor,
): Promise<LintedPage[]> {
  const { places, files } = reading;
  if (!files.isThere(join(places.gitRoot ?? places.workspace, ".github", "workflows"))) return [];
  const { lintedWorkflows } = await import(/* webpackChunkName: "workflows" */ "./reading/lint-workflows.js");
  return (await lintedWorkflows(pages, reading)).map(({ path, findings, text }) => ({
    path,
    findings: redactFindings(findings, redactor),
    source: { lines: text.split(/\r\n|\r|\n/), redact: redactor.redact },
    changes: [],
  }));
}

interface Mended {
  readonly page: Page;
  /** What to show of it: what was changed, or why nothing was. */
  readonly changes: readonly string[];
}

/** Writes the mended page in the place of the old one; where that cannot be, the old one stands. */
async function mend(read: Page, reading: PageReading): Promise<Mended> {
  const [{ fixPage }, { replacePage }] = await Promise.all([
    import(/* webpackChunkName: "format" */ "./reading/fix-page.js"),
    import(/* webpackChunkName: "format" */ "./reading/replace-page.js"),
  ]);
  const fixed = await fixPage(read, reading);
  const path = plainText(read.path);
  if (fixed === read) {
    // Of a page without a finding the list says so itself.
    const isMeant = read.findings.length > 0;
    return { page: read, changes: isMeant ? [`${path}: nothing can be mended without a guess`] : [] };
  }
  const problem = await replacePage(read, textOf(fixed), reading);
  if (problem !== null) return { page: read, changes: [`${path}: not mended, because ${problem}`] };
  const { changedLines } = await import(/* webpackChunkName: "findings" */ "../report/changed-lines.js");
  return { page: fixed, changes: [`${path}: mended`, ...changedLines(textOf(read), textOf(fixed))] };
}

function textOf({ bytes }: Page): string {
  return bytes?.toString("utf8") ?? "";
}

function sourceOf(bytes: Buffer | null, redact: Redact): LintedPage["source"] {
  return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}
