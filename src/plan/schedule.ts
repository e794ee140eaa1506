import type { Verdict } from "../model/verdict.js";
import { traitsOf } from "../model/verdict-traits.js";

/** What of a check decides when it may begin. */
export interface Scheduled {
  readonly id: string;
  /** Ids of checks that must pass first. */
  readonly needs: readonly string[];
}

/** Why a check is not run, and what becomes of it. */
export interface SkipReason {
  readonly verdict: Verdict;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** Where a run stands. */
interface Situation<Item extends Scheduled> {
  /** Neither running nor judged, in the plan's order. */
  readonly waiting: Iterable<Item>;
  readonly running: number;
  /** What each judged check makes of those that need it; `null`: they may begin. */
  readonly blocks: ReadonlyMap<string, Verdict | null>;
  /** Why nothing more may begin, or `null`. */
  readonly stop: SkipReason | null;
}

/** What is to be done next; what is in neither list goes on waiting. */
interface Schedule<Item> {
  readonly start: readonly Item[];
  readonly skip: readonly { readonly item: Item; readonly why: SkipReason }[];
}

/**
 * What a run does next: what may begin begins in the plan's order, never more than `maxParallel` at once and never
 * before what it needs has passed. Asked again after every verdict until nothing waits and nothing runs, it leaves
 * no check without an answer, whatever the needs look like.
 */
export function scheduleNext<Item extends Scheduled>(
  { waiting, running, blocks, stop }: Situation<Item>,
  maxParallel: number,
): Schedule<Item> {
  const start: Item[] = [];
  const skip: { item: Item; why: SkipReason }[] = [];
  const skipped = new Set<string>();
  const blocked: Item[] = [];
  for (const item of waiting) {
    const why = stop ?? missedNeed(item, blocks, skipped);
    if (why !== null) {
      skip.push({ item, why });
      skipped.add(item.id);
    } else if (running + start.length >= maxParallel) break;
    else if (item.needs.every((id) => blocks.has(id))) start.push(item);
    else blocked.push(item);
  }
  // Nothing is left that could free them: a need that is not in the plan, or a circle.
  const stuck = running + start.length + skip.length === 0 ? blocked : [];
  return { start, skip: [...skip, ...stuck.map((item) => ({ item, why: neverMet(item) }))] };
}

function missedNeed(
  { needs }: Scheduled,
  blocks: ReadonlyMap<string, Verdict | null>,
  skipped: ReadonlySet<string>,
): SkipReason | null {
  for (const id of needs) {
    const verdict = skipped.has(id) ? "skipped" : (blocks.get(id) ?? null);
    if (verdict !== null) return { verdict, reason: `it needs ${id}, which did not pass` };
  }
  return null;
}

function neverMet({ needs }: Scheduled): SkipReason {
  return { verdict: "skipped", reason: `it needs ${needs.join(", ")}, which never had a verdict` };
}

/** What fail-fast makes of a verdict: a check that ran and did not pass stops the rest, an advisory one does not. */
export function failFastStop(
  { id, severity }: { readonly id: string; readonly severity: "required" | "advisory" },
  verdict: Verdict,
): SkipReason | null {
  const { stopsOthers, word } = traitsOf(verdict);
  return severity === "advisory" || !stopsOthers
    ? null
    : { verdict: "skipped", reason: `fail-fast: ${id} ${word}` };
}

/** In which order checks run, and until when. */
export interface Scheduling {
  /** 1 or more. */
  readonly maxParallel: number;
  readonly failFast: boolean;
  /** For the whole run, but for teardown, in milliseconds; `null`: none. */
  readonly timeout: number | null;
  readonly retest: "never" | "on-failure";
}
