import type { Verdict } from "../model/verdict.js";
import { traitsOf } from "../model/verdict-traits.js";

/** What of a check decides when it may begin. */
export interface Scheduled {
  readonly id: string;
  /** Ids of checks that must pass first. */
  readonly needs: readonly string[];
}

/** Why a check is not run, and what becomes of it. */
export interface Obstacle {
  readonly verdict: "skipped" | "cancelled";
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** Where a run stands. */
interface Situation<Item extends Scheduled> {
  /** Neither running nor judged, in the plan's order. */
  readonly waiting: Iterable<Item>;
  readonly running: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Why nothing more may begin, or `null`. */
  readonly stop: Obstacle | null;
}

/** What is to be done next; what is in neither list goes on waiting. */
interface Moves<Item> {
  readonly start: readonly Item[];
  readonly drop: readonly { readonly item: Item; readonly obstacle: Obstacle }[];
}

/**
 * The next moves of a run: what may begin begins in the plan's order, never more than `maxParallel` at once and never
 * before what it needs has passed. Asked again after every verdict until nothing waits and nothing runs, it leaves
 * no check without an answer, whatever the needs look like.
 */
export function nextMoves<Item extends Scheduled>(
  { waiting, running, verdicts, stop }: Situation<Item>,
  maxParallel: number,
): Moves<Item> {
  const start: Item[] = [];
  const drop: { item: Item; obstacle: Obstacle }[] = [];
  const dropped = new Set<string>();
  const blocked: Item[] = [];
  for (const item of waiting) {
    const obstacle = stop ?? missedNeed(item, verdicts, dropped);
    if (obstacle !== null) {
      drop.push({ item, obstacle });
      dropped.add(item.id);
    } else if (running + start.length >= maxParallel) break;
    else if (item.needs.every((id) => verdicts.has(id))) start.push(item);
    else blocked.push(item);
  }
  // Nobody is left who could free them: a need that is not in the plan, or a circle.
  const stuck = running + start.length + drop.length === 0 ? blocked : [];
  return { start, drop: [...drop, ...stuck.map((item) => ({ item, obstacle: neverMet(item) }))] };
}

function missedNeed(
  { needs }: Scheduled,
  verdicts: ReadonlyMap<string, Verdict>,
  dropped: ReadonlySet<string>,
): Obstacle | null {
  for (const id of needs) {
    const met = verdicts.get(id);
    const verdict = dropped.has(id) ? "skipped" : met === undefined ? null : traitsOf(met).blocks;
    if (verdict !== null) return { verdict, reason: `it needs ${id}, which did not pass` };
  }
  return null;
}

function neverMet({ needs }: Scheduled): Obstacle {
  return { verdict: "skipped", reason: `it needs ${needs.join(", ")}, which never had a verdict` };
}

/** What fail-fast makes of a verdict: a check that ran and did not pass stops the rest, an advisory one does not. */
export function failFastStop(
  { id, severity }: { readonly id: string; readonly severity: "required" | "advisory" },
  verdict: Verdict,
): Obstacle | null {
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
