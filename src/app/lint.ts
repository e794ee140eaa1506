import type { FindingFormat } from "../model/finding-format.js";
import type { Places } from "../model/places.js";
import type { Redact } from "../model/redact.js";
import type { Files } from "../ports/files.js";
import type { Ports } from "../ports/ports.js";
import { redactFindings } from "../redact/redact-results.js";
import type { LintedPage } from "../report/finding-formats.js";
import { messageOf } from "../text/message-of.js";
import { plainText } from "../text/plain-text.js";
import type { ExitCode } from "./exit-code.js";
import { readInputs } from "./inputs/read-inputs.js";
import type { PageRequest } from "./page-request.js";
import { fixPage } from "./reading/fix-page.js";
import { findPlaces, type Page, readPage } from "./reading/read-page.js";
import { redactorFor } from "./secrets.js";
import { tellInputProblems } from "./tell-input-problems.js";

interface LintRequest extends PageRequest {
  /** The pages; none: the one that the input `checklist` stands for. */
  readonly args: readonly string[];
  readonly format: FindingFormat;
  /** Whether what can be mended without a guess is mended in the file. */
  readonly fix: boolean;
}

/** `readiness lint`: says what is wrong with pages, running nothing. 0 without errors, else 2. */
export async function lint(
  { input, cwd, args, format, fix }: LintRequest,
  { files, env, host }: Pick<Ports, "files" | "env" | "host">,
): Promise<ExitCode> {
  const redactor = redactorFor(input, env);
  const { redact, redactSentence } = redactor;
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, redactSentence, host);
  const { checklist, strict, workingDirectory } = reading.inputs;
  const places = findPlaces(workingDirectory, cwd, env, files);
  const pages: LintedPage[] = [];
  for (const argument of args.length === 0 ? [checklist] : new Set(args)) {
    const read = await readPage(argument, places, strict, files);
    const { page, changes } = fix ? await mend(read, places, strict, files) : { page: read, changes: [] };
    const { path, findings, bytes } = page;
    pages.push({
      path,
      findings: redactFindings(findings, redactor),
      source: sourceOf(bytes, redact),
      changes: changes.map(redact),
    });
  }
  const findings = pages.flatMap((page) => page.findings);
  // Loaded here: a list has no use for them.
  const [{ findingFormats }, { actionsDialect }] = await Promise.all([
    import("../report/finding-formats.js"),
    import("../log/log-dialect.js"),
  ]);
  const annotate = actionsDialect.annotation;
  await host.log.write(await findingFormats[format](findings, { color: host.color, pages, annotate }));
  return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

interface Mended {
  readonly page: Page;
  /** What to show of it: what was changed, or why nothing was. */
  readonly changes: readonly string[];
}

/** Writes the mended page in the place of the old one; where that cannot be, the old one stands. */
async function mend(read: Page, places: Places, strict: boolean, files: Files): Promise<Mended> {
  const fixed = await fixPage(read, places, strict, files);
  if (fixed === read) return { page: read, changes: [] };
  const path = plainText(read.path);
  const problem = await replace(read, fixed, places, files);
  if (problem !== null) return { page: read, changes: [`${path}: not mended, because ${problem}`] };
  const { changedLines } = await import("../report/changed-lines.js");
  return { page: fixed, changes: [`${path}: mended`, ...changedLines(textOf(read), textOf(fixed))] };
}

/** Why the file could not be written; `null`: it was. */
async function replace(read: Page, fixed: Page, { workspace }: Places, files: Files): Promise<string | null> {
  const place = await files.placeToWrite(read.file, [workspace]);
  if (place === null) return "it is no regular file inside the workspace";
  try {
    await files.replaceText(place, textOf(fixed));
    return null;
  } catch (error) {
    return `it could not be written (${messageOf(error)})`;
  }
}

function textOf({ bytes }: Page): string {
  return bytes?.toString("utf8") ?? "";
}

function sourceOf(bytes: Buffer | null, redact: Redact): LintedPage["source"] {
  return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}
