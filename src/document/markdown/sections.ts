import Slugger from "github-slugger";
import { nearest } from "../nearest.js";
import type { Blocks, Extent, FenceBlock, HeadingBlock } from "./blocks.js";
import { countBelow } from "./count-below.js";
import { headingText, type References } from "./inline.js";

/** What stands below a heading, down to the next of its level or above in the same list item, quote or page. */
export interface Section {
  readonly heading: HeadingBlock;
  readonly extent: Extent;
}

/** What the target of a link means on this page. */
export type Target =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "missing"; readonly anchor: string; readonly suggestion: string | null }
  | { readonly kind: "elsewhere" };

export interface Sections {
  readonly resolve: (href: string) => Target;
  /** The commands of a section: its fenced blocks without info string or with a shell's name. Empty: it has none. */
  readonly scriptOf: (section: Section) => string;
}

/** Looking for a similar slug costs a walk through all of them. */
const maxSuggestions = 100;

/** The page's headings by GitHub's slugs; a heading in a list or a quote has one too, as it has on GitHub. */
export function readSections({ blocks, references }: Blocks): Sections {
  const headings = blocks.filter((block) => block.kind === "heading");
  const fences = blocks.filter((block) => block.kind === "fence");
  const fenceStarts = fences.map(({ extent }) => extent.start);
  const indexes = slugsOf(headings, references);
  const known = new Map<string, Section>();
  let suggestions = 0;
  const suggest = (anchor: string) =>
    ++suggestions > maxSuggestions ? null : nearest(anchor, indexes.keys());
  return {
    resolve(href) {
      if (!href.startsWith("#")) return { kind: "elsewhere" };
      const anchor = decoded(href.slice(1));
      const section = known.get(anchor) ?? sectionOf(headings, indexes.get(anchor));
      if (section === null) return { kind: "missing", anchor, suggestion: suggest(anchor) };
      known.set(anchor, section);
      return { kind: "section", section };
    },
    scriptOf: ({ extent }) => scriptIn(fences, fenceStarts, extent),
  };
}

function slugsOf(headings: readonly HeadingBlock[], references: References): ReadonlyMap<string, number> {
  const slugger = new Slugger();
  const indexes = new Map<string, number>();
  for (const [index, { source }] of headings.entries()) {
    const slug = slugger.slug(headingText(source, references));
    if (slug !== "") indexes.set(slug, index);
  }
  return indexes;
}

/** The section's Markdown, without its heading, and without what its container adds to each line. */
export function sectionText({ heading, extent }: Section, lines: readonly string[]): string {
  const own = lines.slice(extent.start, extent.end);
  const unquoted = heading.quoted ? own.map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/, "")) : own;
  const used = unquoted.filter((line) => line.trim() !== "");
  const indent = Math.min(...used.map((line) => line.length - line.trimStart().length));
  const isNested = heading.container.start > 0 || heading.container.end < lines.length;
  return (isNested ? unquoted.map((line) => line.slice(indent)) : unquoted).join("\n").trim();
}

const shells = new Set(["sh", "bash", "shell", "zsh", "pwsh", "cmd"]);

function scriptIn(fences: readonly FenceBlock[], starts: readonly number[], { start, end }: Extent): string {
  const scripts: string[] = [];
  for (let index = countBelow(starts, start); index < fences.length; index += 1) {
    const fence = fences[index];
    if (fence === undefined || fence.extent.start >= end) break;
    if (fence.info === "" || shells.has(firstWord(fence.info)))
      scripts.push(fence.content.replace(/\n$/, ""));
  }
  return scripts.filter((script) => script.trim() !== "").join("\n");
}

function firstWord(info: string): string {
  return info.split(/\s/, 1)[0]?.toLowerCase() ?? "";
}

function sectionOf(headings: readonly HeadingBlock[], index: number | undefined): Section | null {
  const heading = index === undefined ? undefined : headings[index];
  if (index === undefined || heading === undefined) return null;
  let end = heading.container.end;
  for (let next = index + 1; next < headings.length; next += 1) {
    const other = headings[next];
    if (other === undefined || other.extent.start >= end) break;
    if (other.container !== heading.container || other.level > heading.level) continue;
    end = other.extent.start;
  }
  return { heading, extent: { start: heading.extent.end, end } };
}

/** markdown-it encodes what is not ASCII; a page may have encoded it already. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch (cause) {
    if (cause instanceof URIError) return anchor;
    throw cause;
  }
}
