import { quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import { unsignedCode } from "../../signals/exit.js";

/** Words and code spans in their order. */
type Clause = readonly { readonly kind: "word" | "span"; readonly text: string }[];

/** What a clause says about the exit code, if it does. */
type ExitClause =
  | { readonly kind: "none" }
  | { readonly kind: "phrase"; readonly signal: string }
  /** It names exit and a number, and is no phrase that can be taken for sure. */
  | { readonly kind: "mistake"; readonly cure: string };

/**
 * FORMAT 1.2: a clause that says exit, exits, exited, exit code, exit status or rc and one number, bare or in a span,
 * is `exit N`; "non-zero exit" is `exit !0`. With any other word beside it, it may mean something else.
 */
export function exitClause(clause: Clause, role: Role): ExitClause {
  const words = exitWords(clause, role);
  if (words === null) return { kind: "none" };
  const numbers = words.filter((word) => aNumber.test(word));
  const isNonZero = words.includes(nonZero);
  if (numbers.length === 0 && !isNonZero)
    return isPlaceholderCode(clause) ? { kind: "mistake", cure: noPlaceholder } : { kind: "none" };
  const isPlain = words.every((word) => beside.has(word) || aNumber.test(word) || word === nonZero);
  const [code, ...further] = numbers;
  if (isPlain && code === undefined) return { kind: "phrase", signal: "exit !0" };
  if (isPlain && further.length === 0 && !isNonZero && /^\d+$/.test(`${code}`) && Number(code) <= 255)
    return { kind: "phrase", signal: `exit ${Number(code)}` };
  return { kind: "mistake", cure: cureFor(words.map(inDecimal), spansBeside(clause), role) };
}

/** "exits `{CODE}`": a placeholder in the place of the number. */
function isPlaceholderCode(clause: Clause): boolean {
  const others = clause.filter(({ kind, text }) => kind === "word" || !/^\{[A-Za-z_][\w-]*\}$/.test(text));
  return (
    others.length === clause.length - 1 &&
    others.every(({ kind, text }) => kind === "word" && beside.has(text.toLowerCase()))
  );
}

const noPlaceholder = "Write the number itself, as in `exit 3`: no value is filled in as a number.";

/** Also as Windows shows codes of 32 bits: `-1073741819`, `0xC0000005`. */
const aNumber = /^(?:-?\d+|0x[\da-f]+)$/;

function inDecimal(word: string): string {
  return /^(?:-\d|0x)/.test(word) && aNumber.test(word) ? `${unsignedCode(Number(word))}` : word;
}

/** The text of a clause, as messages quote it. */
export function clauseText(clause: Clause): string {
  return clause.map(({ kind, text }) => (kind === "span" ? `\`${text}\`` : text)).join(" ");
}

const nonZero = "non-zero";
const exits: ReadonlySet<string> = new Set(["exit", "exits", "exited", "rc"]);

/** All that may stand beside the number. */
const beside: ReadonlySet<string> = new Set([
  ...exits,
  "command",
  "commands",
  "script",
  "scripts",
  "all",
  "with",
  "code",
  "codes",
  "status",
  "is",
  ":",
  "=",
]);

/** The clause in words, numbers and signs, or `null` where it doesn't speak of exit. A span that is no number is a sign of its own. */
function exitWords(clause: Clause, role: Role): readonly string[] | null {
  if (!clause.some(({ kind, text }) => kind === "word" && /exit|rc/i.test(text))) return null;
  const words = clause.flatMap(({ kind, text }) =>
    kind === "word" || isExitCode(text) ? splitWords(text, role) : [`\`${text}\``],
  );
  return words.some((word) => exits.has(word)) ? joinNonZero(words) : null;
}

function joinNonZero(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === "zero" && words[index - 1] === "non") return [nonZero];
    return word === "non" && words[index + 1] === "zero" ? [] : [word];
  });
}

/** Whether a span beside "exit" is a code: `0`, `!= 0`, `non-zero`. */
export function isExitCode(text: string): boolean {
  return numberInSpan.test(text);
}

const numberInSpan = /^(?:non-?zero|(?:!=?|≠|[<>]=?)?\s*(?:-?\d+|0x[\da-f]+))$/i;

function splitWords(text: string, role: Role): readonly string[] {
  const plain = text.toLowerCase().replace(/^non-?zero$/, nonZero);
  if (plain === nonZero) return [plain];
  return (
    plain
      // A tick or a cross beside "exit 0" only says what the column says.
      .replace(
        role === "pass"
          ? /(?:[\u2705\u2713\u2714\u2611]|\ud83d\udfe2)\ufe0f?/g
          : /(?:[\u274c\u274e\u2716-\u2718\u2705\u2713\u2714\u2611]|\ud83d[\udfe2\udd34])\ufe0f?/g,
        " ",
      )
      .replace(/(?<=[a-z])[-_](?=[a-z])/g, " ")
      .match(/0x[\da-f]+|(?<=^\s*|\s)-\d+|[a-z]+(?:['’][a-z]+)?|\d+|\.\.|[<>!]=?|[^\sa-z\d]/g) ?? []
  );
}

function spansBeside(clause: Clause): readonly string[] {
  return clause.flatMap(({ kind, text }) => (kind === "span" && !isExitCode(text) ? [text] : []));
}

function cureFor(words: readonly string[], spans: readonly string[], role: Role): string {
  const signals = [...codesMeant(words, exits, role), ...timeMeant(words), ...spans].map((signal) =>
    quoted(signal),
  );
  const between = role === "pass" ? codesBetween(words, exits).map((signal) => quoted(signal)) : [];
  const other = between.length === 0 ? "" : `, and ${between.join(", ")} under \`Fail signal\``;
  return `Write ${signals.join(", ")}${other}; what else the command must print goes into backticks of its own.`;
}

/** The signals that a clause about exit codes probably means: `exit code > 2` is `exit 3..255`, `exit 0 or 1` is `exit 0..1`. */
function codesMeant(clause: readonly string[], exits: ReadonlySet<string>, role: Role): readonly string[] {
  const words = upToCount(clause);
  const numbers = numbersMeant(words, exits);
  const [first = 0] = numbers;
  if (words.includes("non-zero")) return ["exit !0"];
  if (words.some((word, index) => negations.has(word) && isTurning(words, index))) return [`exit !${first}`];
  const bounds = boundsOf(words, first);
  if (bounds !== null) return [range(bounds[0], bounds[1])];
  if (numbers.length === 1) return [`exit ${first}`];
  const isRange = words.some((word) => ["-", "–", "..", "to", "through"].includes(word));
  const last = numbers.at(-1) ?? first;
  if (isRange || isUnbroken(numbers)) return [range(Math.min(first, last), Math.max(first, last))];
  // Any fail signal is enough, so there each code can stand for itself.
  if (role === "fail") return numbers.map((code) => `exit ${code}`);
  return codesBetween(words, exits).length === 0
    ? [`exit ${first}`]
    : [range(Math.min(...numbers), Math.max(...numbers))];
}

/** Of "exit 0 or 2" all that lies between and is not right: with `exit 0..2` they have to be fail signals. */
function codesBetween(clause: readonly string[], exits: ReadonlySet<string>): readonly string[] {
  const words = clause.slice(clause.findLastIndex((word) => exits.has(word)) + 1);
  const numbers = numbersIn(words);
  if (!words.every((word) => /^(?:\d+|or|,|\/|code|codes|status|with|either|:|=)$/.test(word))) return [];
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const between = sorted.flatMap((code, index) => {
    const next = sorted[index + 1];
    return next === undefined || next === code + 1 ? [] : [range(code + 1, next - 1)];
  });
  return between.length > 5 || (sorted.at(-1) ?? 0) > highest ? [] : between;
}

/** "exit 0 in under 30s" asks for the time as well. */
function timeMeant(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => ["in", "within", "under", "below", "<"].includes(word));
  const [number = "", unit = ""] = at === -1 ? [] : words.slice(at + 1).filter((word) => word !== "under");
  const known = /^(?:(s|sec|secs|second|seconds)|(m|min|mins|minute|minutes))$/.exec(unit);
  if (!/^\d{1,5}$/.test(number) || known === null) return [];
  return [`within ${number}${known[1] === undefined ? "m" : "s"}`];
}

/** "exit 0, 0 failures" goes on with a count of something else. */
function upToCount(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      word === "," &&
      /^\d+$/.test(words[index + 1] ?? "") &&
      /^(?!or$|to$)[a-z]/.test(words[index + 2] ?? ""),
  );
  return at === -1 ? words : words.slice(0, at);
}

/** "exit 0!" is said with emphasis: the sign turns only what stands behind it. */
function isTurning(words: readonly string[], index: number): boolean {
  return words[index] !== "!" || /^(?:\d+|=)$/.test(words[index + 1] ?? "");
}

const negations: ReadonlySet<string> = new Set([
  "not",
  "never",
  "no",
  "isn't",
  "doesn't",
  "isn’t",
  "doesn’t",
  "≠",
  "!=",
  "!",
  "without",
]);

/** The numbers behind the word: "3 scripts exit 0" has one. */
function numbersMeant(words: readonly string[], exits: ReadonlySet<string>): readonly number[] {
  const behind = numbersIn(words.slice(words.findLastIndex((word) => exits.has(word)) + 1));
  return behind.length > 0 ? behind : numbersIn(words);
}

function numbersIn(words: readonly string[]): readonly number[] {
  return words.filter((word) => /^\d{1,10}$/.test(word)).map(Number);
}

/** Largest exit code that a POSIX system has. */
const highest = 255;

function boundsOf(words: readonly string[], limit: number): readonly [number, number] | null {
  const says = (...signs: readonly string[]) => words.some((word) => signs.includes(word));
  if (says(">=", "≥") || (says("at") && says("least"))) return [limit, highest];
  if (says("<=", "≤") || (says("at") && says("most"))) return [0, limit];
  if (says(">", "above", "over", "greater", "more")) return [limit + 1, highest];
  if (says("<", "below", "under", "less")) return [0, Math.max(0, limit - 1)];
  return null;
}

function range(from: number, to: number): string {
  if (from === 1 && to === highest) return "exit !0";
  return from === to ? `exit ${from}` : `exit ${from}..${to}`;
}

function isUnbroken(numbers: readonly number[]): boolean {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.every((code, index) => index === 0 || code === (sorted[index - 1] ?? 0) + 1);
}
