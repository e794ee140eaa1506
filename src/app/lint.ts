import { findingSentence } from "../model/finding.js";
import { plainText } from "../model/plain-text.js";
import type { Redact } from "../model/redact.js";
import type { Host, World } from "../model/world.js";
import { findingLines } from "../report/finding-lines.js";
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

/** `readiness lint`: says what is wrong with the page, running nothing. 0 without errors, else 2. */
export async function lint(
  { input, cwd, json }: PageRequest,
  { files, env, host }: Pick<World, "files" | "env" | "host">,
): Promise<ExitCode> {
  const { redact } = secretKeeper(secretInputs(input), env);
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, redact, host);
  const { checklist, strict, workingDirectory } = reading.inputs;
  const { findings: found, path } = await readPage(
    checklist,
    findPlaces(workingDirectory, cwd, env, files),
    strict,
    files,
  );
  const findings = redactFindings(found, redact);
  const severities = findings.map(({ severity }) => severity);
  const lines = json
    ? [JSON.stringify(findings, null, 2)]
    : [...findingLines(findings, host.color), verdictLine(path, severities)];
  await host.log.write(`${lines.join("\n")}\n`);
  return severities.includes("error") ? 2 : 0;
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

function verdictLine(path: string, severities: readonly string[]): string {
  const count = (severity: string): string => {
    const number = severities.filter((one) => one === severity).length;
    return `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return severities.length === 0
    ? `${path}: nothing to mend`
    : `${path}: ${count("error")}, ${count("warning")}, ${count("note")}`;
}
