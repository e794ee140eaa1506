import { hasPassed } from "../../model/verdict-traits.js";
import { grouped } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { joinParts } from "../../text/join-parts.js";
import { answerWords } from "./answer-words.js";
import { answerHtml } from "./banner.js";
import { type Html, html, htmlLink } from "./html.js";
import { momentText } from "./moment.js";
import type { RunFrame } from "./run-frame.js";
import { shortText } from "./short-text.js";

const columns = ["Run", "Gate", "Version", "Commit", "Passed", "Started", "Time"];

/** One row a run, each with the way to its section. */
export function runTable(frames: readonly RunFrame[]): Html {
  return html`<section><h2 id="runs">Runs</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="runs"><table class="runs"><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>
${frames.map(row)}</tbody></table></div></section>
`;
}

function row(frame: RunFrame): Html {
  const { run, release, name, checks } = frame.results;
  const answer = answerWords(frame);
  const commit = (run.headSha || run.sha).slice(0, 10);
  const label = joinParts(", ", [
    shortText(name),
    momentText(run.startedAt),
    commit === "" ? "" : `commit ${commit}`,
  ]);
  const cells = [
    html`<a href="#${frame.prefix}run" aria-label="${label}">${shortText(name)}</a>`,
    answerHtml(answer),
    release.version === null ? "–" : shortText(release.version),
    html`<code>${commit || "–"}</code>`,
    `${grouped(checks.filter(hasPassed).length)} of ${grouped(checks.length)}`,
    htmlLink(momentText(run.startedAt), run.url === "" ? null : run.url),
    measuredDuration(run.durationMs),
  ];
  return html`<tr class="${answer.tone}">${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}
