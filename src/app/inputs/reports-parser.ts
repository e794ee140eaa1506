import type { OffPageProblem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import { isReportFormat, type ReportFormat, reportFormatNames } from "../../report/formats/formats.js";
import { nearest } from "../../text/nearest.js";
import type { Parser } from "./input-row.js";

/** One line of `reports`: a format, and where the user wants the file. */
export interface WantedReport {
  readonly format: ReportFormat;
  /** As it was given. */
  readonly path: string;
}

/** Lines `FORMAT: PATH`. Those that can be used are given back also where others cannot: their files then say `not ready`. */
export const reports: Parser<readonly WantedReport[]> = {
  kind: "lines",
  placeholder: "FORMAT:PATH",
  parse: (text, input, problems) => {
    const wanted: WantedReport[] = [];
    for (const line of text.split(/\r\n|\n|\r/).filter((each) => each.trim() !== "")) {
      const read = readLine(line, wanted);
      if ("format" in read) wanted.push(read);
      else problems.push({ rule: "input", ...read, found: `${read.found} in \`${input}\`` });
    }
    return wanted;
  },
};

type Wrong = Omit<OffPageProblem, "rule">;

function readLine(line: string, before: readonly WantedReport[]): WantedReport | Wrong {
  const colon = line.indexOf(":");
  const format = line.slice(0, Math.max(colon, 0)).trim();
  const path = line.slice(colon + 1).trim();
  if (colon < 0) return { ...noReport, found: `the line ${quoted(line, shownCharacters)}` };
  if (!isReportFormat(format)) return unknownFormat(format);
  if (path === "") return { ...noReport, found: `no path behind \`${format}:\`` };
  if (before.some((other) => other.path === path)) return { ...pathTwice, found: `${shown(path)} twice` };
  return isSource(format, path) ? sourcePath(format, path) : { format, path };
}

function unknownFormat(format: string): Wrong {
  const meant = nearest(format, reportFormatNames);
  return {
    found: `the format ${quoted(format, shownCharacters)}`,
    expected: `one of ${reportFormatNames.join(", ")}`,
    cure:
      meant === null
        ? "Write one FORMAT: PATH a line, such as `junit: readiness.xml`."
        : `Did you mean \`${meant}\`?`,
  };
}

/** A page or a workflow: whoever names one of these means another file. */
function isSource(format: ReportFormat, path: string): boolean {
  return /\.ya?ml$/i.test(path) || (/\.md$/i.test(path) && format !== "markdown");
}

function sourcePath(format: ReportFormat, path: string): Wrong {
  return {
    found: `${shown(path)} for \`${format}\``,
    expected: "a file of its own, which is called like no page and no workflow",
    cure: `Give the file the ending of its format, such as \`${format}: readiness.${endings[format] ?? "json"}\`.`,
  };
}

const endings: Readonly<Record<string, string>> = {
  junit: "xml",
  "junit-strict": "xml",
  html: "html",
  markdown: "md",
};

const noReport = {
  expected: "lines FORMAT: PATH",
  cure: "Write one FORMAT: PATH a line, such as `junit: readiness.xml`.",
} as const;

const pathTwice = {
  expected: "a file of its own for each report",
  cure: "Give one of the two another path.",
} as const;

function shown(path: string): string {
  return quoted(path, shownCharacters);
}

const shownCharacters = 80;
