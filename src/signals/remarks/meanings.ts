import type { CheckSignal, Signal } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { maxExitCode } from "../exit.js";
import { asCode } from "../form.js";
import { patternOf } from "../kinds.js";
import type { CheckFacts, RemarkRule, Said } from "./remark.js";

/** What is wrong with a signal that was read as what it is. */
export const meanings: readonly RemarkRule[] = [
  { id: "signal-zero-count", look: zeroCount },
  { id: "signal-path-literal", look: literalPath },
  { id: "signal-never-holds", look: neverHolds },
  { id: "signal-always-holds", look: alwaysHolds },
  { id: "signal-exit-code-range", look: highExitCode },
];

/** `0 failures` holds in "10 failures" too; so does the pattern `/0 failures/`. `, 0 failures` does not. */
function zeroCount({ expect: text, signal }: CheckSignal): Said | null {
  const count = countedText(signal);
  if (count === null) return null;
  const meant = patternText(`\\b${count.pattern}`, count.ignoreCase);
  const at = signal.kind === "text" ? text.length - signal.text.length : text.indexOf("/") + 1;
  return {
    at,
    found: `the count ${asCode(count.shown)}, which ${asCode(`10${count.shown.slice(1)}`)} holds too`,
    expected: "a count that is no part of a larger number",
    cure: `Write ${asCode(count.lead + meant)}; or begin with what the command prints before the number, as in ${asCode(`${count.lead}, ${count.shown}`)}.`,
  };
}

interface Counted {
  /** As a pattern. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly shown: string;
  /** `stdout: ` where one stream is asked. */
  readonly lead: string;
}

/** A count at the very beginning, where nothing says what may stand before it. */
function countedText(signal: Signal): Counted | null {
  if (signal.kind !== "text" && signal.kind !== "pattern") return null;
  const lead = signal.stream === null ? "" : `${signal.stream}: `;
  const shown = signal.kind === "text" ? signal.text : signal.pattern;
  if (!/^0[ \t]+[A-Za-z]/.test(shown) || shown.length > 200) return null;
  const pattern = signal.kind === "text" ? literalPattern(shown) : shown;
  return { pattern, ignoreCase: signal.kind === "pattern" && signal.ignoreCase, shown, lead };
}

/** A path is taken as it is: no shell sees it, so that `*`, `~` and `$` stand for themselves. */
function literalPath({ expect: text, signal }: CheckSignal): Said | null {
  const path = signal.kind === "file" || signal.kind === "json" ? signal.file : null;
  if (path === null) return null;
  const sign = /[*?]|^~(?=[/\\]|$)|(?:^|[/\\])\$(?=[A-Za-z_])|\$(?=\{)|^%(?=\w+%)/.exec(path);
  if (sign === null) return null;
  const command = /[*?]/.test(path) ? `ls ${path}` : `test -e ${path}`;
  return {
    at: Math.max(0, text.indexOf(path)) + sign.index,
    found: `${asCode(sign[0].slice(-1))} in the path ${asCode(path)}, which stands for itself`,
    expected: "the path of one file, relative to the check's working directory",
    cure: `Name the file, or let the command look: add ${asCode(command)} to it.`,
  };
}

/** Elsewhere than on Windows there are 8 bits: a program that ends with 300 is seen as 44. */
function highExitCode({ expect: text, signal }: CheckSignal, { onWindows }: CheckFacts): Said | null {
  if (signal.kind !== "exit" || onWindows || signal.to <= 255) return null;
  const { from, to, negated } = signal;
  const meant = from > 255 && from === to ? `${from & 255}` : `${from > 255 ? 1 : from}..255`;
  const seen = from > 255 && from === to ? `, as which ${from} is seen` : "";
  return {
    at: text.search(/\d/),
    found: `an exit code above 255 in ${asCode(text)}`,
    expected: "exit codes from 0 to 255, which is all there are but on Windows",
    cure: `Write ${asCode(`exit ${negated ? "!" : ""}${meant}`)}${seen}; for Windows put \`windows-latest\` into \`runs-on\`, or name a shell that only Windows has (\`cmd\`, \`powershell\`, \`program.exe {0}\`).`,
  };
}

/** A pattern sees one line, without its end and without escape sequences; no count is below 0. */
function neverHolds({ expect: text, signal }: CheckSignal): Said | null {
  if (signal.kind === "lines" && signal.compare === "<" && signal.count === 0) {
    const meant = text.replace(/<[ \t]*\d+$/, "= 0");
    const expected = "a number that a count can have";
    const cure = `Write ${asCode(meant)}.`;
    return never(text, text.lastIndexOf("<"), { why: "no count is below 0", expected, cure });
  }
  const pattern = patternOf(signal);
  const needed = pattern?.includes("\\") ? neededSequence(pattern) : null;
  if (needed === null) return null;
  const at = Math.max(0, text.indexOf(needed.sequence));
  const words = sequences[needed.kind];
  const meant = withoutSequences(text);
  const cure = meant === text ? words.cure : `Write ${asCode(meant)}. ${words.cure}`;
  return never(text, at, { ...words, cure });
}

const sequences = {
  "line end": {
    why: "patterns see one line at a time, without its end",
    expected: "a pattern for one line, whose end is `$`",
    cure: "For several lines use a signal for each; `stdout = TEXT` compares them as a whole.",
  },
  escape: {
    why: "escape sequences are removed before signals look",
    expected: "a pattern for a line without its colours",
    cure: "Colours can't be asked for.",
  },
} as const;

interface NeverWords {
  readonly why: string;
  readonly expected: string;
  readonly cure: string;
}

function never(text: string, at: number, { why, expected, cure }: NeverWords): Said {
  return {
    at,
    found: `${asCode(text)}, which never holds: ${why}`,
    expected,
    cure,
  };
}

/** Without the colours, and without a line end at the pattern's end; else as it is. */
function withoutSequences(text: string): string {
  const meant = text
    .replace(/\\(?:x1[bB]|x\{0*1[bB]\}|033)(?:\\\[[\d;]*[A-Za-z])/g, "")
    .replace(/\$?(?:\\r\??)?\\n\$?(?=\/i?$)/, "$");
  return /\/\$?\/i?$|\\[rn]|\\x|\\0/.test(meant) ? text : meant;
}

/** A line end or an escape that every match needs; `null` where a class, a choice or a quantifier may do without. */
function neededSequence(
  pattern: string,
): { readonly sequence: string; readonly kind: "line end" | "escape" } | null {
  const outside = pattern.replace(/\\[^xrn0-7QE]|\[(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
  if (/\||\)[?*]|\)\{0|\\Q/.test(outside)) return null;
  const needed = /(\\(?:[rn]|x0[aAdD]|x\{0*[aAdD]\}|01[25]))|(\\(?:x1[bB]|x\{0*1[bB]\}|033))/g;
  for (const { 0: sequence, 1: lineEnd, index } of outside.matchAll(needed)) {
    if (/^(?:[?*]|\{0)/.test(outside.slice(index + sequence.length))) continue;
    return { sequence, kind: lineEnd === undefined ? "escape" : "line end" };
  }
  return null;
}

/** `stdout lines >= 0`, `exit 0..255`, `within` above the timeout, after which nothing is judged. */
function alwaysHolds({ expect: text, signal, role }: CheckSignal, check: CheckFacts): Said | null {
  const why = whyAlways(text, signal, check);
  if (why === null) return null;
  const effect = role === "pass" ? "so it checks nothing" : "so the check can never pass";
  return {
    found: `${asCode(text)} always holds, ${effect}: ${why.reason}`,
    expected: "a signal that tells good from bad",
    cure: why.cure,
  };
}

function whyAlways(
  text: string,
  signal: Signal,
  { timeoutMs, onWindows }: CheckFacts,
): { readonly reason: string; readonly cure: string } | null {
  const lastCode = onWindows ? maxExitCode : 255;
  if (signal.kind === "lines" && signal.compare === ">=" && signal.count === 0)
    return {
      reason: "no output has fewer lines than 0",
      cure: `Write ${asCode(text.replace(/\d+$/, "1"))}, or take it out.`,
    };
  if (signal.kind === "exit" && !signal.negated && signal.from === 0 && signal.to >= lastCode)
    return {
      reason: "every exit code is one of these",
      cure: "Name the exit codes that are right; where any is, say why with `readiness-ignore`.",
    };
  if (signal.kind === "within" && signal.ms > timeoutMs)
    return {
      reason: "the check's timeout is shorter",
      cure: "Name a shorter time, or give the check a longer `timeout`.",
    };
  if (signal.kind === "file" && signal.content === null && /^\.{0,2}[/\\]?$/.test(signal.file))
    return { reason: "the folder is always there", cure: "Name a file that the command makes." };
  return null;
}
