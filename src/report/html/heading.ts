import { type Html, type HtmlPart, html, trusted } from "./html.js";

/** A heading of a level that depends on where it stands; `id` for what leads to it. */
export function heading(level: 2 | 3 | 4, words: HtmlPart, id: string | null = null): Html {
  const attribute = id === null ? null : html` id="${id}"`;
  return html`<h${trusted(String(level))}${attribute}>${words}</h${trusted(String(level))}>`;
}
