import { reportedTexts } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { CheckResult } from "../../model/results.js";
import { hasPassed, traitsOf } from "../../model/verdict-traits.js";
import { measuredDuration } from "../../text/duration-text.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { remarks } from "../labels.js";
import { tookWords } from "../not-run.js";
import { lineUrl } from "../permalink.js";
import { nobodyNamed, ownerOf } from "../still-to-do.js";
import { type Html, type HtmlPart, html, htmlLink, isEmpty, joined } from "./html.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";

/** What else is known of a check, a term and what stands for it. */
export function checkFacts(shown: ShownCheck, frame: RunFrame): Html {
  const items = factsOf(shown, frame).map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`);
  return html`<dl class="facts">${items}</dl>`;
}

/** The same in one line. */
export function factLine(shown: ShownCheck, frame: RunFrame): Html {
  const words = factsOf(shown, frame).map(([term, value]) => html`${term}: ${value}`);
  return joined(" · ", words);
}

function factsOf({ check }: ShownCheck, { results }: RunFrame): (readonly [string, HtmlPart])[] {
  const { line, exitCode, attempts } = check;
  const facts: readonly (readonly [string, HtmlPart])[] = [
    ["Ask", ownerOf(check, results) ?? nobodyNamed],
    ["Page", htmlLink(`line ${line}`, lineUrl(results.checklist.url, line))],
    ...pageTexts(check),
    ["Exit code", hasPassed(check) ? null : exitCode],
    ["Started", started(check, results.run.startedAt)],
    ["Attempts", attempts.length > 1 ? attemptWords(attempts) : null],
    [
      "Also",
      remarks({ ...check, retest: null })
        .filter((remark) => !saidAbove.test(remark))
        .join("; "),
    ],
  ];
  return facts.filter(([, value]) => !isEmpty(value));
}

/** How often it was tried and what its retest came to have lines of their own. */
const saidAbove = /^\d+ attempts$/;

/** What the page says of it besides, under the titles of the table of fields. */
function pageTexts(check: CheckResult): [string, Html][] {
  return reportedTexts.flatMap((name) => {
    const row: { readonly type: string; readonly reported: { readonly title: string | null } } =
      checkFields[name];
    const text = check[name];
    const isShown = name !== "owner" && (row.type === "line" || row.type === "markdown");
    return isShown && row.reported.title !== null && text !== null
      ? [[row.reported.title, html`<span class="find">${oneLine(text)}</span>`] as [string, Html]]
      : [];
  });
}

function started(check: CheckResult, runStartedAt: string): string {
  const { startedAt } = check;
  if (startedAt === null) return "";
  const after = Date.parse(startedAt) - Date.parse(runStartedAt);
  return joinParts(", ", [after >= 0 ? `+${measuredDuration(after)}` : "", tookWords(check)]);
}

function attemptWords(attempts: CheckResult["attempts"]): string {
  return attempts
    .map(({ verdict, durationMs }) => `${traitsOf(verdict).word} in ${measuredDuration(durationMs)}`)
    .join(", ");
}
