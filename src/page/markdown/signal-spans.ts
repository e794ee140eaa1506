import type { Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import { bareNumber } from "../check-signals.js";
import type { Report } from "../draft.js";
import { pageProblem } from "./page-problem.js";
import { isLiteralSignal, placeholderIn } from "./placeholders.js";
import type { SignalCell, SignalClause, SignalItem } from "./signal-items.js";
import { negatedIn } from "./signal-qualifiers.js";

/** Spans that are no text to look for as they stand: numbers, placeholders, paths, names of code (FORMAT 1.2). */
export function reportSpans({ clauses, role }: SignalCell, report: Report): void {
  const named = new Set(role === "pass" ? sentencesOfProse(clauses) : []);
  for (const clause of clauses) {
    if (clause.mistake !== null) continue;
    const isNegated = negatedIn(clause, role) !== null; // which is said, and is enough
    for (const item of clause.items) {
      if (item.kind !== "span") continue;
      const isLookedFor = role === "pass" && !isNegated;
      const isNamed = isLookedFor && named.has(clause.sentence);
      report(
        numberAlone(item, clause) ??
          placeholder(item) ??
          (isLookedFor ? path(item, clause) : null) ??
          (isNamed ? name(item) : null),
      );
    }
  }
}

function numberAlone({ text, place }: SignalItem, { clause }: SignalClause): Problem | null {
  const at = clause.findIndex((atom) => atom.kind === "span" && atom.text === text);
  const next = clause[at + 1];
  return bareNumber(text, place, next?.kind === "word" && /^[A-Za-z]/.test(next.text) ? next.text : null);
}

function placeholder(item: SignalItem): Problem | null {
  const { text, place } = item;
  const held = placeholderIn(text);
  if (held === null) return angleBrackets(item);
  const found = `the placeholder ${quoted(held.text)} in ${quoted(text)}`;
  const pattern =
    held.pattern === null ? "Write the text itself" : `Write the pattern ${quoted(held.pattern, 200)}`;
  const cure = `${pattern}, or ${quoted(`output: ${text}`, 200)} if the command prints just this.`;
  return pageProblem("signal-placeholder", place, found, cure);
}

/** `origin/<branch>`: HTML and types are printed with brackets as well, so that it is a warning. */
function angleBrackets({ text, place, at }: SignalItem): Problem | null {
  const match = /<[A-Za-z][\w .-]*>/.exec(text);
  if (match === null || isLiteralSignal(text) || isCode(text, match)) return null;
  const [held] = match;
  const sign = at?.(match.index) ?? { ...place, column: place.column + match.index };
  const cure = `Write a pattern with \`.*\` in its place, or ${quoted(`output: ${text}`, 200)} if the command prints the brackets.`;
  return pageProblem(
    "signal-angle-brackets",
    sign,
    `${quoted(held)} in a signal, which is looked for as it stands`,
    cure,
  );
}

/** `Option<T>` and `std::vector<int>` are types, and what is closed again is HTML. */
function isCode(text: string, { 0: held, index }: RegExpExecArray): boolean {
  const isType =
    /^<(?:[A-Z]|(?:int|string|bool|boolean|char|str|byte|float|double|number|any|void|object|[iu]\d+)\b)/;
  if (/\w\w$/.test(text.slice(Math.max(0, index - 2), index)) && isType.test(held)) return true;
  if (/^<[\w/]+\.h(?:pp)?>/.test(held)) return true; // `#include <stdio.h>`
  return text.includes(`</${/^<\w+/.exec(held)?.[0].slice(1) ?? ""}>`);
}

/** A path that stands alone is a file that must be there, as often as it is text. */
function path({ text, place }: SignalItem, { clause }: SignalClause): Problem | null {
  if (!/^(?:[\w.@-]+\/)+(?:[\w@-][\w.@-]*\.[A-Za-z]\w*)?$/.test(text) || saysPrint(clause)) return null;
  const found = `the path ${quoted(text)}, which is looked for in what the command prints`;
  const cure = `Write ${quoted(`file ${text}`)} if it must exist after the command, ${quoted(`output: ${text}`)} if the command prints it.`;
  return pageProblem("signal-path", place, found, cure);
}

/** A name of the code amid prose is mostly what is tested, and no command prints it. */
function name({ text, place }: SignalItem): Problem | null {
  if (!isName(text)) return null;
  const found = `the name ${quoted(text)} amid words: the check passes only when the command prints it`;
  const cure = `Take the backticks off if it only names what is tested, or write ${quoted(`output: ${text}`)} if the command prints it.`;
  return pageProblem("signal-name", place, found, cure);
}

/** The sentences that have words of their own, and none that says something is printed. */
function sentencesOfProse(clauses: readonly SignalClause[]): number[] {
  const prose = clauses.filter(hasProse);
  if (prose.length === 0) return [];
  const printing = new Set(clauses.filter(({ clause }) => saysPrint(clause)).map(({ sentence }) => sentence));
  return prose.map(({ sentence }) => sentence).filter((sentence) => !printing.has(sentence));
}

function hasProse({ clause, items }: SignalClause): boolean {
  return (
    items.every(({ kind }) => kind === "span") &&
    clause.some(({ kind, text }) => kind === "word" && /^[A-Za-z]{3,}/.test(text))
  );
}

/** `allow_partial`, `allowPartial`, `ArgumentError`, `Foo.bar`, `run()`; not `ok`, `PASS` or `Ready`. */
function isName(text: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*(?:(?:::|[.#:])[A-Za-z_$][\w$]*)*(?:\(\)|\/\d)?[?!]?$/.test(text) &&
    /_|[a-z][A-Z]|::|\.|\(\)/.test(text)
  );
}

/** "see `docs/x.md`" only points at it. */
function saysPrint(clause: SignalClause["clause"]): boolean {
  if (clause[0]?.kind === "word" && /^see$/i.test(clause[0].text)) return false;
  return clause.some(({ kind, text }) => kind === "word" && prints.test(text));
}

const prints =
  /^(?:print|show|report|say|said|output|contain|display|log|return|emit|include|list|see|seen|mention|have|has|read|match|resolve|appear|stdout|stderr|message|status|text|line)/i;
