import { count, grouped } from "../../text/count.js";
import { oneLine } from "../../text/one-line.js";
import { checkStates, stateNames } from "./check-states.js";
import { type Html, html, nothing } from "./html.js";
import type { RunFrame } from "./run-frame.js";

/** What narrows the list. It does nothing without the script, which shows it. */
export function filterBar(frames: readonly RunFrame[]): Html {
  const all = frames.flatMap(({ shown }) => shown);
  if (all.length < 2) return nothing;
  const areas = new Map(all.map(({ check }) => [check.areaSlug, oneLine(check.area)]));
  const options = [...areas].map(([slug, words]) => html`<option value="${slug}">${words}</option>\n`);
  return html`<div class="filters" id="filters" role="search" aria-label="Filter checks" hidden>
<input type="search" id="text" aria-label="Filter by words of id, area, owner, command, headline, guidance and output" placeholder="Filter (press /)" autocomplete="off" spellcheck="false">
${toggles(frames)}<label><span class="unseen">Area</span><select id="area"><option value="">all areas</option>
${options}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>
<span id="live" role="status" class="dim">${grouped(all.length)} of ${count(all.length, "check")} shown</span></div>
`;
}

function toggles(frames: readonly RunFrame[]): Html[] {
  return stateNames.flatMap((state) => {
    const number = frames.reduce(
      (sum, { shown }) => sum + shown.filter((one) => one.state === state).length,
      0,
    );
    const { sign, title, always } = checkStates[state];
    return number === 0 && !always
      ? []
      : [
          html`<button type="button" data-toggle="${state}" aria-pressed="false"><span aria-hidden="true">${sign}</span> ${title} <b>${grouped(number)}</b></button>\n`,
        ];
  });
}
