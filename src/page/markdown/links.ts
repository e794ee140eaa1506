import type { Retest } from "../../model/checklist.js";
import type { Place } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { CheckDraft, Located, Report } from "../draft.js";
import { hiddenInScript } from "../hidden-characters.js";
import { placesInSection, placesInText, reportDeadLinks, reportUndefinedReferences } from "./dead-links.js";
import { readInline } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import type { Section } from "./sections.js";

/** The commands of the section that a `Command` cell stands for, or `null` with the problem reported. */
export function linkedCommand(href: string, place: Place, context: PageContext): string | null {
  const section = follow(href, place, context);
  if (section === "elsewhere") {
    const cure = "Link a heading of this page, or write the command in backticks.";
    context.report(pageProblem("command-link", place, `a link to ${quoted(href)}`, cure));
    return null;
  }
  if (section === null) return null;
  if (section.script !== "") {
    reportUnrun(section, context);
    return section.script;
  }
  const found = `a link to a section without commands (line ${section.heading.extent.start + 1})`;
  const cure = "Put the commands into a fenced block, without info string or with `sh`, below that heading.";
  context.report(pageProblem("section-without-command", place, found, cure));
  return null;
}

function reportUnrun(section: Section, { commands, lines, blocks, report }: PageContext): void {
  if (commands.has(section)) return;
  commands.add(section);
  reportUndefinedReferences(section.text, placesInSection(section, lines), { blocks, report });
  reportHiddenLine(section, lines, report);
  for (const block of section.unrun) {
    const found = `${block.kind === "fence" ? `a block ${quoted(block.info)}` : "an indented block"} in a section that stands for a command, which is not run`;
    const cure =
      "If its lines are commands, put a fence with `sh` around them, without prompts and output; if they are for readers, write `text` behind the fence.";
    report(pageProblem("block-not-run", block.extent.start, found, cure));
  }
}

/** The first line of a section's commands with a character that cannot be seen. */
function reportHiddenLine({ script, extent }: Section, lines: readonly string[], report: Report): void {
  const placeOf = (offset: number): Place => {
    const own = script.slice(0, offset).split("\n");
    const text = script.split("\n")[own.length - 1] ?? "";
    let index = extent.start;
    while (index < extent.end && lines[index]?.endsWith(text) !== true) index += 1;
    const column = (lines[index] ?? "").length - text.length + (own.at(-1) ?? "").length + 1;
    return { line: index + 1, column };
  };
  report(hiddenInScript(script, placeOf));
}

/**
 * What a cell or a text says to a person: the section, where it is nothing but a link to one, else itself.
 * `null` when the section is missing or empty; that is reported.
 */
export function guidanceOf(
  markdown: string,
  soleLink: string | null,
  place: Place,
  context: PageContext,
): Located<string> | null {
  const section = soleLink === null ? "elsewhere" : follow(soleLink, place, context);
  if (section === "elsewhere") {
    reportBareAnchor(markdown, place, context);
    // With what the page's definitions say, so that those are looked at too.
    const value = context.guidance.inText(markdown);
    reportDeadLinks(value, placesInText(markdown, place), context);
    return { value, place };
  }
  if (section === null) return null;
  if (section.text !== "") {
    const value = context.guidance.inSection(section);
    const places = placesInSection(section, context.lines);
    if (!context.shown.has(section)) reportDeadLinks(value, places, context);
    context.shown.add(section);
    const at = (offset: number) => places.find(/\S{0,100}/y.exec(value.slice(offset))?.[0] ?? "") ?? place;
    return { value, place, at };
  }
  const found = `a link to an empty section (line ${section.heading.extent.start + 1})`;
  context.report(pageProblem("section-empty", place, found, "Write the steps below that heading."));
  return null;
}

/** Guidance in the place of a command that runs again. */
export function asRetest(guidance: Located<string> | null): Located<Retest> | null {
  return guidance && { ...guidance, value: { kind: "guidance", markdown: guidance.value } };
}

/** `#restore` alone: an anchor of the page that is no link, and is shown as it stands. */
function reportBareAnchor(markdown: string, place: Place, { sections, report }: PageContext): void {
  const anchor = markdown.startsWith("#") && /^#[^\s#]{1,200}$/.test(markdown) ? markdown : null;
  if (anchor === null || sections.resolve(anchor).kind !== "section") return;
  const found = `the anchor ${quoted(anchor)} alone, which is no link`;
  const cure = `Write ${quoted(`[${anchor.slice(1)}](${anchor})`)}, which stands for that section.`;
  report(problemAt("guidance-anchor", place, { found, expected: "a link", cure }));
}

/** In a block of a page, `rollback`, `retest` and `to-do` that are only a link work as they do in a table. */
export function withGuidance(draft: CheckDraft, context: PageContext): CheckDraft {
  const { rollback, retest, toDo } = draft;
  const linked = (text: Located<string> | null) =>
    text && guidanceOf(text.value, soleLinkOf(text.value, context), text.place, context);
  return {
    ...draft,
    rollback: linked(rollback),
    toDo: linked(toDo),
    retest: retest && linkedRetest(retest, context),
  };
}

function linkedRetest(retest: Located<Retest>, context: PageContext): Located<Retest> | null {
  const { value, place } = retest;
  const soleLink = value.kind === "command" ? soleLinkOf(value.script, context) : null;
  if (value.kind !== "command" || soleLink === null) return retest;
  return asRetest(guidanceOf(value.script.trim(), soleLink, place, context));
}

function soleLinkOf(text: string, { blocks }: PageContext): string | null {
  return /^\s*\[/.test(text) ? readInline(text.trim(), blocks.references).soleLink : null;
}

/** The section that a link leads to, remembered as guidance; `null` with the problem reported. */
function follow(
  href: string,
  place: Place,
  { sections, linked, report }: PageContext,
): Section | "elsewhere" | null {
  const target = sections.resolve(href);
  if (target.kind === "elsewhere") return "elsewhere";
  if (target.kind === "section") {
    if (!linked.has(target.section)) linked.set(target.section, place);
    return target.section;
  }
  const found = `a link to ${quoted(`#${target.anchor}`)}, which ${target.why}`;
  report(pageProblem("anchor-missing", place, found, target.cure));
  return null;
}
