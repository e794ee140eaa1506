import type { Place } from "../../model/finding.js";
import type { Clause } from "./cell-clauses.js";
import { type Cell, placeIn } from "./cells.js";
import type { Inline } from "./inline.js";

/**
 * Finds where words of a cell stand in the file. markdown-it keeps no columns of text, so each is looked for between
 * the spans around it, behind the one before: a word that was written otherwise (`&lt;`) has its stretch's place.
 */
export function wordPlaces(cell: Cell, { around }: Inline): (clause: Clause) => Place {
  let stretch = -1;
  let from = 0;
  return (clause) => {
    const first = clause[0];
    if (first === undefined || first.kind === "span") return placeIn(cell, first?.start ?? 0);
    if (first.stretch !== stretch) from = around[first.stretch]?.from ?? 0;
    stretch = first.stretch;
    const found = cell.text.slice(from, around[stretch]?.to).indexOf(first.text);
    // Not found once, not looked for again: the search would go through the stretch each time.
    const at = found === -1 ? from : from + found;
    from = found === -1 ? (around[stretch]?.to ?? from) : at + first.text.length;
    return placeIn(cell, at);
  };
}
