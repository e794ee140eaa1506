import type { Verdict } from "../model/verdict.js";
import { isPending, traitsOf } from "../model/verdict-traits.js";

/** What of a row decides when its turn comes. */
export interface Scheduled {
  readonly id: string;
  /** Ids of rows that must have passed first. */
  readonly needs: readonly string[];
  /** Whether it does not apply to this release: it is not run, and what needs it waits for what it needs (FORMAT 1.5). */
  readonly isPassedThrough: boolean;
  /** Whether it holds nothing back that needs it, whatever becomes of it. */
  readonly isWaived: boolean;
}

/** Why a check is not run, and what becomes of it. */
export interface SkipReason {
  readonly verdict: Verdict;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** What becomes of the checks that need a row which is over; `null`: it holds none of them back. */
export type Block = SkipReason | null;

/** Where a run stands. */
interface Situation<Item extends Scheduled> {
  /** Neither running nor over, in the plan's order. */
  readonly waiting: Iterable<Item>;
  readonly running: number;
  /** Of each row that is over, by its id. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** Why nothing more may begin, or `null`. */
  readonly stop: SkipReason | null;
  /** Why a check whose turn has come is not run yet, or `null`. */
  notYet(item: Item): SkipReason | null;
}

/** What is to be done next; what is in neither list goes on waiting. */
interface Schedule<Item> {
  readonly start: readonly Item[];
  /** What is over without being run: a check for a reason, or a row that is passed through, with what it hands on. */
  readonly over: readonly Over<Item>[];
}

interface Over<Item> {
  readonly item: Item;
  readonly why: Block;
  /** For those that need it. */
  readonly block: Block;
}

/**
 * What a run does next: what may begin begins in the plan's order, never more than `maxParallel` at once and never
 * before what it needs has passed. Asked again after every verdict until nothing waits and nothing runs, it leaves
 * no check without an answer, whatever the needs look like.
 */
export function scheduleNext<Item extends Scheduled>(
  { waiting, running, blocks, stop, notYet }: Situation<Item>,
  maxParallel: number,
): Schedule<Item> {
  const start: Item[] = [];
  const over: Over<Item>[] = [];
  const known = [blocks, new Map<string, Block>()] as const;
  const blocked: Item[] = [];
  const end = (item: Item, why: Block, block: Block): void => {
    over.push({ item, why, block });
    known[1].set(item.id, block);
  };
  for (const item of waiting) {
    const needs = stop ?? stateOfNeeds(item, known);
    // A waiver lets nothing begin that waits for what the waived check waited for.
    if (typeof needs === "object") end(item, needs, handedOn(item, needs));
    else if (item.isPassedThrough && needs === "met") end(item, null, null);
    else if (running + start.length >= maxParallel) break;
    else if (needs === "open") blocked.push(item);
    else {
      const why = notYet(item);
      if (why === null) start.push(item);
      else end(item, why, item.isWaived ? null : blockBy(item.id, why.verdict));
    }
  }
  // Nothing is left that could free them: a need that is not in the plan, or a circle.
  if (running + start.length + over.length === 0)
    for (const item of blocked) end(item, neverMet(item), handedOn(item, neverMet(item)));
  return { start, over };
}

/** A row that does not apply hands on what it has, by the name of what failed. */
function handedOn({ id, isPassedThrough }: Scheduled, why: SkipReason): Block {
  return isPassedThrough ? why : blockBy(id, why.verdict);
}

/** What failed comes before what waits: of a pending need nothing follows until all needs are over. */
function stateOfNeeds(
  { needs }: Scheduled,
  known: readonly ReadonlyMap<string, Block>[],
): SkipReason | "met" | "open" {
  let pending: Block = null;
  let isOpen = false;
  for (const id of needs) {
    const block = known.find((blocks) => blocks.has(id))?.get(id);
    if (block === undefined) isOpen = true;
    else if (block !== null && !isPending(block)) return block;
    else pending ??= block;
  }
  return isOpen ? "open" : (pending ?? "met");
}

/** What a check's verdict means for those that need it. */
export function blockBy(id: string, verdict: Verdict): Block {
  const { blocks } = traitsOf(verdict);
  const reason = isPending({ verdict }) ? `waits for ${id}` : `it needs ${id}, which did not pass`;
  return blocks === null ? null : { verdict: blocks, reason };
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
