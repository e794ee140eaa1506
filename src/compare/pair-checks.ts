import type { Check } from "../model/checklist.js";
import { fingerprint } from "./check-fields.js";

export interface Pairs {
  /** In the head's order. A pair with two ids has been renamed, and nothing else about it differs. */
  readonly kept: readonly { readonly base: Check; readonly head: Check }[];
  readonly added: readonly Check[];
  readonly removed: readonly Check[];
}

/**
 * Which check of the head is which of the base. First those that are the same in everything; then those that have
 * only another id, where just one on each side looks so (a row put before others of its area gives them new numbers);
 * then those with the same id.
 */
export function pairChecks(base: readonly Check[], head: readonly Check[]): Pairs {
  const partners = new Map<Check, Check>();
  const [baseById, headById] = [byId(base), byId(head)];
  const print = new Map([...base, ...head].map((check) => [check, fingerprint(check)]));
  for (const check of head) {
    const same = baseById.get(check.id);
    if (same !== undefined && print.get(same) === print.get(check)) partners.set(check, same);
  }
  const taken = new Set(partners.values());
  for (const [check, old] of renamed(
    base.filter((check) => !taken.has(check)),
    head.filter((check) => !partners.has(check)),
    print,
  )) {
    partners.set(check, old);
    taken.add(old);
  }
  for (const old of base.filter((check) => !taken.has(check))) {
    const same = headById.get(old.id);
    if (same !== undefined && !partners.has(same)) partners.set(same, old);
  }
  const kept = new Set(partners.values());
  return {
    kept: head.flatMap((check) => pair(check, partners.get(check))),
    added: head.filter((check) => !partners.has(check)),
    removed: base.filter((check) => !kept.has(check)),
  };
}

function pair(head: Check, base: Check | undefined): { base: Check; head: Check }[] {
  return base === undefined ? [] : [{ base, head }];
}

function renamed(
  base: readonly Check[],
  head: readonly Check[],
  print: ReadonlyMap<Check, string>,
): [Check, Check][] {
  const old = only(base, print);
  return [...only(head, print)].flatMap(([text, check]) => {
    const was = old.get(text);
    return was === undefined ? [] : [[check, was] as [Check, Check]];
  });
}

/** The checks that look like no other, by what they look like. */
function only(checks: readonly Check[], print: ReadonlyMap<Check, string>): Map<string, Check> {
  const found = new Map<string, Check>();
  const twice = new Set<string>();
  for (const check of checks) {
    const text = print.get(check) ?? "";
    if (found.has(text)) twice.add(text);
    found.set(text, check);
  }
  for (const text of twice) found.delete(text);
  return found;
}

function byId(checks: readonly Check[]): Map<string, Check> {
  return new Map(checks.map((check) => [check.id, check]));
}
