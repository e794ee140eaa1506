import { quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import { unsignedCode } from "../../signals/exit.js";
import type { Clause } from "./cell-clauses.js";
import { codesBetween, codesMeant, timeMeant } from "./exit-codes.js";

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
  if (numbers.length === 0 && !isNonZero) return { kind: "none" };
  const isPlain = words.every((word) => beside.has(word) || aNumber.test(word) || word === nonZero);
  const [code, ...further] = numbers;
  if (isPlain && code === undefined) return { kind: "phrase", signal: "exit !0" };
  if (isPlain && further.length === 0 && !isNonZero && /^\d+$/.test(`${code}`) && Number(code) <= 255)
    return { kind: "phrase", signal: `exit ${Number(code)}` };
  return { kind: "mistake", cure: cureFor(words.map(inDecimal), spansBeside(clause), role) };
}

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
