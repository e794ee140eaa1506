import type { Finding, FindingFormat } from "../model/finding.js";
import { count } from "../text/count.js";
import { plainText } from "../text/plain-text.js";
import { type Annotation, findingAnnotation } from "./annotations.js";
import { codeFrame, type FrameSource } from "./code-frame.js";
import { findingLines } from "./finding-lines.js";

/** What a format may show beside the findings themselves. */
interface FindingLook {
  readonly color: boolean;
  /** Every page that was linted, in the order of the arguments, also one without a finding. */
  readonly pages: readonly LintedPage[];
  /** An annotation as a GitHub runner's log takes it, with its line end. */
  readonly annotate: (annotation: Annotation) => string;
}

export interface LintedPage {
  /** As its findings name it. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** What `--fix` changed of it, as lines to show. */
  readonly changes: readonly string[];
  /** Its text, for code frames; `null` where there is none. */
  readonly source: FrameSource | null;
}

type Format = (findings: readonly Finding[], look: FindingLook) => string | Promise<string>;

/** Findings of all pages as one text, with a line end behind it. */
export const findingFormats = {
  text: (findings, look) =>
    lines([
      ...look.pages.flatMap(({ changes }) => changes),
      ...framed(findings, look),
      ...look.pages.map(pageLine),
    ]),
  github: (findings, { annotate }) =>
    findings.map((finding) => annotate(findingAnnotation(finding))).join(""),
  json: (findings) => lines([JSON.stringify(findings, null, 2)]),
  sarif: async (findings) => lines([(await import("./sarif.js")).sarif(findings)]),
} as const satisfies Readonly<Record<FindingFormat, Format>>;

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}

/** Each finding with the line it stands on. */
function framed(findings: readonly Finding[], { color, pages }: FindingLook): string[] {
  const sources = new Map(pages.map(({ path, source }) => [path, source]));
  return findings.flatMap((finding) => {
    const source = sources.get(finding.file) ?? null;
    return [...findingLines([finding], color), ...(source === null ? [] : codeFrame(finding, source, color))];
  });
}

/** How a page came off, in one line. */
function pageLine({ path, findings }: LintedPage): string {
  const shown = plainText(path).replace(/\s+/g, " ");
  if (findings.length === 0) return `${shown}: nothing to mend`;
  const counts = (["error", "warning", "note"] as const).map((severity) =>
    count(findings.filter((finding) => finding.severity === severity).length, severity),
  );
  return `${shown}: ${counts.join(", ")}`;
}
