import { createHash } from "node:crypto";
import { gateTraits } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import { count } from "../../text/count.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import type { ReportedRecord } from "../formats/reported-record.js";
import { createRoom } from "../formats/room.js";
import { type AnswerWords, answerWords } from "./answer-words.js";
import { answerHtml, banner, firstSteps, runFacts, themeChoice } from "./banner.js";
import { filterBar } from "./filter-bar.js";
import { heading } from "./heading.js";
import { type Html, html, joined, nothing, trusted } from "./html.js";
import { pageScript, pageStyle } from "./page-assets.js";
import { runContent } from "./run-content.js";
import { createRunFrame, type RunFrame } from "./run-frame.js";
import { runTable } from "./run-table.js";

/**
 * One page of one or of several results, which come newest first. It is one file that asks nothing of any server: its one
 * script and one style are allowed by their digests, and nothing else is.
 */
export async function renderHtml(records: readonly ReportedRecord[]): Promise<string> {
  const isOne = records.length === 1;
  const roomFor = createRoom((text) => text, outputBytes);
  const frames: RunFrame[] = [];
  for (const [index, record] of records.entries())
    frames.push(await createRunFrame(record, isOne ? null : index + 1, roomFor));
  const [only] = frames;
  const page = isOne && only !== undefined ? onePage(only) : manyPage(frames);
  return documentOf(page).text;
}

/** Of what all commands of the page printed: more of it no browser opens in good time. What failed stands first. */
const outputBytes = 32 * 1024 * 1024;

interface Page {
  /** For a tab of a browser, as plain text. */
  readonly title: string;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
  /** The id of what a reader without a pointer wants to go to. */
  readonly skipTo: string;
}

function onePage(frame: RunFrame): Page {
  const { sign, gate, reason } = answerWords(frame);
  const { repository } = frame.results.run;
  return {
    title: joinParts(" – ", [`${sign} ${gate}: ${reason.replaceAll("`", "")}`, repository]),
    header: banner(frame),
    main: runContent(frame, filterBar([frame])),
    footer: foot(frame.results),
    skipTo: frame.shown.length > 0 ? `${frame.prefix}checks` : "main",
  };
}

/** A table of the runs, and all of each below it; the filter is for all of them. */
function manyPage(frames: readonly RunFrame[]): Page {
  const { words, tone } = manyWords(frames);
  return {
    title: words,
    header: html`<header class="banner ${tone}"><div class="inner"><div><h1>${words}</h1></div>\n${themeChoice}</div></header>\n`,
    main: html`${runTable(frames)}${filterBar(frames)}${frames.map(runSection)}`,
    footer: joined(
      " · ",
      frames.slice(0, 1).map(({ results }) => tool(results)),
    ),
    skipTo: "runs",
  };
}

/** Of all runs together no more is said than of the worst of them. */
function manyWords(frames: readonly RunFrame[]): {
  readonly words: string;
  readonly tone: AnswerWords["tone"];
} {
  const tones = frames.map((frame) => answerWords(frame).tone);
  const ready = frames.filter(({ results }) => gateTraits(results.gate).isReady).length;
  const whole = tones.filter((tone) => tone === "ok").length;
  const parts = [
    `${whole} ready`,
    ready > whole ? `${ready - whole} ready as far as looked` : "",
    `${frames.length - ready} not ready`,
  ];
  return {
    words: `${count(frames.length, "run")}: ${joinParts(", ", parts)}`,
    tone: tones.includes("bad") ? "bad" : tones.includes("wait") ? "wait" : "ok",
  };
}

function runSection(frame: RunFrame): Html {
  const answer = answerWords(frame);
  const { results, prefix } = frame;
  const id = `${prefix}run`;
  return html`<section class="run ${answer.tone}" id="${id}" aria-labelledby="${id}-title ${id}-facts">
${heading(2, html`${oneLine(results.name)}: ${answerHtml(answer)}`, `${id}-title`)}<p class="meta" id="${id}-facts">${runFacts(results)}</p>
${firstSteps(frame)}${runContent(frame, nothing)}<p class="dim">${foot(results)}</p></section>
`;
}

function foot(results: Results): Html {
  const { sha256 } = results.checklist;
  return joined(" · ", [tool(results), sha256 === "" ? null : html`page sha256 <code>${sha256}</code>`]);
}

function tool({ run }: Results): Html {
  return html`readiness-action ${joinParts(" ", [run.action, run.os === "" ? "" : `on ${run.os}`, run.arch])}`;
}

function documentOf({ title, header, main, footer, skipTo }: Page): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${trusted(pageStyle)}</style></head>
<body><a class="skip-link" href="#${skipTo}">To the checks</a>
${header}<main id="main">${main}</main>
<footer>${footer} · This file asks nothing of any server.</footer><p id="said" role="status" class="unseen"></p>
<script>${trusted(pageScript)}</script></body></html>
`;
}

const policy = [
  "default-src 'none'",
  `style-src '${digestOf(pageStyle)}'`,
  `script-src '${digestOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** By which a browser knows the text that it may run, to the letter. */
function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
