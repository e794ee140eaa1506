import { sep } from "node:path";
import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { ReportFormat } from "../../report/formats/formats.js";

/** Why a report should not be written to a path, by its ending alone: a page or a workflow, and whoever names one of these means another file. */
export function pathProblem(format: ReportFormat, path: string): ProblemText | null {
  const isSource = /\.ya?ml$/i.test(path) || (/\.md$/i.test(path) && format !== "markdown");
  if (!isSource) return null;
  return {
    found: `${quoted(path, shownCharacters)} for \`${format}\``,
    expected: "a file of its own, which is called like no page and no workflow",
    cure: `Give the file the ending of its format, such as readiness.${endings[format] ?? "json"}.`,
  };
}

const endings: Readonly<Partial<Record<ReportFormat, string>>> = {
  junit: "xml",
  "junit-strict": "xml",
  html: "html",
  markdown: "md",
};

/** Whether a real path leads into a git folder, also on a disk that does not tell `.GIT` from it. */
export function isInGitFolder(place: string): boolean {
  return place.split(sep).some((part) => part.toLowerCase() === ".git");
}

const shownCharacters = 80;
