import type { OutputSummary } from "../../model/results.js";
import { count, grouped } from "../../text/count.js";
import { plainText } from "../../text/plain-text.js";
import { type Html, html } from "./html.js";

/** What a block of output is called, and a line of it that decided. */
interface OutputTitle {
  readonly title: string;
  /** Of what, for who cannot see where it stands. */
  readonly of: string;
  /** A line, or what of it is shown, and whether it speaks for the check. */
  readonly hit?: { readonly text: string; readonly isGood: boolean } | null;
}

/** What a command printed last, each line with its number; a number is no part of the text that is copied. */
export function outputBlock(output: OutputSummary, { title, of, hit = null }: OutputTitle): Html {
  const tail = plainText(output.tail).replace(/\s+$/, "");
  if (tail === "") return html`<p class="dim">${title}: nothing was printed.</p>\n`;
  const printed = tail.split("\n");
  const before = Math.max(0, output.lines - printed.length);
  const decisive = hit === null ? -1 : lineWith(printed, hit.text);
  const lines = printed.map((line, index) => {
    const number = before + index + 1;
    return index === decisive
      ? html`<mark class="l${hit?.isGood ? " good" : ""}" data-n="${number}">${line}\n</mark>`
      : html`<span class="l" data-n="${number}">${line}\n</span>`;
  });
  return html`<div class="out"><div class="bar"><b>${title}</b> <span class="dim">${sizeWords(output, printed.length)}</span></div><pre class="lines find" data-copy="${title.toLowerCase()}" tabindex="0" role="group" aria-label="${title} of ${of}">${lines}</pre></div>
`;
}

function sizeWords({ lines, bytes }: OutputSummary, shown: number): string {
  const all = count(Math.max(lines, shown), "line");
  return `${shown < lines ? `last ${grouped(shown)} of ${all}` : all}, ${count(bytes, "byte")}`;
}

function lineWith(lines: readonly string[], text: string): number {
  const sought = text.replace(/^…|…$/g, "").trim();
  return sought === "" ? -1 : lines.findLastIndex((line) => line.includes(sought));
}
