import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import { literalPattern } from "../../text/pattern-text.js";
import type { Report } from "../draft.js";
import { pageProblem } from "./page-problem.js";
import type { SignalCell, SignalClause, SignalItem } from "./signal-items.js";

/**
 * Words beside a span that say more than that it is seen: how often, where, compared with what, in which case.
 * They mean nothing to the judge (FORMAT 1.2), so that a reader has to be told. One a clause.
 */
export function reportQualifiers({ clauses, role }: SignalCell, report: Report): void {
  for (const { clause, item } of clausesOfSpans(clauses)) {
    const said = qualifierIn(clause, item.text, role);
    if (said === null) continue;
    const { rule = "signal-qualified", cure } = said.kind;
    const found = `the words ${quoted(said.words)} beside ${quoted(item.text)}, which are not read: it is enough that it is seen`;
    report(pageProblem(rule, item.place, found, cure(item.text)));
  }
}

/** Clauses that are read as signals, with the first span of each. */
function clausesOfSpans(clauses: readonly SignalClause[]) {
  return clauses.flatMap((clause) => {
    const [item] = clause.items;
    return item?.kind === "span" && clause.mistake === null ? [{ clause, item }] : [];
  });
}

interface Kind {
  /** `signal-qualified` where there is none. */
  readonly rule?: "signal-turned";
  /** The column that it is said in; either where there is none. */
  readonly role?: Role;
  readonly says: RegExp;
  /** The signal that it is said of; any where there is none. */
  readonly of?: RegExp;
  readonly cure: (text: string) => string;
}

const count = "(?:\\d{1,9}|two|three|four|five|six|seven|eight|nine|ten)";

function comparisonCure(text: string): string {
  return `Let the command compare, ask with ${quoted("json $.value >= 80")} or count lines; write ${quoted(`output: ${text}`)} without the words if it is enough that it is printed.`;
}

/** Where `§` is a span; a clause begins and ends with a blank. Of several the first counts. */
const kinds: readonly Kind[] = [
  {
    role: "pass",
    says: / (?:only|nothing but|exactly|just) (?:the |one |a )?§| § (?:only|alone) /,
    cure: (text) =>
      `Write ${quoted(`stdout = ${text}`)} if nothing else may be printed, or take the words off.`,
  },
  {
    says: / (?:(?:in|on|to) (?:the )?)?(?:stdout|stderr) /,
    cure: (text) =>
      `Write ${quoted(`stdout: ${text}`)} or ${quoted(`stderr: ${text}`)}, which ask one stream.`,
  },
  {
    says: / (?:within|in under|in less than) \d+ ?(?:s|sec|seconds?|ms|m|min|minutes?) /,
    cure: () => "Write the time in backticks as well, as in `within 30s`.",
  },
  {
    says: / (?:start|begin|end)(?:s|ing)? with §/,
    cure: (text) =>
      `Write ${quoted(`/^${literalPattern(text)}/`)} for a line that starts so, ${quoted(`/${literalPattern(text)}$/`)} for one that ends so.`,
  },
  {
    says: / case-?insensitive(?:ly)? | any case /,
    cure: (text) => `Write ${quoted(`/${literalPattern(text)}/i`)}.`,
  },
  {
    says: / § (?:=|==|is|equals|set to) §/,
    cure: (text) =>
      `Write both in one signal, as the command prints it, or ${quoted(`json $.${text} = "…"`)} for JSON.`,
  },
  {
    says: / § in (?:the )?(?:file |log )?§/,
    cure: (text) => `Write ${quoted(`file PATH: ${text}`)} if it stands in a file; else take the words off.`,
  },
  { role: "pass", says: / equals §/, cure: (text) => `Write ${quoted(`stdout = ${text}`)}.` },
  {
    says: / (?:first|last|final) line /,
    cure: (text) =>
      `Write ${quoted(`stdout line 1: ${text}`)} for the first line, ${quoted(`stdout line -1: ${text}`)} for the last.`,
  },
  {
    says: new RegExp(
      ` (?:(?:at least|at most|more than|fewer than|less than|up to|exactly|[≥≤<>]=?|×|x) ?(?!(?:0|1|one) )${count}|(?<! than )(?:zero|0)) §|^ (?!(?:0|1) )${count} §| § (?:[×x] ?${count}|twice|thrice|${count} times) `,
    ),
    cure: (text) =>
      `Count the lines, as in ${quoted(`stdout lines /${literalPattern(text)}/ >= 3`)}, or take the words off.`,
  },
  {
    says: / (?:[≥≤]|[<>]=?) (?:§|[~$€]?(?![01] §)\d[\d.,]*)| (?:at least|at most|more than|greater than|less than|fewer than) [~$€]?(?![01] §)\d[\d.,]*| (?:below|above|under|over|up to) [~$€]?\d[\d.,]*| between § | [~≈] ?§/,
    cure: comparisonCure,
  },
  {
    says: / (?:at least|at most|more than|greater than|less than|fewer than|below|above|under|over) §/,
    of: /^[~$€v]?\d/,
    cure: comparisonCure,
  },
  {
    role: "pass",
    says: / § (?:count |total )?(?:[:=] |is |are |equals )?\d+ $/,
    cure: () => "Put the number into the backticks, as the command prints it.",
  },
  {
    rule: "signal-turned",
    role: "pass",
    says: / (?:neither|nor|cannot|exclud(?:es?|ing)|except|lack(?:s|ing)?|free (?:of|from)|absent|missing|instead of|rather than|other than|anything but) | [!¬∌∉] ?§| ∉ /,
    cure: (text) =>
      `Move ${quoted(text)} to the column \`Fail signal\` if it must not be seen; take the words off if it must.`,
  },
  {
    rule: "signal-turned",
    role: "fail",
    says: / (?:except|lack(?:s|ing)?|instead of|rather than|other than|anything but|nothing but) | [!¬∌∉] ?§/,
    cure: (text) =>
      `Move ${quoted(text)} to the column \`Pass signal\` if it must be seen; take the words off if it must not.`,
  },
  {
    role: "pass",
    says: / (?:otherwise|alternatively|one of|any of|either|vs|versus|oder|ou|such as|i\.?e\.?) | (?:was|formerly|previously) §| § (?:if|unless|depending) /,
    cure: () =>
      "Write a pattern for all that is right, as `/a\\|b/`, if one of several is enough; give each case a row with its own command; or take the words off.",
  },
];

function qualifierIn(
  { clause }: SignalClause,
  signal: string,
  role: Role,
): { readonly kind: Kind; readonly words: string } | null {
  if (!clause.some(({ kind }) => kind === "word")) return null;
  const shown = clause.map(({ kind, text }) =>
    kind === "span" ? "§" : text.toLowerCase().replace(/(?<=.)[.:]$/, ""),
  );
  const line = ` ${shown.join(" ").slice(0, maxClause)} `;
  for (const kind of kinds) {
    if ((kind.role ?? role) !== role || kind.of?.test(signal) === false) continue;
    const words = kind.says.exec(line)?.[0];
    if (words !== undefined) return { kind, words: words.replaceAll("§", "").trim() };
  }
  return null;
}

/** What a person writes beside a signal; more is a generator's. */
const maxClause = 500;

/** A negation beside a span would turn what it means, and is not understood (FORMAT 1.2). */
export function reportNegations({ clauses, role }: SignalCell, report: Report): void {
  for (const { clause, item } of clausesOfSpans(clauses))
    report(negation(clause, role) ?? absence(clause, item, role));
}

function negation(each: SignalClause, role: Role): Problem | null {
  const negated = negatedIn(each, role);
  if (negated === null) return null;
  const { word, item } = negated;
  const found = `the word ${quoted(word)} beside ${quoted(item.text)}, which does not turn what the signal means`;
  const cure =
    role === "pass"
      ? `Move ${quoted(item.text)} to the column \`Fail signal\`: what must not be seen stands there.`
      : `Move ${quoted(item.text)} to the column \`Pass signal\`, without the word: what must be seen stands there.`;
  return problemAt("signal-negation", item.place, { found, expected: expected(role), cure });
}

/** The negation of a clause, and the signal that it would turn: the one behind it, else the one before. */
export function negatedIn(
  { clause, items }: SignalClause,
  role: Role,
): { readonly word: string; readonly item: SignalItem } | null {
  const index = clause.findIndex(({ kind, text }) => kind === "word" && negations.test(text));
  const word = clause[index]?.text;
  if (word === undefined) return null;
  const before = clause[index - 1];
  if (role === "fail" && isRightInFail(before?.kind === "word" ? before.text : undefined, word)) return null;
  const spansBefore = clause.slice(0, index).filter(({ kind }) => kind === "span").length;
  const item = items[spansBefore] ?? items[spansBefore - 1];
  return item === undefined ? null : { word, item };
}

const negations = /^(?:no|not|never|without|none|[a-z]+n['’]t|≠|!=)[:!?]?$/i;

/** "must not show", "should not appear": that is what the column says anyway. */
function isRightInFail(before: string | undefined, word: string): boolean {
  if (/^(?:must|should|shall|may)n['’]t$/i.test(word)) return true;
  return /^(?:not|never)$/i.test(word) && /^(?:must|should|shall|may)$/i.test(before ?? "");
}

/** "missing `x`" in a fail column: is it wrong that it is shown, or that it is not? */
function absence({ clause }: SignalClause, item: SignalItem, role: Role): Problem | null {
  if (role === "pass") return null;
  const word = clause.find(({ kind, text }) => kind === "word" && /^(?:missing|absent)$/i.test(text))?.text;
  if (word === undefined) return null;
  const text = quoted(item.text);
  const found = `the word ${quoted(word)} beside ${text}: the check fails when the command prints ${text}`;
  const cure = `Move ${text} to the column \`Pass signal\` if it is wrong that it does not appear; write ${quoted(`output: ${item.text}`)} without the word if it is wrong that it appears.`;
  return problemAt("signal-absence", item.place, { found, expected: expected(role), cure });
}

function expected(role: Role): string {
  return role === "pass" ? "what must be seen, as it is printed" : "what must not be seen, as it is printed";
}
