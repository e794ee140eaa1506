import type { Place } from "../../model/finding.js";
import type { Role } from "../../model/signal.js";
import { type Atom, type Clause, clausesOf, readAtoms } from "./cell-clauses.js";
import { type Cell, placeIn } from "./cells.js";
import { exitClause, isExitCode } from "./exit-phrase.js";
import type { Inline } from "./inline.js";

/** One signal of a cell: a code span, or a phrase about the exit code. */
export interface SignalItem {
  readonly kind: "span" | "phrase";
  readonly text: string;
  readonly place: Place;
  /** Where an offset into the text stands, unless it is as far behind `place`. */
  readonly at: ((offset: number) => Place) | null;
  /** Its atoms in the cell: from the first, to behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A clause of a signal cell, with the signals that it holds. */
export interface SignalClause {
  readonly clause: Clause;
  readonly place: Place;
  readonly items: readonly SignalItem[];
  /** It speaks of an exit code and is no phrase: what to write. */
  readonly mistake: string | null;
  /** Neither a span nor a phrase: words that mean nothing. */
  readonly isProse: boolean;
  readonly sentence: number;
}

export interface SignalCell {
  readonly atoms: readonly Atom[];
  readonly clauses: readonly SignalClause[];
  readonly items: readonly SignalItem[];
}

/** A signal cell in clauses (FORMAT 1.2): each code span is a signal, and each phrase about the exit code. */
export function readSignalCell(cell: Cell, inline: Inline, role: Role): SignalCell {
  const atoms = readAtoms(inline);
  const placeOf = wordPlaces(cell, inline);
  const clauses = clausesOf(atoms).map(({ clause, from, to, sentence }): SignalClause => {
    const place = placeOf(clause);
    const said = exitClause(clause, role);
    if (said.kind === "phrase") {
      const items: SignalItem[] = [{ kind: "phrase", text: said.signal, place, at: null, from, to }];
      return { clause, place, items, mistake: null, isProse: false, sentence };
    }
    const mistake = said.kind === "mistake" ? said.cure : null;
    const spans = spansOf(clause, from, cell);
    const items = mistake === null ? spans : spans.filter(({ text }) => !isExitCode(text));
    return { clause, place, items, mistake, isProse: items.length === 0 && mistake === null, sentence };
  });
  return { atoms, clauses, items: clauses.flatMap(({ items }) => items) };
}

function spansOf(clause: Clause, from: number, cell: Cell): SignalItem[] {
  const items: SignalItem[] = [];
  for (const [index, atom] of clause.entries()) {
    if (atom.kind !== "span") continue;
    const { text, start } = atom;
    const at = cell.escapes.length === 0 ? null : (offset: number) => placeIn(cell, start + offset);
    const place = placeIn(cell, start);
    items.push({ kind: "span", text, place, at, from: from + index, to: from + index + 1 });
  }
  return items;
}

/**
 * Finds where words of a cell stand in the file. markdown-it keeps no columns of text, so each is looked for between
 * the spans around it, behind the one before: a word that was written otherwise (`&lt;`) has its stretch's place.
 */
function wordPlaces(cell: Cell, { around }: Inline): (clause: Clause) => Place {
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
