import type { Place, ProblemText } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import { problemAt } from "../model/problem.js";
import { isSignalPlaceholder, rowOfPlaceholder, signalPlaceholders } from "../model/run-values.js";
import { kindOf } from "../signals/kinds.js";
import { type FillForm, type Slot, slotsOf } from "../signals/slots.js";
import { placeholdersIn } from "../text/placeholder.js";
import { placeOf, type SignalAtPlace } from "./check-signals.js";
import type { DocumentDraft, Located, Report } from "./draft.js";
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
        const said = isVar(slot.name) ? null : (misspelt(slot) ?? misplaced(slot, form));
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

function misspelt({ name }: Slot): Said | null {
  const meant = meantPlaceholder(name);
  if (meant === null) return null;
  const known = signalPlaceholders.map((each) => `\`{${each}}\``);
  return {
    rule: "placeholder-name",
    found: `\`{${name}}\`, which is no placeholder`,
    expected: `${known.slice(0, -1).join(", ")}, ${known.at(-1)} or the name of a var`,
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
    const variable = rowOfPlaceholder(meant)?.variable ?? "";
    const problem = {
      found: `the placeholder \`{${name}}\` in a command, which runs as it stands`,
      expected: "a variable: commands are never built by substitution",
      cure: `Write \`"$${variable}"\`, which every command is given; where the braces are another program's (jq, awk, Python), write \`{ ${name} }\`.`,
    };
    report(problemAt("command-substitution", placeIn(script, start), problem));
    named += 1;
    if (named === maxNamed) return;
  }
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
