import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { cutCharacters } from "../../text/cut.js";
import { measuredDuration } from "../../text/duration-text.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { hasBlock, headline } from "../headline.js";
import { remarks } from "../labels.js";
import { isLeftOpen } from "../not-run.js";
import { proofOf } from "../passed.js";
import { ownerOf } from "../still-to-do.js";
import { checkBody } from "./check-body.js";
import { checkStates } from "./check-states.js";
import { type Html, html } from "./html.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";

/** A check: a line that tells what became of it, and behind it all that is known. */
export function checkRow(shown: ShownCheck, frame: RunFrame, isOpen: boolean): Html {
  const { check, state, anchor, name } = shown;
  const owner = ownerOf(check, frame.results);
  // A grid, which needs no blanks between its cells; each is made thousands of times before anything is seen.
  const sign =
    state === "ok" ? null : html`<span class="sign" aria-hidden="true">${checkStates[state].sign}</span>`;
  const own = owner === null ? null : html`<span class="own find">${owner}</span>`;
  const time = check.startedAt === null || isLeftOpen(check) ? "" : measuredDuration(check.durationMs);
  return html`<details class="check ${state}" id="${anchor}" data-state="${state}" data-area="${check.areaSlug}"${isOpen ? html` open` : null}><summary>${sign}<span class="name"><b class="find">${name}</b><span class="word find">${words(shown)}</span></span><span class="why find">${gist(shown)}</span>${own}<span class="time">${time}</span></summary>${checkBody(shown, frame)}</details>
`;
}

/** `failed, advisory · search` */
function words({ check, state }: ShownCheck): string {
  const verdict = joinParts(", ", [
    traitsOf(check.verdict).word,
    state === "advisory" || check.severity === "advisory" ? "advisory" : "",
    state === "waived" ? "waived" : "",
  ]);
  return joinParts(" · ", [verdict, check.areaSlug === check.id ? "" : oneLine(check.area)]);
}

/** The one thing to know of it. */
function gist({ check, state }: ShownCheck): string {
  if (hasBlock(check) || (isPending(check) && check.startedAt !== null)) return headline(check);
  if (state === "flaky") return remarks(check).join(", ");
  return hasPassed(check) ? cutCharacters(oneLine(proofOf(check) ?? ""), maxProof) : oneLine(check.reason);
}

const maxProof = 100;
