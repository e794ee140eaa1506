import type { SoughtText } from "../model/signal.js";
import { type PlaceholderPlace, placeholdersIn } from "../text/placeholder.js";

/**
 * How a value is put into a text of a signal (FORMAT 2): as it is into a text that is searched for (`text`), is all
 * there is (`whole`) or names a file (`path`), quoted into a pattern, escaped into a JSON literal, not at all into a
 * JSONPath (`query`).
 */
export type FillForm = "text" | "whole" | "path" | "pattern" | "json" | "query";

/** What becomes of one text of a signal. */
export type Fill = (form: FillForm, template: string) => SoughtText;

/** A placeholder of a signal's text, and what stands around it where that matters for a pattern. */
export interface Slot extends PlaceholderPlace {
  /** A `quantified` one stands before `*`, `+`, `?` or `{2}`, a `quoted` one between `\Q` and `\E`. */
  readonly around: "plain" | "quantified" | "quoted" | "class";
}

/** The placeholders of one text of a signal, by what the text is. */
export function slotsOf(form: FillForm, template: string): readonly Slot[] {
  const places = placeholdersIn(template);
  if (places.length === 0 || form !== "pattern")
    return places.map((place) => ({ ...place, around: "plain" }));
  return slotsOfPattern(template, new Map(places.map((place) => [place.start, place])));
}

/** Behind a backslash a brace is a brace, and those of `\p{Greek}` and `\x{41}` belong to the escape. */
function slotsOfPattern(pattern: string, places: ReadonlyMap<number, PlaceholderPlace>): readonly Slot[] {
  const slots: Slot[] = [];
  let inside: "plain" | "quoted" | "class" = "plain";
  for (let at = 0; at < pattern.length; ) {
    const place = places.get(at);
    const token = place === undefined ? tokenAt(pattern, at, inside) : pattern.slice(at, place.end);
    at += token.length;
    if (place !== undefined) {
      const isQuantified = inside === "plain" && /^(?:[*+?]|\{\d)/.test(pattern.slice(at, at + 2));
      slots.push({ ...place, around: isQuantified ? "quantified" : inside });
    } else if (inside === "plain") {
      if (token === "\\Q") inside = "quoted";
      else if (token.startsWith("[")) inside = "class";
    } else if (token === (inside === "quoted" ? "\\E" : "]")) inside = "plain";
  }
  return slots;
}

/** Some text, at least one character: the beginning of a class with a bracket that is part of it, an escape with its braces. */
function tokenAt(pattern: string, at: number, inside: "plain" | "quoted" | "class"): string {
  const { begins, token } = tokens[inside];
  const first = pattern.charAt(at);
  if (!begins.includes(first)) return first;
  token.lastIndex = at;
  return token.exec(pattern)?.[0] ?? first;
}

/** Sticky, and none longer than an escape is: so that reading stays linear. */
const tokens = {
  plain: { begins: "\\[", token: /\\[pPx]\{[^{}]{0,40}\}|\\.|\[\^?\]?/sy },
  quoted: { begins: "\\", token: /\\E/y },
  class: { begins: "\\[", token: /\\[pPx]\{[^{}]{0,40}\}|\\.|\[:\^?\w{1,20}:\]/sy },
} as const;
