import type { CheckResult } from "../../model/results.js";
import { oneLine } from "../../text/one-line.js";
import { plainText } from "../../text/plain-text.js";
import { knownAs } from "../labels.js";
import { type Look, words } from "./look.js";

/** Guidance of several lines that a check before has shown already, by its text: whose it was. */
export type ToldGuidance = Map<string, string>;

const indent = 2;

/** The way back and the retest of a check that ran; what several have in common is written out once. */
export function guidanceLines(check: CheckResult, look: Look, told: ToldGuidance): string[] {
  const { command, guidance } = check;
  const { rollback, rollbackAndRetest, retest, retestKind } = guidance;
  const back: Guided = {
    title: rollbackAndRetest === true ? "Roll back and retest:" : "Roll back:",
    text: rollback ?? "",
    isCode: false,
  };
  const isSame = retestKind === "command" && retest === command;
  const again: Guided = {
    title: "Retest:",
    text: isSame ? "the command above" : retest,
    isCode: retestKind === "command",
  };
  return [back, again].flatMap((guided) => {
    const lines = linesOf(guided, look);
    if (lines.length < 2) return lines;
    const before = told.get(guided.text);
    if (before !== undefined) return words(`${guided.title} as for ${oneLine(before)}, above`, indent, look);
    told.set(guided.text, knownAs(check));
    return lines;
  });
}

interface Guided {
  readonly title: string;
  readonly text: string;
  readonly isCode: boolean;
}

/** One line, or the title and the text indented below it. */
function linesOf({ title, text, isCode }: Guided, look: Look): string[] {
  const lines = plainText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1
    ? broken([`${title} ${first.trim()}`], { indent, isCode }, look)
    : [`  ${title}`, ...broken(lines, { indent: 2 * indent, isCode }, look)];
}

/** Words are broken to the width, code never, so that it can be copied. */
function broken(
  lines: readonly string[],
  { indent: columns, isCode }: { readonly indent: number; readonly isCode: boolean },
  look: Look,
): string[] {
  let isFenced = false;
  return lines.flatMap((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const isWhole = isCode || isFenced || /^ {4}/.test(line);
    return isWhole ? [" ".repeat(columns) + line] : words(line, columns, look);
  });
}
