import type { Check, Checklist, Settings } from "../model/checklist.js";
import type { Severity } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";
import { weights } from "../model/findings/weights.js";
import type { GateChange } from "../model/gate-change.js";
import type { IgnoreComment, LintLevel } from "../model/lint-settings.js";
import { severityOf } from "../model/problem.js";
import { change, type Where } from "./change.js";

/** Rules that `lint:` sets otherwise than it did; to the severity that a rule has anyway is no change. */
export function levelChanges(where: Where, { lint: base }: Settings, { lint: head }: Settings): GateChange[] {
  // A page that could be read names none but rules of the table.
  const rules = [...new Set([...Object.keys(base), ...Object.keys(head)])] as FindingId[];
  return rules.sort().flatMap((rule) => levelChange(where, rule, [base[rule], head[rule]]));
}

type Levels = readonly [before: LintLevel | undefined, after: LintLevel | undefined];

function levelChange(where: Where, rule: FindingId, [before, after]: Levels): GateChange[] {
  const [old, now] = [heaviness(rule, before), heaviness(rule, after)];
  const difference = now.map((rank, index) => rank - (old[index] ?? 0));
  if (difference.every((more) => more === 0)) return [];
  const effect = difference.every((more) => more >= 0) ? "strengthens" : "weakens";
  return [change(where, "lint", [levelText(rule, before), levelText(rule, after)], effect)];
}

/** How heavy a rule weighs, as it is and with `strict`. */
function heaviness(rule: FindingId, level: LintLevel | undefined): number[] {
  const levels = level === undefined ? {} : { [rule]: level };
  return [false, true].map((strict) =>
    level === "off" ? 0 : ranks[severityOf(rule, weights[rule], strict, levels)],
  );
}

const ranks = { note: 1, warning: 2, error: 3 } as const satisfies Record<Severity, number>;

function levelText(rule: FindingId, level: LintLevel | undefined): string | null {
  return level === undefined ? null : `${rule}: ${level}`;
}

/** Both sides, with the checks that both have: their ids at the base and what these are now. */
interface IgnoringPages {
  readonly base: Checklist;
  readonly head: Checklist;
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Rules that comments take off elsewhere than they did: off more checks that the base had as well, or by more comments
 * that stand over none of them. A check that is added under a comment is told as a check.
 */
export function ignoreChanges(where: Where, { base, head, kept }: IgnoringPages): GateChange[] {
  const ids = new Set(kept.values());
  const before = ignored(base, (id) => kept.get(id) ?? null);
  const after = ignored(head, (id) => (ids.has(id) ? id : null));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((rule) => {
    const [old, now] = [before.get(rule) ?? nothing, after.get(rule) ?? nothing];
    const texts = [ignoredText(rule, old), ignoredText(rule, now)] as const;
    if (texts[0] === texts[1]) return [];
    const isLess = now.elsewhere <= old.elsewhere && [...now.checks].every((id) => old.checks.has(id));
    return [change(where, "readiness-ignore", texts, isLess ? "strengthens" : "weakens")];
  });
}

/** Of what comments take a rule off: checks, by their ids at the head, and tables or blocks that hold none of these. */
interface Ignored {
  readonly checks: ReadonlySet<string>;
  readonly elsewhere: number;
}

const nothing: Ignored = { checks: new Set(), elsewhere: 0 };

function ignored(
  { ignores, checks }: Checklist,
  idAtHead: (id: string) => string | null,
): ReadonlyMap<FindingId, Ignored> {
  const byRule = new Map<FindingId, { checks: Set<string>; elsewhere: number }>();
  // Of comments that take the same rule off the same block one is enough: a page may be nothing but comments.
  const comments = new Map(ignores.map((ignore) => [`${ignore.rule} ${ignore.lines}`, ignore]));
  for (const { rule, lines } of comments.values()) {
    const ids = checksWithin(checks, lines).flatMap(({ id }) => idAtHead(id) ?? []);
    const known = byRule.get(rule) ?? { checks: new Set(), elsewhere: 0 };
    byRule.set(rule, known);
    for (const id of ids) known.checks.add(id);
    if (ids.length === 0) known.elsewhere += 1;
  }
  return byRule;
}

/** Checks stand in the order of their lines. */
function checksWithin(checks: readonly Check[], [first, last]: IgnoreComment["lines"]): readonly Check[] {
  return checks.slice(countBefore(checks, first), countBefore(checks, last + 1));
}

/** How many begin before a line, by halving. */
function countBefore(checks: readonly Check[], line: number): number {
  let [from, to] = [0, checks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((checks[middle]?.place.line ?? line) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

function ignoredText(rule: FindingId, { checks, elsewhere }: Ignored): string | null {
  const places = [...[...checks].sort(), ...(elsewhere === 0 ? [] : [`elsewhere (${elsewhere})`])];
  return places.length === 0 ? null : `${rule}: ${places.join(", ")}`;
}
