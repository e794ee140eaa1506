import type { CheckResult } from "../../model/results.js";
import type { SignalResult } from "../../model/signal.js";
import { hasPassed, isPending } from "../../model/verdict-traits.js";
import { oneLine } from "../../text/one-line.js";
import { isGood } from "../labels.js";
import { type Html, type HtmlPart, html, joined, nothing } from "./html.js";

/** What speaks against a check; of one that passed, what it was judged by. */
export function signalTable(check: CheckResult): Html {
  if (hasPassed(check)) return proofs(check.signals);
  const signals = check.signals.filter((signal) => !isGood(signal));
  if (signals.length === 0) return nothing;
  const caption = isPending(check) ? "What was not seen yet" : "What does not hold";
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">Expected</th><th scope="col">Seen</th></tr></thead><tbody>${signals.map((signal) => html`<tr><td>${expected(signal)}</td><td>${seen(signal)}</td></tr>`)}</tbody></table>`;
}

/** A list, and no table: of what passed there is much, and little to compare. */
function proofs(signals: readonly SignalResult[]): Html {
  const items = signals.map((signal) => html`<li>${expected(signal)}: ${seen(signal)}</li>`);
  return items.length === 0 ? nothing : html`<ul class="proofs">${items}</ul>`;
}

/** What a check passed by, as text without elements. */
export function proofLines({ signals }: CheckResult): Html {
  return joined(
    "\n",
    signals.map((signal) => html`${expected(signal, plain)}: ${seen(signal, plain)}`),
  );
}

type Form = (text: string) => HtmlPart;
const code: Form = (text) => html`<code>${text}</code>`;
const plain: Form = (text) => text;

function expected({ kind, expect, implied }: SignalResult, form = code): Html {
  const not = kind === "pass" ? null : "not ";
  return html`${not}${form(oneLine(expect))}${implied ? " (implied)" : null}`;
}

/** As code where it is a line of the output, else it is words of ours. */
function seen({ holds, saw, reason, outputLine, note }: SignalResult, form = code): Html {
  const what =
    holds === null
      ? `not judged: ${oneLine(reason ?? saw)}`
      : outputLine === undefined
        ? oneLine(saw) || "nothing"
        : form(oneLine(saw));
  return joined(" ", [what, note === undefined ? null : html`<span class="dim">${oneLine(note)}</span>`]);
}
