import type { OutputSummary } from "../../model/results.js";
import { count, grouped } from "../../text/count.js";
import { plainText } from "../../text/plain-text.js";
import { seeTheLog } from "../not-run.js";
import { escapeText, type Html, html, trusted } from "./html.js";
import type { RunFrame } from "./run-frame.js";

interface OutputTitle {
  readonly title: string;
  /** Of what, for who cannot see where it stands. */
  readonly of: string;
  /** The line that decided, or what of it is shown. */
  readonly hit?: string | null;
  /** Whether each line is an element with its number; else the script makes that of it when it is looked at. */
  readonly isNumbered?: boolean;
}

/** What a command printed last, each line with its number; a number is no part of the text that is copied. */
export function outputBlock(
  output: OutputSummary,
  { title, of, hit = null, isNumbered = true }: OutputTitle,
  frame: Pick<RunFrame, "roomFor">,
): Html {
  const tail = shownTail(output, frame);
  if (tail === "") return html`<p class="dim">${withoutTail(output, title)}</p>`;
  const printed = tail.split("\n");
  const number = printed.length + blankBehind(output);
  const first = Math.max(0, output.lines - number) + 1;
  const decisive = decisiveLine(printed, hit);
  const lines = isNumbered ? numberedLines(tail, first, decisive) : plainLines(printed, decisive);
  const from = isNumbered ? null : html` data-from="${first}"`;
  const room = roomForNumbers(first + printed.length - 1);
  return html`<div class="out"><div class="bar"><b>${title}</b> <span class="dim">${sizeWords(output, number)}</span></div><pre class="lines find${room}" data-copy="${title.toLowerCase()}" tabindex="0" role="group" aria-label="${title} of ${of}"${from}>${lines}</pre></div>`;
}

/** The same as text without elements. */
export function outputText(output: OutputSummary, title: string, frame: Pick<RunFrame, "roomFor">): string {
  const tail = shownTail(output, frame);
  if (tail === "") return withoutTail(output, title);
  return `${title}, ${sizeWords(output, tail.split("\n").length + blankBehind(output))}\n${tail}`;
}

function shownTail({ tail }: OutputSummary, { roomFor }: Pick<RunFrame, "roomFor">): string {
  return roomFor(plainText(tail).replace(/\s+$/, ""));
}

/** How many lines without a word stand behind those that are shown. */
function blankBehind({ tail }: OutputSummary): number {
  const text = plainText(tail);
  return text.slice(text.trimEnd().length).replace(/\n$/, "").split("\n").length - 1;
}

function withoutTail(output: OutputSummary, title: string): string {
  return output.tail.trim() === ""
    ? `${title}: nothing was printed.`
    : `${title}: ${sizeWords(output, 0)}, for which this page has no room; ${seeTheLog}.`;
}

/** Below ten thousand lines there is room as it is. The classes stand in the style, which takes no width from an element. */
function roomForNumbers(last: number): string {
  const digits = Math.min(maxDigits, String(last).length);
  return digits < minDigits ? "" : ` digits-${digits}`;
}

const minDigits = 5;
const maxDigits = 9;

/** Escaped at once: a report of many checks has a hundred thousand lines. */
function numberedLines(tail: string, first: number, decisive: number): Html {
  const lines = escapeText(tail)
    .split("\n")
    .map((line, index) => {
      const tag = index === decisive ? "mark" : "span";
      return `<${tag} data-n="${first + index}">${line}\n</${tag}>`;
    });
  return trusted(lines.join(""));
}

function plainLines(lines: readonly string[], decisive: number): Html {
  const text = (from: number, to?: number): string =>
    lines
      .slice(from, to)
      .map((line) => `${line}\n`)
      .join("");
  return decisive === -1
    ? html`${text(0)}`
    : html`${text(0, decisive)}<mark>${text(decisive, decisive + 1)}</mark>${text(decisive + 1)}`;
}

function sizeWords({ lines, bytes }: OutputSummary, shown: number): string {
  const all = count(Math.max(lines, shown), "line");
  return `${shown > 0 && shown < lines ? `last ${grouped(shown)} of ${all}` : all}, ${count(bytes, "byte")}`;
}

/** The last one that has what was seen; -1: none. */
function decisiveLine(lines: readonly string[], hit: string | null): number {
  const sought = plainText(hit ?? "")
    .replace(/^…|…$/g, "")
    .trim();
  return sought === "" ? -1 : lines.findLastIndex((line) => line.includes(sought));
}
