import type { CheckResult, ScriptResult } from "../../model/results.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { measuredDuration } from "../../text/duration-text.js";
import { hasBlock } from "../headline.js";
import { isLeftOpen, seeTheLog } from "../not-run.js";
import { checkFacts, factLine } from "./check-facts.js";
import { checkHistory } from "./check-history.js";
import { commandBlock } from "./command-block.js";
import { heading } from "./heading.js";
import { type Html, html, joined, nothing, trusted } from "./html.js";
import { outputBlock, outputText } from "./output-block.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";
import { proofLines, signalTable } from "./signal-table.js";

/** Left what was run and seen, right what to do and whom to ask. */
export function checkBody(shown: ShownCheck, frame: RunFrame): Html {
  const { check, state } = shown;
  const history = checkHistory(shown, frame);
  if (state === "ok" && frame.shown.length > maxDetailed)
    return html`<div class="body whole">${plainBody(shown, frame)}${history}</div>`;
  const main = html`${commandBlock(check.command, "command")}${signalTable(check)}${outputs(shown, frame)}`;
  return html`<div class="body"><div class="main">${main}</div><div class="side">${guidance(check, frame)}${retestResult(shown, frame)}${checkFacts(shown, frame)}${history}</div></div>`;
}

/**
 * Of so many checks, those that passed have all that is known in one text, and the lines of others are no elements: a
 * browser makes each before anything is seen, and hardly anybody reads them.
 */
const maxDetailed = 500;

function plainBody(shown: ShownCheck, frame: RunFrame): Html {
  const { check, name } = shown;
  const parts = [
    check.command.trimEnd(),
    proofLines(check),
    outputText(check.output, "Output", frame),
    ...(check.diagnosis === null ? [] : [outputText(check.diagnosis.output, "Diagnosis", frame)]),
    factLine(shown, frame),
  ];
  return html`<pre class="find" data-copy="record" tabindex="0" role="group" aria-label="Record of ${name}">${joined("\n\n", parts)}</pre>`;
}

function outputs({ check, name }: ShownCheck, frame: RunFrame): Html {
  if (check.startedAt === null) return nothing;
  if (isLeftOpen(check))
    return html`<p class="dim">It was running when the run ended; for what it printed ${seeTheLog}.</p>`;
  const { output, diagnosis } = check;
  return html`${outputBlock(output, { title: "Output", of: name, hit: decisive(check), isNumbered: !hasPassed(check) && frame.shown.length <= maxDetailed }, frame)}${
    diagnosis === null ? null : outputBlock(diagnosis.output, { title: "Diagnosis", of: name }, frame)
  }`;
}

/** What a fail signal hit. */
function decisive({ signals }: CheckResult): string | null {
  return (
    signals.find(({ kind, holds, outputLine }) => kind === "fail" && holds && outputLine !== undefined)
      ?.saw ?? null
  );
}

/** What waits has something to do, and what failed a way back; what never began has neither. */
function guidance(check: CheckResult, frame: RunFrame): Html {
  const { rollback, rollbackAndRetest, retest, retestKind, toDo } = check.guidance;
  const title = (words: string): Html => heading(frame.level === 2 ? 3 : 4, words);
  if (isPending(check)) return toDo === null ? nothing : html`${title("To do")}${prose(toDo, frame)}`;
  if (!hasBlock(check)) return nothing;
  const back = rollback === null ? html`<p class="dim">The page says nothing.</p>` : prose(rollback, frame);
  const again = retestKind === "command" ? commandBlock(retest, "retest") : prose(retest, frame);
  return html`${title(rollbackAndRetest === true ? "Roll back and retest" : "Roll back")}${back}${title("Retest")}${again}`;
}

function prose(markdown: string, { guidance: renderer }: RunFrame): Html {
  const rendered = renderer === null ? html`<p>${markdown}</p>` : trusted(renderer.block(markdown));
  return html`<div class="guide find">${rendered}</div>`;
}

function retestResult({ check, name }: ShownCheck, frame: RunFrame): Html {
  const { retest } = check;
  if (retest === null) return nothing;
  const printed = retest.output.tail.trim() !== "";
  return html`<p class="dim">Retested at the end: ${ending(retest)}</p>${printed ? outputBlock(retest.output, { title: "Output of the retest", of: name }, frame) : null}`;
}

function ending({ verdict, durationMs }: ScriptResult): string {
  return `${traitsOf(verdict).asRetest} (${measuredDuration(durationMs)})`;
}
