import type { Place } from "../../model/finding.js";
import { settingsFields } from "../../model/page-fields.js";

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
  return /[:?{]/.test(first) && (await import("../yaml/yaml-document.js")).isFrontMatter(yaml);
}

function firstContent(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
}
