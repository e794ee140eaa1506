import { type Html, type HtmlPart, html } from "./html.js";

/** A sentence of ours in which backticks mark what was found: those parts as code, the rest as text. */
export function markedText(text: string): Html {
  const parts: HtmlPart[] = text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : part));
  return html`${parts}`;
}
