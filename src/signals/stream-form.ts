import { quoted } from "../model/problem.js";
import type { Content, LineContent, PatternSource, Stream } from "../model/signal.js";
import { patternText } from "../text/pattern-text.js";
import { type FormText, type Refusal, refuse } from "./form.js";
import { readPattern } from "./pattern-text.js";
import { streamCure } from "./stream-cure.js";

/** The words `stdout` and `stderr` name a stream; `output` names both: `null`. */
export function streamNamed(word: string): Stream | null {
  return word === "stdout" || word === "stderr" ? word : null;
}

/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
export function afterColon(rest: string): string | null {
  return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}

/** What follows a stream's word and is none of its forms. */
export function refuseForm(form: FormText): Refusal {
  const stream = streamNamed(form.word);
  return refuse(0, quoted(form.body), expectedForms(stream), streamCure(stream, form));
}

function expectedForms(stream: Stream | null): string {
  if (stream === null)
    return "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";
  return [": TEXT", ": /re/", " = TEXT", " empty", " lines >= 3", " lines /re/ >= 3", " line 1 = TEXT"]
    .map((form) => `\`${stream}${form}\``)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
}

/** `contains` or `matches`, as what stands behind a colon says; `null` where it begins as a pattern and is none. */
export function readContent(text: string): Content | null {
  if (!text.startsWith("/")) return { test: "contains", text };
  const match = readPattern(text);
  return match && { test: "matches", ...match };
}

/** The pattern of a content that has one. */
export function patternIn(content: LineContent | PatternSource | null): string | null {
  return content !== null && "pattern" in content ? content.pattern : null;
}

export function contentClause(content: LineContent): string {
  switch (content.test) {
    case "equals":
      return `is ${JSON.stringify(content.text)}`;
    case "contains":
      return `contains ${JSON.stringify(content.text)}`;
    case "matches":
      return `matches ${patternText(content.pattern, content.ignoreCase)}`;
  }
}
