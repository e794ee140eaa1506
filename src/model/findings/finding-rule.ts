/**
 * How much a finding weighs before `strict` and the page's `lint:` are applied.
 * - `error`: the page is unusable, nothing runs. An error of reading, which no page can switch off.
 * - `completeness`: something that a complete page has is missing; a warning, an error with `strict`.
 * - `warning`: the page probably doesn't mean what it says.
 * - `note`: worth knowing, nothing to mend.
 * All but errors are lint's own rules: `lint:` and `readiness-ignore` may set them (FORMAT 1.1, 1.2).
 */
export type Weight = "error" | "completeness" | "warning" | "note";

/** A row of the table of findings: `docs/rules.md`, SARIF's rules and the tests of the examples are drawn from it. */
export interface FindingRule {
  readonly severity: Weight;
  /** What is found, as one sentence: "A column of a matrix is not read." */
  readonly summary: string;
  /** What would happen if it were let pass, in one to three sentences. */
  readonly why: string;
  /**
   * A whole small page that gives the finding, and the same page as it should be, which gives neither this nor any
   * error. `null` where neither a page nor an input is at fault (an unreadable file).
   */
  readonly examples: {
    readonly wrong: string;
    readonly right: string;
    /**
     * `yaml`: both are YAML files; `inputs`: both are the `with:` of a step whose page has the area `api`; `workflow`:
     * both are workflows of a repository with `page`, or with one that asks for nothing; else Markdown pages.
     */
    readonly sourceFormat?: "yaml" | "inputs" | "workflow";
    readonly page?: string;
  } | null;
  /** Said by a run alone, of its verdicts: no page shows it, and a comment that ignores it takes nothing off in `lint`. */
  readonly saidByRun?: true;
  /** `lint --fix` mends it (then its problems carry `fix`). */
  readonly fixable?: true;
  /** Something on the page is not read because of it: `explain` lists it at its end. */
  readonly unread?: true;
}
