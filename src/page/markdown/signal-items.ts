import type { Place } from "../../model/finding.js";
import type { Role } from "../../model/signal.js";
import { trimBlanks } from "../../text/trim-blanks.js";
import { type Cell, placeIn } from "./cells.js";
import { exitClause, isExitCode } from "./exit-phrase.js";
import type { CodeSpan, Inline, InlineWords } from "./inline.js";

/** A word or a sign beside code spans, as a reader sees it. */
interface Word {
  readonly kind: "word";
  readonly text: string;
  /** Which of the cell's stretches of words it stands in; see `Inline.around`. */
  readonly stretch: number;
}

interface Span {
  readonly kind: "span";
  readonly text: string;
  readonly start: number;
}

/** What ends a clause: "and", a sign within a sentence (`,` `+` a dash, a bracket), or one that ends it (`;` `.` a break). */
interface Separator {
  readonly kind: "separator";
  readonly text: string;
  readonly ends: "and" | "clause" | "sentence";
}

export type Atom = Word | Span | Separator;

/** Words and spans up to the next separator (FORMAT 1.2). */
type Clause = readonly (Word | Span)[];

/** A clause and where it stands in the row of atoms: from the first, to behind the last. */
interface PlacedClause {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** The number of its sentence: those end at `;`, at a full stop and at a break. */
  readonly sentence: number;
}

/** A cell as a row of words, spans and what separates clauses. */
function readAtoms({ around, spans }: Inline): Atom[] {
  const atoms: Atom[] = [];
  for (const [index, words] of around.entries()) {
    for (const atom of wordsOf(words, index)) atoms.push(atom);
    const span = spans[index];
    if (span !== undefined) atoms.push(trimmed(span));
  }
  return joinNumbers(atoms);
}

function trimmed({ text: written, start }: CodeSpan): Span {
  const { text, offset } = trimBlanks(written);
  return { kind: "span", text, start: start + offset };
}

/** The clauses of a row of atoms, without empty ones. */
function clausesOf(atoms: readonly Atom[]): PlacedClause[] {
  const clauses: PlacedClause[] = [];
  let clause: (Word | Span)[] = [];
  let sentence = 0;
  const end = (to: number) => {
    if (clause.length > 0) clauses.push({ clause, from: to - clause.length, to, sentence });
    clause = [];
  };
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== "separator") clause.push(atom);
    else end(index);
    if (atom.kind === "separator" && atom.ends === "sentence") sentence += 1;
  }
  end(atoms.length);
  return clauses;
}

/** `[^1]` is a footnote, which says nothing here; `e.g.` is one word; a point ends a clause only before a blank, so that `1.5` is one too. */
const pieces =
  /\[\^[^\s[\]]{1,100}\]|e\.g\.?|\n|[,;+()[\]{}]|\.(?=\s|$)|\/(?=\s|$)|(?:[^\s,;+()[\]{}./]|\.(?!\s|$)|\/(?!\s|$))+/gi;

function wordsOf({ text }: InlineWords, stretch: number): Atom[] {
  // Most often nothing or one "and" stands between two spans: then no expression goes through it.
  if (!text.includes("\n")) {
    const plain = text.trim();
    const only = plain === "" ? null : separator(plain);
    if (plain === "" || only !== null) return only === null ? [] : [only];
  }
  const isPlain = /^[A-Za-z ]+$/.test(text);
  return (isPlain ? text.split(" ") : Array.from(text.matchAll(pieces), ([piece]) => piece))
    .filter((piece) => piece !== "" && !piece.startsWith("[^"))
    .map((piece): Atom => separator(piece) ?? { kind: "word", text: piece, stretch });
}

function separator(piece: string): Separator | null {
  const kind = "separator";
  if (/^(?:and|&&?)$/i.test(piece)) return { kind, text: piece, ends: "and" };
  if (/^[;.\n]$/.test(piece)) return { kind, text: piece, ends: "sentence" };
  return /^(?:[,+()[\]{}]|[-–—]+)$/.test(piece) ? { kind, text: piece, ends: "clause" } : null;
}

/** A comma between numbers ends no clause: `exit 0, 1`. */
function joinNumbers(atoms: Atom[]): Atom[] {
  if (!atoms.some(isNumber)) return atoms;
  return atoms.map((atom, index) => {
    if (atom.kind !== "separator" || atom.text !== ",") return atom;
    const between = isNumber(atoms[index - 1]) && isNumber(atoms[index + 1]);
    return between ? { kind: "word", text: ",", stretch: 0 } : atom;
  });
}

function isNumber(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind !== "separator" && /^\d+$/.test(atom.text);
}

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
  readonly cell: Cell;
  readonly inline: Inline;
  /** Of its column. */
  readonly role: Role;
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
  return { cell, inline, role, atoms, clauses, items: clauses.flatMap(({ items }) => items) };
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
