import { withoutHidden } from "../../text/odd-characters.js";

/**
 * The words by which headers are compared: in lower case and in the singular, without emoji, footnotes and
 * parentheses, punctuation as a blank. What cannot be seen is passed over: it is an error of its own. `Re-test` and `roll back` are one word each.
 */
export function headerWords(header: string): string {
  const words = withoutMarks(withoutHidden(header).toLowerCase())
    .split(" ")
    .filter((word) => word !== "")
    .map(singular)
    .join(" ");
  return /\bre |roll /.test(words) ? joined(words) : words;
}

function joined(words: string): string {
  return words.replace(/\broll back\b/g, "rollback").replace(/\bre (test|run)\b/g, "re$1");
}

function withoutMarks(text: string): string {
  // Most headers, and all of ours, are plain words: each expression below takes time to set up.
  if (/^[a-z ]*$/.test(text)) return text;
  const marked = text
    .replace(/\[\^[^[\]]*\]/g, " ")
    .replace(/:[a-z0-9_+-]+:/g, " ")
    .replace(/\([^()]*\)/g, "");
  // Asked first, because a Unicode class takes as long to set up as a short page to read.
  if (/^[\u0000-\u007f]*$/.test(marked)) return marked.replace(/[^a-z0-9]+/g, " ");
  return marked
    .replace(/[0-9#*]?[\ufe00-\ufe0f]?\u20e3|[\ufe00-\ufe0f]/g, "")
    .replace(/[^\p{L}\p{Mn}\p{Mc}\p{Nd}]+/gu, " ");
}

function singular(word: string): string {
  if (word === "criteria") return "criterion";
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/**
 * The name that a header is a typing error away from: a letter too many, too few, another, or two exchanged;
 * in a long name two of these. `Comment` is no `Command`, `Notes` no `Needs`, and `Who` no `Why`.
 */
export function nearestHeader(header: string, names: Iterable<string>): string | null {
  if (header.length < 3) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name.length < 4) continue;
    const limit = Math.min(header.length, name.length) >= 9 ? 2 : 1;
    if (Math.abs(name.length - header.length) > limit) continue;
    const distance = typingDistance(header, name);
    if (distance > limit || distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, replacements and exchanges of neighbours. */
function typingDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isExchange = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const exchanged = isExchange ? (beforePrevious[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, exchanged, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

interface Hint {
  readonly column: string;
  readonly words: RegExp;
}

/** What single words of a header say, the first that fits: `Signal for pass`, `How to roll back`, `Depends on`. */
const wordHints = [
  { column: "rollback", words: /^(?:rollback|recover)/ },
  { column: "retest", words: /^re(?:test|run)/ },
  { column: "command", words: /^(?:command|cmd)$/ },
  { column: "needs", words: /^(?:need|depend)/ },
  { column: "severity", words: /^severity/ },
  { column: "timeout", words: /^(?:timeout|timelimit)/ },
] as const satisfies readonly Hint[];

/** The same in other languages: such a table is one of checks, and only its names are not ours. */
const translations = [
  {
    column: "command",
    words: /^(?:befehl|kommando|commande|comando|opdracht|polecenie|команд|命令|コマンド|명령)/,
  },
  { column: "fail", words: /^(?:fehler|fehlschlag|échec|echec|fallo|falla|fallimento|erreur|ошибк)/ },
  {
    column: "pass",
    words:
      /^(?:erwart|attendu|esperad|attes[oi]$|verwacht|oczekiw|ожида|soll$|sollergebnis|erfolg|succès|期望|预期|期待)/,
  },
  {
    column: "rollback",
    words:
      /^(?:rückabwicklung|rücknahme|zurücksetz|wiederherstell|retour$|restaura|reversi|ripristin|откат|回滚|ロールバック)/,
  },
] as const satisfies readonly Hint[];

/** Other words of ours for them. In a matrix they are named; in other tables they mean much else. */
const synonyms = [
  { column: "rollback", words: /^(?:revert|undo|fallback|mitigation|remediation|remedy|backout|restore)$/ },
  { column: "pass", words: /^(?:criterion|acceptance|green|should)$/ },
  { column: "fail", words: /^(?:red|reject|rejection)$/ },
  { column: "severity", words: /^(?:blocking|blocker|required|mandatory|optional|gating)$/ },
  { column: "runsOn", words: /^(?:o|os|platform)$/ },
  { column: "waived", words: /^(?:waive|waiver|exempt|exempted|exemption)$/ },
] as const satisfies readonly Hint[];

/** The columns that words can speak of. */
type Hinted = (typeof wordHints | typeof translations | typeof synonyms)[number]["column"];

/** The column that the words of a header speak of. */
export function columnByWords(header: string): Hinted | null {
  const words = header.split(" ");
  return hinted(wordHints, words) ?? hinted(translations, words) ?? signalByWords(words);
}

/** The column that a header of a matrix was probably meant to be, by a word that often stands for it. */
export function columnBySynonym(header: string): Hinted | null {
  return hinted(synonyms, header.split(" "));
}

/** What a column that is not read was probably meant for: where that stands, as a cure. */
const places = [
  { words: /^(?:time|deadline|duration|limit)$/, cure: "Did you mean `Timeout`, with cells as `10m`?" },
  {
    words: /^(?:environment|env|variable)$/,
    cure: "Variables stand under `defaults`, as `env: { NAME: value }`, or in the command, as `NAME=value make`.",
  },
  {
    words: /^(?:directory|folder|cwd|workdir)$/,
    cure: "A folder goes into the command, as `cd web && …`, or under `defaults`, as `working-directory: web`.",
  },
  {
    words: /^(?:retry|retries|attempt)/,
    cure: "Attempts stand in a block `yaml smoke-matrix`, as `retries: 1`.",
  },
  {
    words: /^(?:enabled|disabled|skip|skipped)$/,
    cure: "A row that is to rest goes out of the table, is `Waived`, or is `advisory` under `Severity`.",
  },
  {
    words: /^(?:version|min|minimum|max|maximum|threshold|target)$/,
    cure: "If the command's output must show it, write that under `Pass signal`, in backticks.",
  },
  { words: /^good$/, cure: "Did you mean `Pass signal`?" },
  { words: /^bad$/, cure: "Did you mean `Fail signal`?" },
  {
    words: /^(?:priority|criticality|importance)$/,
    cure: "Did you mean `Severity`, with `required` or `advisory`?",
  },
  {
    words: /^(?:wait|after|prerequisite|precondition|before)$/,
    cure: "Did you mean `Needs`, with names of checks, or `Not before`, with a moment?",
  },
  { words: /^(?:responsible|team|contact|assignee)$/, cure: "Did you mean `Owner`?" },
] as const;

/** Where to write what a column of this header says; `null` where its words say nothing of that. */
export function placeByWords(header: string): string | null {
  const words = header.split(" ");
  return places.find((each) => words.some((word) => each.words.test(word)))?.cure ?? null;
}

/** Whether a header is one of these in another language. */
export function isTranslated(header: string, column: Hinted): boolean {
  return hinted(translations, header.split(" ")) === column;
}

/** What was seen is no signal, whatever it says (FORMAT 1.2). */
export function isResult(header: string): boolean {
  const words = header.length > 1000 ? "" : headerWords(header);
  return /(?:^| )(?:result|status|actual|observed|evidence|verdict|trigger|note|comment|seen)(?: |$)/.test(
    words,
  );
}

function hinted<C extends string>(
  hints: readonly { readonly column: C; readonly words: RegExp }[],
  words: readonly string[],
): C | null {
  return hints.find((each) => words.some((word) => each.words.test(word)))?.column ?? null;
}

/** "Pass/fail" is no one column; "expected failure" and "must not" are of the fail signals. */
function signalByWords(words: readonly string[]): "pass" | "fail" | null {
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const fails = says(/^fail/) || (says(/^(?:must|should)$/) && says(/^not$/));
  if (fails) return says(/^pass|^success/) ? null : "fail";
  return says(/^pass|^success|^expect|^must$/) ? "pass" : null;
}
