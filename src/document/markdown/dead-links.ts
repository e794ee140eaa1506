import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";
import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { PageContext } from "./context.js";
import { maxLinkedText } from "./guidance-links.js";
import type { Section } from "./sections.js";

/** So many are named in one text: a page of nothing but links would fill the memory with problems. */
const maxNamed = 20;

/** Links of guidance that lead nowhere: to an anchor that the page lacks, or by a reference that nothing defines. */
export function reportDeadLinks(markdown: string, placeOf: PlaceOf, context: PageContext): void {
  if (markdown.length > maxLinkedText || !mayBeDead(markdown)) return;
  // The parser adds the definitions of the text itself; those of the page are not copied for each.
  const inline = parser().parse(markdown, { references: Object.create(context.blocks.references) });
  const dead = inline
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => deadIn(token, markdown, context));
  for (const { text, problem } of dead.slice(0, maxNamed)) context.report(problem(placeOf(text)));
}

/** Only anchors and references are looked up. */
function mayBeDead(markdown: string): boolean {
  return markdown.includes("][") || (markdown.includes("#") && markdown.includes("]("));
}

/** Where a piece of the text stands. */
export type PlaceOf = (text: string) => Place;

/** Of a cell or a value: behind its beginning, where that is on the same line. */
export function placesInText(markdown: string, place: Place): PlaceOf {
  return (text) => {
    const index = markdown.indexOf(text);
    return index <= 0 || markdown.slice(0, index).includes("\n")
      ? place
      : { line: place.line, column: place.column + index };
  };
}

export function placesInSection({ extent }: Section, lines: readonly string[]): PlaceOf {
  return (text) => {
    for (let line = extent.start; line < extent.end; line += 1) {
      const index = lines[line]?.indexOf(text) ?? -1;
      if (index !== -1) return { line: line + 1, column: index + 1 };
    }
    return { line: extent.start + 1, column: 1 };
  };
}

interface DeadLink {
  /** What the source has of it. */
  readonly text: string;
  readonly problem: (place: Place) => Problem;
}

function deadIn(token: Token, markdown: string, context: PageContext): DeadLink[] {
  if (token.type === "link_open") {
    const target = String(token.attrGet("href") ?? "");
    const anchor = target.startsWith("#") && target !== "#" ? context.sections.resolve(target) : null;
    if (anchor?.kind !== "missing") return [];
    return [{ text: `#${anchor.anchor}`, problem: (place) => deadAnchor(anchor, place) }];
  }
  if (token.type !== "text") return [];
  // `matrix[i][j]` is no link, and neither is what has a backslash in the source.
  const references = token.content.matchAll(/(?<![\w\]])\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]/g);
  return Array.from(references, ([text]) => text)
    .filter((text) => markdown.includes(text) && !markdown.includes(`\\${text}`))
    .map((text) => ({ text, problem: (place) => undefinedReference(text, place) }));
}

function deadAnchor(
  { anchor, suggestion }: { readonly anchor: string; readonly suggestion: string | null },
  place: Place,
): Problem {
  const found = `a link in guidance to ${quoted(`#${anchor}`)}, which no heading has`;
  const cure =
    suggestion === null
      ? "Write a heading of this page as GitHub's link to it shows it."
      : `Did you mean \`#${suggestion}\`?`;
  return problemAt("guidance-anchor", place, found, "the anchor of a heading of this page", cure);
}

function undefinedReference(text: string, place: Place): Problem {
  const label = /\[([^[\]]+)\](?:\[\])?$/.exec(text)?.[1] ?? "";
  const found = `${quoted(text)}, whose reference nothing on the page defines`;
  const cure = `Add ${quoted(`[${label}]: TARGET`)} on a line of its own, or write a backslash before the bracket if it is no link.`;
  return problemAt("reference-undefined", place, found, "a link that leads somewhere", cure);
}

/** Made when it is needed, because most guidance has no links. */
let known: Parser | null = null;

function parser(): Parser {
  known ??= new MarkdownIt({ html: true });
  return known;
}
