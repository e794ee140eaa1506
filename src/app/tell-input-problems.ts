import { findingSentence, type OffPageProblem } from "../model/finding.js";
import type { Redact } from "../model/redact.js";
import type { Host } from "../ports/host.js";
import { plainText } from "../text/plain-text.js";
import type { ExitCode } from "./exit-code.js";

/** Says what is wrong with the arguments, and returns their exit code. */
export async function tellInputProblems(
  problems: readonly OffPageProblem[],
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
