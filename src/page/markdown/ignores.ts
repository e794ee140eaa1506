import type { Place, Problem } from "../../model/finding.js";
import type { IgnoreComment } from "../../model/lint-settings.js";
import { problemAt, quoted } from "../../model/problem.js";
import { settableRule } from "../settable-rule.js";
import type { PageBlock } from "./blocks.js";
import { readHtmlLines } from "./html.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** `<!-- readiness-ignore RULE: reason -->`, each before a table or block that it takes the rule off (FORMAT 1.2). */
export function readIgnores(context: PageContext): IgnoreComment[] {
  const { blocks } = context.blocks;
  const ignores: IgnoreComment[] = [];
  // From the end, so that the block below is known.
  let below: PageBlock | null = null;
  for (const block of blocks.toReversed()) {
    reportInText(block, context);
    const comments = commentsOf(block);
    for (const { text, place } of comments) {
      const ignore = readIgnore(text, place, below, context);
      if (ignore !== null) ignores.push(ignore);
    }
    if (comments.length === 0) below = block;
  }
  return ignores.reverse();
}

const inText = /(?<!`)<!--+[ \t]*readiness[-_ ]?ignore/i;

/** Behind other text, or in a cell, a comment stands before no table or block. */
function reportInText(block: PageBlock, { lines, report }: PageContext): void {
  const own =
    block.kind === "paragraph"
      ? block.source.split("\n")
      : block.kind === "table" || block.kind === "html"
        ? lines.slice(block.extent.start, block.extent.end)
        : [];
  for (const [index, line] of own.entries()) {
    const isBehind = line.includes("<!--") && (block.kind !== "html" || !line.trimStart().startsWith("<!--"));
    const start = isBehind ? (inText.exec(line)?.index ?? -1) : -1;
    if (start === -1) continue;
    const end = line.indexOf("-->", start);
    const comment = line.slice(start, end === -1 ? undefined : end + 3);
    const problem = malformed(comment, block.extent.start + index);
    const cure = problem.cure.replace(/\.$/, ", on a line of its own above the table or block.");
    report({ ...problem, cure });
  }
}

interface Comment {
  readonly text: string;
  readonly place: Place;
}

/** The comments of a block that are meant as ours. */
function commentsOf(block: PageBlock): Comment[] {
  if (block.kind !== "html" || !/readiness[-_ ]*ignore/i.test(block.content)) return [];
  const lines = block.content.split("\n");
  return readHtmlLines(lines).comments.flatMap(({ opening, start }) =>
    /^<!--+\s*readiness[-_ ]*ignore/i.test(opening)
      ? [{ text: opening, place: { line: block.extent.start + start + 1, column: 1 } }]
      : [],
  );
}

function readIgnore(
  text: string,
  place: Place,
  below: PageBlock | null,
  { report }: PageContext,
): IgnoreComment | null {
  const [, name = "", reason = ""] = /^<!-- readiness-ignore ([\w-]+): (\S.*?) *-->$/.exec(text) ?? [];
  if (name === "") {
    report(malformed(text, place));
    return null;
  }
  const settable = settableRule(name);
  if (settable.kind === "none") {
    report(problemAt("ignore-rule", place, settable));
    return null;
  }
  const lines = below === null ? ([0, 0] as const) : ([below.extent.start + 1, below.extent.end] as const);
  return { rule: settable.rule, reason, place, lines };
}

function malformed(text: string, place: Place | number): Problem {
  const [, name = "RULE", reason = ""] =
    /ignore[\s:]*([a-z][\w-]*)?[\s:,-]*(.*?)\s*(?:-->.*)?$/i.exec(text) ?? [];
  const meant = `<!-- readiness-ignore ${name}: ${reason === "" ? "reason" : reason} -->`;
  return pageProblem("ignore-form", place, `${quoted(text)} ignores nothing`, `Write ${quoted(meant, 200)}.`);
}
