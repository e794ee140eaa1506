import type { CheckResult, OutputSummary } from "../model/results.js";
import { cutCharacters } from "../text/cut.js";

const maxLines = 12;
const maxCharacters = 160;
/** Of the lines around a hit, so many stand before it. */
const before = 5;

interface OutputExcerpt {
  /** Each cut at 160 characters. */
  readonly lines: readonly string[];
  /** How many lines were printed that are not shown. */
  readonly more: number;
}

/** What a check printed that tells why it did not pass: at most 12 lines, the last ones, or those around what a fail signal hit. */
export function checkExcerpt({ output, signals }: Pick<CheckResult, "output" | "signals">): OutputExcerpt {
  const hit = signals.find(
    ({ kind, holds, outputLine }) => kind === "fail" && holds && outputLine !== undefined,
  );
  return outputExcerpt(output, hit?.saw ?? null);
}

/** `hit`: a line, or what of it is shown, that should be seen. */
export function outputExcerpt({ tail, lines }: OutputSummary, hit: string | null = null): OutputExcerpt {
  const printed = tail.trimEnd() === "" ? [] : tail.trimEnd().split("\n");
  const from = windowStart(printed, hit);
  const shown = printed.slice(from, from + maxLines);
  return {
    lines: shown.map((line) =>
      cutCharacters(withoutScriptPath(line.replaceAll("\t", "    ")), maxCharacters),
    ),
    more: Math.max(0, Math.max(lines, printed.length) - shown.length),
  };
}

function windowStart(printed: readonly string[], hit: string | null): number {
  const last = Math.max(0, printed.length - maxLines);
  const sought = hit?.replace(/^…|…$/g, "").trim() ?? "";
  if (sought === "") return last;
  const at = printed.findLastIndex((line) => line.includes(sought));
  return at === -1 ? last : Math.max(0, Math.min(at - before, last));
}

/** What a shell says of a script names its file, which is ours and is gone: `/tmp/…/script-6.sh: line 1: `. */
export function withoutScriptPath(line: string): string {
  return line.replace(ownScript, "");
}

const ownScript = /^\S*[/\\]process-[^/\\\s]+[/\\]script-\d+[\w.]*: (?:(?:line )?\d+: )?/;
