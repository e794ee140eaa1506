import type { Finding } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import type { Results } from "../../model/results.js";
import { count } from "../../text/count.js";
import { fold, inlineSentence, inlineText, link } from "../../text/escape.js";
import { byLine } from "../first-step.js";
import { lineUrl } from "../permalink.js";
import type { Detail } from "./detail.js";
import { moreBlock } from "./list-blocks.js";

const findingSigns = { error: "❌", warning: "⚠️", note: "ℹ️" } as const satisfies Record<
  Finding["severity"],
  string
>;

/** Which release this is comes before all that is said of it. */
export function* atOddsBlocks({ findings, checklist }: Results): Generator<string> {
  for (const { found, cure, line } of findings.filter(isAtOdds))
    yield `⚠️ **${inlineSentence(`${found.charAt(0).toUpperCase()}${found.slice(1)}`)}.** ${inlineSentence(cure)} (${link(`line ${line}`, lineUrl(checklist.url, line))})`;
}

/** Of a page that was run: it is told above. */
function isAtOdds({ rule, severity }: Finding): boolean {
  return rule === ("version-at-odds" satisfies FindingId) && severity !== "error";
}

/** What is wrong with the page, by line, with the cure; folded where the page could be run. */
export function* findingBlocks({ findings: all, checklist }: Results, detail: Detail): Generator<string> {
  const findings = byLine(all.filter((finding) => !isAtOdds(finding)));
  if (findings.length === 0) return;
  const isFolded = findings.every(({ severity }) => severity !== "error");
  // On a page that could be run there is nothing to tell apart.
  const sign = ({ severity }: Finding): string => (isFolded ? "" : `${findingSigns[severity]} `);
  const items = byPlace(findings.slice(0, detail.listed)).map((some) => item(some, checklist, sign));
  const blocks = [...(items.length > 0 ? [items.join("\n")] : []), ...moreBlock(findings.length, detail)];
  if (!isFolded) yield* blocks;
  else yield fold(`⚠️ ${count(findings.length, "remark")} on the page`, blocks.join("\n\n"));
}

/** Those of one line together. */
function byPlace(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const places = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.file}\n${finding.line}`;
    const others = places.get(key);
    if (others === undefined) places.set(key, [finding]);
    else others.push(finding);
  }
  return [...places.values()];
}

function item(
  [first, ...more]: readonly [Finding, ...Finding[]],
  checklist: Results["checklist"],
  sign: (finding: Finding) => string,
): string {
  const place = placeOf(first, checklist);
  if (more.length === 0) return `- ${sign(first)}${place === "" ? "" : `${place}: `}${words(first)}`;
  const each = [first, ...more].map((finding) => `- ${sign(finding)}${words(finding)}`);
  return place === "" ? each.join("\n") : [`- ${place}`, ...each.map((one) => `  ${one}`)].join("\n");
}

/** What is wrong with the inputs has no line on the page. */
function placeOf({ file, line }: Finding, { path, url }: Results["checklist"]): string {
  if (file === "") return "";
  return file === path ? link(`**line ${line}**`, lineUrl(url, line)) : `**${inlineText(file)}:${line}**`;
}

function words({ found, cure }: Finding): string {
  return `${inlineSentence(found)}. ${inlineSentence(cure)}`;
}
