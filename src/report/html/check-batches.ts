import { type Html, html } from "./html.js";

/** A browser lays out a few hundred rows at once; of more, it looks at those of a batch when they come into view. */
const maxAtOnce = 200;
const batchSize = 40;

/** Rows of a long list in batches, which the style lets wait. */
export function inBatches(rows: readonly Html[]): Html {
  if (rows.length <= maxAtOnce) return html`${rows}`;
  const batches: Html[] = [];
  for (let from = 0; from < rows.length; from += batchSize)
    batches.push(html`<div class="batch">\n${rows.slice(from, from + batchSize)}</div>\n`);
  return html`${batches}`;
}
