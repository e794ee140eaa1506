import { problemAt, quoted } from "../model/problem.js";
import type { CheckDraft, Located, Report } from "./draft.js";

/** Sentences in the place of commands: a shell would look for a program that is called as their first word. */
export function reportProse({ command, diagnose, retest, sourceFormat }: CheckDraft, report: Report): void {
  reportIfProse(command, "run", forCommand, report);
  reportIfProse(diagnose, "diagnose", forCommand, report);
  if (retest?.value.kind !== "command") return;
  const script = { value: retest.value.script, place: retest.place };
  reportIfProse(script, "retest", sourceFormat === "yaml" ? forYamlRetest : forCellRetest, report);
}

const forCommand = "Write the command itself.";
const forYamlRetest =
  "Write the command that tests again, or remove the key for the command of the check; words for a person go under `rollback`.";
const forCellRetest =
  "Write the command that tests again, or take the backticks off: then it is for a person.";

/** `what` is the key that holds it. */
export function reportIfProse(
  script: Located<string> | null,
  what: string,
  cure: string,
  report: Report,
): void {
  if (script === null || !isProse(script.value)) return;
  const found = `${quoted(script.value)} as ${what === "run" ? "the command" : `\`${what}\``}, which reads as a sentence and would be run`;
  report(problemAt("command-prose", script.place, { found, expected: "a command", cure }));
}

const maxLooked = 500;

/** Three words at least, no sign of a shell, and words that sentences are made of; in quotes a command may hold any. */
function isProse(script: string): boolean {
  if (script.length > maxLooked) return false;
  const text = script.replace(/"[^"]*"|(?<!\w)'[^']*'/g, "_").trim();
  if (/[|&;<>$=\\{}*#`]|(?:^|\s)--?\w/.test(text) || !/^\S+(?:\s+\S+){2}/.test(text)) return false;
  if (/^(?:echo|printf|say|logger|grep|egrep|rg|ag)\s/.test(text)) return false;
  const isSentence = /^\p{Lu}\p{Ll}+,?\s/u.test(text);
  return strong.test(text) || (isSentence && (weak.test(text) || /[\p{L})][.!]$/u.test(text)));
}

const strong = /\s(?:the|until|please|manually|again|by hand)(?=[\s,.!]|$)/i;
const weak = /\s(?:an?|and|to|of|in|on|with|for|is|are|if|or|it|then)(?=[\s,.!]|$)/;
