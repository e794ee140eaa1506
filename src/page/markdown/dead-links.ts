import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";
import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { type Cell, placeIn } from "./cells.js";
import { maxLinkedText } from "./guidance-links.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import type { Section } from "./sections.js";

/** So many are named in one text: a page of nothing but links would fill the memory with problems. */
const maxNamed = 20;

/** Links of guidance that lead nowhere: to an anchor that the page lacks, or by a reference that nothing defines. */
export function reportDeadLinks(markdown: string, places: TextPlaces, context: PageContext): void {
  if (markdown.length > maxLinkedText || !mayBeDead(markdown)) return;
  const dead = linesOf(markdown, context).flatMap((tokens) =>
    tokens.flatMap((token, index) => [
      ...deadAnchorIn(token, tokens[index + 1]?.content ?? "", context),
      ...undefinedIn(token, markdown),
      ...footnotesIn(token, markdown),
    ]),
  );
  reportEach(dead, places, context);
}

/** Links of any other text that a reader sees as brackets, because nothing defines their references. */
export function reportUndefinedReferences(markdown: string, places: TextPlaces, context: References): void {
  if (markdown.length > maxLinkedText || !markdown.includes("][")) return;
  const found = linesOf(markdown, context).flatMap((tokens) =>
    tokens.flatMap((token) => undefinedIn(token, markdown)),
  );
  reportEach(found, places, context);
}

type References = Pick<PageContext, "blocks" | "report">;

/** The tokens of each piece of text. The parser adds the definitions of the text itself; those of the page are not copied for each. */
function linesOf(markdown: string, { blocks }: References): (readonly Token[])[] {
  const tokens = parser().parse(markdown, { references: Object.create(blocks.references) });
  return tokens.map(({ children }) => children ?? []);
}

/** Each text once: it has one place. */
function reportEach(dead: readonly DeadLink[], places: TextPlaces, { report }: References): void {
  const byText = new Map(dead.map((each) => [each.text, each]));
  for (const { text, words, problem } of [...byText.values()].slice(0, maxNamed))
    report(problem(places.find(text) ?? places.find(words) ?? places.start));
}

/** Only anchors and references are looked up. */
function mayBeDead(markdown: string): boolean {
  return (
    markdown.includes("][") || markdown.includes("[^") || (markdown.includes("#") && markdown.includes("]("))
  );
}

/** Where a text begins, and where a piece of it stands, as far as the page has it. */
interface TextPlaces {
  readonly start: Place;
  readonly find: (piece: string) => Place | null;
}

/** Of a cell or a value: behind its beginning, where that is on the same line. */
export function placesInText(markdown: string, start: Place): TextPlaces {
  return {
    start,
    find(piece) {
      const index = markdown.indexOf(piece);
      if (index === -1) return null;
      const isBelow = markdown.slice(0, index).includes("\n");
      return isBelow ? start : { line: start.line, column: start.column + index };
    },
  };
}

/** Of a cell, in which `\|` is one character. */
export function placesInCell(cell: Cell): TextPlaces {
  return {
    start: cell.place,
    find(piece) {
      const index = cell.text.indexOf(piece);
      return index === -1 ? null : placeIn(cell, index);
    },
  };
}

export function placesInSection({ extent }: Section, lines: readonly string[]): TextPlaces {
  return {
    start: { line: extent.start + 1, column: 1 },
    find(piece) {
      for (let line = extent.start; line < extent.end; line += 1) {
        const index = lines[line]?.indexOf(piece) ?? -1;
        if (index !== -1) return { line: line + 1, column: index + 1 };
      }
      return null;
    },
  };
}

interface DeadLink {
  /** What the source has of it; the other where the target stands in a definition. */
  readonly text: string;
  readonly words: string;
  readonly problem: (place: Place) => Problem;
}

function deadAnchorIn(token: Token, words: string, { sections }: PageContext): DeadLink[] {
  if (token.type !== "link_open") return [];
  const target = String(token.attrGet("href") ?? "");
  const missing = target.startsWith("#") && target !== "#" ? sections.resolve(target) : null;
  if (missing?.kind !== "missing") return [];
  const { anchor, why, cure } = missing;
  const found = `a link in guidance to ${quoted(`#${anchor}`)}, which ${why}`;
  const problem = (place: Place) => pageProblem("guidance-anchor", place, found, cure);
  return [{ text: `#${anchor}`, words: `[${words}]`, problem }];
}

function undefinedIn({ type, content }: Token, markdown: string): DeadLink[] {
  if (type !== "text") return [];
  // `matrix[i][j]` is no link, and neither is what has a backslash in the source.
  return Array.from(content.matchAll(/(?<![\w\]])\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]/g), ([text]) => text)
    .filter((text) => markdown.includes(text) && !markdown.includes(`\\${text}`))
    .map((text) => ({ text, words: text, problem: (place) => undefinedReference(text, place) }));
}

function undefinedReference(text: string, place: Place): Problem {
  const label = /\[([^[\]]+)\](?:\[\])?$/.exec(text)?.[1] ?? "";
  const found = `${quoted(text)}, whose reference nothing on the page defines`;
  const cure = `Add ${quoted(`[${label}]: TARGET`)} on a line of its own, or write a backslash before the bracket if it is no link.`;
  return pageProblem("reference-undefined", place, found, cure);
}

/** What is left of them when the page's footnotes are written into the guidance. */
function footnotesIn({ type, content }: Token, markdown: string): DeadLink[] {
  if (type !== "text") return [];
  return Array.from(content.matchAll(/\[\^\w{1,50}\](?!:)/g), ([text]) => text)
    .filter((text) => !markdown.includes(`\\${text}`))
    .map((text) => ({ text, words: text, problem: (place) => lostFootnote(text, place) }));
}

function lostFootnote(text: string, place: Place): Problem {
  const found = `the footnote ${quoted(text)}, which is not shown with this guidance`;
  const expected = "a footnote of the page that is one paragraph of at most 500 characters";
  const cure = "Write what it says here, or link the section that says it.";
  return problemAt("reference-undefined", place, { found, expected, cure });
}

/** Made when it is needed, because most guidance has no links. */
let known: Parser | null = null;

function parser(): Parser {
  known ??= new MarkdownIt({ html: true });
  return known;
}
