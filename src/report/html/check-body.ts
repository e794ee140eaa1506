import type { CheckResult, ScriptResult } from "../../model/results.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { measuredDuration } from "../../text/duration-text.js";
import { hasBlock } from "../headline.js";
import { isLeftOpen, seeTheLog } from "../not-run.js";
import { checkFacts } from "./check-facts.js";
import { checkHistory } from "./check-history.js";
import { commandBlock } from "./command-block.js";
import { heading } from "./heading.js";
import { type Html, html, nothing, trusted } from "./html.js";
import { outputBlock } from "./output-block.js";
import type { RunFrame, ShownCheck } from "./run-frame.js";
import { signalTable } from "./signal-table.js";

/** Left what was run and seen, right what to do and whom to ask. */
export function checkBody(shown: ShownCheck, frame: RunFrame): Html {
  const { check, name } = shown;
  return html`<div class="body"><div class="main">
${commandBlock(check.command, "command")}${signalTable(check)}${outputs(shown, frame)}</div><div class="side">
${guidance(check, frame)}${retestResult(check, name)}${checkFacts(shown, frame)}${checkHistory(shown, frame)}</div></div>`;
}

function outputs({ check, name }: ShownCheck, { shown }: RunFrame): Html {
  if (check.startedAt === null) return nothing;
  if (isLeftOpen(check))
    return html`<p class="dim">It was running when the run ended; for what it printed ${seeTheLog}.</p>\n`;
  const { output, diagnosis } = check;
  return html`${outputBlock(output, { title: "Output", of: name, hit: decisive(check), isNumbered: !hasPassed(check) && shown.length <= maxNumbered })}${
    diagnosis === null ? null : outputBlock(diagnosis.output, { title: "Diagnosis", of: name })
  }`;
}

/** Of so many checks the lines of those that did not pass are elements of the page; hardly anybody reads those of others. */
const maxNumbered = 500;

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
  const back = rollback === null ? html`<p class="dim">The page says nothing.</p>\n` : prose(rollback, frame);
  const again = retestKind === "command" ? commandBlock(retest, "retest") : prose(retest, frame);
  return html`${title(rollbackAndRetest === true ? "Roll back and retest" : "Roll back")}${back}${title("Retest")}${again}`;
}

function prose(markdown: string, { guidance: renderer }: RunFrame): Html {
  const rendered = renderer === null ? html`<p>${markdown}</p>` : trusted(renderer.block(markdown));
  return html`<div class="guide find">${rendered}</div>\n`;
}

function retestResult({ retest }: CheckResult, name: string): Html {
  if (retest === null) return nothing;
  const printed = retest.output.tail.trim() !== "";
  return html`<p class="dim">Retested at the end: ${ending(retest)}</p>
${printed ? outputBlock(retest.output, { title: "Output of the retest", of: name }) : null}`;
}

function ending({ verdict, durationMs }: ScriptResult): string {
  return `${traitsOf(verdict).asRetest} (${measuredDuration(durationMs)})`;
}
