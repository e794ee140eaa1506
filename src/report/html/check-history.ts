import type { CheckHistory } from "../../model/history.js";
import { traitsOf } from "../../model/verdict-traits.js";
import { count } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { joinParts } from "../../text/join-parts.js";
import { heading } from "./heading.js";
import { type Html, html, nothing } from "./html.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";

/** What earlier runs saw of a check: how often it passed and was flaky, its last failures, and how long it takes. */
export function checkHistory({ check, name }: ShownCheck, frame: RunFrame): Html {
  const history = frame.historyOf(check);
  if (history === null) return nothing;
  const took = check.startedAt === null ? null : check.durationMs;
  return html`${heading(frame.level === 2 ? 3 : 4, "History")}<div class="history">
${passes(history, name)}${durations(history, took, name)}${failures(history)}</div>
`;
}

/** In pixels. */
const width = 240;
const stripHeight = 10;
const rowHeight = 20;
const barX = 70;
const barWidth = 100;

/** A strip: the share that passed at once, that was flaky, and that did not pass. */
function passes({ runs, passed, flaky, flakeRate }: CheckHistory, name: string): Html {
  if (runs === 0) return nothing;
  const words = joinParts(", ", [
    `passed in ${passed} of ${count(runs, "run")}`,
    flaky === 0 ? "" : `flaky in ${flaky} (${Math.round(flakeRate * 100)} %)`,
  ]);
  const [good, missed] = [share(passed - flaky, runs), share(runs - passed, runs)];
  return html`<p>${words}</p>
<svg class="strip" width="${width}" height="${stripHeight}" role="img" aria-label="${name} ${words}"><rect class="flaky" width="100%" height="100%"/><rect class="ok" width="${good}%" height="100%"/><rect class="bad" x="${100 - missed}%" width="${missed}%" height="100%"/></svg>
`;
}

function share(part: number, all: number): number {
  return Number(((100 * Math.min(all, Math.max(0, part))) / all).toFixed(1));
}

/** How long it took at first, takes as a rule and took by now: one bar each. */
function durations({ trend, usualMs }: CheckHistory, tookMs: number | null, name: string): Html {
  const rows = [
    { words: "at first", ms: trend?.beforeMs ?? null },
    { words: "by now", ms: trend?.nowMs ?? null },
    { words: "as a rule", ms: usualMs },
    { words: "this run", ms: tookMs },
  ].flatMap(({ words, ms }) => (ms === null ? [] : [{ words, ms }]));
  if (rows.length < 2) return nothing;
  const most = Math.max(1, ...rows.map(({ ms }) => ms));
  const told = rows.map(({ words, ms }) => `${words} ${measuredDuration(ms)}`).join(", ");
  const bars = rows.map(({ words, ms }, index) => {
    const y = index * rowHeight;
    const length = Math.max(1, Math.round((ms / most) * barWidth));
    return html`<text y="${y + 14}">${words}</text><rect x="${barX}" y="${y + 3}" width="${length}" height="${rowHeight - 6}"/><text x="${barX + length + 6}" y="${y + 14}">${measuredDuration(ms)}</text>`;
  });
  return html`<svg class="times" width="${width}" height="${rows.length * rowHeight}" role="img" aria-label="How long ${name} takes: ${told}">${bars}</svg>
`;
}

function failures({ lastFailures }: CheckHistory): Html {
  if (lastFailures.length === 0) return nothing;
  const items = lastFailures.map(({ at, commit, verdict }) => {
    const where = commit === "" ? null : html` at <code>${commit.slice(0, 10)}</code>`;
    return html`<li>${at.slice(0, 10)}${where}: ${traitsOf(verdict).word}</li>\n`;
  });
  return html`<p>Last did not pass</p><ul>\n${items}</ul>\n`;
}
