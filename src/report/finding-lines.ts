import type { Finding } from "../model/finding.js";
import { findingSentence } from "../model/finding.js";
import { saidByRun } from "../model/findings/weights.js";
import type { Host } from "../ports/host.js";
import { plural } from "../text/count.js";
import { oneLine } from "../text/one-line.js";
import { painter } from "../text/paint.js";

const colours = { error: "red", warning: "yellow", note: "cyan" } as const satisfies Record<
  Finding["severity"],
  string
>;

/** Findings as compilers print them, a line each, so that editors and terminals lead to the place. */
export function findingLines(findings: readonly Finding[], color: boolean): string[] {
  const paint = painter(color);
  return findings.map((finding) => {
    const { file, line, column, severity, rule } = finding;
    // What is wrong with the arguments has no place on the page.
    const place = file === "" ? "" : `${paint(oneLine(`${file}:${line}:${column}`), "bold")}: `;
    return `${place}${paint(severity, colours[severity])}: ${oneLine(findingSentence(finding))} ${paint(`(${rule})`, "dim")}`;
  });
}

/** A terminal cannot fold: it shows so many, what `lint` would not say besides, and says how to see the others. */
const shownUnfolded = 3;

/** Remarks on a page that ran: a title that counts them, and their lines, warnings first where only some are shown. */
export function foldedFindings(
  findings: readonly Finding[],
  path: string,
  { dialect, color }: Pick<Host, "dialect" | "color">,
): { readonly title: string; readonly lines: readonly string[] } {
  const title = `${findings.length} ${plural(findings.length, "remark")} on the page`;
  const ofLint = findings.filter(({ rule }) => !saidByRun.has(rule));
  if (dialect !== "plain" || ofLint.length <= shownUnfolded)
    return { title, lines: findingLines(findings, color) };
  const ranked = ofLint.toSorted((a, b) => rank(a) - rank(b)).slice(0, shownUnfolded);
  const ofRun = findings.filter(({ rule }) => saidByRun.has(rule));
  const more = `… and ${ofLint.length - shownUnfolded} more: \`readiness lint ${path}\` shows them all`;
  return { title, lines: [...findingLines([...ofRun, ...ranked], color), more] };
}

function rank({ severity }: Finding): number {
  return Object.keys(colours).indexOf(severity);
}
