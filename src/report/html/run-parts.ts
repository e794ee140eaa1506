import type { Finding } from "../../model/finding.js";
import { ownRun } from "../../model/reported-verdicts.js";
import type { CheckResult, Results, ScriptResult, SignOffResult } from "../../model/results.js";
import { hasPassed, traitsOf } from "../../model/verdict-traits.js";
import { count, grouped } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { oneLine } from "../../text/one-line.js";
import { gateChangeLines } from "../gate-changes.js";
import { historyRemarks, historyTitle } from "../history-lines.js";
import { knownAs } from "../labels.js";
import { machineLines } from "../machines.js";
import { notApplicableLines } from "../not-applicable.js";
import { lineUrl } from "../permalink.js";
import { signOffFacts } from "../sign-off-facts.js";
import { lacksMoment, ownerOf, stillToDo } from "../still-to-do.js";
import { commandBlock } from "./command-block.js";
import { heading } from "./heading.js";
import { type Html, type HtmlPart, html, htmlLink, joined, nothing, trusted } from "./html.js";
import { markedText } from "./marked-text.js";
import { outputBlock } from "./output-block.js";
import type { RunFrame } from "./run-frame.js";

/** A part of a run that is a list under a title; nothing where the list is empty. */
function listPart({ level }: RunFrame, title: HtmlPart, items: readonly HtmlPart[]): Html {
  return items.length === 0
    ? nothing
    : html`<section class="part">${heading(level, title)}<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul></section>\n`;
}

/** What is still to do, and by whom: what a reader can do now comes first. */
export function stillToDoPart(frame: RunFrame): Html {
  const { acts, signOffs, waits } = stillToDo(frame.results, frame.decides, ownRun);
  return listPart(
    frame,
    html`<span aria-hidden="true">${traitsOf("pending").sign.deciding}</span> Still to do`,
    [
      ...acts.map((check) => actItem(check, frame)),
      ...signOffs.map((signOff) => signOffItem(signOff, frame.results)),
      ...waits.map(
        (check) => html`${checkLink(check, frame)}, nothing to do yet: ${markedText(oneLine(check.reason))}`,
      ),
    ],
  );
}

function actItem(check: CheckResult, frame: RunFrame): Html {
  const { toDo } = check.guidance;
  const ask = html`ask ${ownerOf(check, frame.results) ?? "whoever knows: no owner is named"}`;
  const what =
    toDo === null || lacksMoment(check)
      ? html`: ${markedText(oneLine(check.reason))}`
      : html`<div class="guide">${frame.guidance === null ? toDo : trusted(frame.guidance.block(toDo))}</div>`;
  return html`${checkLink(check, frame)} · ${ask}${what}`;
}

function checkLink(check: CheckResult, { anchors }: RunFrame): Html {
  const anchor = anchors.get(check);
  const name = html`<b>${oneLine(knownAs(check))}</b>`;
  return anchor === undefined ? name : html`<a href="#${anchor}">${name}</a>`;
}

/** How the pull request changes its own gate. */
export function gateChangesPart(frame: RunFrame): Html {
  const lines = gateChangeLines(frame.results.gateChanges, false);
  if (lines.length === 0) return nothing;
  // The changes are indented below their title.
  const items = lines.filter((line) => line.startsWith(" ")).map((line) => markedText(line.trim()));
  const [title = "", ...remarks] = lines.filter((line) => !line.startsWith(" "));
  if (items.length === 0) return html`<p class="part">${markedText(title)}</p>\n`;
  return html`${listPart(frame, html`<span aria-hidden="true">⚠</span> ${markedText(title)}`, items)}${remarks.map((line) => html`<p class="dim">${line}</p>\n`)}`;
}

const severitySigns = { error: "✗", warning: "⚠", note: "ℹ" } as const satisfies Record<
  Finding["severity"],
  string
>;

/** What is wrong with the page, by line, with the cure. */
export function findingsPart(frame: RunFrame): Html {
  const { findings } = frame.results;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const title = errors > 0 ? `${count(errors, "problem")} to mend first` : "Remarks on the page";
  return listPart(
    frame,
    title,
    findings.map((finding) => findingItem(finding, frame.results)),
  );
}

function findingItem({ severity, file, line, found, expected, cure }: Finding, { checklist }: Results): Html {
  const onPage = file === checklist.path;
  // What is wrong with the inputs has no line on the page.
  const place =
    file === ""
      ? null
      : htmlLink(onPage ? `line ${line}` : `${file}:${line}`, onPage ? lineUrl(checklist.url, line) : null);
  return html`<span aria-hidden="true">${severitySigns[severity]}</span> ${joined(" ", [severity, place])}: ${markedText(oneLine(found))}; expected ${markedText(oneLine(expected))}. ${markedText(oneLine(cure))}`;
}

/** What a person must know about the run itself. */
export function warningsPart(frame: RunFrame): Html {
  return listPart(
    frame,
    "Warnings",
    frame.results.warnings.map(
      (warning) => html`<span aria-hidden="true">⚠</span> ${markedText(oneLine(warning))}`,
    ),
  );
}

/** Setup or teardown: what they printed is read when they did not pass. */
export function scriptPart(frame: RunFrame, name: "setup" | "teardown"): Html {
  const script = frame.results[name];
  if (script === null) return nothing;
  const passed = hasPassed(script);
  const sign = passed ? "✓" : name === "setup" ? "✗" : "⚠";
  const title = name === "setup" ? "Setup" : "Teardown";
  return html`<section class="part">${heading(frame.level, title)}<details class="script ${passed ? "ok" : name === "setup" ? "bad" : "advisory"}"${passed ? null : html` open`}><summary><span class="sign" aria-hidden="true">${sign}</span> ${ending(script)}</summary>
${script.command === undefined ? null : commandBlock(script.command, name)}${outputBlock(script.output, { title: "Output", of: name }, frame)}</details></section>
`;
}

function ending({ verdict, exitCode, durationMs }: ScriptResult): string {
  const exit = exitCode === null ? "" : `, exit code ${exitCode}`;
  return `${traitsOf(verdict).word} after ${measuredDuration(durationMs)}${exit}`;
}

/** All of them, those of another release too. */
export function signOffsPart(frame: RunFrame): Html {
  const { signOffs } = frame.results;
  const applying = signOffs.filter(({ applies }) => applies);
  const done = applying.filter((signOff) => signOff.done).length;
  return listPart(
    frame,
    `Sign-offs: ${grouped(done)} of ${grouped(applying.length)}`,
    signOffs.map((signOff) => signOffItem(signOff, frame.results)),
  );
}

function signOffItem(signOff: SignOffResult, { checklist }: Results): Html {
  const { text, done, applies, line } = signOff;
  const state = !applies ? "not for this release" : done ? "signed" : "open";
  return joined(" · ", [
    html`<span aria-hidden="true">${done ? "☑" : "☐"}</span> ${oneLine(text)} <span class="dim">${state}</span>`,
    ...signOffFacts(signOff).map((fact) => markedText(oneLine(fact))),
    htmlLink(`line ${line}`, lineUrl(checklist.url, line)),
  ]);
}

export function notApplicablePart(frame: RunFrame): Html {
  return listPart(frame, "Not for this release", notApplicableLines(frame.results));
}

/** What became of each machine of a plan. */
export function machinesPart(frame: RunFrame): Html {
  return listPart(frame, "Machines", machineLines(frame.results));
}

/** What of the history is worth a look; the figures stand with each check. */
export function historyPart(frame: RunFrame): Html {
  const { results, shown } = frame;
  const remarks = historyRemarks(results);
  if (results.history === undefined || remarks.length === 0) return nothing;
  const checks = new Map(shown.map(({ check }) => [`${check.id}\n${check.system ?? ""}`, check]));
  const items = remarks.map(({ id, system, words }) => {
    const check = checks.get(`${id}\n${system ?? ""}`);
    return html`${check === undefined ? id : checkLink(check, frame)}: ${words}`;
  });
  return listPart(frame, historyTitle(results.history, remarks.length), items);
}
