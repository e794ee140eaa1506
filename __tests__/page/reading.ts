import type { Problem, Weight } from "../../src/model/finding.js";
import type { DocumentDraft, Report } from "../../src/page/draft.js";
import { readYamlDocument } from "../../src/page/yaml/yaml-document.js";

/** A report that keeps what it is told. */
export function collector(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (problem) => void (problem === null || problems.push(problem)) };
}

export function readDraft(text: string): {
  readonly draft: DocumentDraft;
  readonly problems: readonly Problem[];
} {
  const { problems, report } = collector();
  return { draft: readYamlDocument(text, report), problems };
}

/** `rule line:column` of each problem, in page order. */
export function summary(problems: readonly Problem[], weight?: Weight): string[] {
  return problems
    .filter((problem) => weight === undefined || problem.weight === weight)
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
}

/** A YAML file with one complete check, and further keys for it, each on a line of its own from line 4 on. */
export function withKeys(...lines: readonly string[]): string {
  return [
    "checks:",
    "  - area: catalog",
    "    run: make test",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
}
