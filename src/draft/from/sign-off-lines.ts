import { conditionsText, noConditions } from "../../model/sign-offs.js";
import { type References, readReadable } from "../../page/markdown/inline.js";
import { readConditions } from "../../page/markdown/sign-off-conditions.js";
import { readSignOffText } from "../../page/markdown/sign-off-text.js";
import type { Timing } from "./timing.js";

/**
 * The lines of an item as an open sign-off (FORMAT 1.4): with a box, and with its conditions in the last parentheses.
 * Parentheses that only resemble conditions would be errors: their words are kept behind a dash.
 */
export function signOffLines(
  lines: readonly string[],
  timing: Timing,
  references: References,
): readonly string[] {
  const [first = "", ...others] = lines;
  const boxed = [withBox(first), ...others].map((line) => withoutNearMisses(line, timing.only.length > 0));
  const only = timing.only.length > 0 ? timing.only : null;
  const conditions = conditionsText({ ...noConditions, phase: timing.phase, only });
  const last = boxed.length - 1;
  const text = boxed.map((line) => line.replace(marker, "").trim()).join("\n");
  const read = readSignOffText(readReadable(text, references));
  if (read.fault !== null) return withConditions(boxed.map(withoutParentheses), last, conditions);
  return conditionsText(read) !== "" ? boxed : withConditions(boxed, last, conditions);
}

function withConditions(lines: readonly string[], last: number, conditions: string): readonly string[] {
  if (conditions === "") return lines;
  return lines.map((line, index) => {
    if (index !== last) return line;
    const [, text = line, end = ""] = /^(.*?)([.:]?\s*)$/.exec(line) ?? [];
    return `${text} ${conditions}${end.trimEnd()}`;
  });
}

/** Links keep theirs. */
function withoutParentheses(line: string): string {
  return line.replace(
    /(\]\([^()]*\))|[()（）]/g,
    (all, link: string | undefined) => link ?? (all === "(" || all === "（" ? "– " : ""),
  );
}

const marker = /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(?:\[[ \txX✓✔]?\]\s+|[☐☑☒]\ufe0f?\s*)?/u;

function withBox(line: string): string {
  return line.replace(marker, "$1[ ] ");
}

/** "(major releases only)" goes, because `(only: major)` says it; "(after the announcement)" is words, and no condition. */
function withoutNearMisses(line: string, areKindsSaid: boolean): string {
  return line.replace(/(\s*)(?<!\])\(([^()]*)\)/g, (all, blank: string, inner: string) => {
    const read = readConditions({
      text: inner,
      words: inner.replace(/`[^`]*`/g, (code) => "`".repeat(code.length)),
    });
    if (areKindsSaid && isOnlyKinds(inner) && read.kind !== "conditions") return "";
    return read.kind === "text" || read.kind === "conditions" ? all : `${blank}– ${inner.trim()}`;
  });
}

function isOnlyKinds(inner: string): boolean {
  return /^\s*(?:only:?\s+)?(?:(?:for|on|in|if)\s+(?:this is\s+)?(?:an?\s+)?(?:new\s+)?)?(?:major|minor|patch(?:es)?|pre-?release|first)s?(?:[\s,/&]+(?:(?:and|or)\s+)?(?:major|minor|patch(?:es)?|pre-?release|first)s?)*\s*(?:releases?|versions?)?\s*(?:only)?\s*$/i.test(
    inner,
  );
}
