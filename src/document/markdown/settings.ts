import type { Place } from "../../model/finding.js";
import type { Report, SettingsDraft } from "../draft.js";
import { error, quoted, warning } from "../problem.js";
import { emptySettings, readSettings } from "../yaml-document.js";
import type { HtmlBlock, PageBlock } from "./blocks.js";
import type { FrontMatter } from "./front-matter.js";
import { type HtmlComment, readHtmlLines } from "./html.js";

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
export function readPageSettings(
  frontMatter: FrontMatter | null,
  lines: readonly string[],
  blocks: readonly PageBlock[],
  report: Report,
): SettingsDraft {
  const foreign = frontMatter !== null && !frontMatter.isOurs;
  const comments = blocks.flatMap((block) =>
    block.kind === "html" ? settingsComments(block, lines, report) : [],
  );
  const texts = frontMatter === null ? comments : [fromFrontMatter(frontMatter), ...comments];
  const drafts = texts.map(({ yaml, base, origin }) => readSettings(yaml, base, origin, report));
  const ours = foreign && comments.length > 0 ? 1 : 0;
  for (const second of texts.slice(ours + 1)) reportSecond(second, texts[ours], report);
  return drafts[ours] ?? emptySettings;
}

function fromFrontMatter({ yaml, base }: FrontMatter): SettingsText {
  return { origin: "front-matter", yaml, base };
}

function reportSecond(second: SettingsText, first: SettingsText | undefined, report: Report): void {
  const place = { line: second.base.line - 1, column: 1 };
  const cure = `Move its keys to the ${first?.origin === "comment" ? "comment" : "front matter"} in line ${(first?.base.line ?? 2) - 1}.`;
  report(error("settings-twice", place, "a second block of settings", "settings once a page", cure));
}

function settingsComments(block: HtmlBlock, lines: readonly string[], report: Report): SettingsText[] {
  const own = block.content.split("\n");
  return readHtmlLines(own).comments.flatMap((comment) => {
    const place = { line: block.extent.start + comment.start + 1, column: 1 };
    if (comment.opening !== opening) {
      if (isNearMiss(comment)) report(nearMiss(comment, place));
      return [];
    }
    if (block.quoted) {
      const found = "settings in a block quote";
      report(
        warning(
          "settings-in-quote",
          place,
          found,
          "settings outside quotes",
          "Remove the `>` from its lines.",
        ),
      );
      return [];
    }
    return settingsText(block, comment, own, lines, report);
  });
}

/** `<!--readiness` or `<!-- Readiness:` on a line of its own. */
function isNearMiss({ opening: line, start, end }: HtmlComment): boolean {
  return end !== start && /^<!--+\s*readiness\s*:?$/i.test(line);
}

function nearMiss(comment: HtmlComment, place: Place) {
  const cure = `Write \`${opening}\`, or other words if the comment holds no settings.`;
  return error("settings-comment", place, quoted(comment.opening), `\`${opening}\``, cure);
}

function settingsText(
  block: HtmlBlock,
  { start, end }: HtmlComment,
  own: readonly string[],
  lines: readonly string[],
  report: Report,
): SettingsText[] {
  const first = block.extent.start + start + 1;
  const last = end === null ? null : block.extent.start + end;
  if (last === null || end === null || (own[end] ?? "").trim() !== "-->") {
    const place = { line: (last ?? first - 1) + 1, column: 1 };
    const found =
      last === null
        ? "a settings comment without an end"
        : "other text in the line that ends the settings comment";
    const cure =
      "Close the comment with `-->` on a line of its own, and write no `-->` and, inside other HTML, no blank line before it.";
    report(error("settings-comment", place, found, "a last line `-->`", cure));
    return [];
  }
  return [
    { origin: "comment", yaml: lines.slice(first, last).join("\n"), base: { line: first + 1, column: 1 } },
  ];
}
