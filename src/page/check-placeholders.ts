import type { Place, ProblemText } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import { problemAt } from "../model/problem.js";
import {
  isSignalPlaceholder,
  rowOfPlaceholder,
  runValueRows,
  signalPlaceholders,
} from "../model/run-values.js";
import { kindOf } from "../signals/kinds.js";
import { type FillForm, type Slot, slotsOf } from "../signals/slots.js";
import { enumerated } from "../text/join-parts.js";
import { placeholdersIn } from "../text/placeholder.js";
import { placeOf, type SignalAtPlace } from "./check-signals.js";
import { type DocumentDraft, guidanceTexts, type Located, type Report } from "./draft.js";
import { plainKey } from "./meant-key.js";
import { meantPlaceholder } from "./meant-placeholder.js";

/** Whether the run has a var of this name, whose placeholder is then no near miss of ours. */
export type IsVar = (name: string) => boolean;

/** Placeholders of signals that are misspelt, or stand where no value is filled in (FORMAT 2). */
export function reportSignalPlaceholders(
  signals: readonly SignalAtPlace[],
  isVar: IsVar,
  report: Report,
): void {
  for (const { signal, source } of signals) {
    if (source === null || !signal.expect.includes("{")) continue;
    let named = 0;
    kindOf(signal.signal).fill?.(signal.signal, (form, template) => {
      const begin = form === "path" ? signal.expect.indexOf(template) : signal.expect.lastIndexOf(template);
      for (const slot of slotsOf(form, template)) {
        const said = isVar(slot.name) ? null : (misspelt(slot) ?? misplaced(slot, form) ?? unfilled(slot));
        if (said === null) continue;
        named += 1;
        // A pattern with a slash in it stands otherwise on the page: its problems stand at its beginning.
        report(problemAt(said.rule, placeOf(source, begin < 0 ? 0 : begin + slot.start), said));
        if (named === maxNamed) break;
      }
      return { text: template };
    });
  }
}

/** More of one text say nothing new. */
const maxNamed = 50;

/** What is to be said of a placeholder, without its place. */
type Said = ProblemText & { readonly rule: FindingId };

const knownInSignals = signalPlaceholders.map((each) => `\`{${each}}\``);

function misspelt({ name }: Slot): Said | null {
  const meant = meantPlaceholder(name);
  if (meant === null) return null;
  return {
    rule: "placeholder-name",
    found: `\`{${name}}\`, which is no placeholder`,
    expected: `${knownInSignals.join(", ")} or the name of a var`,
    cure: `Write \`{${meant}}\`; or write a pattern with \`\\{${name}\\}\` where the command prints these signs.`,
  };
}

function misplaced({ name, around }: Slot, form: FillForm): Said | null {
  if (!isSignalPlaceholder(name) || (form !== "query" && around !== "class")) return null;
  const [where, cure] =
    form === "query"
      ? ["a JSONPath", `Compare what is found with it, as in \`json $.version = "{${name}}"\`.`]
      : ["a character class", "Take it out of the brackets: the value stands for itself as a whole."];
  return {
    rule: "placeholder-place",
    found: `the placeholder \`{${name}}\` in ${where}, where no value is filled in`,
    expected: "a placeholder in a text, a pattern, a path or a JSON string",
    cure,
  };
}

/** What commands are given and signals don't know, by the name that a placeholder of it has or would have. */
const notInSignals = runValueRows.filter(({ inSignals }) => inSignals === null);

function unfilled({ name }: Slot): Said | null {
  const plain = plainKey(name);
  const row = notInSignals.find(({ placeholder, value }) => (placeholder ?? value) === plain);
  if (row === undefined) return null;
  return {
    rule: "placeholder-unfilled",
    found: `\`{${name}}\` in a signal, which stands for itself there`,
    expected: `a placeholder that signals know: ${enumerated(knownInSignals, "or")}`,
    cure: `Compare it in the command, which is given \`"$${row.variable}"\`; or write a pattern with \`\\{${name}\\}\` where the command prints these signs.`,
  };
}

/** Commands are never built by substitution (FORMAT 3.4): they read variables. A retest may be shown with values. */
export function reportCommandPlaceholders({ checks, settings }: DocumentDraft, report: Report): void {
  for (const script of [settings.setup, settings.teardown]) reportIfFilled(script, report);
  for (const { command, diagnose } of checks) {
    reportIfFilled(command, report);
    reportIfFilled(diagnose, report);
  }
}

function reportIfFilled(script: Located<string> | null, report: Report): void {
  if (script === null || !script.value.includes("{")) return;
  let named = 0;
  for (const { name, start } of placeholdersIn(withoutHereDocuments(script.value))) {
    const meant = isSignalPlaceholder(name) ? name : meantPlaceholder(name);
    // Behind these signs a brace is a program's: `%{version}` of rpm, `#{version}` of Ruby, `^{tag}` of git, `->{tag}` of Perl.
    if (meant === null || /(?:[%#^\\]|->)$/.test(script.value.slice(Math.max(0, start - 2), start))) continue;
    const problem = {
      found: `the placeholder \`{${name}}\` in a command, which runs as it stands`,
      expected: "a variable: commands are never built by substitution",
      cure: `Write \`"$${rowOfPlaceholder(meant)?.variable ?? ""}"\`, which every command is given; where the braces are another program's (jq, awk, Python), write \`{ ${name} }\`.`,
    };
    report(problemAt("command-substitution", placeIn(script, start), problem));
    named += 1;
    if (named === maxNamed) return;
  }
}

/** Names in guidance that are nearly known: they would be shown as they stand (FORMAT 3.4). */
export function reportGuidancePlaceholders({ checks }: DocumentDraft, isVar: IsVar, report: Report): void {
  // Many rows have the same guidance, most often a section.
  const known = new Map<string, readonly Misnamed[]>();
  for (const guidance of checks.flatMap(guidanceTexts)) {
    const before = known.get(guidance.value);
    // A section stands once on the page.
    if (before !== undefined && guidance.at !== undefined) continue;
    const misnamed = before ?? misnamedIn(guidance.value, isVar);
    known.set(guidance.value, misnamed);
    for (const { name, meant, start } of misnamed) {
      const place = placeIn(guidance, start);
      const found = `\`{${name}}\` in guidance, where it stays as it is`;
      const cure = `Write \`{${meant}}\`, or \`{ ${name} }\` where these signs are meant; where \`vars\` has the name, leave it.`;
      const expected = "the name of a placeholder, to the letter";
      report(problemAt("placeholder-unfilled", place, { found, expected, cure }));
    }
  }
}

interface Misnamed {
  readonly name: string;
  readonly meant: string;
  readonly start: number;
}

/** Each name once, where it stands first. */
function misnamedIn(text: string, isVar: IsVar): readonly Misnamed[] {
  const found = new Map<string, Misnamed>();
  for (const { name, start } of placeholdersIn(text)) {
    if (found.size === maxNamed) break;
    const meant =
      found.has(name) || isVar(name) || /[%#\\]/.test(text[start - 1] ?? "") ? null : meantInGuidance(name);
    if (meant !== null) found.set(name, { name, meant, start });
  }
  return [...found.values()];
}

function meantInGuidance(name: string): string | null {
  if (rowOfPlaceholder(name) !== undefined) return null;
  return rowOfPlaceholder(plainKey(name))?.placeholder ?? meantPlaceholder(name);
}

/** The place of an offset, as far as it is known. */
function placeIn(script: Located<string>, offset: number): Place {
  return placeOf({ draft: script, offset: 0 }, offset);
}

/** What stands between `<<END` and `END` is another program's text; blanks in its place, so that offsets stay. */
function withoutHereDocuments(script: string): string {
  if (!script.includes("<<")) return script;
  const lines = script.split("\n");
  let end: string | null = null;
  const lastOf = new Map(lines.map((line, index) => [line.replace(/^\t+/, ""), index]));
  return lines
    .map((line, index) => {
      if (end !== null) {
        if (line.replace(/^\t+/, "") === end) end = null;
        return " ".repeat(line.length);
      }
      const named = /(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/.exec(line)?.[2];
      // Without its end it is none: a shift, or words about one.
      if (named !== undefined && (lastOf.get(named) ?? -1) > index) end = named;
      return line;
    })
    .join("\n");
}
