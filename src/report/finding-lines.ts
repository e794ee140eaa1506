import type { Finding } from "../model/finding.js";
import { findingSentence } from "../model/finding.js";
import { count } from "../text/count.js";
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

/** Remarks on a page that ran, where they can be folded: a title that counts them, and their lines. */
export function foldedFindings(
  findings: readonly Finding[],
  color: boolean,
): { readonly title: string; readonly lines: readonly string[] } {
  return { title: `${count(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
}
