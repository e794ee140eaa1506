import type { SignOff } from "../../model/checklist.js";
import { inCode, quoted } from "../../model/problem.js";
import { type Conditions, conditionsText, noConditions } from "../../model/sign-offs.js";
import type { Readable } from "./inline.js";
import { outerParentheses, type Parentheses } from "./parentheses.js";
import { readConditions } from "./sign-off-conditions.js";

/** What the text of a task-list item says (FORMAT 1.4). */
export interface SignOffText extends Conditions, Pick<SignOff, "text" | "owner"> {
  /** The first parentheses that look like conditions and are not read as such. */
  readonly fault: ConditionFault | null;
  /** A condition at the end that is neither in parentheses nor read: `environment: qa`. */
  readonly loose: string | null;
}

export interface ConditionFault {
  /** As a reader sees it. */
  readonly parentheses: string;
  readonly found: string;
  readonly cure: string;
}

/**
 * Conditions stand in the last parentheses, and are no part of the sign-off's text, by which it is known from release
 * to release. Whatever else may have been meant as conditions is a fault, but for a version before other parentheses.
 */
export function readSignOffText(readable: Readable): SignOffText {
  const groups = outerParentheses(readable.words);
  const last = groups.at(-1);
  const fault = firstFault(readable, groups);
  const read = last === undefined || fault !== null ? null : readConditions(within(readable, last.inner));
  const isList = last !== undefined && read?.kind === "conditions";
  return {
    text: isList ? textWithout(readable, last) : readable.text.trim(),
    owner: ownerIn(readable),
    ...(isList ? read.conditions : noConditions),
    fault,
    loose: isList || fault !== null ? null : looseCondition(readable),
  };
}

/** In brackets, in code, or behind a comma or a dash; amid a sentence it is one. */
function looseCondition({ text }: Readable): string | null {
  const end = text.slice(-200).trim();
  const name = /(?:^|[[{(,;:–—]|\s-)\s*environment\s*:\s*([^\s,;()[\]{}]+)\s*[)\]}]?[.!]?$/iu.exec(end)?.[1];
  return name === undefined ? null : `environment: ${name}`;
}

function firstFault(readable: Readable, groups: readonly Parentheses[]): ConditionFault | null {
  for (const [index, group] of groups.entries()) {
    const fault = faultOf(readable, group, index === groups.length - 1);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOf(readable: Readable, group: Parentheses, isLast: boolean): ConditionFault | null {
  const read = readConditions(within(readable, group.inner));
  if (read.kind === "text") return null;
  const parentheses = readable.text.slice(group.from, group.to).trim();
  const found = `the parentheses ${quoted(parentheses)} of a sign-off`;
  if (read.kind === "twice")
    return {
      parentheses,
      found: `${found}, with two conditions of the same sort`,
      cure: "Write one of them, and another sign-off for the other.",
    };
  if (read.kind === "near")
    return {
      parentheses,
      found: `${found}, which look like conditions and are none`,
      cure: `Write ${inCode(read.meant)} if that is meant, and anything else in front of the parentheses; words that are no condition stand outside of them.`,
    };
  const meant = conditionsText(read.conditions);
  if (group.kind !== "plain")
    return {
      parentheses,
      found: `${found}, ${group.kind === "open" ? "which are not closed" : "which are fullwidth signs"}`,
      cure: `Write ${inCode(meant)}.`,
    };
  // Text such as "from (1.3.2) on (see the notes)" loses nothing: a tick without a version is the weaker one.
  const isHarmless = meant === `(${read.conditions.version})`;
  return isLast || isHarmless
    ? null
    : {
        parentheses,
        found: `${found}, which hold conditions and are not the last ones`,
        cure: `Write ${inCode(meant)} behind the other parentheses.`,
      };
}

function within(
  { text, words }: Readable,
  { from, to }: { readonly from: number; readonly to: number },
): Readable {
  return { text: text.slice(from, to), words: words.slice(from, to) };
}

/** The list goes where it closes the item, be it before an owner or a full stop; amid words it is read with them. */
function textWithout({ text, words }: Readable, { from, to }: Parentheses): string {
  if (/[\p{L}\p{N}`]/u.test(words.slice(to).replace(owners, ""))) return text.trim();
  const rest = `${text.slice(0, from).trimEnd()}${text.slice(to)}`.trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text.trim();
}

const owners = /(?<![\p{L}\p{N}_.+@/-])@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,100}[\p{L}\p{N}_])?/gu;

/** The first `@name` that is neither in code nor part of an address; a full stop behind it is the sentence's. */
function ownerIn({ words }: Readable): string | null {
  owners.lastIndex = 0;
  return owners.exec(words)?.[0] ?? null;
}
