import type { Role } from "../../model/signal.js";

/** The signals that a clause about exit codes probably means: `exit code > 2` is `exit 3..255`, `exit 0 or 1` is `exit 0..1`. */
export function codesMeant(
  clause: readonly string[],
  exits: ReadonlySet<string>,
  role: Role,
): readonly string[] {
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
export function codesBetween(clause: readonly string[], exits: ReadonlySet<string>): readonly string[] {
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
export function timeMeant(words: readonly string[]): readonly string[] {
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
