import { slug } from "github-slugger";
import { headingText } from "../../page/markdown/inline.js";
import { emptyRow, type PageDraft, type RowDraft, type SectionDraft } from "../draft.js";
import type { FromDraft } from "./from-draft.js";
import { areaFromHeading, plain } from "./names.js";
import type { Heading, Outline, Section } from "./outline.js";
import { isRollback } from "./section-kinds.js";
import { ownerIn } from "./task.js";
import type { Work } from "./work.js";

/** The page of what is left of the file and of its rows, and the list of what became what. */
export function buildPage(outline: Outline, work: Work): FromDraft {
  const title = titleOf(outline, work);
  const { intro, groups } = groupsOf(outline, title, work);
  const left = groups.flatMap((group) => sectionOf(group, work));
  const { text, signOffs } = splitIntro(intro);
  const looked = rowsOf(work);
  const page: PageDraft = {
    title: title === null ? (work.source.title ?? "Release readiness") : sourceOf(title, work),
    settings: {
      owner: work.source.owner ?? work.owner,
      ticket: null,
      versionFrom: work.facts.versionFrom,
      signOffs: null,
      setup: looked.setup,
    },
    intro: text,
    rows: withRollback(looked.rows, left, title?.text ?? ""),
    sections: [...signOffs, ...left, ...looked.sections],
  };
  nameHeadings(outline, work);
  nameRest(work);
  return { page, isPage: false, placed: work.ledger.placed, notPlaced: work.ledger.notPlaced };
}

/** The first heading, where it is one of the first level. */
function titleOf({ sections }: Outline, work: Work): Heading | null {
  const first = sections.find(({ heading }) => heading !== null)?.heading ?? null;
  if (first?.level !== 1 || plain(first.text) === "") return null;
  work.place(first.extent, "heading", "the page's title");
  return first;
}

/** A heading of the page's own level, with what stands below deeper ones. */
type Group = readonly [Section, ...Section[]];

interface Groups {
  /** What stands above the first heading that is no title. */
  readonly intro: string;
  readonly groups: readonly Group[];
}

function groupsOf({ sections }: Outline, title: Heading | null, work: Work): Groups {
  const own = sections.filter(({ heading }) => heading !== null && heading !== title);
  const level = Math.min(6, ...own.map(({ heading }) => heading?.level ?? 6));
  const groups: [Section, ...Section[]][] = [];
  for (const section of own) {
    const last = groups.at(-1);
    if (last === undefined || (section.heading?.level ?? 0) <= level) groups.push([section]);
    else last.push(section);
  }
  const intro = sections.filter(({ heading }) => heading === null || heading === title);
  return {
    intro: intro
      .map((section) => bodyOf(section, work))
      .filter((body) => body !== "")
      .join("\n\n"),
    groups,
  };
}

function bodyOf({ extent }: Section, work: Work): string {
  return work.kept.text(extent.start, extent.end);
}

/** What is left of a group; nothing, where all of it is in the matrix. Headings above text that is left stay. */
function sectionOf(group: Group, work: Work): readonly SectionDraft[] {
  const [first] = group;
  const base = first.heading?.level ?? 1;
  let deepest = 0;
  const parts: string[] = [];
  for (const section of group.toReversed()) {
    const body = bodyOf(section, work);
    const level = section.heading?.level ?? base;
    const isKept = body !== "" || level < deepest || (section === first && parts.length > 0);
    if (!isKept) continue;
    deepest = section === first ? 0 : level;
    if (section.heading !== null) work.place(section.heading.extent, "heading", "a heading of the page");
    const heading =
      section === first
        ? []
        : [`${"#".repeat(Math.min(6, Math.max(3, level - base + 2)))} ${sourceOf(section.heading, work)}`];
    parts.push([...heading, body].filter((text) => text !== "").join("\n\n"));
  }
  return parts.length === 0
    ? []
    : [{ heading: sourceOf(first.heading, work), markdown: parts.reverse().join("\n\n") }];
}

/** The heading as it is written, without its signs. */
function sourceOf(heading: Heading | null, work: Work): string {
  const { start, end } = heading?.extent ?? { start: 0, end: 1 };
  // Underlined ones may have several lines.
  const isUnderlined = end - start > 1;
  const text = isUnderlined
    ? Array.from({ length: end - start - 1 }, (_, index) => work.line(start + index).trim()).join(" ")
    : work
        .line(start)
        .replace(/^\s{0,3}#{1,6}\s+/, "")
        .replace(/\s+#+\s*$/, "");
  // Bare pipes are cells to whoever looks for a table.
  return text.trim().replace(/(?<!\\)\|/g, "\\|") || "Section";
}

/**
 * Lists and HTML stand below the matrix, in a section of their own where the file has no heading for them: a fold that
 * begins above the matrix would hide it.
 */
function splitIntro(intro: string): { readonly text: string; readonly signOffs: readonly SectionDraft[] } {
  const lines = intro.split("\n");
  const at = lines.findIndex((line) => isListed.test(line) || /^\s{0,3}<(?!!--)/.test(line));
  if (at === -1) return { text: intro, signOffs: [] };
  const markdown = lines.slice(at).join("\n").trimEnd();
  const heading = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[ \]\s/m.test(markdown) ? "Sign-offs" : "More";
  return { text: lines.slice(0, at).join("\n").trim(), signOffs: [{ heading, markdown }] };
}

const isListed = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;

/** "Owner: @acme/release" above the first heading, or below the title. */
export function nameOwner({ sections }: Outline, work: Work): void {
  for (const { extent } of sections.slice(0, 2)) {
    for (let index = extent.start; index < Math.min(extent.end, extent.start + 30); index += 1) {
      const line = work.line(index);
      const said =
        /^\s*(?:[-*>]\s+)?(?:\*\*|__)?(?:release )?(?:owner|maintainers?|manager|captain|lead|dri)s?(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(.{1,80})$/i.exec(
          line,
        )?.[1];
      const owner = said === undefined ? null : (ownerIn(said) ?? plain(said));
      if (owner === null || !/\p{L}/u.test(owner) || /[<{[]|\btbd\b/i.test(said ?? "")) continue;
      work.place({ start: index, end: index + 1 }, "setting", `the page's owner: ${owner}; kept as text too`);
      work.owner = owner;
      return;
    }
  }
}

/** What a page needs to look at something. */
type Rows = Pick<PageDraft, "rows" | "sections"> & { readonly setup: readonly string[] };

/** A page needs a row: where the list has none, the repository's are taken, and else one that holds in every repository. */
function rowsOf({ rows, setup, facts: { otherwise }, names }: Work): Rows {
  if (rows.length > 0) return { rows, sections: [], setup };
  const none = "the file names no command that could be run";
  const why = `${none}; this one is the repository's`;
  if (otherwise !== null && otherwise.rows.length > 0) {
    const marked = otherwise.rows.map((row) => ({
      ...row,
      guess: row.guess === null ? why : `${why}, and ${row.guess}`,
    }));
    return {
      rows: marked,
      sections: otherwise.sections,
      setup: [...new Set([...otherwise.settings.setup, ...setup])],
    };
  }
  const row = {
    ...emptyRow,
    area: "release",
    check: names.unique("no conflict markers"),
    command: ["git grep -n -E '^(<<<<<<<|>>>>>>>) '"],
    pass: ["exit 1", "stdout empty"],
    guess: `${none}; this row holds in every repository`,
  };
  return { rows: [row], sections: [], setup };
}

/** Rows without a way back link to the section that tells it, where its anchor is plain to see. */
function withRollback(
  rows: readonly RowDraft[],
  sections: readonly SectionDraft[],
  title: string,
): readonly RowDraft[] {
  const section = sections.find(({ heading }) => isRollback(heading));
  if (section === undefined) return rows;
  const inside = sections.flatMap(({ markdown }) => markdown.match(/^#{3,6} .+$/gm) ?? []);
  const headings = [
    title,
    ...sections.map(({ heading }) => heading),
    ...inside.map((line) => line.replace(/^#+ /, "")),
  ];
  const anchor = anchorOf(section.heading);
  const words = plain(section.heading);
  if (words === "" || headings.filter((heading) => anchorOf(heading) === anchor).length > 1) return rows;
  const link = `[${words}](#${anchor})`;
  return rows.map((row) => (row.rollback === "" && row.toDo === null ? { ...row, rollback: link } : row));
}

function anchorOf(heading: string): string {
  return slug(headingText(heading, {}));
}

/** Headings above nothing but rows: they name their area, or are named here. */
function nameHeadings({ sections }: Outline, work: Work): void {
  const areas = new Set(work.rows.map(({ area }) => area));
  for (const { heading } of sections) {
    if (heading === null) continue;
    const area = areaFromHeading(heading.text);
    const what = `the area "${area}" of the rows that stood below it: ${sourceOf(heading, work)}`;
    if (areas.has(area)) work.place(heading.extent, "row", what);
    for (const { text, line } of work.source.lines.slice(heading.extent.start, heading.extent.end))
      if (text.trim() !== "") work.ledger.leaveOut(line, text, "nothing is left below this heading");
  }
}

/** Whatever no rule spoke of is on the page as text. */
function nameRest(work: Work): void {
  for (const [index, { text, line }] of work.source.lines.entries())
    if (text.trim() !== "" && work.kept.at(index) !== null) work.ledger.place(line, "prose", "kept as text");
    else if (/[\p{L}\p{N}]/u.test(text)) work.ledger.leaveOut(line, text, "it has no place on the page");
}
