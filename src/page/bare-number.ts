import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import type { CheckDraft, Report } from "./draft.js";

/** A signal of nothing but a number may mean an exit code, or a text. `beside`: what stands right behind it, as far as it may belong to it. */
export function bareNumber(text: string, place: Place, beside: string | null): Problem | null {
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return null;
  const whole = beside === null ? null : quoted(`${text} ${beside}`);
  const meant = whole === null ? "" : `Put ${whole} into backticks if the command prints that. `;
  const isExitCode = /^\d{1,3}$/.test(text) && Number(text) <= 255;
  const code = isExitCode ? `${quoted(`exit ${text}`)} for the exit code, ` : "";
  const found = `a signal of nothing but the number ${quoted(text)}`;
  const cure = `${meant}Write ${code}${quoted(`stdout = ${text}`)} if the command prints nothing else, or ${quoted(`output: ${text}`)} to look for it wherever it stands in the output.`;
  return problemAt("signal-number", place, found, "a signal that says what the number is", cure);
}

/** In YAML there are no words beside a signal; in a cell its words are asked first. */
export function reportNumbersOfYaml({ carrier, pass, fail }: CheckDraft, report: Report): void {
  if (carrier !== "yaml") return;
  for (const { value, place } of [...pass, ...fail]) {
    const problem = bareNumber(value.trim(), place, null);
    if (problem !== null) report(problem);
  }
}
