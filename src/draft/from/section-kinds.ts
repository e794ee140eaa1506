/** What a heading says of what stands below it. */
export type SectionKind = "steps" | "guidance" | "prose";

interface SectionRule {
  readonly kind: SectionKind;
  /** Of the heading's words. */
  readonly words: RegExp;
}

/** The first that fits counts; all other headings stand above steps. */
const rules: readonly SectionRule[] = [
  {
    kind: "guidance",
    words:
      /\b(?:roll(?:ing)?[ -]?backs?|revert(?:ing)?|recover(?:y|ing)?|(?:if|when|in case) (?:something|anything|it|things|a release) (?:goes|go|went|is|was) (?:wrong|bad|broken)|failure states?|if .* fails?|troubleshooting|incidents?|abort(?:ing)?|yank(?:ing)?|back[ -]?out|point of no return|escalation)\b/i,
  },
  {
    kind: "prose",
    words:
      /^(?:[\d.\s]*)(?:notes?|background|about.*|resources?|references?|further reading|links|glossary|faq|frequently asked.*|contacts?|(?:release )?(?:schedule|cadence|calendar|timeline)|definitions?|overview|introduction|purpose|scope|goals?|why.*|see also|(?:table of )?contents|toc|terminology|versioning(?: (?:scheme|policy))?|(?:release )?(?:policy|policies|types?|roles|branches|branching.*|naming.*)|roles(?: and responsibilities)?|prerequisites and access|how (?:to use|this works).*|legend|history|support(?:ed)?(?: versions?| policy)?|examples?|semantic versioning)$/i,
  },
];

export function sectionKind(heading: string): SectionKind {
  const words = heading
    .replace(/[^\p{L}\p{N}\s.'&-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return rules.find((rule) => rule.words.test(words))?.kind ?? "steps";
}

/** Of guidance: whether it is the way back, which rows link to. */
export function isRollback(heading: string): boolean {
  return /\b(?:roll(?:ing)?[ -]?backs?|revert(?:ing)?|back[ -]?out|yank(?:ing)?|goes wrong|went wrong)\b/i.test(
    heading,
  );
}
