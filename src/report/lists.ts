import type { Finding } from "../model/finding.js";
import type { Results, ScriptResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { count, grouped } from "../text/count.js";
import { codeCell, inlineSentence, inlineText, link } from "../text/escape.js";
import type { Detail } from "./detail.js";
import { lineUrl } from "./permalink.js";
import { ending, fold, outputFold } from "./sections.js";

const signs = { error: "❌", warning: "⚠️", note: "ℹ️" } as const satisfies Record<Finding["severity"], string>;

/** What is wrong with the page, by line, with the cure. */
export function* findingBlocks({ findings, checklist }: Results, detail: Detail): Generator<string> {
  if (findings.length === 0) return;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rows = findings.slice(0, detail.listed).map((finding) => findingRow(finding, checklist));
  const table = ["| Line | Found | Expected | Cure |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const blocks = [...(rows.length > 0 ? [table] : []), ...rest(findings.length, detail)];
  if (errors === 0) yield fold(`${count(findings.length, "remark")} on the page`, blocks.join("\n\n"));
  else yield* [`### ${count(errors, "problem")} to mend first`, ...blocks];
}

function findingRow(
  { severity, file, line, found, expected, cure }: Finding,
  { path, url }: Results["checklist"],
): string {
  // What is wrong with the inputs has no line on the page.
  const place =
    file === ""
      ? "–"
      : file === path
        ? link(String(line), lineUrl(url, line))
        : `${inlineText(file)}:${line}`;
  return `| ${signs[severity]}\u00a0${place} | ${cell(found)} | ${cell(expected)} | ${cell(cure)} |`;
}

function cell(text: string): string {
  return inlineSentence(text, codeCell);
}

/** What people still have to tick, and how much they have. */
export function* signOffBlocks({ signOffs, checklist }: Results, detail: Detail): Generator<string> {
  if (signOffs.length === 0) return;
  const open = signOffs.filter(({ done }) => !done);
  yield `### Sign-offs: ${grouped(signOffs.length - open.length)} of ${grouped(signOffs.length)} done`;
  const items = open.slice(0, detail.listed).map(({ text, line }) => {
    return `- [ ] ${inlineSentence(text)} (${link(`line ${line}`, lineUrl(checklist.url, line))})`;
  });
  if (items.length > 0) yield items.join("\n");
  yield* rest(open.length, detail);
}

/** What a person must know about the run itself. */
export function* warningBlocks({ warnings }: Results, detail: Detail): Generator<string> {
  if (warnings.length === 0) return;
  yield "### Warnings";
  const items = warnings.slice(0, detail.listed).map((warning) => `- ⚠️ ${inlineSentence(warning)}`);
  if (items.length > 0) yield items.join("\n");
  yield* rest(warnings.length, detail);
}

/** Setup or teardown, when it did not pass. */
export function* fixtureBlocks(
  name: "Setup" | "Teardown",
  result: ScriptResult | null,
  detail: Detail,
): Generator<string> {
  if (result === null || hasPassed(result)) return;
  yield `### ${name === "Setup" ? "❌" : "⚠️"} ${name} did not pass: ${ending(result)}`;
  const output = outputFold("Output", result.output, detail, name === "Setup");
  if (output !== "") yield output;
}

function* rest(all: number, { listed }: Detail): Generator<string> {
  if (all > listed) yield `… and ${grouped(all - listed)} more.`;
}
