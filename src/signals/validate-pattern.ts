import { quoted } from "../model/problem.js";
import type { Complaint, Validator } from "./kind.js";

/** Why re2js can't compile a pattern, in its own words; `null` where it can. */
export async function compileProblem(pattern: string): Promise<string | null> {
  const { RE2JS } = await import("re2js");
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return cause.message.replace(/^error parsing regexp: /, "");
  }
}

/** What RE2 leaves out to stay linear, by the engine's complaint about it (FORMAT 2 rule 2). */
const lacks = [
  { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
  { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
  { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
] as const;

/** A complaint of its own for what RE2 lacks; `null` for any other problem. */
export function lackProblem(found: string, pattern: string, problem: string): Complaint | null {
  const lack = lacks.find(({ complaint }) => complaint.test(problem));
  if (lack === undefined) return null;
  const why = `RE2, which matches in linear time, lacks ${lack.name}`;
  const cure =
    lack.name === "look-around" && /\(\?<?!/.test(pattern)
      ? "State what must not be there as a fail signal."
      : "Match more of the line, or use two signals.";
  return { found: `${lack.name} in ${found}`, expected: `RE2's syntax`, cure: `${why}. ${cure}` };
}

/** For a signal with this pattern; `null` without one. */
export function patternValidator(pattern: string | null): Validator | null {
  return pattern === null ? null : () => validatePattern(pattern);
}

async function validatePattern(pattern: string): Promise<Complaint | null> {
  const problem = await compileProblem(pattern);
  if (problem === null) return null;
  const found = `the pattern ${quoted(`/${pattern}/`)}`;
  const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
  return (
    lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure }
  );
}
