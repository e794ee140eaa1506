import { reasonTraits } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import { hasPassed } from "../../model/verdict-traits.js";
import { plural } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { agreementToGet, lineToMend, mendSetup } from "../first-step.js";
import { headline, scriptHeadline } from "../headline.js";
import { lineUrl } from "../permalink.js";
import { nobodyNamed, ownerOf } from "../still-to-do.js";
import { type AnswerWords, answerWords } from "./answer-words.js";
import { commandBlock } from "./command-block.js";
import { type Html, type HtmlPart, html, htmlLink, isEmpty, joined, nothing, trusted } from "./html.js";
import { markedText } from "./marked-text.js";
import { momentText } from "./moment.js";
import { checksIn, type RunFrame, type ShownCheck } from "./run-frame.js";
import { shortText } from "./short-text.js";

/** The first screen: the answer, of what it is, and what to do about it. */
export function banner(frame: RunFrame): Html {
  const answer = answerWords(frame);
  return html`<header class="banner ${answer.tone}"><div class="inner">
<div><h1>${answerHtml(answer)}</h1>
<p class="meta">${runFacts(frame.results)}</p></div>
${themeChoice}${firstSteps(frame)}</div></header>
`;
}

/** `❌ Not ready: 2 of 5 required checks did not pass` */
export function answerHtml({ sign, gate, reason }: AnswerWords): Html {
  return html`<span aria-hidden="true">${sign}</span> ${gate}: ${markedText(reason)}`;
}

/** Of what the answer is. */
export function runFacts({ run, checklist, name, release }: Results): Html {
  const commit = (run.headSha || run.sha).slice(0, 10);
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
  return joined(" · ", [
    shortText(run.repository),
    commit === "" ? null : html`commit <code>${commit}</code>`,
    checklist.path === "" ? null : htmlLink(shortText(checklist.path), checklist.url),
    run.url === "" ? null : htmlLink(`run${attempt}`, run.url),
    `name ${shortText(name)}`,
    release.version === null ? null : `version ${shortText(release.version)}`,
    checklist.ticket === null ? null : `ticket ${shortText(checklist.ticket)}`,
    measuredDuration(run.durationMs),
    momentText(run.startedAt),
  ]);
}

/** Of use with the script alone, which shows it. */
export const themeChoice = html`<label class="theme" hidden>Theme <select id="theme"><option value="">system</option><option value="light">light</option><option value="dark">dark</option></select></label>
`;

/** What broke first, what to do, whom to ask, and what is still to be signed. */
export function firstSteps(frame: RunFrame): Html {
  const items = [...brokenSteps(frame), ...openSignOffs(frame.results)]
    .filter(([, value]) => !isEmpty(value))
    .map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>\n`);
  return items.length === 0 ? nothing : html`<dl class="first">\n${items}</dl>\n`;
}

type Step = readonly [term: string, value: HtmlPart];

function brokenSteps(frame: RunFrame): Step[] {
  const { results } = frame;
  const { setup, checklist } = results;
  const { isCutShort } = reasonTraits(results.reasonCode);
  const first = checksIn(frame, "bad").find(({ check }) => check.startedAt !== null);
  const ask: Step = ["Ask", checklist.owner === null ? nobodyNamed : shortText(checklist.owner)];
  if (first === undefined && setup !== null && !hasPassed(setup))
    return [["Broke first", html`setup <code>${scriptHeadline(setup)}</code>`], ["Do first", mendSetup], ask];
  if (first === undefined) return isCutShort ? [["Do first", "run it again"], ask] : gateSteps(results, ask);
  return [
    ["Broke first", html`<a href="#${first.anchor}">${first.name}</a> <code>${headline(first.check)}</code>`],
    ["Do first", firstStep(first, frame)],
    ["Ask", asked(first, results)],
    ["Then", isCutShort ? "run it again for the rest" : null],
  ];
}

/** Of a page that cannot be used, and of a gate that its own change holds back. */
function gateSteps(results: Results, ask: Step): Step[] {
  const mend = lineToMend(results);
  if (mend !== null) {
    const line = htmlLink(`line ${mend.line}`, lineUrl(results.checklist.url, mend.line));
    return [["Do first", html`<span>mend ${line}${mend.others}</span>`]];
  }
  const agreement = agreementToGet(results);
  return agreement === null ? [] : [["Do first", agreement], ask];
}

/** The first step of the way back, else the retest. */
function firstStep({ check }: ShownCheck, { guidance }: RunFrame): Html {
  const { rollback, retest, retestKind } = check.guidance;
  const step = rollback === null ? null : (guidance?.firstStep(rollback) ?? null);
  if (step !== null)
    return html`<span${hasOneCode(step) ? html` data-copy="first step"` : null}>${trusted(step)}</span>`;
  return retestKind === "command" ? commandBlock(retest, "retest") : html`${shortText(retest)}`;
}

/** What can be copied is the code in it. */
function hasOneCode(step: string): boolean {
  return step.split("<code>").length === 2;
}

function asked({ check }: ShownCheck, results: Results): Html {
  const owner = ownerOf(check, results);
  const ofRelease = results.checklist.owner;
  const more =
    ofRelease === null || ofRelease === owner
      ? null
      : html`<span class="dim">for the release: ${shortText(ofRelease)}</span>`;
  return html`${owner === null ? nobodyNamed : shortText(owner)} ${more}`;
}

const maxSignOffs = 10;

function openSignOffs({ signOffs }: Results): Step[] {
  const open = signOffs.filter(({ applies, done }) => applies && !done);
  if (open.length === 0) return [];
  const texts = open.slice(0, maxSignOffs).map(({ text }) => html`<span>${shortText(text)}</span>`);
  const rest = open.length - texts.length;
  const more = rest > 0 ? html` and ${rest} more ${plural(rest, "sign-off")}` : null;
  return [["Still to sign", html`${joined(" · ", texts)}${more}`]];
}
