import { findingSentence, type OffPageProblem } from "../model/finding.js";
import type { Ports } from "../ports/ports.js";
import type { Redactor } from "../redact/redaction.js";
import { utcDay } from "../text/calendar.js";
import { oneLine } from "../text/one-line.js";
import type { Inputs, RawInput } from "./inputs/inputs.js";
import { readInputs } from "./inputs/read-inputs.js";
import { findPlaces, type PageReading } from "./reading/read-page.js";
import { eventTag } from "./reading/version-clues.js";
import { redactorFor } from "./secrets.js";

/** What every command that reads a page and runs nothing is asked with. */
export interface CommandRequest {
  readonly input: RawInput;
  readonly cwd: string;
  readonly json: boolean;
}

/** The ports that each of them needs. */
export type CommandPorts = Pick<Ports, "files" | "env" | "host" | "now" | "signalSources">;

type OpenedCommand = { readonly redactor: Redactor } & (
  | { readonly kind: "opened"; readonly inputs: Inputs; readonly reading: PageReading }
  | { readonly kind: "problems"; readonly problems: readonly OffPageProblem[] }
);

/** How each of them begins: its inputs, where it reads, and what must not be shown. */
export function openCommand({ input, cwd }: CommandRequest, ports: CommandPorts): OpenedCommand {
  const { env, files, now, signalSources } = ports;
  const redactor = redactorFor(input, env);
  const read = readInputs(input);
  if (read.kind === "problems") return { ...read, redactor };
  const { inputs } = read;
  const places = findPlaces(inputs.workingDirectory, cwd, env, files);
  const version = { input: inputs.version, tag: eventTag(env, {}), signalSources, cancel: never };
  const { strict, vars } = inputs;
  const reading = { places, strict, files, version, today: utcDay(now()), vars };
  return { kind: "opened", inputs, reading, redactor };
}

/** They are over in a moment, or ended as a whole. */
const never = new AbortController().signal;

/** How each of them ends where its inputs or arguments cannot be used: says why, and returns the exit code. */
export async function refuse(
  problems: readonly OffPageProblem[],
  { redactSentence }: Redactor,
  { log }: Ports["host"],
): Promise<2> {
  for (const problem of problems) {
    await log.write(`error: ${redactSentence(oneLine(findingSentence(problem)))}\n`);
  }
  return 2;
}
