import { readChecklist } from "../../page/read.js";
import type { PageDraft } from "../draft.js";
import { buildPage, nameOwner } from "./build-page.js";
import type { FromDraft, FromFacts, FromFile } from "./from-draft.js";
import type { FromSource } from "./from-source.js";
import { areaFromHeading } from "./names.js";
import { type Outline, readOutline, type Section } from "./outline.js";
import { placeScripts } from "./place-blocks.js";
import { placeItems } from "./place-items.js";
import { placeTable } from "./place-tables.js";
import { linesOf, readSource } from "./read-source.js";
import { asReadable, readableSections } from "./readable-sections.js";
import { noRefusals, refusalsOf } from "./refusals.js";
import { sectionKind } from "./section-kinds.js";
import { timingOfHeading } from "./timing.js";
import { type Here, Work } from "./work.js";

/** Makes a page of what a team has. Nothing of the file is lost: each of its lines is on the page, or named. */
export async function draftFrom(file: FromFile, facts: FromFacts): Promise<FromDraft> {
  if (await isPage(file)) return pageAsItIs(file);
  const source = readSource(file);
  const text = source.lines.map((line) => line.text).join("\n");
  const outline = readOutline(text, source.lines.length);
  const draft = await draftOf(source, outline, facts);
  const intro = await asReadable(draft.page.intro);
  const page = { ...draft.page, intro, sections: await readableSections(draft.page.sections) };
  return { ...draft, page, notPlaced: withUnnamed(file, draft) };
}

/** What the page's reader does not take of the rows is found by reading them: the next draft goes without. */
async function draftOf(source: FromSource, outline: Outline, facts: FromFacts): Promise<FromDraft> {
  let refusals = noRefusals;
  for (let round = 1; ; round += 1) {
    const work = placeAll(source, outline, new Work(source, outline.references, facts, refusals));
    const next = await refusalsOf(work.rows, refusals);
    const isSettled = next.rows.size === refusals.rows.size && next.signals.size === refusals.signals.size;
    if (isSettled || round === maxRounds) return buildPage(outline, work);
    refusals = next;
  }
}

/** Rows lose their signals in one round, and themselves in another. */
const maxRounds = 5;

function placeAll(source: FromSource, outline: Outline, work: Work): Work {
  for (const { line, became, what } of source.placed) work.ledger.place(line, became, what);
  for (const { line, text: left, why } of source.notPlaced) work.ledger.leaveOut(line, left, why);
  nameOwner(outline, work);
  for (const section of outline.sections) placeSection(section, work);
  return work;
}

/** Lines of which nothing was said are named: no rule may lose one. */
function withUnnamed({ text }: FromFile, { placed, notPlaced }: FromDraft): FromDraft["notPlaced"] {
  const known = new Set([...placed, ...notPlaced].map(({ line }) => line));
  const unnamed = linesOf(text).flatMap((each, index) =>
    each.trim() === "" || known.has(index + 1)
      ? []
      : [{ line: index + 1, text: each.trim(), why: "it has no place on the page" }],
  );
  return [...notPlaced, ...unnamed].sort((a, b) => a.line - b.line);
}

function placeSection(section: Section, work: Work): void {
  const { heading } = section;
  const title = heading?.text ?? "";
  const isTitle = heading === null || heading.level === 1;
  const here: Here = {
    title: title === "" ? "the title" : title,
    kind: isTitle ? "steps" : sectionKind(title.slice(0, 200)),
    area: isTitle ? "release" : areaFromHeading(title),
    timing: timingOfHeading(title.slice(0, 200)),
    isNested: false,
    isList: false,
  };
  for (const table of section.tables) placeTable(table, here, work);
  placeItems(section.items, here, work);
  if (here.kind === "steps") placeScripts(section.blocks, here, work);
  const became = here.kind === "guidance" ? "guidance" : "prose";
  work.place(section.extent, became, `kept as ${became === "prose" ? "text" : became} below "${here.title}"`);
}

/** A page that reads without an error is one already. */
async function isPage({ path, text }: FromFile): Promise<boolean> {
  if (!/\.(?:md|ya?ml)$/i.test(path) || !/area/i.test(text) || !/command|run/i.test(text)) return false;
  return (await readChecklist(path, Buffer.from(text))).checklist !== null;
}

function pageAsItIs({ text }: FromFile): FromDraft {
  const settings = { owner: null, ticket: null, versionFrom: null, signOffs: null, setup: [] };
  const page: PageDraft = { title: "", settings, intro: "", rows: [], sections: [] };
  const placed = text
    .split(/\r\n?|\n/)
    .flatMap((line, index) =>
      line.trim() === ""
        ? []
        : [{ line: index + 1, became: "page" as const, what: "it is a page already, and stays as it is" }],
    );
  return { page, isPage: true, placed, notPlaced: [] };
}
