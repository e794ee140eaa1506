import type { Check, Checklist } from "../model/checklist.js";

/** So many distinct files are asked for; a page that links more is not about them. */
const maxFiles = 500;

/** The files that a page's guidance links to, as it names them: each once, percent-decoded, without fragment and query. */
export function linkedFiles({ checks }: Checklist): string[] {
  return [...new Set([...filesByText(checks).values()].flat())].slice(0, maxFiles);
}

/** What each text of guidance links to; many rows link to one section, whose text is then looked through once. */
export function filesByText(checks: readonly Check[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Set(checks.flatMap(guidanceOf).filter((text) => text.includes("](")));
  return new Map([...texts].map((text) => [text, filesIn(text)]));
}

/** Rollback and retest of a check, as far as they are words. */
export function guidanceOf({ rollback, retest }: Check): string[] {
  return [...(rollback === null ? [] : [rollback]), ...(retest.kind === "guidance" ? [retest.markdown] : [])];
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
