import type { Place } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { Report } from "../draft.js";
import { settingsFields } from "../fields.js";

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

/**
 * Front matter by FORMAT 1.1, or `null`: then the page is Markdown from its first line on. What was plainly
 * meant as our front matter, and would be read as a rule and a heading, is reported.
 */
export async function findFrontMatter(lines: readonly string[], report: Report): Promise<FrontMatter | null> {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const yaml = end === -1 ? "" : lines.slice(1, end).join("\n");
  if (end !== -1 && (await isMappingOrNothing(yaml)))
    return { yaml, base: { line: 2, column: 1 }, lineCount: end + 1, isOurs: ourKey.test(yaml) };
  reportNearMiss(lines, report);
  return null;
}

/** What cannot be YAML by its first line is not tried: it may be a whole page between two rules. */
async function isMappingOrNothing(yaml: string): Promise<boolean> {
  const first = firstContent(yaml.split("\n"));
  if (first === undefined) return true;
  return /[:?{]/.test(first) && (await import("../yaml/yaml-document.js")).isFrontMatter(yaml);
}

function reportNearMiss(lines: readonly string[], report: Report): void {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (lines[first]?.trim() !== "---") return;
  if (!ourKey.test(firstContent(lines.slice(first + 1, first + 100)) ?? "")) return;
  const found = "settings below a rule `---` that are no front matter";
  const expected = "front matter: the page's first line exactly `---`, and a later line exactly `---`";
  const cure =
    "Make `---` the first line, without blanks before or behind it, and close the settings with another.";
  report(problemAt("front-matter", { line: first + 1, column: 1 }, found, expected, cure));
}

function firstContent(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
}
