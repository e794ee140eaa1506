import { traitsOf } from "../../model/verdict-traits.js";
import { count } from "../../text/count.js";
import { limitDuration, measuredDuration } from "../../text/duration-text.js";
import { isLeftOpen, tookWords } from "../not-run.js";
import { checkStates } from "./check-states.js";
import { heading } from "./heading.js";
import { type Html, html, nothing } from "./html.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";
import { type LaneSpan, packLanes, type Span } from "./timeline-lanes.js";

/** In pixels: above the lanes stand the ticks' words; a lane with few others has room for a finger. */
const ticksHeight = 22;
const laneHeights = { few: 28, many: 12 } as const;
const maxFewLanes = 16;
const gap = 4;
/** Below this share of the width, in per cent, no letter of a name could be read. */
const minNamed = 2;
/** What is narrower cannot be clicked. */
const maxNarrow = 0.25;
const maxTicks = 6;

interface CheckSpan extends Span {
  readonly shown: ShownCheck;
}

interface Scale {
  readonly startMs: number;
  readonly lengthMs: number;
}

/** When each check ran, a lane for each that ran at the same time; empty where fewer than two ran. */
export function timeline(frame: RunFrame): Html {
  const spans = frame.shown.flatMap((shown) => spanOf(shown, frame));
  if (spans.length < 2) return nothing;
  const packed = packLanes(spans);
  const lanes = 1 + packed.reduce((most, { lane }) => Math.max(most, lane), 0);
  const scale = scaleOf(spans, Date.parse(frame.results.run.startedAt));
  const laneHeight = lanes <= maxFewLanes ? laneHeights.few : laneHeights.many;
  const id = `${frame.prefix}timeline`;
  const blocks = blocksOf(packed, scale);
  const together = blocks.some(({ number }) => number > 1)
    ? " Those that passed and are too short to be seen are drawn together."
    : "";
  return html`<section class="timeline">${heading(frame.level, "Timeline", id)}<p class="dim">${count(lanes, "check")} at a time at most; a click leads to the check.${together} The same figures stand in the list.</p>
<div class="lanes" tabindex="0" role="group" aria-labelledby="${id}"><svg width="100%" height="${ticksHeight + lanes * laneHeight}" role="group" aria-labelledby="${id}">
${ticks(scale)}${blocks.map((block) => bar(block, scale, laneHeight))}</svg></div></section>
`;
}

/** A check that did not begin, or of which no moment is known, has none. */
function spanOf(shown: ShownCheck, { results }: RunFrame): CheckSpan[] {
  const { startedAt, durationMs } = shown.check;
  const fromMs = startedAt === null ? Number.NaN : Date.parse(startedAt);
  const toMs = isLeftOpen(shown.check) ? Math.max(fromMs, endOf(results.run)) : fromMs + durationMs;
  return Number.isFinite(toMs) ? [{ shown, fromMs, toMs }] : [];
}

/** Until when ran what came to no end of its own. */
function endOf({ startedAt, durationMs }: RunFrame["results"]["run"]): number {
  return Date.parse(startedAt) + durationMs;
}

/** From the run's beginning, or that of its first check: a gate over several machines begins after them. */
function scaleOf(spans: readonly Span[], runStartMs: number): Scale {
  const first = spans.reduce((least, { fromMs }) => Math.min(least, fromMs), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, { toMs }) => Math.max(most, toMs), first);
  const startMs = Number.isFinite(runStartMs) ? Math.min(runStartMs, first) : first;
  return { startMs, lengthMs: Math.max(1, last - startMs) };
}

function ticks({ lengthMs }: Scale): Html[] {
  const step = steps.find((ms) => lengthMs / ms <= maxTicks) ?? lengthMs / maxTicks;
  const number = Math.floor(lengthMs / step) + 1;
  return Array.from({ length: number }, (_, index) => {
    const x = percent((index * step) / lengthMs);
    // Words at the right edge would be cut.
    const words =
      index * step > lengthMs * 0.95
        ? nothing
        : html`<text x="${x}" dx="3" y="13">${limitDuration(index * step)}</text>`;
    return html`<line x1="${x}" x2="${x}" y1="0" y2="100%"/>${words}`;
  });
}

/** What people count in, in milliseconds. */
const steps = [
  ...[10, 20, 50, 100, 200, 500].map((ms) => ms),
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1_000),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60_000),
  ...[1, 2, 6, 12, 24].map((hours) => hours * 3_600_000),
];

/** Checks that are drawn as one. */
interface Block extends Span {
  readonly lane: number;
  readonly first: ShownCheck;
  /** How many. */
  readonly number: number;
  readonly isPlain: boolean;
}

/** Of thousands most are too narrow to be told apart: where nothing is the matter with neighbours, they are one block. */
function blocksOf(packed: readonly LaneSpan<CheckSpan>[], { lengthMs }: Scale): Block[] {
  const narrowMs = (lengthMs * maxNarrow) / 100;
  const isPlain = ({ shown, fromMs, toMs }: CheckSpan): boolean =>
    shown.state === "ok" && toMs - fromMs < narrowMs;
  const blocks: Block[] = [];
  const lastOf = new Map<number, number>();
  for (const { item, lane } of packed) {
    const last = lastOf.get(lane) ?? -1;
    const before = blocks[last];
    if (before?.isPlain && isPlain(item) && item.fromMs - before.toMs < narrowMs) {
      blocks[last] = { ...before, toMs: item.toMs, number: before.number + 1 };
      continue;
    }
    lastOf.set(lane, blocks.length);
    const { shown, fromMs, toMs } = item;
    blocks.push({ lane, first: shown, number: 1, isPlain: isPlain(item), fromMs, toMs });
  }
  return blocks;
}

/** No place of the keyboard's path: the list has the same links. */
function bar(block: Block, { startMs, lengthMs }: Scale, laneHeight: number): Html {
  const { fromMs, toMs, lane, first, number } = block;
  const [from, width] = [(fromMs - startMs) / lengthMs, (toMs - fromMs) / lengthMs];
  const place = html`x="${percent(from)}" y="${ticksHeight + lane * laneHeight}" width="${percent(width)}" height="${laneHeight - gap}"`;
  if (number > 1)
    return html`<g class="ok"><title>${number} checks, passed, +${measuredDuration(fromMs - startMs)} to +${measuredDuration(toMs - startMs)}</title><rect ${place}/></g>\n`;
  const drawn =
    width * 100 < minNamed
      ? html`<rect ${place}/>`
      : html`<svg ${place}><rect width="100%" height="100%"/><text x="5" y="16">${checkStates[first.state].sign} ${first.name}</text></svg>`;
  return html`<a href="#${first.anchor}" class="${first.state}" tabindex="-1"><title>${figures(first, fromMs - startMs)}</title>${drawn}</a>\n`;
}

function figures({ name, check }: ShownCheck, afterMs: number): string {
  const { word } = traitsOf(check.verdict);
  return `${name}, ${word}, +${measuredDuration(afterMs)}, ${tookWords(check)}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
