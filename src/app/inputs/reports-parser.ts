import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import { isReportFormat, type ReportFormat, reportFormatNames } from "../../report/formats/formats.js";
import { nearest } from "../../text/nearest.js";
import type { Parser } from "./input-row.js";
import { pathProblem } from "./report-path.js";

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

function readLine(line: string, before: readonly WantedReport[]): WantedReport | ProblemText {
  const colon = line.indexOf(":");
  const format = line.slice(0, Math.max(colon, 0)).trim();
  const path = line.slice(colon + 1).trim();
  if (colon < 0) return { ...noReport, found: `the line ${quoted(line, shownCharacters)}` };
  if (!isReportFormat(format)) return unknownFormat(format);
  if (path === "") return { ...noReport, found: `no path behind \`${format}:\`` };
  if (before.some((other) => other.path === path))
    return { ...pathTwice, found: `${quoted(path, shownCharacters)} twice` };
  return pathProblem(format, path) ?? { format, path };
}

function unknownFormat(format: string): ProblemText {
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

const noReport = {
  expected: "lines FORMAT: PATH",
  cure: "Write one FORMAT: PATH a line, such as `junit: readiness.xml`.",
} as const;

const pathTwice = {
  expected: "a file of its own for each report",
  cure: "Give one of the two another path.",
} as const;

const shownCharacters = 80;
