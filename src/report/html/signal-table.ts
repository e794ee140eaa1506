import type { CheckResult } from "../../model/results.js";
import type { SignalResult } from "../../model/signal.js";
import { hasPassed, isPending } from "../../model/verdict-traits.js";
import { oneLine } from "../../text/one-line.js";
import { isGood } from "../labels.js";
import { type Html, html, joined, nothing } from "./html.js";

/** What speaks against a check; of one that passed, what it was judged by. */
export function signalTable(check: CheckResult): Html {
  const passed = hasPassed(check);
  const signals = passed ? check.signals : check.signals.filter((signal) => !isGood(signal));
  if (signals.length === 0) return nothing;
  const caption = passed
    ? "What was seen"
    : isPending(check)
      ? "What was not seen yet"
      : "What does not hold";
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">Expected</th><th scope="col">Seen</th></tr></thead><tbody>
${signals.map(row)}</tbody></table>
`;
}

function row(signal: SignalResult): Html {
  const { kind, expect, implied } = signal;
  const not = kind === "pass" ? "" : "not ";
  return html`<tr><td>${not}<code>${oneLine(expect)}</code>${implied ? html` <span class="dim">implied</span>` : null}</td><td>${seen(signal)}</td></tr>\n`;
}

/** As code where it is a line of the output, else it is words of ours. */
function seen({ holds, saw, reason, outputLine, note }: SignalResult): Html {
  const what =
    holds === null
      ? `not judged: ${oneLine(reason ?? saw)}`
      : outputLine === undefined
        ? oneLine(saw) || "nothing"
        : html`<code>${oneLine(saw)}</code>`;
  return joined(" ", [
    what,
    outputLine === undefined ? null : html`<span class="dim">line ${outputLine}</span>`,
    note === undefined ? null : html`<span class="dim">${oneLine(note)}</span>`,
  ]);
}
