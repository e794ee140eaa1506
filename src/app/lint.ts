import { findingSentence } from "../model/finding.js";
import type { FindingFormat } from "../model/finding-format.js";
import { plainText } from "../model/plain-text.js";
import type { Redact } from "../model/redact.js";
import type { Host, World } from "../model/world.js";
import type { LintedPage } from "../report/finding-formats.js";
import { redactFindings } from "../report/redact-results.js";
import type { ExitCode } from "./exit-code.js";
import { type InputName, readInputs } from "./inputs/inputs.js";
import { findPlaces, readPage } from "./reading/read-page.js";
import { secretInputs, secretKeeper } from "./secrets/secrets.js";

export interface PageRequest {
  readonly input: (name: InputName) => string | undefined;
  readonly cwd: string;
  readonly json: boolean;
}

export interface LintRequest extends PageRequest {
  /** The pages; none: the one that the input `checklist` stands for. */
  readonly args: readonly string[];
  readonly format: FindingFormat;
}

/** `readiness lint`: says what is wrong with pages, running nothing. 0 without errors, else 2. */
export async function lint(
  { input, cwd, args, format }: LintRequest,
  { files, env, host }: Pick<World, "files" | "env" | "host">,
): Promise<ExitCode> {
  const { redact } = secretKeeper(secretInputs(input), env);
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, redact, host);
  const { checklist, strict, workingDirectory } = reading.inputs;
  const places = findPlaces(workingDirectory, cwd, env, files);
  const pages: LintedPage[] = [];
  for (const argument of args.length === 0 ? [checklist] : new Set(args)) {
    const { path, findings, bytes } = await readPage(argument, places, strict, files);
    pages.push({ path, findings: redactFindings(findings, redact), source: sourceOf(bytes, redact) });
  }
  const findings = pages.flatMap((page) => page.findings);
  // Loaded here: a list has no use for them.
  const [{ findingFormats }, { actionsDialect }] = await Promise.all([
    import("../report/finding-formats.js"),
    import("../run/log-dialect.js"),
  ]);
  const annotate = actionsDialect.annotation;
  await host.log.write(findingFormats[format](findings, { color: host.color, pages, annotate }));
  return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

function sourceOf(bytes: Buffer | null, redact: Redact): LintedPage["source"] {
  return bytes === null ? null : { lines: bytes.toString("utf8").split(/\r\n|\r|\n/), redact };
}

export interface ArgumentProblem {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Says what is wrong with the arguments, and returns their exit code. */
export async function tellInputProblems(
  problems: readonly ArgumentProblem[],
  redact: Redact,
  host: Host,
): Promise<ExitCode> {
  for (const { found, expected, cure } of problems) {
    await host.log.write(
      `error: ${redact(plainText(findingSentence({ found, expected, cure })).replace(/\s+/g, " "))}\n`,
    );
  }
  return 2;
}
