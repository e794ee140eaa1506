import type { Check, Checklist } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** So many distinct files are asked for; a page that links more is not about them. */
const maxFiles = 500;

/** The files that a page's guidance links to, as it names them: each once, percent-decoded, without fragment and query. */
export function linkedFiles({ checks }: Checklist): string[] {
  return [...new Set([...filesByText(checks).values()].flat())].slice(0, maxFiles);
}

/** What each text of guidance links to; many rows link to one section, whose text is then looked through once. */
function filesByText(checks: readonly Check[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Set(checks.flatMap(guidanceTexts).filter((text) => text.includes("](")));
  return new Map([...texts].map((text) => [text, filesIn(text)]));
}

/** Rollback, to-do and retest of a check, as far as they are words. */
function guidanceTexts({ rollback, toDo, retest }: Check): string[] {
  const texts = [rollback, toDo, retest.kind === "guidance" ? retest.markdown : null];
  return texts.filter((text) => text !== null);
}

/** Links and images of a piece of Markdown that lead to files of the repository. Code holds none. */
function filesIn(markdown: string): string[] {
  const prose = markdown.replace(/^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?^[ \t]*\1/gm, "").replace(/`[^`\n]*`/g, "");
  return Array.from(prose.matchAll(/\]\([ \t]*<?([^\s()<>]{1,2000})/g), ([, target = ""]) =>
    fileOf(target),
  ).filter((file) => file !== "");
}

/** Empty for what is no path of the repository: an address, an anchor, a placeholder. */
function fileOf(target: string): string {
  const path = target.replace(/[?#].*$/, "");
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}]/i.test(path)) return "";
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** A rollback, a to-do or a retest that links to a file which is not there says nothing. */
export const linkedFileMissing: Rule = ({ checks }, { missingFiles }) => {
  if (missingFiles.size === 0) return [];
  const byText = filesByText(checks);
  return checks.flatMap((check) => {
    const files = new Set(guidanceTexts(check).flatMap((text) => byText.get(text) ?? []));
    return [...files].filter((file) => missingFiles.has(file)).map((file) => missing(file, check));
  });
};

function missing(file: string, { id, place }: Check): Problem {
  const found = `the guidance of check \`${id}\` links to ${quoted(file)}, which is not there`;
  const cure = "Correct the link: it is relative to this page, or begins with `/` at the root.";
  return problemAt("guidance-file", place, { found, expected: "a file of the repository", cure });
}
