import type { Finding } from "../model/finding.js";
import { findingSentence } from "../model/finding.js";
import { plainText } from "../model/plain-text.js";
import { painter } from "./paint.js";

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

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
