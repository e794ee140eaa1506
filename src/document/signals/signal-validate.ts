import { quoted } from "../../model/problem.js";
import type { Signal } from "../../model/signal.js";
import { validateJsonPath } from "./json-path.js";
import { type Complaint, compileProblem, lackProblem } from "./linear-pattern.js";

/**
 * Compiles what a signal holds: its pattern with re2js, its JSONPath with json-p3. Both are loaded only where a
 * page has one. `null`: it compiles.
 */
export async function validateSignal(signal: Signal): Promise<Complaint | null> {
  switch (signal.kind) {
    case "pattern":
      return validatePattern(signal.pattern);
    case "json":
      return validateJsonPath(signal.path);
    case "exit":
    case "text":
    case "equals":
    case "empty":
    case "lines":
    case "file":
    case "within":
      return null;
  }
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
