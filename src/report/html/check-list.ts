import { count, grouped } from "../../text/count.js";
import { oneLine } from "../../text/one-line.js";
import { verdictCounts } from "../counts.js";
import { areasOf } from "../passed.js";
import { inBatches } from "./check-batches.js";
import { checkRow } from "./check-row.js";
import { checkStates } from "./check-states.js";
import { heading } from "./heading.js";
import { type Html, html, nothing } from "./html.js";
import { checksIn, type RunFrame, type ShownCheck } from "./run-frame.js";

/** So many passed checks stand open where there is nothing else to look at. */
const maxOpenPassed = 20;

/** Every check of the run: first what did not pass, the first of it open; those that passed in a group of their own. */
export function checkList(frame: RunFrame, filters: Html): Html {
  const { shown, prefix, level } = frame;
  if (shown.length === 0) return nothing;
  const passed = checksIn(frame, "ok");
  const others = shown.filter(({ state }) => state !== "ok");
  return html`<section class="checks">${heading(level, "Checks", `${prefix}checks`)}<p class="dim counts">${counts(frame)}</p>
${filters}${inBatches(others.map((one, index) => checkRow(one, frame, index === 0)))}${passedGroup(passed, frame, others.length === 0)}</section>
`;
}

/** `1 failed · 2 not run · 19 passed` */
function counts({ results, decides }: RunFrame): string {
  return verdictCounts(results.checks, decides)
    .map(({ number, words }) => `${grouped(number)} ${words}`)
    .join(" · ");
}

function passedGroup(passed: readonly ShownCheck[], frame: RunFrame, isAlone: boolean): Html {
  if (passed.length === 0) return nothing;
  const isOpen = isAlone && passed.length <= maxOpenPassed;
  return html`<details class="group" id="${frame.prefix}passed"${isOpen ? html` open` : null}><summary><span class="sign" aria-hidden="true">${checkStates.ok.sign}</span> ${count(passed.length, "check")} passed: ${areaCounts(passed)}</summary>
${inBatches(passed.map((one) => checkRow(one, frame, false)))}</details>
`;
}

const maxAreas = 40;

/** `catalog 5, checkout 4` */
function areaCounts(passed: readonly ShownCheck[]): string {
  const words = areasOf(passed.map(({ check }) => check)).map(({ area, checks }) =>
    checks === 1 ? oneLine(area) : `${oneLine(area)} ${grouped(checks)}`,
  );
  const rest = words.length - maxAreas;
  return `${words.slice(0, maxAreas).join(", ")}${rest > 0 ? ` and ${count(rest, "area")} more` : ""}`;
}
