import type { Place, Problem } from "../../model/finding.js";
import { settingsFields } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import { nearest } from "../../text/nearest.js";
import { emptySettings, type Report, type SettingsDraft } from "../draft.js";
import type { HtmlBlock, PageBlock } from "./blocks.js";
import { type HtmlComment, readHtmlLines } from "./html.js";
import { areSurely, isOurs, reportMisplacedSettings, yamlKey } from "./misplaced-settings.js";
import { pageProblem } from "./page-problem.js";

interface SettingsText {
  readonly origin: "front-matter" | "comment";
  readonly yaml: string;
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
  lines: readonly string[],
  blocks: readonly PageBlock[],
  report: Report,
): Promise<SettingsDraft> {
  const comments = blocks.flatMap((block) =>
    block.kind === "html" ? settingsComments(block, lines, report) : [],
  );
  for (const block of blocks)
    if (block.kind === "paragraph") reportCommentInText(block.source, block, lines, report);
    else if (block.kind === "html") reportCommentInText(block.content, block, lines, report);
  reportMisplacedSettings(lines, blocks, frontMatter !== null || comments.length > 0, report);
  const texts = frontMatter === null ? comments : [fromFrontMatter(frontMatter), ...comments];
  if (texts.length === 0) return emptySettings;
  const { readSettings } = await import(/* webpackChunkName: "yaml" */ "../yaml/yaml-document.js");
  const drafts = texts.map(({ yaml, base, origin }) => readSettings(yaml, base, origin, report));
  const ours = frontMatter?.isOurs === false && comments.length > 0 ? 1 : 0;
  for (const second of texts.slice(ours + 1)) reportSecond(second, texts[ours], report);
  return drafts[ours] ?? emptySettings;
}

function fromFrontMatter({ yaml, base }: FrontMatter): SettingsText {
  return { origin: "front-matter", yaml, base };
}

function reportSecond(second: SettingsText, first: SettingsText | undefined, report: Report): void {
  const place = { line: second.base.line - 1, column: 1 };
  const cure = `Move its keys to the ${first?.origin === "comment" ? "comment" : "front matter"} in line ${(first?.base.line ?? 2) - 1}.`;
  report(pageProblem("settings-twice", place, "a second block of settings", cure));
}

function settingsComments(block: HtmlBlock, lines: readonly string[], report: Report): SettingsText[] {
  return readHtmlLines(block.content.split("\n")).comments.flatMap((comment) => {
    const place = { line: block.extent.start + comment.start + 1, column: 1 };
    if (comment.opening !== opening) {
      const problem = nearMiss(block, comment, place, lines);
      if (problem !== null) report(problem);
      return [];
    }
    if (!block.quoted) return settingsText(block, comment, lines, report);
    report(inQuote(place));
    return [];
  });
}

/** Behind other text, or behind other HTML in its line, a comment holds no settings. */
function reportCommentInText(
  source: string,
  { extent, quoted: isQuoted }: PageBlock,
  lines: readonly string[],
  report: Report,
): void {
  if (isQuoted || !comment.test(source)) return;
  const index = source.split("\n").findIndex(beginsBehindText);
  const start = extent.start + index;
  // Its keys stand right below, be it in another block: behind a comment that is closed in this line.
  const keys = index === -1 ? [] : keysOf(commentOf(lines.slice(start, start + 100)));
  if (!keys.some(isOurs)) return;
  const place = { line: start + 1, column: 1 };
  const found = "settings in a comment that begins behind other text, which are not read";
  const expected = `\`${opening}\` and nothing else in the first line of a comment`;
  const cure = `Put a blank line above the comment, and write \`${opening}\` alone in its first line and \`-->\` alone in its last.`;
  report(
    problemAt(areSurely(keys) ? "settings-comment" : "settings-misplaced", place, { found, expected, cure }),
  );
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

function inQuote(place: Place): Problem {
  const cure = "Remove the `>` from its lines.";
  return pageProblem("settings-in-quote", place, "settings in a block quote", cure);
}

/**
 * `<!--readiness` or `<!-- Readiness:` on a line of its own, and a comment that begins so and goes on with keys of
 * ours. `null` where the comment is for readers.
 */
function nearMiss(
  block: HtmlBlock,
  comment: HtmlComment,
  place: Place,
  lines: readonly string[],
): Problem | null {
  const { opening: line, start, end } = comment;
  if (!/^<!--+\s*readiness(?![\w-]*ignore)/i.test(line) && !isMisspelt(block, comment)) return null;
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
function isMisspelt(block: HtmlBlock, comment: HtmlComment): boolean {
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
function keysIn({ content }: HtmlBlock, { start, end }: HtmlComment): string[] {
  const own = content.split("\n").slice(start, end === null ? start + 100 : end + 1);
  return keysOf(own.join("\n"));
}

function keysOf(comment: string): string[] {
  const text = comment.replace(/^\s*<!--+\s*(?:readiness(?![ \t]*:[ \t]*\S)[\w-]*[ \t]*:?)?/i, "");
  return text.split("\n").flatMap((line) => yamlKey.exec(line.trimStart())?.[1] ?? []);
}

function settingsText(
  block: HtmlBlock,
  comment: HtmlComment,
  lines: readonly string[],
  report: Report,
): SettingsText[] {
  const first = block.extent.start + comment.start + 1;
  if (comment.end === null) {
    report(notClosed({ line: first, column: 1 }, "a settings comment without an end"));
    return [];
  }
  const last = block.extent.start + comment.end;
  if ((lines[last] ?? "").trim() !== "-->") {
    const found = "other text in the line that ends the settings comment";
    report(notClosed({ line: last + 1, column: 1 }, found));
    return [];
  }
  const yaml = lines.slice(first, last).join("\n");
  return [{ origin: "comment", yaml, base: { line: first + 1, column: 1 } }];
}

function notClosed(place: Place, found: string): Problem {
  const cure =
    "Close the comment with `-->` on a line of its own; before it write no `-->` and, inside other HTML, no blank line.";
  return pageProblem("settings-comment", place, found, cure);
}

/** The YAML between two lines `---` at the top of the page. */
export interface FrontMatter {
  readonly yaml: string;
  /** Where the YAML begins. */
  readonly base: Place;
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
  if (end !== -1 && (await isMappingOrNothing(yaml)))
    return { yaml, base: { line: 2, column: 1 }, lineCount: end + 1, isOurs: ourKey.test(yaml) };
  return null;
}

/** What cannot be YAML by its first line is not tried: it may be a whole page between two rules. */
async function isMappingOrNothing(yaml: string): Promise<boolean> {
  const first = firstContent(yaml.split("\n"));
  if (first === undefined) return true;
  return (
    /[:?{]/.test(first) &&
    (await import(/* webpackChunkName: "yaml" */ "../yaml/yaml-document.js")).isFrontMatter(yaml)
  );
}

function firstContent(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
}
