import { checkFields } from "../model/check-fields.js";
import type { Area, Check } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { maxRetries } from "../model/page-fields.js";
import { problemAt, quoted } from "../model/problem.js";
import { durationInWords, maxTimerMs, parseDuration } from "../text/duration.js";
import { areaSlug } from "../text/slug.js";
import type { Located, Report } from "./draft.js";

/** A text that stands on one line wherever it is shown; `null` where there is none or it is refused. */
export function readLine(what: string, draft: Located<string> | null, report: Report): string | null {
  if (draft === null) return null;
  const control = controlCharacter.exec(draft.value)?.[0];
  if (control === undefined) return draft.value;
  const code = control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const found = `the control character U+${code} in \`${what}\``;
  const expected = "text on one line";
  const cure = "Remove the character.";
  report(problemAt("control-character", draft.place, { found, expected, cure }));
  return null;
}

/** C0 and C1 controls, line separators, and the marks that turn the direction of what follows. */
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

export function readLines(what: string, drafts: readonly Located<string>[], report: Report): string[] | null {
  const lines = drafts.flatMap((draft) => readLine(what, draft, report) ?? []);
  return lines.length === 0 ? null : lines;
}

export function readArea(draft: Located<string> | null, report: Report): Area | null {
  const text = readLine("area", draft, report);
  return text === null ? null : { text, slug: areaSlug(text) };
}

/** `required` where nothing is said. Letter case is free, because in a table it is prose. */
export function readSeverity(draft: Located<string> | null, report: Report): Check["severity"] {
  const value = draft?.value.toLowerCase() ?? "required";
  const severity = checkFields.severity.values.find((known) => known === value);
  if (severity !== undefined || draft === null) return severity ?? "required";
  const cure = "Write `required` where the check decides the gate, `advisory` where it only reports.";
  const found = `${quoted(draft.value)} is no severity`;
  report(problemAt("severity", draft.place, { found, expected: "`required` or `advisory`", cure }));
  return "required";
}

const shells: readonly string[] = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];

/** Shell values are those of `run:`; another program says with `{0}` where the script's path goes. */
export function readShell(draft: Located<string> | null, report: Report): string | null {
  const shell = readLine("shell", draft, report);
  if (draft === null || shell === null || shells.includes(shell) || shell.includes("{0}")) return shell;
  const expected = `one of ${shells.join(", ")}, or a program with \`{0}\` where the script goes`;
  const cure = `Write ${quoted(`${shell} {0}`)} if it is a program.`;
  const found = `${quoted(shell)} is no shell that is known here`;
  report(problemAt("unknown-shell", draft.place, { found, expected, cure }));
  return null;
}

export function readRetries(draft: Located<number> | null, report: Report): number | null {
  if (draft === null) return null;
  if (Number.isInteger(draft.value) && draft.value >= 0 && draft.value <= maxRetries) return draft.value;
  const expected = `a whole number from 0 to ${maxRetries}`;
  const cure = "Write how many additional attempts there are.";
  const found = `\`${draft.value}\` is no number of retries`;
  report(problemAt("retries", draft.place, { found, expected, cure }));
  return null;
}

/** Milliseconds of a pause; none is allowed. */
export function readDelay(draft: Located<string> | null, report: Report): number | null {
  return readMilliseconds(draft, 0, report);
}

/** Milliseconds of a time limit; none would end the command at once. */
export function readTimeout(draft: Located<string> | null, report: Report): number | null {
  return readMilliseconds(draft, 1, report);
}

function readMilliseconds(draft: Located<string> | null, least: number, report: Report): number | null {
  if (draft === null) return null;
  const milliseconds = parseDuration(draft.value);
  if (milliseconds !== null && milliseconds >= least && milliseconds <= maxTimerMs) return milliseconds;
  report(milliseconds === null ? noDuration(draft) : unusableDuration(draft, milliseconds));
  return null;
}

function noDuration({ value, place }: Located<string>): Problem {
  const isNumber = /^\d+$/.test(value);
  const meant = durationInWords(value);
  const found = isNumber ? `the duration \`${value}\` has no unit` : `${quoted(value)} is no duration`;
  const cure = isNumber
    ? `Write the unit: \`${value}s\` or \`${value}m\`.`
    : meant !== null
      ? `Write \`${meant}\`.`
      : "Write whole numbers with `h`, `m`, `s` or `ms`, larger units first and without blanks.";
  const expected = "a duration such as `500ms`, `30s`, `10m` or `1h30m`";
  return problemAt("duration", place, { found, expected, cure });
}

function unusableDuration({ value, place }: Located<string>, milliseconds: number): Problem {
  const found = `the duration ${quoted(value)}`;
  return milliseconds === 0
    ? problemAt("duration", place, {
        found,
        expected: "a time longer than none",
        cure: "Write a longer time, or remove it for the default.",
      })
    : problemAt("duration", place, {
        found,
        expected: "less than 24 days, the longest a timer holds",
        cure: "Write a shorter time.",
      });
}
