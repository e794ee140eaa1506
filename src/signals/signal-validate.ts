import { quoted } from "../model/problem.js";
import type { Signal } from "../model/signal.js";
import { countOf } from "./json-count.js";
import { validateJsonPath } from "./json-path.js";
import { type Complaint, compileProblem, lackProblem } from "./linear-pattern.js";
import { jsonText } from "./signal-json.js";
import { asCode } from "./signal-parts.js";

/**
 * Compiles what a signal holds: its pattern with re2js, its JSONPath with json-p3. Both are loaded only where a
 * page has one. `null`: it compiles.
 */
export async function validateSignal(signal: Signal): Promise<Complaint | null> {
  switch (signal.kind) {
    case "pattern":
      return validatePattern(signal.pattern);
    case "json":
      return validateJson(signal);
    case "lines":
      return signal.match && validatePattern(signal.match.pattern);
    case "line":
      return signal.content.test === "matches" ? validatePattern(signal.content.pattern) : null;
    case "file":
      return signal.content?.test === "matches" ? validatePattern(signal.content.pattern) : null;
    case "exit":
    case "text":
    case "equals":
    case "empty":
    case "within":
      return null;
  }
}

/** Whether a signal holds something to compile: most don't. */
export function isCompiled({ kind }: Signal): boolean {
  return kind === "pattern" || kind === "json" || kind === "lines" || kind === "line" || kind === "file";
}

async function validateJson(signal: JsonSignal): Promise<Complaint | null> {
  const complaint = await validateJsonPath(signal.path, (path) => rewritten(signal, path));
  const count = countOf(signal);
  return complaint === null || count === null
    ? complaint
    : { ...complaint, cure: `Write ${asCode(jsonText(signal.file, count))}.` };
}

type JsonSignal = Extract<Signal, { readonly kind: "json" }>;

function rewritten({ file, compare }: JsonSignal, path: string): string {
  return jsonText(file, compare === null ? path : `${path} ${compare.operator} ${compare.literal}`);
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
