/** A place in the checklist's file. Line and column are 1-based; the column counts UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * How much a problem weighs before `strict` is applied.
 * - `error`: the page is unusable, nothing runs.
 * - `completeness`: something a complete page has is missing; a warning, an error with `strict`.
 * - `warning`: the page probably doesn't mean what it says.
 * - `note`: worth knowing, nothing to mend.
 */
export type Weight = "error" | "completeness" | "warning" | "note";

/** What a stage says about the document: data with a place, never an exception. */
export interface Problem {
  /** Kebab-case name of the rule, stable across releases. */
  readonly rule: string;
  readonly weight: Weight;
  readonly place: Place;
  /** What stands there, as a noun phrase: "a second column `Command`". */
  readonly found: string;
  /** What should stand there, as a noun phrase: "each column once". */
  readonly expected: string;
  /** What to do about it, as a sentence. */
  readonly cure: string;
}

export type Severity = "error" | "warning" | "note";

/** A problem as it is reported: its severity decided, its file named. The results file holds these. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
export function toFindings(problems: readonly Problem[], file: string, strict: boolean): Finding[] {
  return [...problems]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ rule, weight, place, found, expected, cure }) => ({
      rule,
      severity: weight === "completeness" ? (strict ? "error" : "warning") : weight,
      file,
      line: place.line,
      column: place.column,
      found,
      expected,
      cure,
    }));
}

/** The sentence of a finding: "Unexpected X, expected Y. Cure." */
export function findingSentence({
  found,
  expected,
  cure,
}: Pick<Finding, "found" | "expected" | "cure">): string {
  return `Unexpected ${found}, expected ${expected}. ${cure}`;
}
