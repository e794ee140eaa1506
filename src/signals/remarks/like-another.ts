import type { CheckSignal, Signal } from "../../model/signal.js";
import { type OddCharacter, oddCharacters } from "../../text/odd-characters.js";
import { literalPattern } from "../../text/pattern-text.js";
import { meantExit } from "../exit.js";
import { asCode, maxGuessed, meantComparison, orLiterally, readPattern, unquoted } from "../form.js";
import { countSignal } from "../json.js";
import { isKeyword } from "../kinds.js";
import { asSignal, parseSignal } from "../parse-signal.js";
import type { RemarkRule, Said } from "./remark.js";

/** What a signal reads as besides: a word in another case, words about a signal, a comparison, a text with signs around it. */
export const likeAnother: readonly RemarkRule[] = [
  { id: "signal-keyword-case", of: "text", look: keywordCase },
  { id: "signal-typographic", look: typographic },
  { id: "signal-like-another", of: "text", look: wordsAbout },
  { id: "signal-like-another", of: "text", look: bareComparison },
  { id: "signal-in-quotes", of: "text", look: inQuotes },
  { id: "signal-emphasis", of: "text", look: emphasis },
  { id: "signal-output-pattern", of: "form", look: outputPattern },
  { id: "signal-like-another", of: "form", look: jsonLength },
];

/** `Exit 0`, `STDERR: x`, `File core.dump`: a word of the grammar in another case, whose rest fits its form. */
function keywordCase({ expect: text, signal, role }: CheckSignal): Said | null {
  const word = /^[A-Za-z][^ \t:=]*/.exec(text)?.[0];
  if (signal.kind !== "text" || word === undefined || !isKeyword(word.toLowerCase())) return null;
  const spelt = spellings(text, word).find((length) => {
    const parsed = parseSignal(lowered(text, length), role);
    return parsed.kind === "signal" && isLikely(parsed.signal);
  });
  if (spelt === undefined) return null;
  const meant = lowered(text, spelt);
  return {
    found: `${asCode(text.slice(0, spelt))} in ${asCode(text)}`,
    expected: `${asCode(meant.slice(0, spelt))}, for signals are case-sensitive`,
    cure: orLiterally(`Write ${asCode(meant)}`, text),
    fix: [{ from: 0, to: spelt, text: meant.slice(0, spelt) }],
  };
}

/** How much of the beginning is in another case: the word, or with the word behind it (`STDOUT EMPTY`). */
function spellings(text: string, word: string): readonly number[] {
  const both = /^[A-Za-z]+[ \t]+(?:empty|lines?)(?=[ \t]|$)/i.exec(text)?.[0].length;
  return both === undefined ? [word.length] : [word.length, both];
}

function lowered(text: string, length: number): string {
  return text.slice(0, length).toLowerCase() + text.slice(length);
}

/** "File saved" is something that commands say; a name with a dot or slash inside is none of a sentence. */
function isLikely(signal: Signal): boolean {
  return signal.kind !== "file" || signal.content !== null || /[./\\][A-Za-z0-9]/.test(signal.file);
}

/** Typographic quotes and fullwidth letters. Letters of another script are what they are in a text. */
function typographic({ expect: text, signal }: CheckSignal): Said | null {
  if (text.length > maxGuessed || /^[\u0000-\u007f]*$/.test(text)) return null;
  if (signal.kind === "pattern" || /^(?:output|stdout|stderr)[ \t]*[:=]/.test(text)) return null;
  const odd = oddCharacters(text).filter((character) => isTypographic(text, character));
  const [first] = odd;
  if (first === undefined) return null;
  const meant = odd.reduceRight(
    (plain, { index, plain: sign }) => plain.slice(0, index) + sign + plain.slice(index + 1),
    text,
  );
  return {
    at: first.index,
    found: `${first.name} in ${asCode(text)}`,
    expected: "the signs that commands print",
    cure: orLiterally(`Write ${asCode(asSignal(meant))}`, text, `where the command prints it so`),
  };
}

function isTypographic(text: string, { index, kind, name }: OddCharacter): boolean {
  if (kind !== "look-alike") return false;
  return name.includes("quote") || /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text[index] ?? "");
}

/** Texts that read as words about a signal: `contains x`, `rc == 0`, `x == y`, `$.status = "ok"`. */
function wordsAbout({ expect: text, role }: CheckSignal): Said | null {
  if (!firstLook.test(text)) return null;
  for (const { at, kind, meant, opposite } of readings(text)) {
    if (parseSignal(meant, role).kind === "problem") continue;
    const other = role === "pass" ? "fail" : "pass";
    const first = opposite
      ? `Move it to the ${other} signals and write ${asCode(meant)} there`
      : `Write ${asCode(meant)}`;
    return {
      at,
      found: `${asCode(text)} is looked for as a text, word for word`,
      expected: kind,
      cure: orLiterally(first, text),
    };
  }
  return null;
}

/** Most texts have none of these, and are done with one look. */
const firstLook = /[=<>$]|^(?:contains|includes|matches|does|must|should|exit|rc|return|non)/i;

interface Reading {
  readonly at: number;
  /** What it seems to be, as what was expected. */
  readonly kind: string;
  readonly meant: string;
  readonly opposite?: true;
}

function* readings(text: string): Generator<Reading> {
  const [, says, said = ""] = /^(contains|includes|matches)[ \t]+(\S.*)$/.exec(text) ?? [];
  if (says !== undefined) yield { at: 0, kind: "the text alone", meant: textOrPattern(said) };
  const [, lacked = ""] =
    /^(?:does[ \t]+not|doesn't|must[ \t]+not|should[ \t]+not)[ \t]+(?:contain|include|match|show|print)[ \t]+(\S.*)$/i.exec(
      text,
    ) ?? [];
  if (lacked !== "") yield { at: 0, kind: "the text alone", meant: textOrPattern(lacked), opposite: true };
  const exit = exitWords.exec(text);
  const meantCode = exit === null ? null : meantExit(exit[1] ?? "");
  if (meantCode !== null) yield { at: 0, kind: "a signal for the exit code", meant: meantCode };
  if (/^non-?[ \t]?zero(?:[ \t]+(?:exit(?:[ \t]+(?:code|status))?|return[ \t]+code))?$/i.test(text))
    yield { at: 0, kind: "a signal for the exit code", meant: "exit !0" };
  yield* comparisons(text);
}

const exitWords =
  /^(?:exits(?:[ \t]+with)?|exit[-_]?(?:code|status)|exit(?=[!<>])|rc|return[-_ ]?code|\$\?)(?=[ \t:=!<>])(.*)$/i;

function* comparisons(text: string): Generator<Reading> {
  const kind = "a comparison as signals have it";
  if (/^\$(?:\.\.?|\[)[A-Za-z_*'"[\d]/.test(text))
    yield {
      at: 0,
      kind,
      meant: `json ${text.replace(/[ \t]*={2,3}[ \t]*/, " = ").replace(/[ \t]*!==[ \t]*/, " != ")}`,
    };
  const [, name = "", sign = "", value = ""] =
    /^([A-Za-z_][\w.[\]]*)[ \t]*(===?|!==?|>=|<=|>|<)[ \t]*(-?\d+(?:\.\d+)?|[A-Za-z_]\w*|"[^"]*"|'[^']*')$/.exec(
      text,
    ) ?? [];
  if (name === "" || (/^[<>]/.test(sign) && !/^-?\d/.test(value))) return;
  const literal = /^(?:-?\d|"|true$|false$|null$)/.test(value) ? value : JSON.stringify(unquoted(value));
  yield { at: name.length, kind, meant: `json $.${name} ${meantComparison(sign)} ${literal}` };
}

function textOrPattern(said: string): string {
  const text = unquoted(said);
  return readPattern(text) === null && text.startsWith("/") ? `output: ${text}` : text;
}

/** A text in quotes, or in the backticks that a table wants and YAML does not: they would have to be printed, too. */
function inQuotes({ expect: text }: CheckSignal): Said | null {
  const [, quote = "", inner = ""] = /^(["'`])([^"'`]+)\1$/.exec(text) ?? [];
  if (quote === "" || inner.trim() === "") return null;
  const meant = parseSignal(inner).kind === "signal" ? inner.trim() : `output: ${inner.trim()}`;
  const signs = quote === "`" ? "backticks" : "quotes";
  return {
    found: `${signs} around ${asCode(inner)}`,
    expected: "the text alone",
    cure: orLiterally(`Write ${asCode(meant)}`, text, `where the command prints the ${signs}`),
  };
}

/** `**ok**`, `*ok*`: Markdown knows no bold inside a code span. `__main__` and `_name_` are names. */
function emphasis({ expect: text }: CheckSignal): Said | null {
  const [, mark = "", inner = ""] = /^(\*\*|\*|__|_)(\w(?:[^*]*[^*_\s])?)\1$/.exec(text) ?? [];
  if (mark === "" || (mark.startsWith("_") && !/[ \t]/.test(inner))) return null;
  const meant = asSignal(inner);
  return {
    found: `${asCode(mark)} around ${asCode(inner)}`,
    expected: "the text alone",
    cure: orLiterally(`Write ${asCode(meant)}`, text, `where the command prints these signs`),
  };
}

/** `output: /x/`: after `output:` everything is text, slashes too. */
function outputPattern({ expect: text, signal }: CheckSignal): Said | null {
  if (signal.kind !== "text" || signal.stream !== null || !/^output:/.test(text)) return null;
  if (readPattern(signal.text) === null) return null;
  const literal = `/${literalPattern(signal.text)}/`;
  return {
    at: text.length - signal.text.length,
    found: `the pattern ${asCode(signal.text)} behind \`output:\`, where everything is text`,
    expected: "the pattern alone, which looks at both streams",
    cure: `Write ${asCode(signal.text)}; or write ${asCode(literal)} where the command prints the slashes.`,
  };
}

/** `>= 80%`, `<200ms`, `≥ 1`: a comparison with nothing before it, which no command prints. */
function bareComparison({ expect: text }: CheckSignal): Said | null {
  const [, sign = "", number = "", unit = ""] = barePattern.exec(text) ?? [];
  if (number === "") return expression.test(text) ? comparisonRemark(text, "json $.value = 3") : null;
  const time = durations[unit];
  if (time !== undefined && /^[<≤]/.test(sign)) return comparisonRemark(text, `within ${number}${time}`);
  return comparisonRemark(text, `json $.value ${meantComparison(sign)} ${number}`);
}

/** `len(items) == 3`, `.status == "ok"`, `p95 latency < 300`: what stands before the sign is no name of JSON. */
const expression =
  /^(?:[\w.()[\]]{1,80}|\.[.\w()[\]| ]{1,80})[ \t](?:(?:===?|!==?|>=|<=)[ \t]*(?:"[^"]*"|'[^']*'|[\w.]+)|[<>][ \t]*-?\d[\d.]*)$/;

const durations: Readonly<Record<string, string>> = { s: "s", sec: "s", ms: "ms", m: "m", min: "m" };

function comparisonRemark(text: string, instead: string): Said {
  return {
    found: `${asCode(text)} is looked for as a text, word for word`,
    expected: "a signal that says what is compared",
    cure: orLiterally(
      `Let the command compare and exit with 1, or name the value, as in ${asCode(instead)}`,
      text,
    ),
  };
}

const barePattern = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(%|[A-Za-zµ]{1,3})?$/;

/** `$.items.length`: a list has no such member, so that nothing is found, and a fail signal never holds. */
function jsonLength({ expect: text, signal }: CheckSignal): Said | null {
  if (signal.kind !== "json" || !signal.path.endsWith(".length")) return null;
  const meant = countSignal(signal);
  if (meant === null) return null;
  return {
    at: text.indexOf(".length"),
    found: "`.length`, which is a member of that name and no count of a list",
    expected: "a count, which stands in brackets",
    cure: `Write ${asCode(meant)} for how many there are; leave it where the JSON has a member \`length\`.`,
  };
}
