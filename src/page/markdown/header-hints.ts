import { headerWords } from "./header-words.js";

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
    cure: "A row that is to rest goes out of the table, or is `advisory` under `Severity`.",
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
    cure: "Did you mean `Needs`, with the names of checks?",
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
