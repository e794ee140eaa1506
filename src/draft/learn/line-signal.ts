import { asSignal, parseSignal } from "../../signals/parse-signal.js";
import { remarksOn } from "../../signals/remarks/remarks.js";
import { oddCharacters } from "../../text/odd-characters.js";
import { literalPattern } from "../../text/pattern-text.js";
import { placeholdersIn } from "../../text/placeholder.js";
import type { LineFacts } from "./learning.js";
import { merged, type Span, spansOf, volatileSpans } from "./volatile.js";

/**
 * The signal that looks for what of a line is the same from run to run, as a page has it; `null` where nothing of it is
 * worth looking for. `changing` are further parts of it that were another text in another run.
 */
export function lineSignal(line: string, facts: LineFacts, changing: readonly Span[] = []): string | null {
  if (!isReadable(line) || facts.isSecret(line)) return null;
  const known = knownVersion(line, facts.version);
  const likely = volatileSpans(line).filter((span) => !known.some(within(span)));
  const gone = merged([...likely, ...localSpans(line, facts.local), ...changing]);
  const parts = partsOf(line, gone).map((part) => ({ part, text: line.slice(part.start, part.end) }));
  const [best] = parts
    .filter(({ text }) => saysSomething(text, gone.length === 0))
    .toSorted((a, b) => worth(b.text) - worth(a.text));
  if (best === undefined) return null;
  return signalOf(line, best.part, facts.version);
}

/** A line longer than this is no message; a signal longer than that is hard to read in a table. In UTF-16 code units. */
const maxLine = 300;
const maxSignal = 100;

/** Bars, spinners, rules, stack traces and echoed commands say nothing that lasts. */
const noise =
  /^#\d+ |[\u2800-\u28ff\u2580-\u259f\u2500-\u257f]|\[[=#>. -]{3,}\]|[=*_~#-]{5,}|^\s*at .*[:)]\d*|^\s*File ".*", line \d|^\s*[>$+%] |^\s*\|/;

/** What a program calls a secret is one, whatever it looks like: nothing of the line goes into a page. */
const secretive =
  /(?:passw(?:or)?d|passphrase|secret|token|api[-_ ]?key|credentials?|authorization|bearer)["']?(?: *[:=]| +[\w+/=.~-]{16})/i;

function isReadable(line: string): boolean {
  return (
    line.length <= maxLine &&
    /\p{L}{2}/u.test(line) &&
    !noise.test(line) &&
    !secretive.test(line) &&
    !/\p{Cc}/u.test(line.replaceAll("\t", " ")) &&
    oddCharacters(line).length === 0 &&
    placeholdersIn(line).length === 0
  );
}

/** A version where it stands as a whole, with the `v` that may stand before it. */
function versionPattern(version: string): RegExp {
  const behind = "(?![\\p{L}\\p{N}]|[.+-][\\p{L}\\p{N}])";
  return new RegExp(`(?<![\\p{L}\\p{N}.+-])(v?)${literalPattern(version)}${behind}`, "gu");
}

function knownVersion(line: string, version: string | null): readonly Span[] {
  return version === null ? [] : spansOf(line, versionPattern(version));
}

function localSpans(line: string, names: readonly string[]): readonly Span[] {
  return names
    .filter((name) => name !== "" && line.includes(name))
    .flatMap((name) => spansOf(line, new RegExp(`(?<![\\w-])${literalPattern(name)}(?![\\w-])`, "g")));
}

function within(inner: Span): (outer: Span) => boolean {
  return (outer) => inner.start >= outer.start && inner.end <= outer.end;
}

/** What lies between the parts that change, without what only led to them. */
function partsOf(line: string, gone: readonly Span[]): readonly Span[] {
  const ends = [...gone, { start: line.length, end: line.length }];
  return ends.map(({ start: end }, index) => trimmed(line, { start: gone[index - 1]?.end ?? 0, end }));
}

const leadOut =
  /(?:[\s([{<"'=:;,@#–—-]|\b(?:in|at|on|for|after|before|took|takes|with|from|to|of|is|was|as|and|by|via|into|under|using|the|a|time|elapsed|duration|seed|pid|port|version))+$/i;
const leadIn = /^(?:[\s)\]}>"'.:;,–—-]|(?:in|at|on|and|of|for|to|from)\b)+/i;

function trimmed(line: string, { start, end }: Span): Span {
  const text = line.slice(start, end);
  const behind = start === 0 ? (/^\s+/.exec(text)?.[0].length ?? 0) : (leadIn.exec(text)?.[0].length ?? 0);
  const kept = end === line.length ? text.trimEnd() : text.replace(leadOut, "");
  return { start: start + behind, end: Math.max(start + behind, start + kept.length) };
}

/** One short word is found in too many lines, but where it is all of its own. */
function saysSomething(text: string, isWhole: boolean): boolean {
  if (isWhole) return /\p{L}{2}/u.test(text);
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 || (words[0]?.length ?? 0) >= 8;
}

/** Letters tell; a part that says how it went tells most. */
function worth(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + (goodWord.test(text) || zeroCount.test(text) ? 100 : 0);
}

/** Words by which tools and people say that all is well. */
export const goodWord =
  /\b(?:ok(?:ay)?|pass(?:e[sd]|ing)?|succe(?:ss(?:ful(?:ly)?)?|eded)|valid|healthy|ready|done|completed?|clean|green|up[- ]to[- ]date|finished|verified|matche[sd]|good|fine|all (?:tests|checks|files))\b|[✓✔✅]/i;

/** Nothing bad was found, by a count or by a word. */
export const zeroCount =
  /(?<![\d.])\b(?:0|no|zero|without)\b(?: \w+)? (?:errors?|fail(?:ure|ed|s|ing)\w*|problems?|issues?|warnings?|vulnerabilit\w+|differences?|changes?|offenses?|violations?|conflicts?)\b|(?:errors?|fail(?:ures?|ed)|problems|issues|warnings)[:=]? ?0\b/i;

/** A number by itself: a count that grows with the project. Nought is none that grows. */
const count = /(?<![\w.,:/#-])(?!0\b)\d+(?![\w%/:-]|[.,]\d)/g;

function signalOf(line: string, { start, end }: Span, version: string | null): string | null {
  const text = line.slice(start, end);
  const signal = hasCount(text, version)
    ? patternOf(text, version, line.slice(0, start).trim() === "")
    : text === line.trim() && /^[\p{L}.!✓✔✅-]{1,12}$/u.test(text)
      ? `/^ *${literalPattern(text)} *$/`
      : textSignal(withVersion(text, version, (part) => part));
  return signal.length > maxSignal ? null : signal;
}

/** A text that reads as something else says that it is one. */
function textSignal(text: string): string {
  const expect = asSignal(text);
  const parsed = parseSignal(expect);
  if (parsed.kind === "problem") return expect;
  const signal = { role: "pass", expect, implied: false, signal: parsed.signal } as const;
  return remarksOn(signal, anyCheck).length === 0 ? expect : `output: ${text}`;
}

const anyCheck = { timeoutMs: Number.POSITIVE_INFINITY, onWindows: false };

/** The version's own numbers are no counts. */
function hasCount(text: string, version: string | null): boolean {
  return withVersion(text, version, (part) => part).search(count) >= 0;
}

/** The text with its placeholder in the place of the version; `written` is what the rest becomes. */
function withVersion(text: string, version: string | null, written: (part: string) => string): string {
  if (version === null) return written(text);
  let [whole, at] = ["", 0];
  for (const { start, end } of knownVersion(text, version)) {
    const before = text[start] === "v" && !version.startsWith("v") ? start + 1 : start;
    whole += `${written(text.slice(at, before))}{version}`;
    at = end;
  }
  return whole + written(text.slice(at));
}

/** Each count as any count but nought; the word behind it in both numbers. */
function patternOf(text: string, version: string | null, atStart: boolean): string {
  return `/${atStart ? "^ *" : ""}${withVersion(text, version, counted)}/`;
}

function counted(text: string): string {
  let [pattern, at] = ["", 0];
  for (const { 0: digits, index } of text.matchAll(count)) {
    const behind = index + digits.length;
    const [, blank = "", word = ""] = /^( )([a-z]{2,})(?![\w-])/.exec(text.slice(behind)) ?? [];
    const plural = word === "" ? "" : pluralPattern(word, digits === "1");
    pattern += `${literal(text.slice(at, index))}[1-9]\\d*${blank}${plural}`;
    at = behind + blank.length + word.length;
  }
  return pattern + literal(text.slice(at));
}

function pluralPattern(word: string, one: boolean): string {
  if (one) return /(?:s|ed|ing|y)$/.test(word) ? word : `${word}s?`;
  return /[a-rt-z]s$/.test(word) && word !== "passes" ? `${word}?` : word;
}

/** Columns are filled up with blanks: any number of them. */
function literal(text: string): string {
  return literalPattern(text).replace(/\s{2,}|\t/g, (blanks) => (blanks.includes("\t") ? "\\s+" : " +"));
}
