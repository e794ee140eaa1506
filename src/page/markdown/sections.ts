import Slugger, { slug } from "github-slugger";
import { countBelow } from "../../text/line-starts.js";
import { nearest } from "../../text/nearest.js";
import { type Blocks, type Extent, infoWords, type PageBlock } from "./blocks.js";
import { headingText, type References } from "./inline.js";

/** What stands below a heading, down to the next of its level or above in the same list item, quote or page. */
export interface Section {
  readonly heading: PageBlock<"heading">;
  readonly extent: Extent;
  /** Its Markdown, without the heading, and without what the list or quote around adds to each line. */
  readonly text: string;
  /** Its commands: the fenced blocks without info string or with a shell's name. Empty: it has none. */
  readonly script: string;
  /** Blocks that look like commands and are not run: the shell's name is none of ours, or they are indented. */
  readonly unrun: readonly CommandBlock[];
}

type CommandBlock = PageBlock<"fence"> | PageBlock<"code">;

/** What the target of a link means on this page. */
type Target =
  | { readonly kind: "section"; readonly section: Section }
  /** `html`: HTML makes the anchor, and no heading of Markdown stands there. `why` goes on from "which". */
  | {
      readonly kind: "missing" | "html";
      readonly anchor: string;
      readonly why: string;
      readonly cure: string;
    }
  | { readonly kind: "elsewhere" };

interface Sections {
  readonly resolve: (href: string) => Target;
}

/** Looking for a similar slug costs a walk through all of them. */
const maxSuggestions = 20;

/** The page's headings by GitHub's slugs; a heading in a list or a quote has one too, as it has on GitHub. */
export function readSections(lines: readonly string[], { blocks, references }: Blocks): Sections {
  const headings = blocks.filter((block) => block.kind === "heading");
  let slugs: ReadonlyMap<string, number> | null = null;
  const readSection = sectionReader(lines, headings, blocks);
  // Ten thousand rows may link to one section: its text is in memory once.
  const known = new Map<number, Section>();
  let anchors: ReadonlyMap<string, HtmlAnchor> | null = null;
  let missing = 0;
  return {
    resolve(href) {
      if (!href.startsWith("#")) return { kind: "elsewhere" };
      const anchor = decoded(href.slice(1));
      slugs ??= slugsOf(headings, references);
      let index = slugs.get(anchor);
      if (index === undefined) {
        anchors ??= htmlAnchors(blocks);
        const html = anchors.get(anchor);
        if (html?.heading === null) {
          const why = `is HTML (line ${html.line + 1}) and begins no section`;
          const cure = "Write a heading of Markdown there, as `## Restore`, and link that.";
          return { kind: "html", anchor, why, cure };
        }
        if (html?.heading !== undefined) index = headings.indexOf(html.heading);
      }
      const section = index === undefined ? null : (known.get(index) ?? readSection(index));
      if (index === undefined || section === null) {
        missing += 1;
        const suggestion = missing > maxSuggestions ? null : nearest(anchor, slugs.keys());
        const cure =
          suggestion === null
            ? "Write a heading of this page as GitHub's link to it shows it."
            : `Did you mean \`#${suggestion}\`?`;
        return { kind: "missing", anchor, why: "no heading has", cure };
      }
      known.set(index, section);
      return { kind: "section", section };
    },
  };
}

function slugsOf(
  headings: readonly PageBlock<"heading">[],
  references: References,
): ReadonlyMap<string, number> {
  const slugger = new Slugger();
  const indexes = new Map<string, number>();
  for (const [index, { source }] of headings.entries()) {
    const slug = slugger.slug(headingText(source, references));
    if (slug !== "") indexes.set(slug, index);
  }
  return indexes;
}

type SectionReader = (index: number) => Section | null;

function sectionReader(
  lines: readonly string[],
  headings: readonly PageBlock<"heading">[],
  blocks: readonly PageBlock[],
): SectionReader {
  const code = blocks.filter((block) => block.kind === "fence" || block.kind === "code");
  const starts = code.map(({ extent }) => extent.start);
  return (index) => {
    const heading = headings[index];
    if (heading === undefined) return null;
    const extent = { start: heading.extent.end, end: endOfSection(headings, index, heading) };
    const text = textIn(lines, extent, heading);
    const own = code.slice(countBelow(starts, extent.start), countBelow(starts, extent.end));
    return { heading, extent, text, script: scriptOf(own), unrun: own.filter(isUnrun) };
  };
}

function endOfSection(
  headings: readonly PageBlock<"heading">[],
  index: number,
  heading: PageBlock<"heading">,
): number {
  for (let next = index + 1; next < headings.length; next += 1) {
    const other = headings[next];
    if (other === undefined || other.extent.start >= heading.container.end) break;
    if (other.container === heading.container && other.level <= heading.level) return other.extent.start;
  }
  return heading.container.end;
}

function textIn(
  lines: readonly string[],
  { start, end }: Extent,
  { quoted, container }: PageBlock<"heading">,
): string {
  const own = lines.slice(start, end);
  if (container.start === 0 && container.end === lines.length) return own.join("\n").trim();
  const unquoted = quoted ? own.map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/, "")) : own;
  return withoutIndentation(unquoted).join("\n").trim();
}

/** Takes away the indentation that all lines have. */
function withoutIndentation(lines: readonly string[]): string[] {
  let common = Number.POSITIVE_INFINITY;
  for (const line of lines)
    if (line.trim() !== "") common = Math.min(common, line.length - line.trimStart().length);
  return lines.map((line) => line.slice(common));
}

const shells = new Set(["sh", "bash", "shell", "zsh", "pwsh", "cmd"]);

/** Info strings of commands that are not run: other shells, and sessions with their prompts and output. */
const otherShells = new Set([
  "console",
  "shell-session",
  "shellsession",
  "sh-session",
  "bash-session",
  "terminal",
  "powershell",
  "ps1",
  "ps",
  "posh",
  "fish",
  "ksh",
  "csh",
  "tcsh",
  "dash",
  "nu",
  "nushell",
  "bat",
  "batch",
  "dos",
  "doscon",
  "command",
  "commandline",
]);

function scriptOf(code: readonly CommandBlock[]): string {
  return code
    .flatMap((block) => (block.kind === "fence" && isRun(block) ? [block.content.replace(/\n$/, "")] : []))
    .filter((script) => script.trim() !== "")
    .join("\n");
}

function isRun({ info }: PageBlock<"fence">): boolean {
  return info === "" || shells.has(firstWord(info));
}

/** `{.sh}` and `bash,copy` are a shell's name in another notation. */
function isUnrun(block: CommandBlock): boolean {
  if (block.kind === "code") return true;
  const word = infoWords(block.info)[0] ?? "";
  return !isRun(block) && (shells.has(word) || otherShells.has(word));
}

function firstWord(info: string): string {
  return info.split(/\s/, 1)[0]?.toLowerCase() ?? "";
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

/** An anchor that HTML makes: where it stands (0-based), and the heading right behind it or around it. */
interface HtmlAnchor {
  readonly line: number;
  readonly heading: PageBlock<"heading"> | null;
}

/** `<a name="x">`, `<h2 id="x">` and `<h3>Restore</h3>`: GitHub leads there, and none is a heading of Markdown. */
function htmlAnchors(blocks: readonly PageBlock[]): ReadonlyMap<string, HtmlAnchor> {
  const anchors = new Map<string, HtmlAnchor>();
  for (const [index, block] of blocks.entries()) {
    const text =
      block.kind === "html"
        ? block.content
        : block.kind === "heading" || block.kind === "paragraph"
          ? block.source
          : "";
    if (!text.includes("<")) continue;
    const next = blocks[index + 1];
    const heading = block.kind === "heading" ? block : next?.kind === "heading" ? next : null;
    for (const [offset, line] of text.split("\n").entries())
      for (const name of namesIn(line))
        if (!anchors.has(name)) anchors.set(name, { line: block.extent.start + offset, heading });
  }
  return anchors;
}

function namesIn(line: string): string[] {
  const named = line.matchAll(/<[a-z][^<>]{0,300}?\s(?:id|name)\s?=\s?["']?([^\s"'<>]{1,200})/gi);
  const titles = line.matchAll(/<h[1-6](?:\s[^<>]{0,300})?>([^<>]{1,200})<\/h/gi);
  return [
    ...Array.from(named, ([, name = ""]) => name),
    ...Array.from(titles, ([, title = ""]) => slug(title.trim())),
  ];
}
