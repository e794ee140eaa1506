import type { Place, Problem } from "../../model/finding.js";
import { settingsFields } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import { nearest } from "../../text/nearest.js";
import { emptySettings, type SettingsDraft } from "../draft.js";
import type { PageBlock } from "./blocks.js";
import { type HtmlComment, readHtmlLines } from "./html.js";
import { areSurely, isOurs, reportMisplacedSettings, yamlKey } from "./misplaced-settings.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

export interface SettingsText {
  readonly origin: "front-matter" | "comment";
  readonly yaml: string;
  /** Where the YAML begins. */
  readonly base: Place;
}

/** The first line of the comment form (FORMAT 1.1). */
const opening = "<!-- readiness";

/**
 * Settings from front matter or from a comment: one of them, once. Front matter without a key of ours is a site
 * generator's own and may stand beside a comment.
 */
export async function readPageSettings(
  frontMatter: FrontMatter | null,
  context: PageContext,
): Promise<SettingsDraft> {
  const { blocks, report } = context;
  const comments = settingsComments(context);
  for (const block of blocks.blocks) report(commentInText(block, context));
  reportMisplacedSettings(context, frontMatter !== null || comments.length > 0);
  const texts = frontMatter === null ? comments : [frontMatter, ...comments];
  if (texts.length === 0) return emptySettings;
  const { readSettings } = await import(/* webpackChunkName: "yaml" */ "../yaml/yaml-document.js");
  const drafts = texts.map(({ yaml, base, origin }) => readSettings(yaml, base, origin, report));
  const ours = frontMatter?.isOurs === false && comments.length > 0 ? 1 : 0;
  const where = texts[ours]?.origin === "comment" ? "comment" : "front matter";
  const cure = `Move its keys to the ${where} in line ${(texts[ours]?.base.line ?? 2) - 1}.`;
  for (const { base } of texts.slice(ours + 1))
    report(pageProblem("settings-twice", base.line - 2, "a second block of settings", cure));
  return drafts[ours] ?? emptySettings;
}

/** The settings in comments of the page. */
export function settingsComments(context: PageContext): SettingsText[] {
  return context.blocks.blocks.flatMap((block) => (block.kind === "html" ? settingsIn(block, context) : []));
}

function settingsIn(block: PageBlock<"html">, context: PageContext): SettingsText[] {
  const { report } = context;
  return readHtmlLines(block.content.split("\n")).comments.flatMap((comment) => {
    const line = block.extent.start + comment.start;
    if (comment.opening !== opening) report(nearMiss(block, comment, context));
    else if (!block.quoted) return settingsText(line, block.extent.start, comment, context);
    else
      report(
        pageProblem("settings-in-quote", line, "settings in a block quote", "Remove the `>` from its lines."),
      );
    return [];
  });
}

/** Behind other text, or behind other HTML in its line, a comment holds no settings. */
function commentInText(block: PageBlock, { lines }: PageContext): Problem | null {
  const text = block.kind === "html" ? block.content : block.kind === "paragraph" ? block.source : "";
  if (block.quoted || !comment.test(text)) return null;
  const index = text.split("\n").findIndex(beginsBehindText);
  const start = block.extent.start + index;
  // Its keys stand right below, be it in another block: behind a comment that is closed in this line.
  const keys = index === -1 ? [] : keysOf(commentOf(lines.slice(start, start + 100)));
  if (!keys.some(isOurs)) return null;
  const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
  const place = { line: start + 1, column: 1 };
  const found = "settings in a comment that begins behind other text, which are not read";
  const expected = `\`${opening}\` and nothing else in the first line of a comment`;
  const cure = `Put a blank line above the comment, and write \`${opening}\` alone in its first line and \`-->\` alone in its last.`;
  return problemAt(rule, place, { found, expected, cure });
}

const comment = /<!--+[ \t]*readiness(?![\w-]*ignore)/i;

/** A comment of the line is ours, and something else than a backtick stands before it. */
function beginsBehindText(line: string): boolean {
  const before = line.slice(0, Math.max(0, line.search(comment))).trimEnd();
  return before !== "" && !before.endsWith("`");
}

/** From the comment on, to its end at most. */
function commentOf(lines: readonly string[]): string {
  const text = lines.join("\n");
  const own = text.slice(Math.max(0, text.search(comment)));
  const end = own.indexOf("-->");
  return end === -1 ? own : own.slice(0, end);
}

/**
 * `<!--readiness` or `<!-- Readiness:` on a line of its own, and a comment that begins so and goes on with keys of
 * ours. `null` where the comment is for readers.
 */
function nearMiss(block: PageBlock<"html">, comment: HtmlComment, { lines }: PageContext): Problem | null {
  const { opening: line, start, end } = comment;
  if (!/^<!--+\s*readiness(?![\w-]*ignore)/i.test(line) && !isMisspelt(block, comment)) return null;
  const place = { line: block.extent.start + start + 1, column: 1 };
  const cure = `Write \`${opening}\` alone in the comment's first line, or begin it with other words if it holds no settings.`;
  const found = `${quoted(line)} begins no settings`;
  if (/^<!--+\s*readiness\s*:?$/i.test(line) && end !== start)
    return {
      ...problemAt("settings-comment", place, { found, expected: `\`${opening}\``, cure }),
      ...withOpening(line, place, lines),
    };
  const keys = keysIn(block, comment);
  if (!keys.some(isOurs)) return null;
  const rule = areSurely(keys) ? "settings-comment" : "settings-misplaced";
  return problemAt(rule, place, { found, expected: `\`${opening}\` and nothing else in that line`, cure });
}

/** `<!-- readines`, with keys of ours below it. */
function isMisspelt(block: PageBlock<"html">, comment: HtmlComment): boolean {
  const [, word] = /^<!--+\s*([\w-]{5,20})\s*:?$/.exec(comment.opening) ?? [];
  return word !== undefined && nearest(word, ["readiness"]) !== null && areSurely(keysIn(block, comment));
}

function withOpening(line: string, place: Place, lines: readonly string[]): Pick<Problem, "fix"> {
  const start = (lines[place.line - 1] ?? "").indexOf(line);
  if (start === -1) return {};
  const from = { line: place.line, column: start + 1 };
  const to = { line: place.line, column: start + 1 + line.length };
  return { fix: [{ from, to, text: opening }] };
}

/** The keys of a comment that begins with `readiness`, those of its first line too. */
function keysIn({ content }: PageBlock<"html">, { start, end }: HtmlComment): string[] {
  const own = content.split("\n").slice(start, end === null ? start + 100 : end + 1);
  return keysOf(own.join("\n"));
}

function keysOf(comment: string): string[] {
  const text = comment.replace(/^\s*<!--+\s*(?:readiness(?![ \t]*:[ \t]*\S)[\w-]*[ \t]*:?)?/i, "");
  return text.split("\n").flatMap((line) => yamlKey.exec(line.trimStart())?.[1] ?? []);
}

function settingsText(
  start: number,
  top: number,
  { end }: HtmlComment,
  { lines, report }: PageContext,
): SettingsText[] {
  const last = end === null ? start : top + end;
  const found =
    end === null
      ? "a settings comment without an end"
      : (lines[last] ?? "").trim() === "-->"
        ? null
        : "other text in the line that ends the settings comment";
  if (found === null)
    return [
      {
        origin: "comment",
        yaml: lines.slice(start + 1, last).join("\n"),
        base: { line: start + 2, column: 1 },
      },
    ];
  const cure =
    "Close the comment with `-->` on a line of its own; before it write no `-->` and, inside other HTML, no blank line.";
  report(pageProblem("settings-comment", last, found, cure));
  return [];
}

/** The YAML between two lines `---` at the top of the page. */
interface FrontMatter extends SettingsText {
  /** Lines of the page that belong to it, both `---` included. */
  readonly lineCount: number;
  /** Whether one of its keys is ours; else it belongs to a site generator. */
  readonly isOurs: boolean;
}

const ourKey = new RegExp(`^["']?(?:${Object.keys(settingsFields).join("|")})["']?[ \\t]*:(?:\\s|$)`, "m");

/** Front matter by FORMAT 1.1, or `null`: then the page is Markdown from its first line on. */
export async function findFrontMatter(lines: readonly string[]): Promise<FrontMatter | null> {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const yaml = end === -1 ? "" : lines.slice(1, end).join("\n");
  if (end === -1 || !(await isMappingOrNothing(yaml))) return null;
  const base = { line: 2, column: 1 };
  return { origin: "front-matter", yaml, base, lineCount: end + 1, isOurs: ourKey.test(yaml) };
}

/** What cannot be YAML by its first line is not tried: it may be a whole page between two rules. */
async function isMappingOrNothing(yaml: string): Promise<boolean> {
  const first = yaml.split("\n").find((line) => /^\s*[^\s#]/.test(line));
  if (first === undefined) return true;
  return (
    /[:?{]/.test(first) &&
    (await import(/* webpackChunkName: "yaml" */ "../yaml/yaml-document.js")).isFrontMatter(yaml)
  );
}
