import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import type { Report } from "../draft.js";
import type { SignalCell, SignalClause, SignalItem } from "./signal-items.js";

/** A negation beside a span would turn what it means, and is not understood (FORMAT 1.2). */
export function reportNegations({ clauses }: SignalCell, role: Role, report: Report): void {
  for (const each of clauses) {
    const [item] = each.items;
    if (item?.kind !== "span" || each.mistake !== null) continue;
    const problem = negation(each, role) ?? absence(each, item, role);
    if (problem !== null) report(problem);
  }
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
  return problemAt("signal-negation", item.place, found, expected(role), cure);
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
  return problemAt("signal-absence", item.place, found, expected(role), cure);
}

function expected(role: Role): string {
  return role === "pass" ? "what must be seen, as it is printed" : "what must not be seen, as it is printed";
}
